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
  ])('%s', (text, expected) => expect(moveDue(text, 2568, 2569)).toBe(expected));

  test('and stays where it names no year, or can not be read', () => {
    for (const text of ['ไตรมาส 2', 'ตลอดปีงบประมาณ', 'เร็ว ๆ นี้', '', '31 เมษายน 2568']) {
      expect(moveDue(text, 2568, 2569)).toBe(text);
    }
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

  test('leave an item empty that said what the list says; one of the agency itself stays', () => {
    const listed = rows({ reportYear: '2567', assessmentYear: '2568', itemCode: 'O28' });
    expect(nextSettings(listed, 2568).itemCode).toEqual({ before: 'O28', after: '' });
    const own = rows({ reportYear: '2567', assessmentYear: '2568', itemCode: 'MOIT 12' });
    expect(nextSettings(own, 2568).itemCode).toBeUndefined();
  });
});
