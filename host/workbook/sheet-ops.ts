/** Sheets and the spreadsheet itself, as the bridge asks for them. */

import type { Dimension, SheetInfo, SheetOps } from '../protocol/sheets';
import { Refusal } from '../refusal';
import { MAX_CELLS, type Workbook } from './book';
import { dayOfSerial, serialOf } from './serial';
import type { CellState, SheetState } from './state';
import { entered } from './values';

type Ops = Omit<
  SheetOps,
  | 'book.toast'
  | `sheet.${'protect' | 'setProtection' | 'removeProtection' | 'protections' | 'bandings' | 'addBanding' | 'setBanding' | 'removeBanding' | 'conditionalRules' | 'setConditionalRules' | 'charts' | 'putChart' | 'removeChart'}`
>;

const DEFAULT_SIZE: Record<Dimension, number> = { rows: 21, columns: 100 };

export function sheetOps(book: Workbook, now: () => number): Ops {
  const done = (_: unknown): null => null;
  return {
    'book.info': () => {
      const { id, name, locale, timeZone, activeSheet, sheets } = book.state;
      return { id, name, locale, timeZone, activeSheet, sheets: sheets.map((sheet) => sheet.id) };
    },
    'book.rename': (name) => {
      book.state.name = name;
      return null;
    },
    'book.set': (settings) => done(Object.assign(book.state, settings)),
    'book.activate': (sheet) => {
      const chosen = book.sheet(sheet);
      // Activating a hidden sheet shows it.
      chosen.hidden = false;
      book.state.activeSheet = sheet;
      return null;
    },
    'book.insertSheet': (name, index, template) => book.insertSheet(name, index, template ?? null).id,
    'book.deleteSheet': (sheet) => done(book.deleteSheet(sheet)),
    'book.moveSheet': (id, position) => {
      const { sheets } = book.state;
      if (position < 1 || position > sheets.length) throw new Refusal(`Sheet index ${position} is out of bounds`);
      const sheet = book.sheet(id);
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(position - 1, 0, sheet);
      return null;
    },
    'book.copySheet': (sheet) => book.copySheet(sheet).id,
    'book.findSheet': (name) => book.findSheet(name)?.id ?? null,
    'book.area': (text, sheet) => book.area(text, sheet),
    'book.namedRanges': () => book.state.namedRanges,
    'book.setNamedRange': (name, area) => {
      if (!/^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
        throw new Refusal(`The name "${name}" is not a valid name for a named range.`);
      }
      const others = book.state.namedRanges.filter((each) => each.name !== name);
      book.state.namedRanges = [...others, { name, area }];
      return null;
    },
    'book.removeNamedRange': (name) => {
      if (!book.state.namedRanges.some((each) => each.name === name)) {
        throw new Refusal(`The named range "${name}" does not exist.`);
      }
      book.state.namedRanges = book.state.namedRanges.filter((each) => each.name !== name);
      return null;
    },
    'book.metadata': (sheet) => book.state.metadata.filter((each) => each.sheet === sheet),
    'book.addMetadata': (sheet, key, value, visibility) => {
      book.state.metadata.push({ id: book.takeId(), sheet, key, value, visibility });
      return null;
    },
    'book.setMetadata': (id, value) => {
      const found = book.state.metadata.find((each) => each.id === id);
      if (!found) throw new Refusal('The developer metadata no longer exists.');
      found.value = value;
      return null;
    },
    'book.removeMetadata': (id) => {
      book.state.metadata = book.state.metadata.filter((each) => each.id !== id);
      return null;
    },

    'sheet.info': (id) => infoOf(book, book.sheet(id)),
    'sheet.last': (id) => book.lastCell(book.sheet(id)),
    'sheet.set': (id, settings) => {
      const sheet = book.sheet(id);
      refuseSettings(book, sheet, settings);
      Object.assign(sheet, settings);
      return null;
    },
    'sheet.rename': (id, name) => done(book.renameSheet(id, name)),
    'sheet.select': (area) => {
      book.sheet(area.sheet).selection = area;
      book.state.activeSheet = area.sheet;
      return null;
    },
    'sheet.insert': (id, dimension, before, count) => done(insert(book, book.sheet(id), dimension, before, count)),
    'sheet.delete': (id, dimension, from, count) => done(remove(book, book.sheet(id), dimension, from, count)),
    'sheet.append': (id, values) => {
      const sheet = book.sheet(id);
      const row = book.lastCell(sheet).row + 1;
      if (row > sheet.maxRows) insert(book, sheet, 'rows', sheet.maxRows + 1, 1);
      if (values.length > sheet.maxColumns)
        insert(book, sheet, 'columns', sheet.maxColumns + 1, values.length - sheet.maxColumns);
      const context = { locale: book.state.locale, year: dayOfSerial(serialOf(now(), book.state.timeZone)).year };
      while (sheet.cells.length < row) sheet.cells.push([]);
      const old = sheet.cells[row - 1] ?? [];
      const written = values.map((value, index) => entered(book, old[index] ?? {}, value, context));
      sheet.cells[row - 1] = [...written, ...old.slice(written.length)];
      return null;
    },
    'sheet.sizes': (id, dimension, from, count) => {
      const sizes = sizesOf(book.sheet(id), dimension);
      return Array.from({ length: count }, (_, index) => sizes[from + index] ?? DEFAULT_SIZE[dimension]);
    },
    'sheet.setSizes': (id, dimension, from, count, pixels) => {
      const sheet = book.sheet(id);
      refuseOutside(sheet, dimension, from, count);
      for (let index = from; index < from + count; index++) sizesOf(sheet, dimension)[index] = pixels;
      return null;
    },
    'sheet.autoSize': (id, dimension, from, count) => done(refuseOutside(book.sheet(id), dimension, from, count)),
    'sheet.hidden': (id, dimension) => book.sheet(id)[dimension === 'rows' ? 'hiddenRows' : 'hiddenColumns'],
    'sheet.hide': (id, dimension, from, count, hidden) => {
      const sheet = book.sheet(id);
      refuseOutside(sheet, dimension, from, count);
      const key = dimension === 'rows' ? 'hiddenRows' : 'hiddenColumns';
      const others = sheet[key].filter((number) => number < from || number >= from + count);
      const these = hidden ? Array.from({ length: count }, (_, index) => from + index) : [];
      sheet[key] = [...others, ...these].sort((a, b) => a - b);
      return null;
    },
  };
}

