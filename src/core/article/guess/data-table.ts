import type { Draft } from './draft';
import { elementsIn } from './draft-walk';

/** Rows, columns and cells from which on a table holds data and is no layout. */
const ROWS = 10;
const COLUMNS = 5;
const CELLS = 11;

/** Whether a table holds data, by its parts and its size. */
export function isDataTable(table: Draft): boolean {
  if (table.source?.getAttribute('role') === 'presentation') return false;
  if (elementsIn(table, 'caption')[0]?.first) return true;
  if (elementsIn(table, 'col', 'colgroup', 'tfoot', 'thead', 'th').length > 0) return true;
  if (elementsIn(table, 'table').length > 0) return false;
  const found = elementsIn(table, 'tr');
  const rows = found.reduce((sum, row) => sum + spanOf(row, 'rowspan'), 0);
  const columns = Math.max(0, ...found.map((row) => sumOf(elementsIn(row, 'td'))));
  if (rows === 1 || columns === 1) return false;
  return rows >= ROWS || columns >= COLUMNS || rows * columns >= CELLS;
}

function sumOf(cells: readonly Draft[]): number {
  return cells.reduce((sum, cell) => sum + spanOf(cell, 'colspan'), 0);
}

function spanOf({ source }: Draft, name: string): number {
  return Number.parseInt(source?.getAttribute(name) ?? '', 10) || 1;
}
