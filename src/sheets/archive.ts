/** The year's end in the sheet of measures: the old year kept in a sheet of its own, the new one begun, and all of it undone. */
import type { Columns } from '../core/columns';
import { fnv1a64 } from '../core/etag';
import { Failure } from '../core/failure';
import { moveDue } from '../core/new-year';
import type { SettingKey } from '../core/settings';
import type { ColumnKey } from '../core/step';
import { toText } from './cells';
import { writeColumnTexts } from './fixes';
import type { Measures } from './measures';
import { forget, remember, remembered } from './memory';
import { stretchesOf } from './stretches';
import { cellsOf, type Sheet, type SheetCells, type Spreadsheet } from './workbook';

/** What a new year begins without. */
const EMPTIED: readonly ColumnKey[] = ['status', 'result', 'completedOn', 'evidence', 'check'];

/**
 * What undoing needs to know. Document properties hold 9 KB: the texts themselves stand in the archive. It is kept before anything is
 * changed, so that a change that stops half-way can be taken back by the next try.
 */
export interface RollOver {
  /** Name of the sheet that keeps the old year; its id, as long as it is known: staff may rename it. */
  readonly archiveName: string;
  readonly archive: number | null;
  /** Hash of all that it held. */
  readonly archived: string;
  /** Hash of the new year's sheet as it was begun; null while the year is being begun, or taken back. */
  readonly begun: string | null;
  readonly year: number;
  readonly newYear: number;
  readonly settings: Readonly<Partial<Record<SettingKey, { readonly before: string; readonly after: string }>>>;
}

export const archiveName = (sheet: string, year: number): string => `${sheet} ${year}`;

/**
 * Copies the sheet of measures, under its name in one call; whoever types into the copy is asked whether they mean it.
 * @throws Failure workbook.moving: someone has typed into the sheet meanwhile; there is no copy, and nothing was changed
 */
export function archive(workbook: Spreadsheet, { sheet, name: ours, values, columns }: Measures, name: string): Sheet {
  const copy = workbook.insertSheet(name, { template: sheet });
  copy.protect().setWarningOnly(true);
  // The one that was inserted is open now.
  sheet.activate();
  const hash = hashOf(values, columns);
  const same = (cells: SheetCells) => hashOf(cells.values, columns) === hash;
  // The copy holds what will be emptied, and nothing has been typed since: the sheet is looked at last.
  if (same(cellsOf(copy, name)) && same(cellsOf(sheet, ours))) return copy;
  workbook.deleteSheet(copy);
  throw new Failure('workbook.moving');
}

export function freeName(workbook: Spreadsheet, wanted: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!workbook.getSheetByName(name)) return name;
  }
}

/** Empties what was done, in the rows of steps alone, and moves the due dates on. */
export function beginYear(measures: Measures, from: number, to: number): void {
  const { sheet, columns, steps } = measures;
  const emptied = stretchesOf(indexesOf(columns, EMPTIED));
  for (const rows of stretchesOf(steps.map(({ row }) => row))) {
    for (const stretch of emptied) {
      sheet.getRange(rows[0] as number, (stretch[0] as number) + 1, rows.length, stretch.length).clearContent();
    }
  }
  if (columns.due === undefined) return;
  const moved = new Map<number, string>();
  for (const { row, cells } of steps) {
    const due = moveDue(cells.due, from, to);
    if (due !== cells.due) moved.set(row, due);
  }
  writeColumnTexts(measures, columns.due, moved);
}

const indexesOf = (columns: Columns, keys: readonly ColumnKey[]): number[] => keys.flatMap((key) => columns[key] ?? []);

/** Hash of what a sheet of measures holds, the signs of the check aside: those are ours, and no one's work. */
export function hashOf(values: Measures['values'], { check }: Columns): string {
  return fnv1a64(JSON.stringify(values.map((row) => row.filter((_, column) => column !== check))));
}

export const keepRollOver = (rollOver: RollOver): void => remember('rollOver', JSON.stringify(rollOver));

/** The last roll-over, as long as it can be spoken of; null for none. */
export function lastRollOver(): RollOver | null {
  const text = remembered('rollOver');
  return text === null ? null : (JSON.parse(text) as RollOver);
}

/** From when on there is nothing to take back. */
export const forgetRollOver = (): void => forget('rollOver');

export function archiveOf(workbook: Spreadsheet, { archive: id, archiveName }: RollOver): Sheet | null {
  return id === null ? workbook.getSheetByName(archiveName) : workbook.getSheetById(id);
}

/** Whether staff have left both sheets as they were when the year was begun. */
export const isUntouched = (measures: Measures, old: Measures['values'], rollOver: RollOver): boolean =>
  hashOf(old, measures.columns) === rollOver.archived && hashOf(measures.values, measures.columns) === rollOver.begun;

/**
 * Whether each cell is as it was before the year was begun, or as beginning it leaves it, whatever of it was done: nobody has typed
 * since, and nothing of theirs is lost where it is taken back.
 */
export function isBetween(measures: Measures, old: Measures['values'], rollOver: RollOver): boolean {
  const { columns, values } = measures;
  if (hashOf(old, columns) !== rollOver.archived) return false;
  const emptied = new Set(indexesOf(columns, EMPTIED));
  const text = (rows: Measures['values'], row: number, column: number) => toText(rows[row]?.[column] ?? '');
  const width = Math.max(old[0]?.length ?? 0, values[0]?.length ?? 0);
  return Array.from({ length: Math.max(old.length, values.length) }).every((_, row) =>
    Array.from({ length: width }).every((__, column) => {
      const [before, now] = [text(old, row, column), text(values, row, column)];
      if (now === before || column === columns.check) return true;
      if (column === columns.due) return now === moveDue(before, rollOver.year, rollOver.newYear);
      return emptied.has(column) && now === '';
    }),
  );
}

/** Copies what the new year begins without back from the archive, formulas and looks with it. Done twice it is the same. */
export function copyBack(from: Sheet, { columns, steps, sheet }: Measures): void {
  const first = steps[0]?.row ?? 1;
  const rows = (steps[steps.length - 1]?.row ?? first) - first + 1;
  for (const stretch of stretchesOf(indexesOf(columns, [...EMPTIED, 'due']))) {
    const place = [first, (stretch[0] as number) + 1, rows, stretch.length] as const;
    from.getRange(...place).copyTo(sheet.getRange(...place));
  }
}
