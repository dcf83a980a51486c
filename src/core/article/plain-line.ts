/** Most lines need no more than lower case: the rest costs ten times as much. */
const ASCII = /^[\s!-~]*$/;

/** A line as cues are written: NFKC, lower case, straight quotes, single spaces. */
export function plainLine(text: string): string {
  const plain = ASCII.test(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase().replace(/[’‘]/g, "'");
  return (/[^\S ]|\s\s/.test(plain) ? plain.replace(/\s+/g, ' ') : plain).trim();
}
