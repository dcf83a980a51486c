import type { Block } from './block';
import { creditLine } from './credit-line';
import cues from './cues.json';
import { footerPair } from './footer-pair';
import { phraseIndex } from './phrase-index';
import { plainLine } from './plain-line';

/** Longest line that may be nothing but a credit, UTF-16 units. */
const LINE_LENGTH = 300;
/** A credit phrase stands this early in its line. */
const PHRASE_WITHIN = 60;
/** What a label may be followed by: "Source: Reuters". */
const LABELLED_LENGTH = 120;
/** A link that is a source cue of two words may have a few more. */
const ANCHOR_LENGTH = 40;

const anchors = phraseIndex(cues.sourceAnchors);
const labels = phraseIndex(cues.sourceLabels);
const credits = phraseIndex(cues.creditPhrases);
const closes = phraseIndex(cues.feedCloses);
const pairs = phraseIndex(cues.feedPairs);

/** True for a line that only says where the text was taken from: "Source link", "Originally published at …". */
export function isSourceLine(block: Block): boolean {
  const { text, links, linked } = block;
  if (text.length > LINE_LENGTH) return false;
  const { line, hasCredit } = creditLine(block);
  if (links[0] && linked >= text.length - 2 && isSourceAnchor(plainLine(links[0].text))) return true;
  if (hasCredit && (isFeedFooter(line) || credits.isIn(line, PHRASE_WITHIN))) return true;
  return line.length <= LABELLED_LENGTH && links.length > 0 && isLabelled(line);
}

function isSourceAnchor(anchor: string): boolean {
  if (anchors.has(anchor.replace(/[\s.:»›→]+$/, ''))) return true;
  const length = anchor.length <= ANCHOR_LENGTH ? (anchors.lengthsAt(anchor, 0)[0] ?? 0) : 0;
  return anchor[length] === ' ' && anchor.slice(0, length).includes(' ');
}

/** A close somewhere, and at the start an opening that goes with it. */
function isFeedFooter(line: string): boolean {
  if (!closes.isIn(line)) return false;
  const starts = Array.from({ length: Math.min(pairs.longest, line.length) }, (_, length) => line.slice(0, length));
  return Array.from(line, (_, at) => at).some((at) =>
    closes.lengthsAt(line, at).some((length) => {
      const close = line.slice(at, at + length);
      return starts.some((open) => pairs.has(footerPair(open, close)));
    }),
  );
}

function isLabelled(line: string): boolean {
  const length = labels.lengthsAt(line, 0)[0];
  return length !== undefined && /^\s*[:|–—-]/.test(line.slice(length));
}
