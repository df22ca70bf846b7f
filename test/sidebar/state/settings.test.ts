import { describe, expect, test } from '@jest/globals';
import { SETTING_KEYS } from '../../../src/core/settings';
import type { SettingLine } from '../../../src/server/answers';
import {
  changesOf,
  conflicted,
  GROUPS,
  openSettings,
  settled,
  typedSetting,
  undecided,
} from '../../../src/sidebar/state/settings';

const line = (key: SettingLine['key'], value = ''): SettingLine => ({
  key,
  label: key,
  value,
  standard: '',
  help: '',
  choices: [],
  row: 2,
});
const form = openSettings({
  lines: SETTING_KEYS.map((key) => line(key, key === 'agency' ? 'เดิม' : '')),
  years: [],
  version: '',
});

test('every setting has its place in the form, once', () => {
  expect(Object.values(GROUPS).flat().sort()).toEqual([...SETTING_KEYS].sort());
});

test('only what was changed is sent, with what the sheet held', () => {
  expect(changesOf(form)).toBeNull();
  const changed = typedSetting(typedSetting(form, 'agency', 'ใหม่'), 'reportYear', '2569');
  expect(changesOf(changed)).toEqual({
    values: { agency: 'ใหม่', reportYear: '2569' },
    before: { agency: 'เดิม', reportYear: '' },
  });
  expect(changesOf(typedSetting(changed, 'reportYear', ''))?.values).toEqual({ agency: 'ใหม่' });
});

describe('a setting that someone else changed', () => {
  const conflict = conflicted(typedSetting(form, 'agency', 'ของฉัน'), { agency: 'ของเขา' });

  test('waits for a choice, with both texts there', () => {
    expect(undecided(conflict)).toBe(1);
    expect([conflict.values.agency, conflict.theirs.agency]).toEqual(['ของฉัน', 'ของเขา']);
  });

  test('is written over only when the user keeps their own', () => {
    const mine = settled(conflict, 'agency', 'mine');
    expect(undecided(mine)).toBe(0);
    expect(changesOf(mine)).toEqual({ values: { agency: 'ของฉัน' }, before: { agency: 'ของเขา' } });
    expect(changesOf(settled(conflict, 'agency', 'theirs'))).toBeNull();
  });
});
