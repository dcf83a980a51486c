import { useState } from 'preact/hooks';
import type { Report, SourceQuery } from '../core/model';
import { chosenEngine } from '../core/source/chosen-engine';
import { originalOf } from '../core/source/original';
import type { Finder } from '../platform/finder';
import { t } from '../platform/i18n';
import { FoundPages } from './FoundPages';
import { LookUp } from './LookUp';
import { QueryText } from './QueryText';
import { Sentence } from './Sentence';
import { useSettings } from './use-settings';

interface Props {
  readonly report: Report;
  readonly finder: Finder;
  readonly onOpen: (url: string) => void;
  readonly say: (words: string) => void;
}

/** Looking for the original elsewhere: folded away where there is one, and always saying whom it asks for what. */
export function SearchOriginal({ report, finder, onOpen, say }: Props) {
  const [first, ...others] = report.queries;
  const [{ lookUps }] = useSettings();
  if (!lookUps || !first) return null;
  const body = <Searches first={first} others={others} report={report} finder={finder} onOpen={onOpen} say={say} />;
  if (originalOf(report) === null) return <section class="search">{body}</section>;
  return (
    <details class="search">
      <summary>{t('search_more')}</summary>
      {body}
    </details>
  );
}

function Searches({ first, others, report, finder, onOpen, say }: Props & SomeQueries) {
  const [settings] = useSettings();
  const [isFolded, setIsFolded] = useState(true);
  const engine = chosenEngine(settings.engine, settings.ownEngine).name;
  const search = (query: SourceQuery) =>
    void finder
      .search(query.text)
      .catch(() => false)
      .then((opened) => say(opened ? '' : t('open_failed')));
  return (
    <>
      <button type="button" onClick={() => search(first)}>
        <span>
          <Sentence id="search_with" values={[engine]} />
        </span>
      </button>
      <p class="hint sent">
        {t('search_sends')} <QueryText text={first.text} />
      </p>
      {others.length > 0 && (
        <details open={!isFolded} onToggle={({ currentTarget }) => setIsFolded(!currentTarget.open)}>
          <summary>{t('search_other')}</summary>
          <ul>
            {others.map((query) => (
              <li key={query.kind}>
                <QueryText text={query.text} />{' '}
                <button
                  type="button"
                  class="link"
                  aria-label={t('search_this', query.text)}
                  onClick={() => search(query)}
                >
                  {t('search_go')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <LookUp query={first.text} finder={finder} say={say} />
      <FoundPages report={report} finder={finder} onOpen={onOpen} say={say} />
    </>
  );
}

interface SomeQueries {
  readonly first: SourceQuery;
  readonly others: readonly SourceQuery[];
}
