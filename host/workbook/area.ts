/** Rectangles of cells and their A1 notation. Rows and columns are 1-based. */

import type { Area } from './state';

/** 1 -> A, 27 -> AA */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A -> 1, AA -> 27 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "B2" for one cell, "B2:C5" for more; no sheet name. */
export function a1Of(area: Area): string {
  const first = columnLetters(area.column) + area.row;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** "Sheet!A1" in its two parts; the sheet is null when it isn't named. */
export function splitSheetName(text: string): { sheet: string | null; cells: string } {
  const quoted = /^'((?:[^']|'')+)'(?:!(.*))?$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), cells: quoted[2] ?? '' };
  const bang = text.lastIndexOf('!');
  return bang < 0 ? { sheet: null, cells: text } : { sheet: text.slice(0, bang), cells: text.slice(bang + 1) };
}

/** Reads "A1", "A1:B2", "A:C", "2:3", "A2:C", "R1C1" and "R1C1:R2C2" against a sheet's size; null when it is no such notation. */
export function areaFromA1(text: string, sheet: { id: number; maxRows: number; maxColumns: number }): Area | null {
  const cells = text.replace(/\bR(\d+)C(\d+)\b/gi, (_, row, column) => columnLetters(Number(column)) + row);
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(cells.trim());
  if (!match || cells.trim() === '') return null;
  const [, column1, row1, column2, row2] = match;
  const ranged = cells.includes(':');
  if (!ranged && (!column1 || !row1)) return null;
  if (ranged && ((!column1 && !row1) || (!column2 && !row2))) return null;
  const left = column1 ? columnNumber(column1) : 1;
  const top = row1 ? Number(row1) : 1;
  const right = ranged ? (column2 ? columnNumber(column2) : sheet.maxColumns) : left;
  const bottom = ranged ? (row2 ? Number(row2) : sheet.maxRows) : top;
  const area = {
    sheet: sheet.id,
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
  return area.row < 1 || area.column < 1 ? null : area;
}

/** Whether two rectangles of one sheet share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.sheet === b.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether every cell of `inner` lies in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.sheet === inner.sheet &&
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

/** The rectangle after rows or columns were inserted before, or deleted from, a place; null when nothing of it is left. */
export function shifted(area: Area, dimension: 'rows' | 'columns', at: number, change: number): Area | null {
  const start = dimension === 'rows' ? area.row : area.column;
  const size = dimension === 'rows' ? area.rows : area.columns;
  const [from, count] = change >= 0 ? grown(start, size, at, change) : shrunk(start, size, at, -change);
  if (count <= 0) return null;
  return dimension === 'rows' ? { ...area, row: from, rows: count } : { ...area, column: from, columns: count };
}

function grown(start: number, size: number, before: number, count: number): [number, number] {
  if (before <= start) return [start + count, size];
  if (before < start + size) return [start, size + count];
  return [start, size];
}

function shrunk(start: number, size: number, from: number, count: number): [number, number] {
  const lost = Math.max(0, Math.min(start + size, from + count) - Math.max(start, from));
  const lostBefore = Math.max(0, Math.min(start, from + count) - from);
  return [start - lostBefore, size - lost];
}
