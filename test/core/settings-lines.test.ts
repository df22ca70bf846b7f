/** The settings as a form shows them: each with its cell, with what holds while that is empty, and with what may be chosen. */
import { describe, expect, test } from '@jest/globals';
import { SETTING_KEYS, type SettingKey } from '../../src/core/settings';
import { settingFields, understood } from '../../src/core/settings-lines';
import { SETTING_LABELS } from '../../src/core/settings-table';

const rows = (values: Partial<Record<SettingKey, string>>) =>
  SETTING_KEYS.flatMap((key, i) => {
    const value = values[key];
    return value === undefined ? [] : [{ row: i + 2, label: SETTING_LABELS[key], value }];
  });
const fields = (values: Partial<Record<SettingKey, string>>) =>
  Object.fromEntries(settingFields(rows(values)).map((field) => [field.key, field])) as Record<
    SettingKey,
    ReturnType<typeof settingFields>[number]
  >;

test('all are there, in the order of the sheet, whether they have a row or not', () => {
  const found = settingFields(rows({ agency: 'อบต.' }));
  expect(found.map(({ key }) => key)).toEqual(SETTING_KEYS);
  expect(found[0]).toEqual({ key: 'agency', label: 'ชื่อหน่วยงาน', value: 'อบต.', standard: '', choices: [], row: 2 });
  expect(found[1]).toMatchObject({ value: '', row: null });
});

describe('what holds while the cell is empty', () => {
  test('in a workbook of which nothing is known', () => {
    const standards = Object.entries(fields({})).flatMap(([key, { standard }]) =>
      standard === '' ? [] : [[key, standard]],
    );
    expect(Object.fromEntries(standards)).toEqual({
      title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      digits: 'เลขไทย',
      orientation: 'แนวนอน',
      parts: 'บทนำ · สรุปผลการดำเนินการ · มาตรการ · ปัญหา อุปสรรค และข้อเสนอแนะ · รายการหลักฐาน · ผู้ลงนาม',
      fileName: '{ชื่อรายงาน} {หน่วยงาน} {ปี} {ขอบเขต} ({เวลา})',
    });
  });

  test('follows the other settings, not what the cell itself says', () => {
    const { planYear, itemCode, itemName } = fields({
      reportYear: '2567',
      planYear: '2566',
      assessmentYear: '2568',
      itemCode: 'MOIT 12',
    });
    expect(planYear).toMatchObject({ value: '2566', standard: '2567' });
    expect(itemCode).toMatchObject({ value: 'MOIT 12', standard: 'O28' });
    expect(itemName.standard).toContain('ส่งเสริมคุณธรรม');
  });

  test('is told for a cell that can not be understood, and for no other beside it', () => {
    const { digits, orientation } = fields({ digits: 'โรมัน' });
    expect(digits.standard).toBe('เลขไทย');
    expect(orientation.standard).toBe('');
  });
});

test('digits and orientation are chosen among two, the others are typed', () => {
  const found = fields({});
  expect(found.digits.choices).toEqual(['เลขไทย', 'เลขอารบิก']);
  expect(found.orientation.choices).toEqual(['แนวนอน', 'แนวตั้ง']);
  expect(found.title.choices).toEqual([]);
});

test('settings that can not be understood are none; a fault of ours is no such thing', () => {
  expect(understood(rows({ reportYear: '2568' }))?.reportYear).toBe(2568);
  expect(understood(rows({ reportYear: 'ปีนี้' }))).toBeNull();
  expect(() => understood(null as never)).toThrow(TypeError);
});
