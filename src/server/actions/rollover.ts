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
  beginYear,
  bringBack,
  hashOf,
  keepRollOver,
  lastRollOver,
  type RollOver,
} from '../../sheets/archive';
import { readMeasures } from '../../sheets/measures';
import { readSettingRows, readSettings, writeSettings } from '../../sheets/settings';
import { openWorkbook } from '../../sheets/workbook';
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
  const next = reportYear + 1;
  const last = lastRollOver();
  if (last?.newYear === reportYear) {
    const text = words.back({ year: reportYear, next, sheet: last.archiveName });
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

/** @throws Failure workbook.no-steps, workbook.moving, rollover.no-year, rollover.backwards, settings.*: nothing was changed */
export function rollOver({ newYear }: v.InferOutput<typeof RollOverArgument>): RolledOver {
  return whileLocked(() => {
    const workbook = openWorkbook();
    const measures = readMeasures(workbook);
    const found = readSettings(workbook);
    const { reportYear: year } = found.settings;
    if (measures.steps.length === 0) throw new Failure('workbook.no-steps', { sheet: measures.name });
    if (year === null) throw new Failure('rollover.no-year', { sheet: SHEETS.settings });
    if (newYear <= year) throw new Failure('rollover.backwards', { year, newYear });
    const settings = nextSettings(found.rows, newYear);
    const kept = archive(workbook, measures, year);
    beginYear(measures, year, newYear);
    writeSettings(found, sideOf(settings, 'after'));
    keepRollOver({
      archive: kept.sheet.getSheetId(),
      archiveName: kept.name,
      archived: kept.hash,
      begun: hashOf(readMeasures(workbook).values, measures.columns),
      year,
      newYear,
      settings,
    });
    return { archivedSheet: kept.name, rows: measures.steps.length, year: newYear };
  });
}

/** @throws Failure rollover.nothing, rollover.worked-on: nothing was changed */
export function undoRollOver(): RolledBack {
  return whileLocked(() => {
    const workbook = openWorkbook();
    const last = lastRollOver();
    if (!last) throw new Failure('rollover.nothing');
    const measures = readMeasures(workbook);
    const found = readSettingRows(workbook);
    bringBack(workbook, measures, last);
    writeSettings(found, sideOf(last.settings, 'before'));
    return { year: last.year, rows: measures.steps.length };
  });
}

const sideOf = (settings: RollOver['settings'], side: 'before' | 'after'): Partial<Record<SettingKey, string>> =>
  Object.fromEntries(Object.entries(settings).map(([key, change]) => [key, change[side]]));
