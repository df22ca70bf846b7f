/** A new fiscal year: due dates a year on, settings of the next year, nothing guessed. */
import { describe, expect, test } from '@jest/globals';
import { moveDue, nextSettings } from '../../src/core/new-year';
import { SETTING_LABELS } from '../../src/core/settings-table';

describe('a due date moves on with the year', () => {
  test.each([
    ['ปีงบประมาณ ๒๕๖๘', 'ปีงบประมาณ ๒๕๖๙'],
    ['ไตรมาส 2 ปีงบประมาณ 2568', 'ไตรมาส 2 ปีงบประมาณ 2569'],
    ['ภายในเดือนมีนาคม 2568', 'ภายในเดือนมีนาคม 2569'],
    ['31 มี.ค. 68', '31 มี.ค. 69'],
    ['๒๘ กุมภาพันธ์ ๒๕๖๖', '๒๘ กุมภาพันธ์ ๒๕๖๗'],
    ['ต.ค. 67 - มี.ค. 68', 'ต.ค. 68 - มี.ค. 69'],
    ['ตุลาคม 2567 - มีนาคม 2568', 'ตุลาคม 2568 - มีนาคม 2569'],
    ['30/9/2568', '30/9/2569'],
    ['ต.ค. 67 - มี.ค. 2568', 'ต.ค. 68 - มี.ค. 2569'],
    ['ต.ค. 2567 - มี.ค. 68', 'ต.ค. 2568 - มี.ค. 69'],
  ])('%s', (text, expected) => expect(moveDue(text, 2568, 2569)).toBe(expected));

  test('and stays where it names no year, or can not be read', () => {
    for (const text of ['ไตรมาส 2', 'ตลอดปีงบประมาณ', 'เร็ว ๆ นี้', '', '31 เมษายน 2568']) {
      expect(moveDue(text, 2568, 2569)).toBe(text);
    }
  });

  test('to the last day of February, whichever that is', () => {
    expect(moveDue('ก.พ. 2567', 2567, 2568)).toBe('ก.พ. 2568');
    expect(moveDue('กุมภาพันธ์ 2566', 2566, 2567)).toBe('กุมภาพันธ์ 2567');
    expect(moveDue('29 ก.พ. 67', 2567, 2568)).toBe('29 ก.พ. 67');
  });

  test('and stays where the new text would mean another time of the year', () => {
    expect(moveDue('ก.ย. 67 - ต.ค. 68', 2568, 2569)).toBe('ก.ย. 68 - ต.ค. 69');
    expect(moveDue('ครั้งที่ 68 ภายใน 30 ก.ย. 68', 2568, 2569)).toBe('ครั้งที่ 68 ภายใน 30 ก.ย. 69');
    expect(moveDue('ตามหนังสือ ว 2568 ไตรมาส 2', 2568, 2569)).toBe('ตามหนังสือ ว 2569 ไตรมาส 2');
  });

  test('over several years', () => expect(moveDue('ปีงบประมาณ 2568', 2568, 2570)).toBe('ปีงบประมาณ 2570'));
});

describe('the settings', () => {
  const rows = (values: Partial<Record<keyof typeof SETTING_LABELS, string>>) =>
    Object.entries(values).map(([key, value], i) => ({
      row: i + 2,
      label: SETTING_LABELS[key as keyof typeof SETTING_LABELS],
      value,
    }));

  test('have all their years moved, in their own digits', () => {
    expect(nextSettings(rows({ reportYear: '๒๕๖๘', planYear: '2568', assessmentYear: '2569' }), 2569)).toEqual({
      reportYear: { before: '๒๕๖๘', after: '๒๕๖๙' },
      planYear: { before: '2568', after: '2569' },
      assessmentYear: { before: '2569', after: '2570' },
    });
  });

  test('get a year where they had none; nothing else is made up', () => {
    expect(nextSettings(rows({ reportYear: '2568', planYear: ' ' }), 2569)).toEqual({
      reportYear: { before: '2568', after: '2569' },
    });
    expect(nextSettings([], 2569)).toEqual({ reportYear: { before: '', after: '2569' } });
    expect(nextSettings(rows({ reportYear: '', planYear: ' ', assessmentYear: '๒๕๖๘' }), 2569)).toEqual({
      reportYear: { before: '', after: '2569' },
    });
  });

  test('leave the name of an item empty too, white space aside', () => {
    const name = 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';
    const listed = rows({ reportYear: '2567', assessmentYear: '2568', itemCode: ' O28 ', itemName: ` ${name}` });
    expect(nextSettings(listed, 2568)).toMatchObject({
      itemCode: { before: ' O28 ', after: '' },
      itemName: { before: ` ${name}`, after: '' },
    });
    const own = rows({ reportYear: '2567', assessmentYear: '2568', itemName: 'ของเราเอง' });
    expect(nextSettings(own, 2568).itemName).toBeUndefined();
  });

  test('leave an item empty that said what the list says; one of the agency itself stays', () => {
    const listed = rows({ reportYear: '2567', assessmentYear: '2568', itemCode: 'O28' });
    expect(nextSettings(listed, 2568).itemCode).toEqual({ before: 'O28', after: '' });
    const own = rows({ reportYear: '2567', assessmentYear: '2568', itemCode: 'MOIT 12' });
    expect(nextSettings(own, 2568).itemCode).toBeUndefined();
  });
});
