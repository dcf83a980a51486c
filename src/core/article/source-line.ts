import { languages } from '../languages';
import type { Block } from './block';

/** Longest line that may be nothing but a credit, UTF-16 units. */
const LINE_LENGTH = 300;
/** A credit phrase stands this early in its line. */
const PHRASE_WITHIN = 60;
/** What a label may be followed by: "Source: Reuters". */
const LABELLED_LENGTH = 120;

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();

const ANCHORS = new Set(languages.flatMap((language) => language.sourceAnchors));
const LABELS = languages.flatMap((language) => language.sourceLabels);
const PHRASES = languages.flatMap((language) => language.creditPhrases);
const FOOTERS = languages.flatMap((language) => language.feedFooters).filter(({ open, close }) => open || close);

/** True for a line that only says where the text was taken from: "Source link", "Originally published at …". */
export function isSourceLine({ text, links, linked }: Block): boolean {
  if (text.length > LINE_LENGTH) return false;
  const line = plain(text);
  if (links[0] && linked >= text.length - 2 && isSourceAnchor(plain(links[0].text))) return true;
  if (isFeedFooter(line) || PHRASES.some((phrase) => startsWithin(line, phrase))) return true;
  return line.length <= LABELLED_LENGTH && links.length > 0 && LABELS.some((label) => isLabelled(line, label));
}

/** A whole link text; one of two words or more ("source link") may be followed by a few more. */
function isSourceAnchor(anchor: string): boolean {
  if (ANCHORS.has(anchor.replace(/[\s.:»›→]+$/, ''))) return true;
  return (
    anchor.length <= ANCHOR_LENGTH && [...ANCHORS].some((cue) => cue.includes(' ') && anchor.startsWith(`${cue} `))
  );
}

const ANCHOR_LENGTH = 40;

/** The line is cut at `close`; `open` starts it. */
export function isFeedFooter(line: string): boolean {
  return FOOTERS.some(({ open, close }) => line.startsWith(open) && line.includes(close));
}

function startsWithin(line: string, phrase: string): boolean {
  const at = line.indexOf(phrase);
  return at >= 0 && at <= PHRASE_WITHIN;
}

function isLabelled(line: string, label: string): boolean {
  return line.startsWith(label) && /^\s*[:|–—-]/.test(line.slice(label.length));
}
