import { abbreviations } from './abbreviations';

/**
 * A block longer than this, in UTF-16 units, is cut first: the segmenter's look-ahead makes it quadratic on texts
 * without letters.
 */
const PIECE = 2_500;
/** Where a long block is cut: behind the last end of a sentence in its piece. */
const LAST_END = /^[\s\S]*(?:[.!?…]["'”’»)\]]*\s|[。！？])/u;

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('und', { granularity: 'sentence' }) : null;

/** Sentences in reading order, trimmed; none spans two lines of `text`. `tag` names the language whose abbreviations count. */
export function splitSentences(text: string, tag: string): string[] {
  const known = abbreviationsOf(tag);
  return text.split('\n').flatMap((block) => {
    const sentences: string[] = [];
    for (let at = 0, length = 0; at < block.length; at += length) {
      const piece = block.slice(at, at + PIECE);
      length = piece.length < PIECE ? PIECE : (LAST_END.exec(piece)?.[0].length ?? PIECE);
      sentences.push(...mergeBroken(cut(piece.slice(0, length)), known));
    }
    return sentences;
  });
}

/** Where no segmenter exists: an end mark with its closing quotes, then a space; full-width marks need none. */
const END = /[.!?…]+["'”’»)\]]*\s+|[。！？]+["'”’」』）]*/gu;

function cut(block: string): string[] {
  if (segmenter) return Array.from(segmenter.segment(block), ({ segment }) => segment);
  const parts: string[] = [];
  let from = 0;
  for (const end of block.matchAll(END)) {
    parts.push(block.slice(from, end.index + end[0].length));
    from = end.index + end[0].length;
  }
  return [...parts, block.slice(from)];
}

function mergeBroken(parts: readonly string[], known: ReadonlySet<string>): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const [index, part] of parts.entries()) {
    open += part;
    if (goesOn(part, parts[index + 1] ?? '', known)) continue;
    if (open.trim() !== '') sentences.push(open.trim());
    open = '';
  }
  return sentences;
}

/** The last word of a part that ends with a full stop; words longer than 20 letters are no abbreviations. */
const LAST_WORD = /(?:^|[\s("“„«])([\p{L}\p{N}][\p{L}\p{N}.'’-]{0,20})\.\s*$/u;
/** One letter, as in "J. R. Moss" and "z. B.", or letters with stops between them, as in "U.S". */
const INITIAL = /^\p{L}(?:\.\p{L}){0,6}$/u;
/** Languages that write "3. Mai" for the third of May. */
const STOPPED_ORDINALS = new Set(['de', 'da', 'no', 'nb', 'fi', 'cs', 'sk', 'hr', 'sl', 'hu', 'tr', 'pl', 'et', 'lv']);
const ORDINAL = /^\d{1,2}$/;
/** Stands among a language's abbreviations for all its ordinals. */
const ORDINAL_MARK = '#';
const TAIL = 40;

/** True where the break after `part` is none: an abbreviation or an initial, or the next part starts in lower case. */
function goesOn(part: string, next: string, known: ReadonlySet<string>): boolean {
  if (next === '') return false;
  const startsLow = /^\p{Ll}/u.test(next);
  if (startsLow && /["”’»]\s*$/.test(part.slice(-TAIL))) return true;
  const last = LAST_WORD.exec(part.slice(-TAIL))?.[1];
  if (last === undefined) return false;
  return (
    startsLow || INITIAL.test(last) || known.has(last.toLowerCase()) || (known.has(ORDINAL_MARK) && ORDINAL.test(last))
  );
}

const sets = new Map<string, ReadonlySet<string>>();

function abbreviationsOf(tag: string): ReadonlySet<string> {
  const found = sets.get(tag);
  if (found) return found;
  const marks = STOPPED_ORDINALS.has(tag) ? ORDINAL_MARK : '';
  const words = new Set(`${marks} ${abbreviations.all} ${abbreviations[tag] ?? ''}`.split(' ').filter(Boolean));
  sets.set(tag, words);
  return words;
}
