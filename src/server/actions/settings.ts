/** The settings: gone to from the menu, and read and written by a page's form. */
import * as v from 'valibot';
import { REPORT_ITEMS } from '../../core/ita-years';
import { SETTING_KEYS, type SettingKey } from '../../core/settings';
import { settingFields, understood } from '../../core/settings-lines';
import { readSettings, SETTING_LABELS, type SettingRow, settingRows } from '../../core/settings-table';
import type { Language } from '../../messages';
import { SHEETS } from '../../messages/workbook';
import { readSettingRows, writeSettings } from '../../sheets/settings';
import { refreshUnitsOf } from '../../sheets/setup';
import { refuseLongText } from '../../sheets/too-long';
import { openWorkbook, sheetOf } from '../../sheets/workbook';
import type { SaveSettingsAnswer, SettingLine, SettingsAnswer, SettingValues } from '../answers';
import { whileLocked } from '../lock';
import { allOptional } from '../schemas';
import { version } from '../version';

const Values = allOptional(v.entriesFromList(SETTING_KEYS, v.exactOptional(v.string())));
export const SaveSettingsArgument = v.strictObject({ values: Values, before: Values });

/** The menu's way, which needs no page: the sheet itself, with its explanations. */
export function openSettings({ ui }: Language): string {
  sheetOf(openWorkbook(), 'settings').activate();
  return ui.done.settings({ sheet: SHEETS.settings });
}

export function loadSettings(_: object, language: () => Language): SettingsAnswer {
  const { rows } = readSettingRows(openWorkbook());
  return {
    lines: linesOf(rows, language()),
    years: REPORT_ITEMS.map(({ year, code, name }) => ({ year, code, name })),
    version: language().upkeep.about.version(version()),
  };
}

const linesOf = (rows: readonly SettingRow[], { ui }: Language): SettingLine[] =>
  settingFields(rows).map((fields) => ({ ...fields, help: ui.settingHelp[fields.key] }));

/** @throws Failure settings.*, cell.too-long, workbook.busy: nothing was written */
export function saveSettings(
  { values, before }: v.InferOutput<typeof SaveSettingsArgument>,
  language: () => Language,
): SaveSettingsAnswer {
  return whileLocked(() => {
    const workbook = openWorkbook();
    const found = readSettingRows(workbook);
    const rows = settingRows(found.rows);
    const now = (key: SettingKey) => rows[key]?.value ?? '';
    const changed = SETTING_KEYS.filter((key) => values[key] !== undefined && values[key] !== now(key));
    const keys = changed.filter((key) => now(key) !== (before[key] ?? ''));
    if (keys.length > 0) return { kind: 'conflict', keys, current: pick(keys, now) };
    const wanted = pick(changed, (key) => values[key] ?? '');
    refuse(wanted, rows);
    const written = writeSettings(found, wanted);
    // Also where the units are written already: the try that wrote them may have ended there.
    if (values.units !== undefined) refreshUnitsOf(workbook, readSettings(rowsOf(values, rows)).units);
    return { kind: 'saved', settings: understood(written), lines: linesOf(written, language()) };
  });
}

const pick = (keys: readonly SettingKey[], text: (key: SettingKey) => string): SettingValues =>
  Object.fromEntries(keys.map((key) => [key, text(key)]));

/** What is to be written must be understood; that another setting can't be is no reason to refuse this one. */
function refuse(values: SettingValues, rows: ReturnType<typeof settingRows>): void {
  for (const { label, value } of rowsOf(values, rows)) refuseLongText(label, value);
  readSettings(rowsOf(values, rows));
}

const rowsOf = (values: SettingValues, rows: ReturnType<typeof settingRows>): SettingRow[] =>
  SETTING_KEYS.flatMap((key) => {
    const value = values[key];
    return value === undefined ? [] : [{ row: rows[key]?.row ?? 0, label: SETTING_LABELS[key], value }];
  });
