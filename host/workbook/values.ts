/** Reading and writing the values, formulas and rich texts of cells. */

import type { CellOps, Wire, WireText } from '../protocol/cells';
import { Refusal } from '../refusal';
import { a1Of } from './area';
import type { Workbook } from './book';
import { satisfies } from './criteria';
import { displayOf, isDateFormat, PLAIN_TEXT } from './display';
import { dateFormatOf, type EntryContext, readEntry } from './entry';
import { workOut } from './formula';
import { changeCells, isCovered, mapCells, sameSize, valuesAt } from './grid';
import { dayOfSerial, instantOfSerial, serialOf } from './serial';
import type { Area, CellFormat, CellState, SheetState, TextLook } from './state';

/** The most characters a cell may hold. */
const CELL_LIMIT = 50_000;

type ValueOps = Pick<
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

/** What a Range's values ask of the host. @param now milliseconds, for dates that are typed without their year */
export function valueOps(book: Workbook, now: () => number): ValueOps {
  const context = (): EntryContext => ({
    locale: book.state.locale,
    year: dayOfSerial(serialOf(now(), book.state.timeZone)).year,
  });
  return {
    'cells.values': (area) => mapCells(book, area, (cell) => wireOf(book, cell)),
    'cells.display': (area) => mapCells(book, area, displayOf),
    'cells.formulas': (area) => mapCells(book, area, (cell) => cell?.formula ?? ''),
    'cells.write': (area, values) => {
      sameSize(area, values);
      const entries = context();
      writeCells(book, area, (cell, row, column) => entered(book, cell, at(values, area, row, column), entries));
      return null;
    },
    'cells.writeFormulas': (area, formulas) => {
      sameSize(area, formulas);
      writeCells(book, area, (cell, row, column) => {
        const formula = at(formulas, area, row, column);
        return formula === '' ? without(cell) : withFormula(cell, formula.startsWith('=') ? formula : `=${formula}`);
      });
      return null;
    },
    'cells.rich': (area) => mapCells(book, area, richOf),
    'cells.writeRich': (area, values) => {
      sameSize(area, values);
      writeCells(book, area, (cell, row, column) => withText(cell, at(values, area, row, column)));
      return null;
    },
    'cells.notes': (area) => mapCells(book, area, (cell) => cell?.note ?? ''),
    'cells.setNotes': (area, notes) => {
      sameSize(area, notes);
      changeCells(book, area, ({ note: _, ...cell }, row, column) => {
        const note = at(notes, area, row, column);
        return note ? { ...cell, note } : cell;
      });
      return null;
    },
  };
}

/** A text as a person types it, a number, a boolean or a date, put into a cell as Sheets would. */
export function entered(book: Workbook, cell: CellState, wire: Wire, context: EntryContext): CellState {
  const kept = without(cell);
  const pattern = cell.format?.numberFormat;
  if (wire === '' || wire === null) return kept;
  if (typeof wire === 'object') {
    const serial = serialOf(wire.date, book.state.timeZone);
    const { pattern: day } = dateFormatOf(context.locale);
    return formatted({ ...kept, value: serial }, Number.isInteger(serial) ? day : `${day} H:mm:ss`);
  }
  if (typeof wire !== 'string') {
    // A number in a plain text cell is kept as its text.
    return {
      ...kept,
      value: pattern === PLAIN_TEXT ? (typeof wire === 'boolean' ? String(wire).toUpperCase() : String(wire)) : wire,
    };
  }
  if (wire.length > CELL_LIMIT) {
    throw new Refusal(`Your input contains more than the maximum of ${CELL_LIMIT} characters in a single cell.`);
  }
  if (pattern === PLAIN_TEXT) return { ...kept, value: wire.startsWith("'") ? wire.slice(1) : wire };
  if (wire.startsWith('=') && wire.length > 1) return withFormula(cell, wire);
  const entry = readEntry(wire, context);
  if (entry.value === '') return kept;
  return entry.format ? formatted({ ...kept, value: entry.value }, entry.format) : { ...kept, value: entry.value };
}

