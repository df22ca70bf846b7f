/** Formats, borders, validations, merges, clearing, copying and sorting of cells. */

import type { CellOps, FormatKey, FormatValue } from '../protocol/cells';
import { Refusal } from '../refusal';
import { contains, overlaps } from './area';
import type { Workbook } from './book';
import { AUTOMATIC } from './display';
import { changeCells, mapCells, sameSize } from './grid';
import type { Area, CellFormat, CellState, ValidationState } from './state';
import { at, without } from './values';

type FormatOps = Omit<
  CellOps,
  | 'cells.values'
  | 'cells.display'
  | 'cells.formulas'
  | 'cells.write'
  | 'cells.writeFormulas'
  | 'cells.rich'
  | 'cells.writeRich'
  | 'cells.notes'
  | 'cells.setNotes'
>;

/** What Sheets answers for a cell that was never formatted. */
const DEFAULTS: Record<FormatKey, FormatValue> = {
  numberFormat: AUTOMATIC,
  background: '#ffffff',
  fontColor: '#000000',
  fontFamily: 'Arial',
  fontSize: 10,
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
  // A cell without one overflows, and yet says that it wraps: the service tells the two apart.
  wrapStrategy: null,
  borderTop: null,
  borderLeft: null,
  borderBottom: null,
  borderRight: null,
};

export function formatOps(book: Workbook): FormatOps {
  return {
    'cells.formats': (area, key) =>
      mapCells(book, area, (cell) => (cell?.format?.[key] ?? DEFAULTS[key]) as FormatValue),
    'cells.setFormats': (area, key, values) => {
      sameSize(area, values);
      const alike = sharing((cell, value: FormatValue) => withFormat(cell, key, value));
      changeCells(book, area, (cell, row, column) => alike(cell, at(values, area, row, column)));
      return null;
    },
    'cells.validations': (area) => mapCells(book, area, (cell) => cell?.validation ?? null),
    'cells.setValidations': (area, rules) => {
      sameSize(area, rules);
      const alike = sharing((cell, rule: string) => withValidation(cell, JSON.parse(rule)));
      changeCells(book, area, (cell, row, column) => alike(cell, JSON.stringify(at(rules, area, row, column))));
      return null;
    },
    'cells.clear': (area, what) => {
      changeCells(book, area, (cell) => {
        const kept = what.contents ? without(cell) : { ...cell };
        if (what.formats) clearFormat(kept, what.formats === 'looks');
        if (what.validations) delete kept.validation;
        if (what.notes) delete kept.note;
        return kept;
      });
      return null;
    },
    'cells.border': (area, sides, line) => {
      border(book, area, sides, line);
      return null;
    },
    'cells.merge': (area, how) => {
      merge(book, area, how);
      return null;
    },
    'cells.unmerge': (area) => {
      const sheet = book.sheet(area.sheet);
      refuseCutMerges(book, area);
      sheet.merges = sheet.merges.filter((each) => !contains(area, each));
      return null;
    },
    'cells.merges': (area) => book.sheet(area.sheet).merges.filter((each) => overlaps(each, area)),
    'cells.copy': (from, to, what) => {
      copy(book, from, to, what);
      return null;
    },
    'cells.sort': (area, by) => {
      sort(book, area, by);
      return null;
    },
  };
}

/**
 * Cells that were one object and are changed alike are one object again: a column is formatted down to its last row, and a
 * state of many thousand cells is quick to copy while most of them are the same. Cells are never changed in place.
 */
function sharing<T>(change: (cell: CellState, to: T) => CellState): (cell: CellState, to: T) => CellState {
  const done = new Map<CellState, Map<T, CellState>>();
  return (cell, to) => {
    const ofCell = done.get(cell) ?? new Map<T, CellState>();
    done.set(cell, ofCell);
    const next = ofCell.get(to) ?? change(cell, to);
    ofCell.set(to, next);
    return next;
  };
}

function clearFormat(cell: CellState, keepNumberFormat: boolean): void {
  const numberFormat = cell.format?.numberFormat;
  delete cell.format;
  if (keepNumberFormat && numberFormat !== undefined) cell.format = { numberFormat };
}

function withValidation({ validation: _, ...cell }: CellState, rule: ValidationState | null): CellState {
  return rule ? { ...cell, validation: rule } : cell;
}

