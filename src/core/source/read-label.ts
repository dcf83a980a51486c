import { languages } from '../languages';
import { plainText } from './plain-text';
import { startsWithName } from './starts-with-name';

/** Longest label with its name, UTF-16 units. */
const LENGTH = 160;
/** "Source: x", "Source – x", "Source | x"; a hyphen needs a space, or "source-based" would do. */
const SEPARATED = /^\s*(?:[:|–—]|-\s|\s-)\s*(?=\S)/u;
/** Without a separator a name must follow: a capital, or a letter of a script that has none. */
const NAMED = /^\s+(?=[\p{Lu}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/u;
/** What follows "source" in words of their own. */
const NO_NAME = /^(?:code|text|sans|serif|map|maps|control|material|materials|file|files|of)(?![\p{L}\p{M}])/iu;

/** 'source' for "Source: X", 'via' for a hat tip, 'credit' for "first published on X". */
export interface SourceLabel {
  readonly kind: 'source' | 'via' | 'credit';
  /** What follows the label; '' where the label stands alone. */
  readonly name: string;
  /** False where a single word and a capital are all there is to it: "Via Dolorosa". */
  readonly sure: boolean;
}

interface Phrase {
  readonly text: string;
  readonly kind: SourceLabel['kind'];
}

const VIA = /^(?:via|vía|h\/t|hat tip|theo)$/;
const phrases: readonly Phrase[] = [
  ...new Map(
    languages.flatMap(({ creditPhrases, sourceLabels }) => [
      ...creditPhrases.map((text): [string, Phrase] => [text, { text, kind: 'credit' }]),
      ...sourceLabels.map((text): [string, Phrase] => [text, { text, kind: VIA.test(text) ? 'via' : 'source' }]),
    ]),
  ).values(),
].toSorted((a, b) => b.text.length - a.text.length);

/** The label a line starts with, the longest first, with the name behind it; null where it starts with none. */
export function readLabel(line: string): SourceLabel | null {
  const text = plainText(line, LENGTH).replace(/^[^\p{L}\p{N}]+/u, '');
  const low = text.toLowerCase();
  for (const phrase of phrases) {
    if (!low.startsWith(phrase.text)) continue;
    const name = nameAfter(text.slice(phrase.text.length), phrase.kind);
    if (name === null) continue;
    const sure = /\s/.test(phrase.text) || SEPARATED.test(text.slice(phrase.text.length));
    return { kind: phrase.kind, name, sure };
  }
  return null;
}

/** The name after a label; '' where nothing follows, null where what follows shows that it was none. */
function nameAfter(rest: string, kind: SourceLabel['kind']): string | null {
  if (/^\s*[:|–—-]?\s*$/u.test(rest)) return '';
  if (kind === 'credit')
    return /^[\s:–—|-]/u.test(rest) && startsWithName(rest) ? rest.replace(/^[\s:–—|-]+/u, '') : null;
  const gap = SEPARATED.exec(rest) ?? NAMED.exec(rest);
  if (!gap) return null;
  const name = rest.slice(gap[0].length);
  return NO_NAME.test(name) ? null : name;
}
