/** The settings sheet: read with its defaults, and filled where it is empty. */
import { SETTING_KEYS, type SettingKey, type Settings } from '../core/settings';
import { readSettings as parse, SETTING_LABELS, type SettingRow, settingRows } from '../core/settings-table';
import { asText, toText } from './cells';
import { stretchesOf } from './stretches';
import { readSheet, type SheetCells, type Spreadsheet } from './workbook';

/** 1-based column of the values. */
const VALUE_COLUMN = 2;

export interface SettingsSheet extends SheetCells {
  readonly rows: readonly SettingRow[];
  readonly settings: Settings;
}

/** @throws Failure workbook.not-set-up, settings.year, settings.choice, settings.pair, settings.severity */
export function readSettings(workbook: Spreadsheet): SettingsSheet {
  const found = readSettingRows(workbook);
  return { ...found, settings: parse(found.rows) };
}

export type SettingsRows = Omit<SettingsSheet, 'settings'>;

/** The settings as they are written, whether they can be understood or not. @throws Failure workbook.not-set-up */
export function readSettingRows(workbook: Spreadsheet): SettingsRows {
  const cells = readSheet(workbook, 'settings');
  return { ...cells, rows: rowsOf(cells.values) };
}

/** The first two columns of the sheet, as labels and values. */
export const rowsOf = (values: SheetCells['values']): SettingRow[] =>
  values.map((row, i) => ({ row: i + 1, label: toText(row[0] ?? ''), value: toText(row[1] ?? '') }));

/**
 * Writes values over what is there, settings below each other in one write; a setting whose row is gone gets one at the foot.
 * @returns the rows as they stand then
 */
export function writeSettings(
  found: SettingsRows,
  values: Readonly<Partial<Record<SettingKey, string>>>,
): SettingRow[] {
  const rows = settingRows(found.rows);
  const keys = SETTING_KEYS.filter((key) => values[key] !== undefined);
  const texts = new Map<number, string>();
  for (const key of keys) {
    const row = rows[key]?.row;
    if (row !== undefined) texts.set(row, values[key] ?? '');
  }
  for (const stretch of stretchesOf([...texts.keys()])) {
    const table = stretch.map((row) => [asText(texts.get(row) ?? '')]);
    found.sheet.getRange(stretch[0] as number, VALUE_COLUMN, stretch.length, 1).setValues(table);
  }
  const added = keys
    .filter((key) => !rows[key])
    .map((key, i) => ({ row: found.rows.length + 1 + i, label: SETTING_LABELS[key], value: values[key] ?? '' }));
  if (added.length > 0) {
    const table = added.map(({ label, value }) => [label, asText(value)]);
    found.sheet.getRange(found.rows.length + 1, 1, added.length, 2).setValues(table);
  }
  return [...found.rows.map((each) => ({ ...each, value: texts.get(each.row) ?? each.value })), ...added];
}

/**
 * Writes values into the settings that are empty.
 * @returns the labels of the settings that held something else and were kept
 */
export function fillSettings(found: SettingsRows, values: Readonly<Partial<Record<SettingKey, string>>>): string[] {
  const rows = settingRows(found.rows);
  const now = (key: SettingKey) => rows[key]?.value.trim() ?? '';
  const told = SETTING_KEYS.filter((key) => rows[key] && values[key] !== undefined);
  const empty = told.filter((key) => now(key) === '');
  writeSettings(found, Object.fromEntries(empty.map((key) => [key, values[key] ?? ''])));
  return told.filter((key) => now(key) !== '' && now(key) !== values[key]).map((key) => SETTING_LABELS[key]);
}
