/** One row of the measures sheet: seen by a page, written, inserted, deleted and brought back. */
import { etagsOf } from '../core/etag';
import { Failure } from '../core/failure';
import type { SheetStep, SomeTexts } from '../core/sheet-step';
import { COLUMN_KEYS, type ColumnKey, type Step } from '../core/step';
import { type SheetValue, toText } from './cells';
import { fillBlank, writeCells } from './guarded';
import { type Measures, measuresOf, saysJust } from './measures';
import { type Range, rangeWithin, type Sheet } from './workbook';

/** @param steps all of the sheet: alike ones are told by their number */
export const sheetStepOf = (step: Step, steps: readonly Step[]): SheetStep => withEtag(step, etagsOf(steps));

export function sheetStepsOf(steps: readonly Step[]): SheetStep[] {
  const etags = etagsOf(steps);
  return steps.map((step) => withEtag(step, etags));
}

const withEtag = ({ cells, ...step }: Step, etags: ReturnType<typeof etagsOf>): SheetStep => ({
  ...step,
  etag: etags(cells),
  texts: cells,
});

/**
 * Writes the cells of a row whose text changes, in one write. Cells between them are written back as they are, with their
 * formulas; columns that the sheet has not are left out.
 * @returns the row as it stands then; null where rows were moved by hand meanwhile: the sheet is to be read again
 * @throws Failure step.unreadable: the row would be no step any more; nothing was written
 */
export function writeRow(measures: Measures, step: Step, texts: SomeTexts): SheetStep | null {
  const changes = changesOf(measures, texts, step.cells);
  if (changes.size === 0) return sheetStepOf(step, measures.steps);
  const next = withTexts(measures, measures.values, step.row, changes);
  const row = stepAt(next, step.row);
  return writeCells(measures, step.row, changes) ? sheetStepOf(row, next.steps) : null;
}

/**
 * Writes a new row below `after` (1-based). Rows that stand there are pushed down; blank ones at the foot are used. A row that says
 * just this and stands there already is of an earlier try, whose end was not heard of: it is not written twice.
 * @returns the row as it stands then; null where rows were moved by hand meanwhile: the sheet is to be read again
 * @throws Failure step.unreadable: the row would be no step; nothing was written
 */
export function insertRow(
  measures: Measures,
  after: number,
  texts: SomeTexts,
  others: OtherCells = {},
): SheetStep | null {
  const { sheet, values, columns, steps } = measures;
  const row = after + 1;
  const there = steps.find(
    (step) => (step.row === after || step.row === row) && saysJust(values[step.row - 1], texts, columns),
  );
  if (there) return sheetStepOf(there, steps);
  const cells = inColumns(columns, { ...EMPTY, ...texts });
  const next = withTexts(measures, [...values.slice(0, after), [], ...values.slice(after)], row, cells);
  const step = stepAt(next, row);
  const wanted = Math.max(...cells.keys(), ...Object.keys(others).map(Number)) + 1;
  // Staff may have taken columns out since; a row must not be inserted that can't be filled then.
  const width = wanted > (values[0]?.length ?? 0) ? Math.min(wanted, sheet.getMaxColumns()) : wanted;
  const written = Array.from({ length: width }, (_, i) => cells.get(i) ?? others[i] ?? '');
  const blank = after >= values.length ? rangeWithin(sheet, row, 1, width) : null;
  const isFilled = (place: Range, made: number | null) => fillBlank(measures, place, row, written, made);
  const done = blank ? isFilled(blank, null) : insertFilled(sheet, after, width, (place) => isFilled(place, after));
  return done ? sheetStepOf(step, next.steps) : null;
}

/** A row that was made and can't be written is taken out again. */
function insertFilled(sheet: Sheet, after: number, width: number, fill: (place: Range) => boolean): boolean {
  sheet.insertRowAfter(after);
  try {
    return fill(sheet.getRange(after + 1, 1, 1, width));
  } catch (error) {
    if (isBlank(sheet, after + 1)) sheet.deleteRow(after + 1);
    throw error;
  }
}

/** An answer that was lost is no sign that nothing was written. */
const isBlank = (sheet: Sheet, row: number): boolean =>
  sheet
    .getRange(`${row}:${row}`)
    .getValues()
    .every((cells) => cells.every((cell) => cell === ''));

/** @throws Failure step.unreadable */
function stepAt({ steps }: Measures, row: number): Step {
  const step = steps.find((each) => each.row === row);
  if (!step) throw new Failure('step.unreadable', { row });
  return step;
}

/** Cells of columns that mean nothing to us, by 0-based column. */
export type OtherCells = Readonly<Record<string, string | number | boolean>>;

/** What a row holds in columns that mean nothing to us. */
export function othersOf({ values, columns }: Measures, row: number): Record<string, string | number | boolean> {
  const known = new Set(Object.values(columns));
  const others: Record<string, string | number | boolean> = {};
  (values[row - 1] ?? []).forEach((value, column) => {
    if (known.has(column) || value === '') return;
    others[column] = value instanceof Date ? toText(value) : value;
  });
  return others;
}

/** The new text of each column of the sheet whose text changes. */
const changesOf = ({ columns }: Measures, texts: SomeTexts, before: SomeTexts): Map<number, string> =>
  inColumns(
    columns,
    Object.fromEntries(Object.entries(texts).filter(([key, text]) => text !== before[key as ColumnKey])),
  );

const EMPTY: SomeTexts = Object.fromEntries(COLUMN_KEYS.map((key) => [key, '']));

/** Texts by the 0-based columns that a sheet has for them; never the check's, which is not a page's to write. */
export function inColumns(columns: Measures['columns'], texts: SomeTexts): Map<number, string> {
  const cells = new Map<number, string>();
  for (const key of COLUMN_KEYS) {
    const [index, text] = [columns[key], texts[key]];
    if (key !== 'check' && index !== undefined && text !== undefined) cells.set(index, text);
  }
  return cells;
}

/** The sheet as it would be read with these texts in a row. */
export function withTexts(
  measures: Measures,
  values: Measures['values'],
  row: number,
  texts: ReadonlyMap<number, string>,
): Measures {
  const width = Math.max(values[0]?.length ?? 0, ...[...texts.keys()].map((column) => column + 1));
  const rowOf = (old: readonly SheetValue[]) => Array.from({ length: width }, (_, i) => texts.get(i) ?? old[i] ?? '');
  return measuresOf({ ...measures, values: values.map((cells, i) => (i === row - 1 ? rowOf(cells) : cells)) });
}