function withFormat(cell: CellState, key: FormatKey, value: FormatValue): CellState {
  const format: CellFormat = { ...cell.format };
  if (value === null || (key === 'numberFormat' && /^(general)?$/i.test(String(value)))) delete format[key];
  else Object.assign(format, { [key]: value });
  const { format: _, ...rest } = cell;
  return Object.keys(format).length > 0 ? { ...rest, format } : rest;
}

function border(book: Workbook, area: Area, sides: Parameters<FormatOps['cells.border']>[1], line: string): void {
  const bottom = area.row + area.rows - 1;
  const right = area.column + area.columns - 1;
  changeCells(book, area, (cell, row, column) => {
    const edges: [keyof CellFormat & `border${string}`, boolean | undefined][] = [
      ['borderTop', row === area.row ? sides.top : sides.horizontal],
      ['borderBottom', row === bottom ? sides.bottom : sides.horizontal],
      ['borderLeft', column === area.column ? sides.left : sides.vertical],
      ['borderRight', column === right ? sides.right : sides.vertical],
    ];
    return edges.reduce(
      (next, [edge, on]) => (on === undefined ? next : withFormat(next, edge, on ? line : null)),
      cell,
    );
  });
}

function merge(book: Workbook, area: Area, how: 'all' | 'across' | 'down'): void {
  const sheet = book.sheet(area.sheet);
  refuseCutMerges(book, area);
  sheet.merges = sheet.merges.filter((each) => !contains(area, each));
  const pieces: Area[] = [];
  if (how === 'all') pieces.push(area);
  for (let index = 0; how === 'across' && index < area.rows; index++)
    pieces.push({ ...area, row: area.row + index, rows: 1 });
  for (let index = 0; how === 'down' && index < area.columns; index++) {
    pieces.push({ ...area, column: area.column + index, columns: 1 });
  }
  for (const piece of pieces.filter((each) => each.rows * each.columns > 1)) {
    keepFirstValue(book, piece);
    sheet.merges.push(piece);
  }
}

/** A merge keeps the value of its first cell that has one, in the top left cell. */
function keepFirstValue(book: Workbook, piece: Area): void {
  const first = mapCells(book, piece, (cell) => cell)
    .flat()
    .find((cell) => cell?.value !== undefined);
  changeCells(book, piece, (cell, row, column) => {
    const kept = without(cell);
    if (!first || row !== piece.row || column !== piece.column) return kept;
    const { value, formula, runs } = first;
    return {
      ...kept,
      ...(value !== undefined && { value }),
      ...(formula !== undefined && { formula }),
      ...(runs && { runs }),
    };
  });
}

function refuseCutMerges(book: Workbook, area: Area): void {
  const cut = book.sheet(area.sheet).merges.some((each) => overlaps(each, area) && !contains(area, each));
  if (cut) throw new Refusal('You must select all cells in a merged range to merge or unmerge them.');
}

function copy(book: Workbook, from: Area, to: Area, what: 'all' | 'values' | 'formats'): void {
  const source = mapCells(book, from, (cell) => structuredClone(cell ?? {}));
  // A larger destination is filled by repeating the source, as pasting does.
  const repeat = (size: number, unit: number) => (size % unit === 0 ? size : unit);
  const target = { ...to, rows: repeat(to.rows, from.rows), columns: repeat(to.columns, from.columns) };
  changeCells(book, target, (cell, row, column) => {
    const origin = source[(row - target.row) % from.rows]?.[(column - target.column) % from.columns] ?? {};
    if (what === 'all') return structuredClone(origin);
    const { value, runs, formula: _formula, format: _format, ...rest } = origin;
    if (what === 'values') return { ...without(cell), ...(value !== undefined && { value }), ...(runs && { runs }) };
    const { format: _old, ...kept } = cell;
    return {
      ...kept,
      ...(rest.validation && { validation: rest.validation }),
      ...(origin.format && { format: { ...origin.format } }),
    };
  });
}

function sort(book: Workbook, area: Area, by: { column: number; ascending: boolean }[]): void {
  const rows = mapCells(book, area, (cell) => cell);
  const rank = (value: CellState['value']) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  rows.sort((left, right) => {
    for (const { column, ascending } of by) {
      const a = left[column - area.column]?.value;
      const b = right[column - area.column]?.value;
      // Empty cells go last, whichever the direction.
      if (a === undefined || b === undefined) {
        if (a === b) continue;
        return a === undefined ? 1 : -1;
      }
      const order =
        rank(a) - rank(b) ||
        (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'th'));
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  });
  changeCells(book, area, (_cell, row, column) => at(rows, area, row, column) ?? null);
}
