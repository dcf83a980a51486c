/** Longest shown name or title, in graphemes. */
const LONGEST = 300;
/** Graphemes are cut from this many UTF-16 units at most: one grapheme may be arbitrarily long. */
const LONGEST_UNITS = 4000;

/** Controls but for tab and line feed, bidi marks, embeddings and isolates, zero-width characters, line separators, BOM. */
const UNSHOWN = /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu;

/** A page's string as it may be shown: on one line, without control and bidi characters, at most 300 graphemes unless told. */
export function plainText(value: string, longest = LONGEST): string {
  const clean = value.slice(0, LONGEST_UNITS).replace(/\s+/g, ' ').replace(UNSHOWN, '').trim();
  // No text has more graphemes than units, and a segmenter is slow to make.
  if (clean.length <= longest) return clean;
  const graphemes = [...new Intl.Segmenter().segment(clean)];
  if (graphemes.length <= longest) return clean;
  return `${graphemes
    .slice(0, longest - 1)
    .map((part) => part.segment)
    .join('')}…`;
}
