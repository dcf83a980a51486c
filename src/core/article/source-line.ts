import type { Block } from './block';
import cues from './cues.json';
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

const ANCHORS = new Set(cues.sourceAnchors);
const anchorAt = phraseIndex(cues.sourceAnchors.filter((anchor) => anchor.includes(' ')));
const labelAt = phraseIndex(cues.sourceLabels);
const phraseAt = phraseIndex(cues.creditPhrases);
const footers = cues.feedFooters.map(([open = '', close = '']) => ({ open, close }));
const footerAt = phraseIndex(footers.map(({ open }) => open).filter(Boolean));
const closesOf = (open: string) => footers.filter((footer) => footer.open === open).map(({ close }) => close);

/** True for a line that only says where the text was taken from: "Source link", "Originally published at …". */
export function isSourceLine({ text, links, linked }: Block): boolean {
  if (text.length > LINE_LENGTH) return false;
  const line = plainLine(text);
  if (links[0] && linked >= text.length - 2 && isSourceAnchor(plainLine(links[0].text))) return true;
  if (isFeedFooter(line) || startsWithin(line)) return true;
  return line.length <= LABELLED_LENGTH && links.length > 0 && isLabelled(line);
}

function isSourceAnchor(anchor: string): boolean {
  if (ANCHORS.has(anchor.replace(/[\s.:»›→]+$/, ''))) return true;
  const cue = anchor.length <= ANCHOR_LENGTH ? anchorAt(anchor, 0) : null;
  return cue !== null && anchor[cue.length] === ' ';
}

function isFeedFooter(line: string): boolean {
  const open = footerAt(line, 0);
  return open !== null && closesOf(open).some((close) => close !== '' && line.includes(close));
}

function startsWithin(line: string): boolean {
  for (let at = 0; at <= Math.min(PHRASE_WITHIN, line.length); at++) if (phraseAt(line, at)) return true;
  return false;
}

function isLabelled(line: string): boolean {
  const label = labelAt(line, 0);
  return label !== null && /^\s*[:|–—-]/.test(line.slice(label.length));
}
