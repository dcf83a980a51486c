import { useEffect, useState } from 'preact/hooks';
import type { Report, SourceMatch } from '../core/model';
import { archive } from '../core/source/providers/archive';
import type { Finder } from '../platform/finder';
import { t } from '../platform/i18n';
import type { ServiceAccess } from '../platform/provider-access';
import { outcomeWords } from './outcome-words';
import { precedenceWords } from './precedence-words';
import { Sentence } from './Sentence';
import { useSettings } from './use-settings';

interface Props {
  readonly report: Report;
  readonly match: SourceMatch;
  readonly finder: Finder;
  readonly say: (words: string) => void;
}

/** Which of the two pages came first, where statements and dates agree; else plainly that it cannot be told. */
export function CameFirst({ report, match, finder, say }: Props) {
  const { article, archived } = report;
  const day = new Intl.DateTimeFormat(t('language_tag'), { dateStyle: 'medium', timeZone: 'UTC' });
  const shown = archived.filter(({ url }) => url === article.url || url === match.candidate.url);
  return (
    <div class="came-first">
      <p>{precedenceWords({ url: article.url, publishedAt: article.publishedAt, archived }, match)}</p>
      {shown.map(({ url, firstAt }) => (
        <p key={url} class="hint">
          <Sentence
            id={firstAt === null ? 'dates_not_archived' : 'dates_archived'}
            values={[new URL(url).host, firstAt === null ? '' : day.format(firstAt)]}
          />
        </p>
      ))}
      {shown.length === 0 && <AskArchive urls={[article.url, match.candidate.url]} finder={finder} say={say} />}
    </div>
  );
}

function AskArchive({ urls, finder, say }: Pick<Props, 'finder' | 'say'> & { readonly urls: readonly string[] }) {
  const [services, setServices] = useState<ServiceAccess>({ on: [], access: {} });
  const [isAsking, setIsAsking] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => finder.watchServices(setServices), []);
  const [{ lookUps }] = useSettings();
  if (!lookUps || !services.on.includes(archive.id)) return null;
  const ask = async () => {
    setIsAsking(true);
    const outcome = await finder
      .date(archive.host, urls)
      .catch(() => ({ kind: 'failed', why: 'unreachable' }) as const);
    setIsAsking(false);
    const words = outcome.kind === 'found' ? '' : outcomeWords(outcome);
    setSaid(words);
    say(words);
  };
  return (
    <>
      <button type="button" disabled={isAsking} aria-busy={isAsking} onClick={() => void ask()}>
        {t(isAsking ? 'dates_asking' : 'dates_ask', archive.host)}
      </button>
      {said && <p class="done">{said}</p>}
    </>
  );
}
