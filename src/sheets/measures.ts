/** The measures sheet: its steps read, imported steps appended, the check column written. */
import { Failure } from '../core/failure';
import type { ImportedStep } from '../core/import/document';
import { STATUS_PHRASES } from '../core/status';
import type { ColumnKey } from '../core/step';
import { readSteps } from '../core/steps';
import { SHEETS } from '../messages/workbook';
import { asText, type SheetValue, toCell, toText } from './cells';
import { uncoverEnd } from './guarded';
import { remembered } from './memory';
import { cellsOf, type Sheet, type SheetCells, type Spreadsheet, tryRead } from './workbook';

export interface Measures extends ReturnType<typeof readSteps>, SheetCells {
  /** Id of a sheet that staff had before us; null for ours. */
  readonly adopted: number | null;
}

/** A sheet of measures that staff had before us, as a page has loaded it. */
export interface AdoptedSheet {
  readonly id: number;
  readonly name: string;
}

/**
 * Reads the whole sheet at once: ours, or the one that was adopted in its place.
 * @param loaded the adopted sheet that a page has its rows from: it is taken while it is there, which saves four calls
 * @throws Failure workbook.not-set-up, columns.missing, columns.twice
 */
export function readMeasures(workbook: Spreadsheet, loaded?: AdoptedSheet): Measures {
  const known = loaded && workbook.getSheetById(loaded.id);
  if (known) return measuresOf(cellsOf(known, loaded.name), loaded.id);
  const ours = tryRead(workbook, SHEETS.measures);
  if (ours) return measuresOf(ours);
  const theirs = adopted(workbook);
  if (theirs) return measuresOf(theirs, theirs.id);
  throw new Failure('workbook.not-set-up', { sheet: SHEETS.measures });
}

export function measuresOf(cells: SheetCells, adopted: number | null = null): Measures {
  return { ...cells, ...readSteps({ sheet: cells.name, rows: cells.values.map((row) => row.map(toCell)) }), adopted };
}

/** The sheet that staff had before us and wished to go on with, whatever it is called by now; null for none. */
export function adopted(workbook: Spreadsheet): (SheetCells & { readonly id: number }) | null {
  const id = remembered('measuresSheet');
  const sheet = id === null ? null : workbook.getSheetById(Number(id));
  return sheet && { ...cellsOf(sheet, sheet.getName()), id: Number(id) };
}

/** The cell of an imported step for each column; number columns get the number where the sheet has them. */
export function cellsOfStep(step: ImportedStep, columns: Measures['columns']): Partial<Record<ColumnKey, string>> {
  return {
    section: step.section,
    measureNo: step.measureNo,
    measure: columns.measureNo === undefined ? step.measureCell : step.measure,
    stepNo: step.stepNo,
    step: columns.stepNo === undefined ? step.stepCell : step.step,
    responsible: step.responsible,
    due: step.due,
    status: step.status === 'unknown' ? step.statusText : STATUS_PHRASES[step.status],
    result:
      columns.status === undefined && step.status !== 'unknown'
        ? [STATUS_PHRASES[step.status], step.result].filter((part) => part !== '').join(' ')
        : step.result,
    completedOn: step.completedOn,
    evidence: step.evidence,
  };
}

/**
 * Appends steps below the last row that holds anything; what is there stays as it is. Where just these steps end the sheet
 * already, an earlier try has written them, whose end was not heard of: they are not written twice.
 * @param twice they are, all the same
 * @returns the 1-based first and last row written
 * @throws Failure workbook.moving: someone has typed there meanwhile; nothing was written
 */
export function appendSteps(
  measures: Measures,
  steps: readonly ImportedStep[],
  twice = false,
): { first: number; last: number } {
  const rows = steps.map((step) => cellsOfStep(step, measures.columns));
  return appendRows(measures, rows, twice);
}

export function appendRows(
  measures: Measures,
  rows: readonly Partial<Record<ColumnKey, string>>[],
  twice = false,
): { first: number; last: number } {
  const { sheet, values, columns } = measures;
  const there = values.length - rows.length + 1;
  if (!twice && rows.every((texts, i) => saysJust(values[there - 1 + i], texts, columns))) {
    return { first: there, last: values.length };
  }
  const first = values.length + 1;
  const width = Math.max(...Object.values(columns)) + 1;
  const table = rows.map((texts) => {
    const row = new Array<string>(width).fill('');
    for (const [key, index] of Object.entries(columns)) row[index] = asText(texts[key as ColumnKey] ?? '');
    return row;
  });
  // As many new rows at the foot as are filled: the sheet never runs out, however few rows staff left in it.
  lengthen(sheet, rows.length);
  const place = sheet.getRange(first, 1, rows.length, width);
  place.setNumberFormat('@').setWrap(true).setVerticalAlignment('top');
  // Looked at last: one call is left in which a hand may come between.
  if (place.getValues().some((row) => row.some((value) => value !== ''))) throw new Failure('workbook.moving');
  place.setValues(table);
  uncoverEnd(measures, width);
  return { first, last: first + rows.length - 1 };
}

/** @throws Failure workbook.moving: rows were deleted by hand meanwhile */
function lengthen(sheet: Sheet, rows: number): void {
  const last = sheet.getMaxRows();
  try {
    sheet.insertRowsAfter(last, rows);
  } catch (error) {
    throw sheet.getMaxRows() === last ? error : new Failure('workbook.moving');
  }
}

/** Whether a row says these texts and no others in the columns that are known; the check column is ours. */
export function saysJust(
  row: readonly SheetValue[] | undefined,
  texts: Partial<Record<ColumnKey, string>>,
  columns: Measures['columns'],
): boolean {
  const said = ([key, index]: [string, number]) =>
    key === 'check' || toText(row?.[index] ?? '') === (texts[key as ColumnKey] ?? '');
  return row !== undefined && Object.entries(columns).every(said);
}

/** Writes the check column, one text a step; rows that hold no step are cleared. Does nothing where the sheet has no such column. */
export function writeCheckColumn(measures: Measures, texts: ReadonlyMap<number, string>): void {
  const { sheet, columns, headerRow, steps } = measures;
  const lastRow = steps.reduce((last, step) => Math.max(last, step.row), headerRow);
  if (columns.check === undefined || lastRow === headerRow) return;
  const rows = Array.from({ length: lastRow - headerRow }, (_, i) => [texts.get(headerRow + 1 + i) ?? '']);
  sheet.getRange(headerRow + 1, columns.check + 1, rows.length, 1).setValues(rows);
}
