import type { Element } from './page-tree';

const known = new WeakMap<Element, boolean>();

/**
 * True for a part of a table that is a frame for layout: it says so, or its cells hold more than a fact each. Each table
 * is judged once.
 */
export function isLayout(part: Element): boolean {
  const table = part.closest('table');
  if (!table) return false;
  const earlier = known.get(table);
  if (earlier !== undefined) return earlier;
  const found = isFrame(table);
  known.set(table, found);
  return found;
}

function isFrame(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '') || table.querySelector('td table')) return true;
  if (table.querySelectorAll('td, th').length < 2) return true;
  return table.querySelector('td div, td p') !== null && !isGrid(table);
}

/** Longest text of a cell that is one fact of many, UTF-16 units. */
const CELL_LENGTH = 500;

/** True for rows and columns of short texts, or with heads: editors put the text of each cell into a paragraph. */
function isGrid(table: Element): boolean {
  const rows = table.querySelectorAll('tr').map((row) => row.children.filter(isCell));
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const whole = rows.filter((cells) => cells.length === columns).length;
  if (rows.length < 2 || columns < 2 || whole < rows.length / 2) return false;
  if (table.querySelector('th')) return true;
  return rows.every((cells) => cells.every((cell) => cell.textContent.length <= CELL_LENGTH));
}

function isCell({ localName }: Element): boolean {
  return localName === 'td' || localName === 'th';
}
