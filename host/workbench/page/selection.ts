/** What is selected in the grid, and how keys move it. Rows and columns are 1-based. */

import type { Area } from '../../workbook/state';
import type { SheetView } from '../wire';

/** A cell, 1-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The active cell and the corner opposite to it. */
export interface Selection {
  readonly active: Place;
  readonly corner: Place;
}

/** One cell. */
export const single = (place: Place): Selection => ({ active: place, corner: place });

/** All cells of an area, the first of them active. */
export const fromArea = ({ row, column, rows, columns }: Area): Selection => ({
  active: { row, column },
  corner: { row: row + rows - 1, column: column + columns - 1 },
});

/** The rectangle of the selection, grown until it cuts no merge. */
export function areaOf(sheet: SheetView, { active, corner }: Selection): Area {
  let top = Math.min(active.row, corner.row);
  let bottom = Math.max(active.row, corner.row);
  let left = Math.min(active.column, corner.column);
  let right = Math.max(active.column, corner.column);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { row, column, rows, columns } of sheet.merges) {
      const apart = row > bottom || row + rows <= top || column > right || column + columns <= left;
      const inside = row >= top && row + rows - 1 <= bottom && column >= left && column + columns - 1 <= right;
      if (apart || inside) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row + rows - 1);
      left = Math.min(left, column);
      right = Math.max(right, column + columns - 1);
      grown = true;
    }
  }
  return { sheet: sheet.id, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The cell that shows what stands at a place: the first of its merge. */
export function anchorOf(sheet: SheetView, { row, column }: Place): Place {
  const merge = mergeOver(sheet, { row, column });
  return merge ? { row: merge.row, column: merge.column } : { row, column };
}

/** The merged cells that a cell is part of. */
export function mergeOver(sheet: SheetView, place: Place): Area | undefined {
  return sheet.merges.find(
    ({ row, column, rows, columns }) =>
      place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns,
  );
}

/** One step from a place, over merges and hidden rows and columns; the same place at the edge. */
export function step(sheet: SheetView, from: Place, down: number, right: number): Place {
  const merge = mergeOver(sheet, from);
  let row = from.row + down;
  let column = from.column + right;
  if (merge) {
    if (down > 0) row = merge.row + merge.rows;
    if (down < 0) row = merge.row - 1;
    if (right > 0) column = merge.column + merge.columns;
    if (right < 0) column = merge.column - 1;
  }
  while (sheet.hiddenRows.includes(row) && down !== 0) row += Math.sign(down);
  while (sheet.hiddenColumns.includes(column) && right !== 0) column += Math.sign(right);
  if (row < 1 || column < 1 || row > sheet.maxRows || column > sheet.maxColumns) return from;
  return { row, column };
}

/** Where Ctrl and an arrow lead: the end of a filled stretch, or the next filled cell. */
export function leap(sheet: SheetView, from: Place, down: number, right: number): Place {
  const filled = ({ row, column }: Place) => Boolean(sheet.rows[row - 1]?.[column - 1]?.text);
  const next = step(sheet, from, down, right);
  const along = filled(from) && filled(next);
  let at = next;
  for (;;) {
    const beyond = step(sheet, at, down, right);
    if (beyond === at || (beyond.row === at.row && beyond.column === at.column)) return at;
    if (along ? !filled(beyond) : filled(at)) return at;
    at = beyond;
  }
}

/** The last row and column that show something; 1, 1 in an empty sheet. */
export function lastUsed(sheet: SheetView): Place {
  let row = 1;
  let column = 1;
  sheet.rows.forEach((cells, index) => {
    cells.forEach((cell, at) => {
      if (!cell?.text) return;
      row = index + 1;
      column = Math.max(column, at + 1);
    });
  });
  return { row, column };
}
