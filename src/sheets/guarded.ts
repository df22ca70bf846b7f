/**
 * Writes to single rows that people may be moving by hand meanwhile: the lock keeps other users of the add-on away, and no one's hands.
 * The row and its neighbours are looked at right after a write: where rows have moved since they were read, what was covered or deleted
 * by mistake is put back, and the caller reads the sheet anew and starts again. Cells that are to be written back as they are, blank
 * ones that are to be filled, and rows that are to be deleted are looked at right before, too.
 *
 * What is typed in the moment of a call or two into the very cell that is being written is written over, as it is where two people type
 * into one cell. A look is answered when the write is in the sheet: nothing has to be flushed after it.
 */
import { coveredBy, isMissed, lostAtEnd, lostFor, type Row, sameRow, type Texts, withTexts } from '../core/aftermath';
import { asIs, asText, type SheetValue, toText } from './cells';
import type { Measures } from './measures';
import { cellsOf, type Range } from './workbook';

type Values = readonly (readonly SheetValue[])[];

/** The check's signs are not compared: a check is no one's work. */
const textsOf = (values: Values, { columns }: Measures): Row[] =>
  values.map((row) => row.map((value, i) => (i === columns.check ? '' : toText(value))));

/** Whether the cells say what was read. */
const stands = (cells: Range, read: readonly SheetValue[]): boolean =>
  sameRow((cells.getValues()[0] as SheetValue[]).map(toText), read.map(toText));

/**
 * Writes some cells of a row, in one write. Cells between them are written back as they are, with their formulas.
 * @returns false: the rows have moved or the cells were edited; what was there is there
 */
export function writeCells(measures: Measures, row: number, texts: Texts): boolean {
  const { sheet, values } = measures;
  const first = Math.min(...texts.keys());
  const width = Math.max(...texts.keys()) - first + 1;
  const old = Array.from({ length: width }, (_, i) => values[row - 1]?.[first + i] ?? '');
  const cells = sheet.getRange(row, first + 1, 1, width);
  const formulas = texts.size < width ? cells.getFormulas()[0] : undefined;
  if (formulas && !stands(cells, old)) return false;
  const written = old.map((value, i) => {
    const text = texts.get(first + i);
    return text === undefined ? formulas?.[i] || asIs(value) : asText(text);
  });
  cells.setValues([written]);
  const before = textsOf(values, measures);
  const meant = before[row - 1] ?? [];
  if (isSurrounded(measures, row, [withTexts(meant, texts)])) return true;
  const covering = new Map(old.map((value, i) => [first + i, texts.get(first + i) ?? toText(value)]));
  return !uncover(measures, covering, meant, before, rowsNow(measures));
}

/**
 * Writes the cells of a blank row, from the first column on.
 * @param made row of the sheet as it was read that the blank one was inserted below; null: nothing was inserted
 * @returns false: the row is not blank, or was not when it was written; what was there is there
 */
export function fillBlank(
  measures: Measures,
  cells: Range,
  row: number,
  written: readonly SheetValue[],
  made: number | null,
): boolean {
  if (made === null && !stands(cells, [])) return false;
  cells.setValues([written.map(asIs)]);
  const before = textsOf(measures.values, measures);
  const text = written.map(toText);
  const above = before[row - 2] ?? [];
  const below = made === null ? [] : [before[made] ?? []];
  if (isSurrounded(measures, row - 1, [above, text, ...below])) return true;
  return !uncover(measures, new Map(text.entries()), [], before, rowsNow(measures));
}

/** @returns false: the rows have moved or the row was edited; it is there, and so are the others */
export function deleteGuarded(measures: Measures, row: number): boolean {
  const { sheet, values } = measures;
  const before = textsOf(values, measures);
  const meant = before[row - 1] ?? [];
  if (!isSurrounded(measures, row, [meant])) return false;
  sheet.deleteRow(row);
  if (isSurrounded(measures, row - 1, [before[row - 2] ?? [], before[row] ?? []])) return true;
  const lost = lostFor(row, before, rowsNow(measures));
  if (lost === null) return true;
  if (lost === 0) return false;
  const whole = (values[lost - 1] ?? []).map(asIs);
  sheet
    .insertRowAfter(row - 1)
    .getRange(row, 1, 1, whole.length)
    .setValues([whole]);
  return false;
}

/**
 * After rows were written below the last one that was read: such as had been moved down there in that moment were covered, and are
 * put back below.
 * @param width columns that were written
 */
export function uncoverEnd(measures: Measures, width: number): void {
  const { sheet, values } = measures;
  const before = textsOf(values, measures);
  if (isSurrounded(measures, before.length, before.slice(-1))) return;
  const now = rowsNow(measures);
  const lost = lostAtEnd(before, now);
  if (lost === 0) return;
  const whole = values.slice(-lost).map((row) => row.map(asIs));
  const columns = whole[0]?.length ?? 0;
  sheet.getRange(now.length + 1, 1, lost, columns).setValues(whole);
  // What they had in columns that were not written is with those that cover them.
  if (columns > width) sheet.getRange(before.length + 1, width + 1, lost, columns - width).clearContent();
}

/** Whether the rows from there on are these. */
function isSurrounded(measures: Measures, row: number, rows: readonly Row[]): boolean {
  const width = Math.max(...rows.map(({ length }) => length), measures.values[0]?.length ?? 1);
  try {
    const values = measures.sheet.getSheetValues(row, 1, rows.length, width) as unknown as SheetValue[][];
    return textsOf(values, measures).every((each, i) => sameRow(each, rows[i] ?? []));
  } catch {
    // The sheet ends before: the whole of it tells more.
    return false;
  }
}

const rowsNow = (measures: Measures): Row[] => textsOf(cellsOf(measures.sheet, measures.name).values, measures);

/** Puts back what the texts have covered. @returns whether they were written elsewhere than into the row that was meant */
function uncover(measures: Measures, texts: Texts, meant: Row, before: readonly Row[], now: readonly Row[]): boolean {
  const covered = coveredBy(texts, meant, before, now);
  if (!covered) return isMissed(texts, meant, before, now);
  const { sheet, values } = measures;
  const first = Math.min(...texts.keys());
  const width = Math.max(...texts.keys()) - first + 1;
  const old = Array.from({ length: width }, (_, i) => asIs(values[covered.was - 1]?.[first + i] ?? ''));
  sheet.getRange(covered.at, first + 1, 1, width).setValues([old]);
  return true;
}
