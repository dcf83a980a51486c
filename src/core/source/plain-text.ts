/** Quotes and spaces in their plainest form, compatibility letters folded (NFKC), cut to `most` UTF-16 units; case stays. */
export function plainText(text: string, most: number): string {
  return text
    .slice(0, most)
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
}
