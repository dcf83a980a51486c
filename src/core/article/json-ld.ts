import type { JsonLdNode } from './json-ld-node';
import type { Document } from './page-tree';

/** Objects that are looked at, and how deep they may nest. */
const MOST_NODES = 400;
const DEEPEST = 6;
/** Properties under which pages put their article. */
const NESTED = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart', 'liveBlogUpdate'] as const;

/** All JSON-LD objects of a snapshot, outer before inner; arrays and graphs opened, broken scripts skipped. */
export function readJsonLd(document: Document): JsonLdNode[] {
  const found: JsonLdNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    addNodes(parsed(script.getAttribute('data-json') ?? ''), found, 0);
  return found;
}

function parsed(source: string): unknown {
  // Pages wrap it in comments or CDATA, end statements, and leave raw line breaks inside strings.
  const json = source.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    '',
  );
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' ').replace(/;\s*$/, '')])
    try {
      return JSON.parse(attempt);
    } catch {}
  return null;
}

function addNodes(value: unknown, found: JsonLdNode[], depth: number): void {
  if (found.length >= MOST_NODES || depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const item of value.slice(0, MOST_NODES)) addNodes(item, found, depth + 1);
  else {
    found.push(value as JsonLdNode);
    for (const name of NESTED) addNodes(Reflect.get(value, name), found, depth + 1);
  }
}
