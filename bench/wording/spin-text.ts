import { type Tokens, tokenize } from '@/core/wording/tokens';
import type { Dice } from './dice';
import type { Offer, Proposer } from './styles';

export interface Spun {
  readonly text: string;
  /** Places of the text that were put in. */
  readonly put: readonly (readonly [start: number, end: number, was: string])[];
}

/** The share of the words a style can change that it does change: at least this in every text. */
const LEAST_RATE = 0.5;
const CONSISTENT = 0.6;
const NAMES = 0.25;

/** A text as a spinner writes it; each text is spun at a rate of its own. */
export function spinText(text: string, propose: Proposer, dice: Dice): Spun {
  const tokens = tokenize(text);
  const offerAt = chooser(tokens, propose, dice);
  const put: [number, number, string][] = [];
  let out = '';
  let from = 0;
  for (let at = 0; at < tokens.words.length; at += 1) {
    const offer = offerAt(at);
    const start = tokens.starts[at] ?? 0;
    const end = tokens.ends[at + (offer?.length ?? 1) - 1] ?? start;
    if (!offer || offer.words === text.slice(start, end).toLowerCase()) continue;
    out += text.slice(from, start);
    const written = /^\p{Lu}/u.test(text.slice(start, start + 2)) ? capitalised(offer.words) : offer.words;
    put.push([out.length, out.length + written.length, tokens.words.slice(at, at + offer.length).join(' ')]);
    out += written;
    from = end;
    at += offer.length - 1;
  }
  return { text: out + text.slice(from), put };
}

/** What to put at a token, or null; most texts get the same word for the same word throughout. */
function chooser(tokens: Tokens, propose: Proposer, dice: Dice): (at: number) => Offer | null {
  const rate = LEAST_RATE + (1 - LEAST_RATE) * dice();
  const consistent = dice() < CONSISTENT;
  const chosen = new Map<string, Offer | null>();
  return (at) => {
    const word = tokens.words[at] ?? '';
    if (tokens.capital[at] === 1 && dice() > NAMES) return null;
    const kept = consistent ? chosen.get(word) : undefined;
    if (kept !== undefined) return kept;
    const offer = dice() < rate ? propose(tokens, at, dice) : null;
    if (offer === null || offer.length === 1) chosen.set(word, offer);
    return offer;
  };
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
