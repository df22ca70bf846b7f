/** The settings sheet: read with its defaults, and filled where it is empty. */
import { SETTING_KEYS, type SettingKey, type Settings } from '../core/settings';
import { readSettings as parse, SETTING_LABELS, type SettingRow, settingRows } from '../core/settings-table';
import { asText, toText } from './cells';
import { readSheet, type SheetCells, type Spreadsheet } from './workbook';

/** 0-based column of the values. */
const VALUE_COLUMN = 1;

export interface SettingsSheet extends SheetCells {
  readonly rows: readonly SettingRow[];
  readonly settings: Settings;
}

/** @throws Failure workbook.not-set-up, settings.year, settings.choice, settings.pair, settings.severity */
export function readSettings(workbook: Spreadsheet): SettingsSheet {
  const cells = readSheet(workbook, 'settings');
  const rows = cells.values.map((row, i) => ({
    row: i + 1,
    label: toText(row[0] ?? ''),
    value: toText(row[1] ?? ''),
  }));
  return { ...cells, rows, settings: parse(rows) };
}

/**
 * Writes values into the settings that are empty, each into its own cell.
 * @returns the labels of the settings that held something else and were kept
 */
export function fillSettings(found: SettingsSheet, values: Readonly<Partial<Record<SettingKey, string>>>): string[] {
  const rows = settingRows(found.rows);
  const kept: string[] = [];
  for (const key of SETTING_KEYS) {
    const row = rows[key];
    const value = values[key];
    if (!row || value === undefined || value === row.value.trim()) continue;
    if (row.value.trim() === '') found.range.offset(row.row - 1, VALUE_COLUMN, 1, 1).setValue(asText(value));
    else kept.push(SETTING_LABELS[key]);
  }
  return kept;
}
