/** The settings for a form: what each holds, what stands in while it is empty, and what may be chosen. */
import { Failure } from './failure';
import { PART_NAMES } from './report-parts';
import { SETTING_KEYS, type SettingKey, type Settings } from './settings';
import {
  DIGIT_WORDS,
  ORIENTATION_WORDS,
  readSettings,
  SETTING_LABELS,
  type SettingRow,
  settingRows,
} from './settings-table';

/** A setting as a form shows it. */
export interface SettingFields {
  readonly key: SettingKey;
  readonly label: string;
  /** The cell as it stands. */
  readonly value: string;
  /** What holds while the cell is empty; '' for nothing. */
  readonly standard: string;
  /** What may be typed; empty where anything may. */
  readonly choices: readonly string[];
  /** 1-based; null where the sheet has no such row. */
  readonly row: number | null;
}

const CHOICES: Readonly<Partial<Record<SettingKey, readonly string[]>>> = {
  digits: Object.values(DIGIT_WORDS),
  orientation: Object.values(ORIENTATION_WORDS),
};

const STANDARDS: Readonly<Partial<Record<SettingKey, (settings: Settings) => string>>> = {
  planYear: ({ planYear }) => (planYear === null ? '' : String(planYear)),
  itemCode: ({ itemCode }) => itemCode,
  itemName: ({ itemName }) => itemName,
  title: ({ title }) => title,
  digits: ({ digits }) => DIGIT_WORDS[digits],
  orientation: ({ orientation }) => ORIENTATION_WORDS[orientation],
  parts: ({ parts }) => parts.map((part) => PART_NAMES[part]).join(' · '),
  fileName: ({ fileName }) => fileName,
};

/** Every setting, in the order of the sheet, whether it has a row there or not. */
export function settingFields(rows: readonly SettingRow[]): SettingFields[] {
  const found = settingRows(rows);
  return SETTING_KEYS.map((key) => ({
    key,
    label: SETTING_LABELS[key],
    value: found[key]?.value ?? '',
    standard: standardOf(key, rows, found[key]),
    choices: CHOICES[key] ?? [],
    row: found[key]?.row ?? null,
  }));
}

function standardOf(key: SettingKey, rows: readonly SettingRow[], own: SettingRow | undefined): string {
  const settings = understood(rows.filter((row) => row !== own));
  return settings ? (STANDARDS[key]?.(settings) ?? '') : '';
}

/** null while a setting can't be understood. */
export function understood(rows: readonly SettingRow[]): Settings | null {
  try {
    return readSettings(rows);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
