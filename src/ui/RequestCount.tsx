import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../core/model';
import type { Finder } from '../platform/finder';
import { plural, t } from '../platform/i18n';

interface Props {
  readonly report: Report;
  readonly finder: Finder;
  /** Shows the list of all requests. */
  readonly onList: () => void;
}

/** How many requests were made for this page: none, unless the reader asked for one. */
export function RequestCount({ report, finder, onList }: Props) {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => void finder.requests(report.article.url).then(setCount, () => {}), [report]);
  // Its line is kept free until the number is there, so that nothing moves.
  return (
    <p class="hint requests">
      {count === null ? '\u00a0' : plural('requests_page', count)}{' '}
      {count !== null && count > 0 && (
        <button type="button" class="link" onClick={onList}>
          {t('requests_list')}
        </button>
      )}
    </p>
  );
}
