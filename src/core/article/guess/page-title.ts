import type { Document } from '../page-tree';

const SEPARATORS = / [|\-\\/>»] /g;
/** Separators of a way through the site, as in "News > World > Title". */
const STEPS = / [\\/>»] /;

const countWords = (text: string) => text.split(/\s+/).length;

/** The headline in a page's `<title>`, without the site's name, as Readability 0.6 takes it apart. */
export function pageTitle(document: Document): string {
  const whole = document.querySelector('title')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const part = partOf(whole, document)
    .trim()
    .replace(/\s{2,}/g, ' ');
  const words = countWords(part);
  const isWay = STEPS.test(whole) && words === countWords(whole.replace(/[|\-\\/>»]+/g, '')) - 1;
  return words <= FEW_WORDS && !isWay ? whole : part;
}

/** Words of a title that is too short to be cut. */
const FEW_WORDS = 4;
/** Lengths of a title that is none, UTF-16 units. */
const SHORT = 15;
const LONG = 150;

function partOf(whole: string, document: Document): string {
  const last = [...whole.matchAll(SEPARATORS)].at(-1);
  if (last) {
    const part = whole.slice(0, last.index);
    return countWords(part) < 3 ? whole.replace(/^[^|\-\\/>»]*[|\-\\/>»]/, '') : part;
  }
  if (whole.includes(': ')) return afterColon(whole, document);
  const headings = whole.length > LONG || whole.length < SHORT ? document.querySelectorAll('h1') : [];
  return headings.length === 1 ? (headings[0]?.textContent ?? '') : whole;
}

function afterColon(whole: string, document: Document): string {
  if (document.querySelectorAll('h1, h2').some(({ textContent }) => textContent.trim() === whole)) return whole;
  const part = whole.slice(whole.lastIndexOf(':') + 1);
  if (countWords(part) < 3) return whole.slice(whole.indexOf(':') + 1);
  return countWords(whole.slice(0, whole.indexOf(':'))) > 5 ? whole : part;
}
