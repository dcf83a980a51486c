/** What a selector asks of an element. */
interface Asked {
  readonly localName: string;
  readonly parentElement: Asked | null;
  readonly getAttribute: (name: string) => string | null;
}

/** Whether an element fits a selector. */
export type Selector = (element: Asked) => boolean;

const known = new Map<string, Selector>();

/** The test of a CSS selector of tags, names, attributes, descendants and children; each is read once. */
export function selectorOf(source: string): Selector {
  const earlier = known.get(source);
  if (earlier) return earlier;
  const ways = source.split(',').map((way) => way.trim());
  const made = oneOf(ways);
  known.set(source, made);
  return made;
}

/** In a list, what asks for a tag alone or for a part of a class is asked together: most lists are of these. */
function oneOf(ways: readonly string[]): Selector {
  const [only = ''] = ways;
  if (ways.length === 1) return wayOf(only);
  const tags = new Set(ways.filter((way) => TAG.test(way)));
  const parts = ways.flatMap((way) => CLASS_PART.exec(way)?.[1] ?? []);
  const others = ways.filter((way) => !TAG.test(way) && !CLASS_PART.test(way)).map(wayOf);
  return (element) => {
    if (tags.has(element.localName)) return true;
    const names = parts.length > 0 ? element.getAttribute('class') : null;
    if (names !== null) for (const part of parts) if (names.includes(part)) return true;
    for (const fits of others) if (fits(element)) return true;
    return false;
  };
}

const TAG = /^[\w-]+$/;
const CLASS_PART = /^\[class\*="([^"]*)"\]$/;

/** One selector of a list: its last part is asked first, the others of the elements round it. */
function wayOf(source: string): Selector {
  const {
    before = '',
    combinator = '',
    last = source,
  } = /^(?<before>.*[^\s>])(?<combinator>\s*>\s*|\s+)(?<last>\S+)$/.exec(source)?.groups ?? {};
  const own = partOf(last);
  if (before === '') return own;
  const outer = wayOf(before);
  if (combinator.includes('>')) return (element) => own(element) && isParent(element, outer);
  return (element) => own(element) && isInside(element, outer);
}

function isParent({ parentElement }: Asked, outer: Selector): boolean {
  return parentElement !== null && outer(parentElement);
}

function isInside(element: Asked, outer: Selector): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (outer(at)) return true;
  return false;
}

const STEP =
  /(?<tag>^[\w-]+)|\.(?<name>[\w-]+)|#(?<id>[\w-]+)|\[(?<key>[\w-]+)(?:(?<how>[~^$*]?=)"(?<value>[^"]*)")?\]/g;

/** A tag, names and attributes of one element. */
function partOf(source: string): Selector {
  const tests = [...source.matchAll(STEP)].map(({ groups }) => {
    const { tag, name, id, key = '', how = '', value = '' } = (groups ?? {}) as Partial<Record<string, string>>;
    if (tag) return (element: Asked) => element.localName === tag;
    if (name) return attributeTest('class', '~=', name);
    return id ? attributeTest('id', '=', id) : attributeTest(key, how, value);
  });
  const [first, second] = tests;
  if (tests.length === 1 && first) return first;
  if (tests.length === 2 && first && second) return (element) => first(element) && second(element);
  return (element) => tests.every((fits) => fits(element));
}

const WAYS: Readonly<Record<string, (stated: string, value: string) => boolean>> = {
  '': () => true,
  '=': (stated, value) => stated === value,
  '~=': (stated, value) => stated.includes(value) && stated.split(/\s+/).includes(value),
  '^=': (stated, value) => stated.startsWith(value),
  '$=': (stated, value) => stated.endsWith(value),
  '*=': (stated, value) => stated.includes(value),
};

function attributeTest(key: string, how: string, value: string): Selector {
  const fits = WAYS[how];
  // HTML compares these without regard to case.
  const isFolded = key === 'rel' || key === 'type';
  return (element) => {
    const stated = element.getAttribute(key);
    return stated !== null && fits?.(isFolded ? stated.toLowerCase() : stated, value) === true;
  };
}
