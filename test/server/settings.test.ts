/** The settings, from a page's form: read with what stands in for them, written where nobody else was first. */
import { describe, expect, test } from '@jest/globals';
import { SETTING_KEYS } from '../../src/core/settings';
import type { SaveSettingsAnswer, SettingsAnswer } from '../../src/server/answers';
import { fromPage, openWorkbook, toastOf } from '../support/addon';
import { expectSame } from '../support/same';

const SHEET = 'ตั้งค่า';
type Host = ReturnType<typeof openWorkbook>;
const load = (host: Host) => fromPage<SettingsAnswer>(host, 'loadSettings', {});
const line = (host: Host, key: string) => load(host).lines.find((each) => each.key === key);
const save = (host: Host, values: object, before: object = {}) =>
  fromPage<SaveSettingsAnswer>(host, 'saveSettings', { values, before });

test('each line has its label, explanation and row, and what holds while it is empty', () => {
  const host = openWorkbook();
  host.type(SHEET, 'B4', [['2569'], ['2569']]);
  expect(line(host, 'itemCode')).toMatchObject({ value: '', standard: 'O26', row: 6, label: 'รหัสข้อ OIT' });
  expect(line(host, 'digits')).toMatchObject({ standard: 'เลขไทย', choices: ['เลขไทย', 'เลขอารบิก'] });
  expect(load(host).lines.every(({ help }) => help !== '')).toBe(true);
});

test('the years that we know are told, in the form and beside the setting', () => {
  const host = openWorkbook();
  expect(load(host).years).toContainEqual(expect.objectContaining({ year: 2568, code: 'O28' }));
  expect(host.display(SHEET)[5]?.[2]).toContain('2568 O28');
});

test('values are written where they belong, and nowhere else', () => {
  const host = openWorkbook();
  const before = host.display(SHEET);
  const answer = save(host, { agency: 'เทศบาลตำบลตัวอย่าง', orientation: 'แนวตั้ง' }, { orientation: 'แนวนอน' });
  expect(answer).toMatchObject({ kind: 'saved', settings: { agency: 'เทศบาลตำบลตัวอย่าง', orientation: 'portrait' } });
  const after = host.display(SHEET);
  expect(after.filter((row, i) => row.join() !== before[i]?.join())).toHaveLength(2);
});

test('a setting that another has changed is a conflict; nothing is written', () => {
  const host = openWorkbook();
  host.type(SHEET, 'B2', [['ของเพื่อน']]);
  expect(save(host, { agency: 'ของฉัน', reportYear: '2569' })).toEqual({
    kind: 'conflict',
    keys: ['agency'],
    current: { agency: 'ของเพื่อน' },
  });
  expect(host.display(SHEET)[2]?.[1]).toBe('');
});

test('a value that can not be understood is refused, another that was there before is not held against it', () => {
  const host = openWorkbook();
  host.type(SHEET, 'B15', [['แนวเฉียง']]);
  const refused = host.callFromPage('saveSettings', [{ values: { reportYear: 'ปีหน้า' }, before: {} }]).value;
  expect(refused).toMatchObject({ ok: false, error: { code: 'settings.year' } });
  expect(save(host, { reportYear: '2569' })).toMatchObject({ kind: 'saved', settings: null });
});

test('a row that staff have deleted is made again', () => {
  const host = openWorkbook();
  host.type(SHEET, 'A2', [['หมายเหตุของเรา']]);
  expect(line(host, 'agency')).toMatchObject({ row: null });
  save(host, { agency: 'เทศบาลตำบลตัวอย่าง' });
  expect(line(host, 'agency')).toMatchObject({ row: SETTING_KEYS.length + 2, value: 'เทศบาลตำบลตัวอย่าง' });
});

describe('a text as long as a cell takes', () => {
  test('is saved', () => {
    const host = openWorkbook();
    const intro = 'ก'.repeat(50_000);
    expect(save(host, { intro })).toMatchObject({ kind: 'saved' });
    expect(line(host, 'intro')?.value).toBe(intro);
  });

  test.each([['ก'.repeat(50_001)], [`=${'ก'.repeat(49_999)}`]])(
    '%.5s… with one more is refused, nothing saved',
    (intro) => {
      const host = openWorkbook();
      const argument = { values: { intro, agency: 'ก' }, before: {} };
      const before = host.snapshot();
      expect(host.callFromPage('saveSettings', [argument]).value).toMatchObject({
        ok: false,
        error: { code: 'cell.too-long', message: expect.stringMatching(/"บทนำ".*50001.*50000/) },
      });
      expectSame(host.snapshot(), before);
    },
  );
});

describe('the units that cells offer', () => {
  const offered = (host: Host) => host.sheet('มาตรการ').cells[4]?.[3]?.validation;

  test('follow the settings at once', () => {
    const host = openWorkbook();
    const units = host.display(SHEET)[11]?.[1] ?? '';
    save(host, { units: `${units}\nกองกิจการสภา` }, { units });
    expect(offered(host)).toMatchObject({ allowInvalid: true, values: [[...units.split('\n'), 'กองกิจการสภา'], true] });
  });

  test('follow what was typed in the sheet at the next set-up', () => {
    const host = openWorkbook();
    host.type(SHEET, 'B12', [['กองกิจการสภา']]);
    expect(toastOf(host.run('setUpSheets'))).toContain('รายการหน่วยงาน');
    expect(offered(host)?.values[0]).toEqual(['กองกิจการสภา']);
  });

  test('stay away where staff have taken the list away', () => {
    const host = openWorkbook();
    for (const row of host.sheet('มาตรการ').cells) if (row[3]) delete row[3].validation;
    host.type(SHEET, 'B12', [['กองกิจการสภา']]);
    host.run('setUpSheets');
    expect(offered(host)).toBeUndefined();
  });
});

test('from the menu the sheet itself is opened', () => {
  const host = openWorkbook();
  expect(toastOf(host.run('openSettingsSheet'))).toContain('ตั้งค่า');
  expect(host.workbook.activeSheet).toBe(host.sheet(SHEET).id);
});
