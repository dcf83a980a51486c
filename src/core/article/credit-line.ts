import type { Block } from './block';
import cues from './cues.json';
import { phraseIndex } from './phrase-index';
import { plainLine } from './plain-line';

/** A block's text as cues are written, and whether it has words that credit a source or close a feed's footer. */
export interface CreditLine {
  readonly line: string;
  readonly hasCredit: boolean;
}

const credits = phraseIndex(cues.creditPhrases, cues.feedCloses);
const known = new WeakMap<Pick<Block, 'text'>, CreditLine>();

/** The credit line of a block. Each block is read once: these are the phrases that take longest to look for. */
export function creditLine(block: Pick<Block, 'text'>): CreditLine {
  const earlier = known.get(block);
  if (earlier) return earlier;
  const line = plainLine(block.text);
  const found = { line, hasCredit: credits.isIn(line) };
  known.set(block, found);
  return found;
}