function writeCells(
  book: Workbook,
  area: Area,
  write: (cell: CellState, row: number, column: number) => CellState,
): void {
  const sheet = book.sheet(area.sheet);
  // All or nothing: a value that a validation refuses leaves the whole range as it was.
  const next = mapCells(book, area, (cell, row, column) => {
    if (isCovered(sheet, row, column)) return cell ?? {};
    const written = write(cell ?? {}, row, column);
    refuseInvalid(book, sheet, written, row, column);
    return written;
  });
  changeCells(book, area, (_cell, row, column) => at(next, area, row, column));
}

function refuseInvalid(book: Workbook, sheet: SheetState, cell: CellState, row: number, column: number): void {
  const rule = cell.validation;
  if (!rule || rule.allowInvalid || cell.formula !== undefined) return;
  const valid = satisfies(cell, rule, {
    valuesOf: (area) => valuesAt(book, area, (each) => each?.value ?? ''),
    serialOf: (instant) => serialOf(instant, book.state.timeZone),
    isDate: (each) => isDateFormat(each.format?.numberFormat),
    displayOf,
  });
  if (valid) return;
  const place = a1Of({ sheet: sheet.id, row, column, rows: 1, columns: 1 });
  const list = rule.type === 'VALUE_IN_LIST' && Array.isArray(rule.values[0]) ? (rule.values[0] as string[]) : null;
  const hint = list ? ` Please enter one of the following values: ${list.join(', ')}.` : '';
  throw new Refusal(
    `The data you entered in cell ${place} violates the data validation rules set on this cell.${hint}`,
  );
}

function wireOf(book: Workbook, cell: CellState | null): Wire {
  const value = cell?.value;
  if (value === undefined) return '';
  if (typeof value === 'number' && isDateFormat(cell?.format?.numberFormat)) {
    return { date: instantOfSerial(value, book.state.timeZone) };
  }
  return value;
}

function richOf(cell: CellState | null): WireText | null {
  const value = cell?.value ?? '';
  if (typeof value !== 'string') return null;
  const link = cell?.formula === undefined ? undefined : workOut(cell.formula).link;
  const runs = link === undefined ? (cell?.runs ?? []) : [{ start: 0, end: value.length, link }];
  const base = lookOf(cell?.format);
  if (runs.length === 0 && /^https?:\/\/\S+$/.test(value))
    return { text: value, runs: [{ start: 0, end: value.length, link: value }], base };
  return { text: value, runs, base };
}

/** How text looks in a cell of that format. */
function lookOf(format: CellFormat = {}): TextLook {
  return {
    bold: format.fontWeight === 'bold',
    italic: format.fontStyle === 'italic',
    underline: format.fontLine === 'underline',
    strikethrough: format.fontLine === 'line-through',
    fontFamily: format.fontFamily ?? 'Arial',
    fontSize: format.fontSize ?? 10,
    foregroundColor: format.fontColor ?? '#000000',
  };
}

function withText(cell: CellState, rich: WireText): CellState {
  if (rich.text.length > CELL_LIMIT) {
    throw new Refusal(`Your input contains more than the maximum of ${CELL_LIMIT} characters in a single cell.`);
  }
  const kept = without(cell);
  if (rich.text === '') return kept;
  return rich.runs.length === 0 ? { ...kept, value: rich.text } : { ...kept, value: rich.text, runs: rich.runs };
}

function withFormula(cell: CellState, formula: string): CellState {
  return { ...without(cell), formula, value: workOut(formula).value };
}

/** The cell with its content taken out: what it looks like, its validation and its note stay. */
export function without({ value: _value, formula: _formula, runs: _runs, ...kept }: CellState): CellState {
  return kept;
}

/** A format found by the entry is taken on only by a cell that has none. */
function formatted(cell: CellState, pattern: string): CellState {
  if (cell.format?.numberFormat !== undefined) return cell;
  return { ...cell, format: { ...cell.format, numberFormat: pattern } };
}

/** The value that an array over an area has for a cell. @param row, column 1-based, in the sheet */
export function at<T>(rows: readonly (readonly T[])[], area: Area, row: number, column: number): T {
  return (rows[row - area.row] as readonly T[])[column - area.column] as T;
}
