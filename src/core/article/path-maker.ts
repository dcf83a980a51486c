import type { Element } from './page-tree';
/**
 * A maker of signs of elements: what finds the same part on other pages of a site. Names and tags from the element up to
 * the first one that has a name of its own, as in `p<div.entry-content`. Each element is judged once.
 */
export function pathMaker(): (element: Element) => string {
  const known = new Map<Element, string>();
  const steps = new Map<Element, string>();
  const stepOf = (element: Element): string => {
    const step = steps.get(element) ?? describe(element);
    steps.set(element, step);
    return step;
  };
  return (element) => {
    const earlier = known.get(element);
    if (earlier !== undefined) return earlier;
    const path: string[] = [];
    for (let at: Element | null = element; at && path.length < MOST_STEPS; at = at.parentElement) {
      path.push(stepOf(at));
      if (path.at(-1) !== at.localName || at.localName === 'body') break;
    }
    const made = path.join('<');
    known.set(element, made);
    return made;
  };
}

const MOST_STEPS = 4;
/** Names of one element that its sign takes, and that are looked at. */
const MOST_NAMES = 3;
const NAMES_SEEN = 30;
/** Names that a page was given by its topic, its state or a build tool: they differ from page to page. Digits do too. */
const PASSING =
  /\d|^(?:tag|category|cat|author|status|format|type|css|sc|jsx|js|is|has|wow|svelte)[-_]|^(?:sticky|active|first|last|odd|even|clearfix|hentry|animated)$/i;

function describe(element: Element): string {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).slice(0, NAMES_SEEN);
  const names = [...classes.filter(isLasting).slice(0, MOST_NAMES)].map((name) => `.${name}`);
  const id = element.getAttribute('id') ?? '';
  const property = element.getAttribute('itemprop') ?? '';
  return [
    element.localName,
    ...(isLasting(id) ? [`#${id}`] : []),
    ...names,
    ...(isLasting(property) ? [`@${property}`] : []),
  ].join('');
}

function isLasting(name: string): boolean {
  return /^[\p{L}_-]{2,40}$/u.test(name) && !PASSING.test(name);
}
