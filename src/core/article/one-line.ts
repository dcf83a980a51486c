/** Bidi controls, zero-width and control characters: they make a line look like another one. */
const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}]/gu;
/** Longest line that is kept, UTF-16 units. */
const LINE_LENGTH = 500;

/** A text as one clean line: white space collapsed, invisible characters dropped, cut; null where nothing is left. */
export function oneLine(text: string | null | undefined): string | null {
  const line = text
    ?.slice(0, 4 * LINE_LENGTH)
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LINE_LENGTH);
  return line || null;
}