function infoOf(book: Workbook, sheet: SheetState): SheetInfo {
  const { id, name, maxRows, maxColumns, hidden, tabColor, frozenRows, frozenColumns } = sheet;
  const { hiddenGridlines, rightToLeft, filter, selection } = sheet;
  return {
    ...{ id, name, maxRows, maxColumns, hidden, tabColor, frozenRows, frozenColumns },
    ...{ hiddenGridlines, rightToLeft, filter, selection },
    index: book.state.sheets.indexOf(sheet) + 1,
  };
}

function refuseSettings(book: Workbook, sheet: SheetState, settings: Partial<SheetState>): void {
  const { frozenRows = 0, frozenColumns = 0, hidden } = settings;
  if (frozenRows < 0 || frozenRows >= sheet.maxRows)
    throw new Refusal("You can't freeze all visible rows on the sheet.");
  if (frozenColumns < 0 || frozenColumns >= sheet.maxColumns) {
    throw new Refusal("You can't freeze all visible columns on the sheet.");
  }
  if (settings.filter && sheet.filter) {
    throw new Refusal("You can't create a filter in a sheet that already has a filter.");
  }
  if (!hidden) return;
  const others = book.state.sheets.filter((each) => each !== sheet && !each.hidden);
  const next = others[0];
  if (!next) throw new Refusal("You can't hide all the sheets in a document.");
  if (book.state.activeSheet === sheet.id) book.state.activeSheet = next.id;
}

