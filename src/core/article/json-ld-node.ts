import { decodeEntities } from '../text/decode-entities';

/** One JSON-LD object of the page, as hostile as the page: read it with `textOf` and `nodesOf` only. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** Values of one property that are looked at. */
const MOST_VALUES = 400;

/** The values of a property as objects or strings, one or many alike. */
export function valuesOf(node: JsonLdNode, name: string): readonly unknown[] {
  const value = Object.hasOwn(node, name) ? node[name] : null;
  return Array.isArray(value) ? value.slice(0, MOST_VALUES) : value == null ? [] : [value];
}

/** A property as one line of text: a string, or the `name`, `@id` or `url` of an object; null where there is none. */
export function textOf(node: JsonLdNode, name: string): string | null {
  for (const value of valuesOf(node, name)) {
    const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : nameOf(value);
    // Many sites escape for HTML what stands in a script, where nothing is unescaped.
    if (text?.trim()) return decodeEntities(text).trim();
  }
  return null;
}

/** The `name` of an object, or null. */
function nameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const name = [Reflect.get(value, 'name')].flat()[0] ?? Reflect.get(value, 'url') ?? Reflect.get(value, '@id');
  return typeof name === 'string' ? name : null;
}

const ARTICLE =
  /^(?:schema:|https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|\w*Posting|Report|Review|Recipe|HowTo|QAPage|CreativeWork|AnalysisNewsArticle)$/;

/** True for an object that describes an article. */
export function isArticleNode(node: JsonLdNode): boolean {
  return valuesOf(node, '@type').some((type) => typeof type === 'string' && ARTICLE.test(type));
}
