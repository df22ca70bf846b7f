/** Names of months: as the calendar has them, as people shorten and misspell them, and what only looks like one. */
import { describe, expect, test } from '@jest/globals';
import { FULL_MONTHS, SHORT_MONTHS } from '../../../src/core/thai/calendar';
import { findMonths, readMonth } from '../../../src/core/thai/months';

describe('a word that names a month', () => {
  test('in full, short, and short without its dots', () => {
    FULL_MONTHS.forEach((name, i) => {
      expect(readMonth(name)).toEqual({ month: i + 1, form: 'full-month', language: 'th', spelling: 'exact' });
    });
    SHORT_MONTHS.forEach((name, i) => {
      const wanted = { month: i + 1, form: 'short-month', language: 'th', spelling: 'exact' };
      for (const written of [name, name.replace(/\./g, ''), ` ${name.replace('.', '. ')}`]) {
        expect(readMonth(written)).toEqual(wanted);
      }
    });
  });

  test.each([
    ['January', 1, 'full-month'],
    ['may', 5, 'full-month'],
    ['Dec.', 12, 'short-month'],
    ['SEPT', 9, 'short-month'],
  ])('%s is English', (word, month, form) => {
    expect(readMonth(word)).toEqual({ month, form, language: 'en', spelling: 'exact' });
  });

  test.each([
    ['มกรา', 1],
    ['กุมภา', 2],
    ['มีนา', 3],
    ['เมษา', 4],
    ['พฤษภา', 5],
    ['มิถุนา', 6],
    ['กรกฎา', 7],
    ['สิงหา', 8],
    ['กันยา', 9],
    ['ตุลา', 10],
    ['พฤศจิกา', 11],
    ['ธันวา', 12],
  ])('%s is cut short', (word, month) => {
    expect(readMonth(word)).toMatchObject({ month, form: 'short-month', spelling: 'misspelt' });
  });

  test.each([
    ['มกราคน', 1],
    ['กุมพาพันธุ', 2],
    ['มีนาคน', 3],
    ['เมษายม', 4],
    ['พฤษพาคม', 5],
    ['มิถุนาย', 6],
    ['มิถุนยม', 6],
    ['กรกฎาคน', 7],
    ['สิงหาค', 8],
    ['กันยายม', 9],
    ['ตุลาคน', 10],
    ['พฤศจิกาย', 11],
    ['พฤษจิกายม', 11],
    ['ธันวาคน', 12],
  ])('%s is near enough to one alone', (word, month) => {
    expect(readMonth(word)).toEqual({ month, form: 'full-month', language: 'th', spelling: 'misspelt' });
  });

  test.each([
    '',
    'มีราคม',
    'มกนาคม',
    'มกรคม',
    'พฤสภาคน',
    'มกราดง',
    'ตุลาการ',
    'มกร',
    'เมษย',
    'คม',
    'นาคม',
    'ประจำเดือน',
    'มกราคมมกราคมมกราคม',
    'พันธุ์พืช',
  ])('%j is none', (word) => {
    expect(readMonth(word)).toBeNull();
  });
});

describe('the months that a text names', () => {
  const named = (text: string) => findMonths(text).map(({ month, start, end }) => [month, text.slice(start, end)]);

  test.each<[string, [number, string][]]>([
    [
      'ต.ค.65-มี.ค.66',
      [
        [10, 'ต.ค.'],
        [3, 'มี.ค.'],
      ],
    ],
    ['เดือนตุลาคมนี้', [[10, 'ตุลาคม']]],
    ['ภายใน ก.ย', [[9, 'ก.ย']]],
    ['ภายใน กย.', [[9, 'กย.']]],
    ['พค 66', [[5, 'พค']]],
    ['เมษา ยน', [[4, 'เมษา ยน']]],
    [
      'กุมภาพันธ์ มีนาคม',
      [
        [2, 'กุมภาพันธ์'],
        [3, 'มีนาคม'],
      ],
    ],
    ['สคบ. และ นักพคร กพร.', []],
    ['January', []],
    ['', []],
  ])('%j', (text, months) => {
    expect(named(text)).toEqual(months);
  });

  test('are told as a word of its own would be', () => {
    expect(findMonths('เดือนมีนา 66')).toEqual([{ ...readMonth('มีนา'), start: 5, end: 9 }]);
    for (const name of SHORT_MONTHS) {
      expect(findMonths(name)).toEqual([{ ...readMonth(name), start: 0, end: name.length }]);
    }
  });
});
