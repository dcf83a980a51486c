import type { Element } from './page-tree';

const known = new WeakMap<Element, boolean>();

/** True for a part of a table that is a frame for layout: one that says so, or that holds blocks. Each table is judged once. */
export function isLayout(part: Element): boolean {
  const table = part.closest('table');
  if (!table) return false;
  const earlier = known.get(table);
  if (earlier !== undefined) return earlier;
  const found = table.getAttribute('role') === 'presentation' || table.querySelector('td div, td p, td table') !== null;
  known.set(table, found);
  return found;
}
