/** Share of a heading's letters that the title must have. */
const MOST = 0.75;

const wordsOf = (text: string) => text.toLowerCase().split(/\W+/).filter(Boolean);

/** Whether a heading says what the page's title says. Latin letters alone are compared. */
export function isLikeTitle(heading: string, title: string): boolean {
  const known = new Set(wordsOf(title));
  const words = wordsOf(heading);
  if (known.size === 0 || words.length === 0) return false;
  const others = words.filter((word) => !known.has(word));
  return 1 - others.join(' ').length / words.join(' ').length > MOST;
}
