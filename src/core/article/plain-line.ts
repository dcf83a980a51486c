/** Most lines need no more than lower case: the rest costs ten times as much. */
const ASCII = /^[\s!-~]*$/;

/** A line as cues are written: NFKC, lower case, straight quotes, single spaces. */
export function plainLine(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/\s+/g, ' ').trim();
  return text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}
