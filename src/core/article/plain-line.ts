/** A line as cues are written: NFKC, lower case, straight quotes, single spaces. */
export function plainLine(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}
