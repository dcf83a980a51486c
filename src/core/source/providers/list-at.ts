/** The objects of a list found by its path in a JSON value; empty where anything on the way is of another shape. */
export function listAt(value: unknown, ...path: readonly string[]): readonly object[] {
  let at = value;
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return [];
    at = Reflect.get(at, name);
  }
  return Array.isArray(at) ? at.slice(0, MOST).filter((item) => typeof item === 'object' && item !== null) : [];
}

/** Results that are read. */
const MOST = 50;
