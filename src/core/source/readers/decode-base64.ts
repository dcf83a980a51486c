const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The bytes of a base64 or base64url text, its last whole byte included; null where a character is neither's. */
export function decodeBase64(text: string): Uint8Array | null {
  const plain = text.replace(/(?:=|%3d){0,4}$/i, '');
  const bytes = new Uint8Array(Math.floor((plain.length * 6) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of plain) {
    const value = sextet(letter);
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 0xff;
    }
  }
  return bytes;
}

function sextet(letter: string): number {
  if (letter === '+' || letter === '-') return 62;
  if (letter === '/' || letter === '_') return 63;
  return ALPHABET.indexOf(letter);
}
