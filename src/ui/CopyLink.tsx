import { useState } from 'preact/hooks';
import type { Report } from '../core/model';
import { t } from '../platform/i18n';
import { bestOriginal } from './best-original';
import { Key } from './Key';

interface Props {
  readonly report: Report;
  readonly shortcut: string;
  readonly say: (words: string) => void;
}

/** Copies the original's address, or plainly says that it could only be this page's. */
export function CopyLink({ report, shortcut, say }: Props) {
  const [done, setDone] = useState('');
  const original = bestOriginal(report);
  const copy = async () => {
    const words = await navigator.clipboard.writeText(original?.url ?? report.article.url).then(
      () => t(original ? 'copied_original' : 'copied_page'),
      () => t('copy_failed'),
    );
    setDone(words);
    say(words);
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        <span>{t(original ? 'original_copy' : 'page_copy')}</span>
        <Key keys={shortcut} />
      </button>
      {done && <p class="done">{done}</p>}
    </>
  );
}
