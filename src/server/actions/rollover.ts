/** A new fiscal year: the old one kept, the plan taken along, what was done left behind. Asked for, and undone, in words. */
import * as v from 'valibot';
import { Failure } from '../../core/failure';
import { nextSettings } from '../../core/new-year';
import type { SettingKey } from '../../core/settings';
import { type Language, withDigits } from '../../messages';
import { SHEETS } from '../../messages/workbook';
import {
  archive,
  archiveName,
  archiveOf,
  beginYear,
  copyBack,
  forgetRollOver,
  freeName,
  hashOf,
  isBetween,
  isUntouched,
  keepRollOver,
  lastRollOver,
  type RollOver,
} from '../../sheets/archive';
import { readMeasures } from '../../sheets/measures';
import { readSettingRows, readSettings, writeSettings } from '../../sheets/settings';
import { cellsOf, openWorkbook, type Spreadsheet } from '../../sheets/workbook';
import type { RolledBack, RolledOver } from '../answers';
import { whileLocked } from '../lock';

/** Fiscal years in BE. */
export const RollOverArgument = v.strictObject({
  newYear: v.pipe(v.number(), v.integer(), v.minValue(2500), v.maxValue(2700)),
});

/** Menu: asks first. Where a year has just been begun, it offers to go back. */
export function beginNewYear(language: Language): string {
  const { reportYear, digits } = readSettings(openWorkbook()).settings;
  const words = withDigits(language, digits).ui.rollOver;
  if (reportYear === null) throw new Failure('rollover.no-year', { sheet: SHEETS.settings });
  const dialogs = SpreadsheetApp.getUi();
  const { Button, ButtonSet } = dialogs;
  const last = lastRollOver();
  // One that was not finished may have written the year, or not yet.
  const halted = last?.begun === null && archiveOf(openWorkbook(), last) !== null;
  const next = halted ? last.newYear : reportYear + 1;
  if (last && (halted || last.newYear === reportYear)) {
    const text = words.back({ year: last.newYear, next, sheet: last.archiveName });
    const answer = dialogs.alert(words.title, text, ButtonSet.YES_NO_CANCEL);
    if (answer === Button.YES) return words.rolledBack({ rows: undoRollOver().rows });
    return answer === Button.NO ? said(rollOver({ newYear: next }), words) : '';
  }
  const text = words.ask({
    year: reportYear,
    next,
    sheet: SHEETS.measures,
    archive: archiveName(SHEETS.measures, reportYear),
  });
  const answer = dialogs.alert(words.title, text, ButtonSet.YES_NO);
  return answer === Button.YES ? said(rollOver({ newYear: next }), words) : '';
}

const said = ({ archivedSheet, rows, year }: RolledOver, words: Language['ui']['rollOver']): string =>
  words.done({ sheet: archivedSheet, rows, year });

/**
 * @throws Failure workbook.no-steps, workbook.moving, rollover.no-year, rollover.backwards, rollover.halted, settings.*: nothing was changed;
 *   rollover.half: the next try takes back what was
 */
export function rollOver({ newYear }: v.InferOutput<typeof RollOverArgument>): RolledOver {
  return whileLocked(() => {
    const workbook = openWorkbook();
    const halted = lastRollOver();
    if (halted?.begun === null) takeBack(workbook, halted);
    const measures = readMeasures(workbook);
    const found = readSettings(workbook);
    const { reportYear: year } = found.settings;
    if (measures.steps.length === 0) throw new Failure('workbook.no-steps', { sheet: measures.name });
    if (year === null) throw new Failure('rollover.no-year', { sheet: SHEETS.settings });
    if (newYear <= year) throw new Failure('rollover.backwards', { year, newYear });
    const settings = nextSettings(found.rows, newYear);
    const archived = hashOf(measures.values, measures.columns);
    const name = freeName(workbook, archiveName(measures.name, year));
    const underWay: RollOver = { archive: null, archiveName: name, archived, begun: null, year, newYear, settings };
    keepRollOver(underWay);
    orTakenBack(workbook, underWay, () => {
      const kept = archive(workbook, measures, name);
      beginYear(measures, year, newYear);
      writeSettings(found, sideOf(settings, 'after'));
      const begun = hashOf(readMeasures(workbook).values, measures.columns);
      keepRollOver({ ...underWay, archive: kept.getSheetId(), begun });
    });
    return { archivedSheet: name, rows: measures.steps.length, year: newYear };
  });
}

/**
 * @throws Failure rollover.nothing: there is none to undo; rollover.worked-on, rollover.halted: someone has gone on working in the new
 *   year, or in the archive; nothing was changed; rollover.half: the next try goes on
 */
export function undoRollOver(): RolledBack {
  return whileLocked(() => {
    const workbook = openWorkbook();
    const last = lastRollOver();
    if (!last) throw new Failure('rollover.nothing');
    const years = bothYears(workbook, last);
    if (last.begun !== null) {
      if (!years.old) throw new Failure('rollover.nothing');
      if (!isUntouched(years.measures, years.old.values, last)) {
        throw new Failure('rollover.worked-on', { sheet: last.archiveName });
      }
    }
    takeBack(workbook, last, years);
    return { year: last.year, rows: years.measures.steps.length };
  });
}

/** Does what changes the year; where it fails all is put back at once, and where that fails too the next try does it. */
function orTakenBack(workbook: Spreadsheet, underWay: RollOver, change: () => void): void {
  try {
    change();
  } catch (error) {
    try {
      takeBack(workbook, underWay);
    } catch (second) {
      if (second instanceof Failure) throw second;
      const reason = error instanceof Error ? error.message : String(error);
      throw new Failure('rollover.half', { sheet: underWay.archiveName, reason });
    }
    throw error;
  }
}

/**
 * Puts the old year back, wherever the change was left, and removes the archive. What knows of it goes last: stopped anywhere, it can
 * be done again.
 * @throws Failure rollover.halted: someone has typed since; all is left as it is
 */
function takeBack(workbook: Spreadsheet, rollOver: RollOver, { measures, old } = bothYears(workbook, rollOver)): void {
  if (old) {
    if (!isBetween(measures, old.values, rollOver)) {
      forgetRollOver();
      throw new Failure('rollover.halted', { sheet: rollOver.archiveName });
    }
    // Said first: from here on the new year is no longer as it was begun.
    if (rollOver.begun !== null) keepRollOver({ ...rollOver, begun: null });
    copyBack(old.sheet, measures);
    writeSettings(readSettingRows(workbook), sideOf(rollOver.settings, 'before'));
    workbook.deleteSheet(old.sheet);
  }
  forgetRollOver();
}

function bothYears(workbook: Spreadsheet, rollOver: RollOver) {
  const archived = archiveOf(workbook, rollOver);
  return { measures: readMeasures(workbook), old: archived && cellsOf(archived, rollOver.archiveName) };
}

const sideOf = (settings: RollOver['settings'], side: 'before' | 'after'): Partial<Record<SettingKey, string>> =>
  Object.fromEntries(Object.entries(settings).map(([key, change]) => [key, change[side]]));
