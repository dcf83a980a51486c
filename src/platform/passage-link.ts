/** Longest text in a fragment, in words from either end: shorter links survive being sent. */
const ENDS = 5;

/** An address that leads to a passage. Source: WICG, "URL Fragment Text Directives". */
export function passageLink(url: string, passage: string): string {
  const words = passage.replace(/\s+/g, ' ').trim().split(' ').filter(Boolean);
  if (words.length === 0) return url;
  const [start, end] =
    words.length > 2 * ENDS ? [words.slice(0, ENDS), words.slice(-ENDS)] : [words, [] as readonly string[]];
  const parts = [start, end].filter((part) => part.length > 0).map((part) => encode(part.join(' ')));
  return `${url.split('#')[0]}#:~:text=${parts.join(',')}`;
}

/** The directive's own signs, `-`, `,` and `&`, must be encoded too. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
