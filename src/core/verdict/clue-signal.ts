import type { EvidenceKind, Label, SourceCandidate, SourceClue } from '../model';
import { shortQuotes } from './short-quotes';
import type { Clues, Finding, Signal } from './signal';

/** A verdict signal that repeats what the source room found: which of its clues it speaks for, and how much they weigh. */
export interface ClueRow {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly label: Label;
  /** Nats. */
  readonly weight: number;
  /** Ids of the source room's clues. */
  readonly clues: readonly string[];
}

/** A signal that speaks where a candidate has one of the row's clues; it names the candidate's host and quotes the page. */
export function clueSignal({ id, kind, label, weight, clues }: ClueRow): Signal {
  const weigh = ({ takenFrom }: Clues): Finding | null => {
    const held = takenFrom.flatMap((candidate) => cluesOf(candidate, clues));
    const first = held[0];
    if (!first) return null;
    const ofSameHost = held.filter(({ host }) => host === first.host);
    return { weight, values: [first.host], quotes: shortQuotes(ofSameHost.map(({ quote }) => quote)) };
  };
  return { id, kind, label, weigh };
}

function cluesOf({ host, clues }: SourceCandidate, ids: readonly string[]): (SourceClue & { readonly host: string })[] {
  return clues.filter(({ signal }) => ids.includes(signal)).map((clue) => ({ ...clue, host }));
}
