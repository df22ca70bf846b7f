/** The year's end in the sheet of measures: the old year kept in a sheet of its own, the new one begun, and all of it undone. */
import type { Columns } from '../core/columns';
import { fnv1a64 } from '../core/etag';
import { Failure } from '../core/failure';
import { moveDue } from '../core/new-year';
import type { SettingKey } from '../core/settings';
import type { ColumnKey } from '../core/step';
import { writeColumnTexts } from './fixes';
import type { Measures } from './measures';
import { forget, remember, remembered } from './memory';
import { stretchesOf } from './stretches';
import { cellsOf, type Sheet, type SheetCells, type Spreadsheet } from './workbook';

/** What a new year begins without. */
const EMPTIED: readonly ColumnKey[] = ['status', 'result', 'completedOn', 'evidence', 'check'];

/** What undoing needs to know. Document properties hold 9 KB: the texts themselves stand in the archive. */
export interface RollOver {
  /** Id of the sheet that keeps the old year. */
  readonly archive: number;
  readonly archiveName: string;
  /** Hash of all that it held. */
  readonly archived: string;
  /** Hash of the new year's sheet as it was begun. */
  readonly begun: string;
  readonly year: number | null;
  readonly newYear: number;
  readonly settings: Readonly<Partial<Record<SettingKey, { readonly before: string; readonly after: string }>>>;
}

export const archiveName = (sheet: string, year: number): string => `${sheet} ${year}`;

/**
 * Copies the sheet of measures, under a name that is free; whoever types into the copy is asked whether they mean it.
 * @throws Failure workbook.moving: someone has typed into the sheet meanwhile; there is no copy, and nothing was changed
 */
export function archive(
  workbook: Spreadsheet,
  measures: Measures,
  year: number,
): { readonly sheet: Sheet; readonly name: string; readonly hash: string } {
  const name = freeName(workbook, archiveName(measures.name, year));
  const sheet = measures.sheet.copyTo(workbook).setName(name);
  sheet.protect().setWarningOnly(true);
  const hash = hashOf(measures.values, measures.columns);
  const same = ({ values }: SheetCells) => hashOf(values, measures.columns) === hash;
  // The copy holds what will be emptied, and nothing has been typed since: the sheet is looked at last.
  if (same(cellsOf(sheet, name)) && same(cellsOf(measures.sheet, measures.name))) return { sheet, name, hash };
  workbook.deleteSheet(sheet);
  throw new Failure('workbook.moving');
}

function freeName(workbook: Spreadsheet, wanted: string): string {
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

/**
 * Brings the old year back from its archive and removes that.
 * @throws Failure rollover.nothing: there is none to undo; rollover.worked-on: someone has gone on working in the new year, or
 *   in the archive; nothing was changed
 */
export function bringBack(workbook: Spreadsheet, measures: Measures, rollOver: RollOver): void {
  const archived = workbook.getSheetById(rollOver.archive);
  if (!archived) throw new Failure('rollover.nothing');
  const old = cellsOf(archived, rollOver.archiveName);
  const { columns, steps, sheet } = measures;
  if (hashOf(old.values, columns) !== rollOver.archived || hashOf(measures.values, columns) !== rollOver.begun) {
    throw new Failure('rollover.worked-on', { sheet: rollOver.archiveName });
  }
  const first = steps[0]?.row ?? 1;
  const rows = (steps[steps.length - 1]?.row ?? first) - first + 1;
  for (const stretch of stretchesOf(indexesOf(columns, [...EMPTIED, 'due']))) {
    const place = [first, (stretch[0] as number) + 1, rows, stretch.length] as const;
    archived.getRange(...place).copyTo(sheet.getRange(...place));
  }
  workbook.deleteSheet(archived);
  forget('rollOver');
}
