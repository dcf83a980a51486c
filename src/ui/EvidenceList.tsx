import type { Evidence, EvidenceKind } from '../core/model';
import { t } from '../platform/i18n';
import { plainText } from './plain-text';
import { Sentence } from './Sentence';

interface Props {
  readonly evidence: readonly Evidence[];
  /** How a quote is shown in the text; null where it is not part of it. */
  readonly showQuote?: ((quote: string) => (() => void) | null) | undefined;
}

const KINDS: readonly EvidenceKind[] = ['reader', 'claim', 'measured'];

/** Why the verdict stands, by who says it; within each the weightiest first, with the words it rests on. */
export function EvidenceList({ evidence, showQuote }: Props) {
  if (evidence.length === 0) return <p class="hint">{t('evidence_none')}</p>;
  return (
    <>
      {KINDS.map((kind) => {
        const found = evidence.filter((one) => one.kind === kind).toSorted((a, b) => b.weight - a.weight);
        return found.length > 0 && <EvidenceGroup key={kind} kind={kind} evidence={found} showQuote={showQuote} />;
      })}
    </>
  );
}

function EvidenceGroup({ kind, evidence, showQuote }: Props & { readonly kind: EvidenceKind }) {
  const quoted = new Set<string>();
  /** Quotes to show under a line: what stands there already is not said again, with a full stop or without. */
  const toShow = ({ signal, quotes }: Evidence) =>
    (LISTED.has(signal) ? [] : quotes.slice(0, MOST_QUOTES)).filter((quote) => {
      const words = quote.replace(/[\s.…:]+$/, '');
      return !quoted.has(words) && quoted.add(words);
    });
  return (
    <section class={`evidence evidence-${kind}`}>
      <h3>{t(`evidence_${kind}`)}</h3>
      <ul>
        {evidence.map((one) => (
          <li key={one.signal}>
            <Sentence id={`signal_${one.signal.replaceAll('-', '_')}`} values={one.values} />
            {toShow(one).map((quote) => (
              <Quote key={quote} quote={quote} onShow={showQuote?.(quote) ?? null} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Quote({ quote, onShow }: { readonly quote: string; readonly onShow: (() => void) | null }) {
  const words = plainText(quote, LONGEST_QUOTE);
  return (
    <>
      <q>
        <bdi>{words}</bdi>
      </q>
      {onShow && (
        <button type="button" class="link" aria-label={t('wording_show_label', words)} onClick={onShow}>
          {t('wording_show')}
        </button>
      )}
    </>
  );
}

/** Quotes under one line of evidence, and the graphemes shown of each. */
const MOST_QUOTES = 3;
const LONGEST_QUOTE = 110;
/** Signals whose quotes stand in the list of odd phrases. */
const LISTED: ReadonlySet<string> = new Set(['odd-wording', 'some-odd-wording']);
