import type { SourceCandidate } from '../core/model';
import { t } from '../platform/i18n';
import { plainText } from './plain-text';

interface Props {
  /** '' where the heading above says it. */
  readonly title: string;
  readonly candidates: readonly SourceCandidate[];
  readonly onOpen: (url: string) => void;
}

/** Links the text may come from, each with why it is on the list. */
export function CandidateList({ title, candidates, onOpen }: Props) {
  if (candidates.length === 0) return null;
  return (
    <section class="candidates">
      {title && <h3>{title}</h3>}
      <ul>
        {candidates.map((candidate) => (
          <li key={candidate.url}>
            <div>
              <bdi class="host">{candidate.host}</bdi>
              <p class="hint">{reasonFor(candidate)}</p>
            </div>
            <button
              type="button"
              aria-label={t('candidate_open_label', candidate.host)}
              onClick={() => onOpen(candidate.url)}
            >
              {t('candidate_open')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The best clue's sentence, with the page's own words where they say more than the address does. */
function reasonFor({ clues, url }: SourceCandidate): string {
  const best = clues.toSorted((a, b) => b.points - a.points)[0];
  if (!best) return t('source_clue_other');
  const key = `source_clue_${best.signal.replaceAll('-', '_')}`;
  const sentence = t(key) === key ? t('source_clue_other') : t(key);
  const quote = plainText(best.quote);
  return quote && !url.includes(quote) ? `${sentence} “${quote}”` : sentence;
}
