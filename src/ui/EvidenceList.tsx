import type { Evidence, EvidenceKind } from '../core/model';
import { t } from '../platform/i18n';
import { plainText } from './plain-text';
import { Sentence } from './Sentence';

interface Props {
  readonly evidence: readonly Evidence[];
}

const KINDS: readonly EvidenceKind[] = ['reader', 'claim', 'measured'];

/** Why the verdict stands, by who says it; within each the weightiest first, with the words it rests on. */
export function EvidenceList({ evidence }: Props) {
  if (evidence.length === 0) return <p class="hint">{t('evidence_none')}</p>;
  return (
    <>
      {KINDS.map((kind) => {
        const found = evidence.filter((one) => one.kind === kind).toSorted((a, b) => b.weight - a.weight);
        return found.length > 0 && <EvidenceGroup key={kind} kind={kind} evidence={found} />;
      })}
    </>
  );
}

function EvidenceGroup({ kind, evidence }: Props & { readonly kind: EvidenceKind }) {
  return (
    <section class={`evidence evidence-${kind}`}>
      <h3>{t(`evidence_${kind}`)}</h3>
      <ul>
        {evidence.map(({ signal, values, quotes }) => (
          <li key={signal}>
            <Sentence id={`signal_${signal.replaceAll('-', '_')}`} values={values} />
            {(LISTED.has(signal) ? [] : quotes.slice(0, MOST_QUOTES)).map((quote) => (
              <q key={quote} dir="auto">
                {plainText(quote, LONGEST_QUOTE)}
              </q>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Quotes under one line of evidence, and the graphemes shown of each. */
const MOST_QUOTES = 3;
const LONGEST_QUOTE = 110;
/** Signals whose quotes stand in the list of odd phrases. */
const LISTED: ReadonlySet<string> = new Set(['odd-wording', 'some-odd-wording']);
