/** The settings form: as the sheet has them, as typed since, and what someone else changed meanwhile. */
import { SETTING_KEYS, type SettingKey } from '../../core/settings';
import type { SettingLine, SettingsAnswer, SettingValues } from '../../server/answers';

export interface SettingsForm {
  readonly lines: readonly SettingLine[];
  readonly years: SettingsAnswer['years'];
  readonly version: string;
  readonly values: Readonly<Record<SettingKey, string>>;
  /** Settings that say something else in the sheet by now, until the user has chosen. */
  readonly theirs: SettingValues;
}

/** The settings in groups, in the order of the form. */
export const GROUPS = {
  year: ['agency', 'reportYear', 'planYear', 'assessmentYear'],
  item: ['itemCode', 'itemName', 'title', 'intro', 'problems', 'suggestions'],
  people: ['units', 'signatories'],
  look: ['digits', 'orientation', 'parts', 'fileName'],
  check: ['rules', 'misspellings'],
} as const satisfies Readonly<Record<string, readonly SettingKey[]>>;

export type GroupKey = keyof typeof GROUPS;
export const GROUP_KEYS = Object.keys(GROUPS) as GroupKey[];

/** Those that hold more than a line. */
const LONG: ReadonlySet<SettingKey> = new Set([
  'intro',
  'problems',
  'suggestions',
  'units',
  'signatories',
  'parts',
  'rules',
  'misspellings',
]);
export const isLong = (key: SettingKey): boolean => LONG.has(key);

export const openSettings = ({ lines, years, version }: SettingsAnswer): SettingsForm => ({
  lines,
  years,
  version,
  values: Object.fromEntries(SETTING_KEYS.map((key) => [key, cellOf(lines, key)])) as Record<SettingKey, string>,
  theirs: {},
});

const cellOf = (lines: readonly SettingLine[], key: SettingKey): string =>
  lines.find((line) => line.key === key)?.value ?? '';

export const typedSetting = (form: SettingsForm, key: SettingKey, value: string): SettingsForm => ({
  ...form,
  values: { ...form.values, [key]: value },
});

/** What is sent: the settings that were changed, with what the sheet held when they were. */
export function changesOf({ lines, values }: SettingsForm): { values: SettingValues; before: SettingValues } | null {
  const changed = SETTING_KEYS.filter((key) => values[key] !== cellOf(lines, key));
  if (changed.length === 0) return null;
  return {
    values: Object.fromEntries(changed.map((key) => [key, values[key]])),
    before: Object.fromEntries(changed.map((key) => [key, cellOf(lines, key)])),
  };
}

/** Someone else's values are shown beside the user's; nothing is taken before the user chooses. */
export const conflicted = (form: SettingsForm, current: SettingValues): SettingsForm => ({
  ...form,
  // From here on it is their value that a save would go over.
  lines: form.lines.map((line) => ({ ...line, value: current[line.key] ?? line.value })),
  theirs: current,
});

export function settled(form: SettingsForm, key: SettingKey, side: 'mine' | 'theirs'): SettingsForm {
  const { [key]: their, ...theirs } = form.theirs;
  const next = { ...form, theirs };
  return side === 'theirs' && their !== undefined ? typedSetting(next, key, their) : next;
}

export const undecided = ({ theirs }: SettingsForm): number => Object.keys(theirs).length;
