import type { Label, Relation } from '../model';
import type { Clues, Finding, Signal } from './signal';

/** A verdict signal that repeats what the comparison with a fetched page measured. */
export interface MatchRow {
  readonly id: string;
  readonly label: Label;
  readonly relation: Relation;
  /** Nats. */
  readonly weight: number;
}

/** A signal that speaks where a compared page stands in this relation; values: its host, sentences aligned, sentences compared. */
export function matchSignal({ id, label, relation, weight }: MatchRow): Signal {
  const weigh = ({ matches }: Clues): Finding | null => {
    const match = matches.find((one) => one.relation === relation);
    if (!match) return null;
    const { candidate, aligned, compared, headline } = match;
    return { weight, values: [candidate.host, String(aligned), String(compared)], quotes: headline ? [headline] : [] };
  };
  return { id, kind: 'measured', label, weigh };
}