function sizesOf(sheet: SheetState, dimension: Dimension): Record<number, number> {
  return dimension === 'rows' ? sheet.rowHeights : sheet.columnWidths;
}

function refuseOutside(sheet: SheetState, dimension: Dimension, from: number, count: number): void {
  const max = dimension === 'rows' ? sheet.maxRows : sheet.maxColumns;
  if (from < 1 || count < 1 || from + count - 1 > max) throw new Refusal(`Those ${dimension} are out of bounds.`);
}

function insert(book: Workbook, sheet: SheetState, dimension: Dimension, before: number, count: number): void {
  const max = dimension === 'rows' ? sheet.maxRows : sheet.maxColumns;
  if (before < 1 || before > max + 1 || count < 1) throw new Refusal(`Those ${dimension} are out of bounds.`);
  const added = count * (dimension === 'rows' ? sheet.maxColumns : sheet.maxRows);
  const total = book.state.sheets.reduce((sum, each) => sum + each.maxRows * each.maxColumns, 0);
  if (total + added > MAX_CELLS) {
    throw new Refusal(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  }
  book.shiftAreas(sheet, dimension, before, count);
  if (dimension === 'rows') {
    sheet.maxRows += count;
    if (before <= sheet.cells.length) {
      const like = inheritedRow(sheet.cells[before - 2]);
      sheet.cells.splice(before - 1, 0, ...Array.from({ length: count }, () => [...like]));
    }
  } else {
    sheet.maxColumns += count;
    for (const row of sheet.cells)
      if (row.length >= before) row.splice(before - 1, 0, ...Array.from({ length: count }, () => null));
  }
  renumber(sheet, dimension, (number) => (number >= before ? number + count : number));
}

/** New rows look like the row above them and are checked as it is, as in Sheets. */
function inheritedRow(above: (CellState | null)[] | undefined): (CellState | null)[] {
  return (above ?? []).map((cell) => {
    if (!cell?.format && !cell?.validation) return null;
    return { ...(cell.format && { format: cell.format }), ...(cell.validation && { validation: cell.validation }) };
  });
}

function remove(book: Workbook, sheet: SheetState, dimension: Dimension, from: number, count: number): void {
  refuseOutside(sheet, dimension, from, count);
  const max = dimension === 'rows' ? sheet.maxRows : sheet.maxColumns;
  if (count === max) throw new Refusal(`You can't delete all the ${dimension} on the sheet.`);
  const frozen = dimension === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  if (from <= frozen + 1 && from + count - 1 >= max) {
    throw new Refusal(`Sorry, it is not possible to delete all non-frozen ${dimension}.`);
  }
  book.shiftAreas(sheet, dimension, from, -count);
  if (dimension === 'rows') {
    sheet.maxRows -= count;
    sheet.cells.splice(from - 1, count);
  } else {
    sheet.maxColumns -= count;
    for (const row of sheet.cells) row.splice(from - 1, count);
  }
  renumber(sheet, dimension, (number) => (number < from ? number : number < from + count ? null : number - count));
}

/** Sizes and hidden marks go with their rows and columns. */
function renumber(sheet: SheetState, dimension: Dimension, next: (number: number) => number | null): void {
  const sizes: Record<number, number> = {};
  for (const [number, size] of Object.entries(sizesOf(sheet, dimension))) {
    const moved = next(Number(number));
    if (moved !== null) sizes[moved] = size;
  }
  const moved = (numbers: number[]) => numbers.map(next).filter((number): number is number => number !== null);
  if (dimension === 'rows') {
    sheet.rowHeights = sizes;
    sheet.hiddenRows = moved(sheet.hiddenRows);
  } else {
    sheet.columnWidths = sizes;
    sheet.hiddenColumns = moved(sheet.hiddenColumns);
  }
}
