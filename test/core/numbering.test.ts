import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  belongsTo,
  comesNext,
  compareNumbers,
  formatNumber,
  isNumberedList,
  parseNumber,
} from '../../src/core/numbering';
import { SHORT_MONTHS } from '../../src/core/thai/calendar';
import { anyText } from '../support/any-text';

describe('the number at the head of a text', () => {
  test.each([
    ['๑.๑ จัดทำคู่มือ', '1.1', '๑.๑', 'จัดทำคู่มือ'],
    ['1.1.1 จัดทำ', '1.1.1', '1.1.1', 'จัดทำ'],
    ['๑.๑จัดทำ', '1.1', '๑.๑', 'จัดทำ'],
    ['1) จัดทำ', '1', '1)', 'จัดทำ'],
    ['(๑) จัดทำ', '1', '(๑)', 'จัดทำ'],
    ['ข้อ ๑ จัดทำ', '1', 'ข้อ ๑', 'จัดทำ'],
    ['มาตรการที่ 1.1: จัดทำ', '1.1', 'มาตรการที่ 1.1:', 'จัดทำ'],
    ['ขั้นตอนที่ ๒ จัดทำ', '2', 'ขั้นตอนที่ ๒', 'จัดทำ'],
    ['1. จัดทำ', '1', '1.', 'จัดทำ'],
    ['1 จัดทำ', '1', '1', 'จัดทำ'],
    ['1 โครงการฝึกอบรม', '1', '1', 'โครงการฝึกอบรม'],
    ['  ๒.๑\nจัดทำ', '2.1', '๒.๑', 'จัดทำ'],
    ['1.10 จัดทำ', '1.10', '1.10', 'จัดทำ'],
    ['1.1 24 เมษายน 2566', '1.1', '1.1', '24 เมษายน 2566'],
    ['1. 24 เมษายน 2566 ประชุม', '1', '1.', '24 เมษายน 2566 ประชุม'],
    ['1. 5 ส', '1', '1.', '5 ส'],
    ...SHORT_MONTHS.map((month): [string, string, string, string] => [
      `1. 24 ${month} 66`,
      '1',
      '1.',
      `24 ${month} 66`,
    ]),
    ['1. 123 ก', '1', '1.', '123 ก'],
    ['1. 5 - 6 คน', '1', '1.', '5 - 6 คน'],
    ['1. เดือนละครั้ง', '1', '1.', 'เดือนละครั้ง'],
    ['1) - 5 ครั้ง', '1', '1)', '- 5 ครั้ง'],
    ['1) 5 ครั้ง', '1', '1)', '5 ครั้ง'],
    ['1] จัดทำ', '1', '1]', 'จัดทำ'],
    ['[1] จัดทำ', '1', '[1]', 'จัดทำ'],
    ['1: จัดทำ', '1', '1:', 'จัดทำ'],
    ['1 - จัดทำ', '1', '1', '- จัดทำ'],
    ['1.จัดทำ', '1', '1.', 'จัดทำ'],
    ['10.1 จัดทำ', '10.1', '10.1', 'จัดทำ'],
    ['1.1.1 ชม.แรก', '1.1.1', '1.1.1', 'ชม.แรก'],
    ['มาตรการ 3.1 ก', '3.1', 'มาตรการ 3.1', 'ก'],
    ['มาตรการ 3) ก', '3', 'มาตรการ 3)', 'ก'],
    ['กิจกรรมที่ 3 ป', '3', 'กิจกรรมที่ 3', 'ป'],
    [`1.1${' '.repeat(120)}ก`, '1.1', '1.1', 'ก'],
    ['๓', '3', '๓', ''],
  ])('%j', (text, no, raw, rest) => {
    expect(parseNumber(text)).toEqual({ no, raw, rest, malformed: false });
  });

  test.each([
    'รายงานผลการดำเนินการ',
    'ต่อยอดกิจกรรม',
    'วันสำคัญของชาติ',
    'ชุดความรู้',
    'เครื่องมือวัดผล',
    'ตัวแทนภาคประชาชน',
    'ปีใหม่นี้งดรับของขวัญ',
    'หมู่บ้านต้นแบบ',
    'พันธกิจของหน่วยงาน',
    'คนในชุมชนร่วมตรวจสอบ',
  ])('a number in parts stays a number before a word that could be counted: %j', (words) => {
    for (const no of ['1.1', '๑.๑', '1.1.1', '๒.๑.๓']) {
      expect(parseNumber(`${no} ${words}`)).toMatchObject({ raw: no, rest: words, malformed: false });
    }
  });

  test.each([
    ['1.1. จัดทำ', '1.1'],
    ['๑.๑.๑. จัดทำ', '1.1.1'],
    ['1 .1 จัดทำ', '1.1'],
    ['1. 1. 1 จัดทำ', '1.1.1'],
    ['1..1 จัดทำ', '1.1'],
    ['๑.1 จัดทำ', '1.1'],
    ['1จัดทำ', '1'],
    ['01 จัดทำ', '1'],
    ['01.1 จัดทำ', '1.1'],
    ['1.0 จัดทำ', '1.0'],
    ['1. 5) จัดทำ', '1.5'],
    ['1\u200B.1 จัดทำ', '1.1'],
  ])('%j is malformed, and read', (text, no) => {
    expect(parseNumber(text)).toMatchObject({ no, rest: 'จัดทำ', malformed: true });
  });

  test.each([
    '',
    'จัดทำ',
    '24 เมษายน 2566 ประชุม',
    ...SHORT_MONTHS.map((month) => `24 ${month} 66 ประชุม`),
    '24 Apr 2023',
    '1:30',
    '1 ถึง 3',
    '1a',
    '1000 ก',
    '123 ก',
    '1.5 ชม.',
    '1.1 - 1.3',
    'ข้อ 5 ครั้ง',
    '[1 ก',
    '24/4/2566',
    '1/2566',
    '2566',
    '2566 เป็นปี',
    '5 ส',
    '5ส',
    '5 ส. ในสำนักงาน',
    '3 ครั้ง',
    '3 ครั้งต่อปี',
    '1 โครงการ',
    '10 ข้อ',
    '12 เดือน',
    '100%',
    '1.5 ล้านบาท',
    '2.5 ชั่วโมง',
    '1.25 %',
    '09.30 น. ประชุม',
    '1.1-1.3',
    '1 - 2',
    '055-1234',
    'COVID-19',
    'ข้อ ๕ แห่งระเบียบ',
    'กิจกรรม 5 ส',
    'มาตรการ 3 ป ลดขยะ',
    '(1',
  ])('%j has none', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  const numbers = fc
    .array(fc.integer({ min: 1, max: 199 }), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('.'));

  test('a number printed and read is the same number, in either kind of digit', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom('thai', 'arabic'), (no, kind) => {
        const printed = formatNumber(no, kind as 'thai' | 'arabic');
        if (no.includes('.') || no.length < 3) {
          expect(parseNumber(`${printed} จัดทำ`)).toEqual({ no, raw: printed, rest: 'จัดทำ', malformed: false });
        }
        expect(parseNumber(`${printed}) จัดทำ`)?.no).toBe(no);
      }),
    );
  });

  test('any text is read without failing, and what is left is its end', () => {
    const unit = fc.constantFrom(...'0123๑๒. ()ข้กส-/\n', 'ข้อ ', 'จัดทำ');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), anyText()), (text) => {
        const read = parseNumber(text);
        if (!read) return;
        expect(read.no).toMatch(/^\d+(\.\d+)*$/);
        expect(text.endsWith(read.rest)).toBe(true);
        expect(text).toContain(read.raw);
      }),
      { numRuns: 1000 },
    );
  });
});

test('numbers of a list in a text are none of its own', () => {
  for (const text of ['1. ก\n2. ข', '๑) ก\n ๒) ข', ' (1) ก\nต่อ\n2.ข']) expect(isNumberedList(text)).toBe(true);
  for (const text of ['1. ก', '1.1 ก\n2. ข', '2. ก\n3. ข', '1. ก 2. ข', '1 ก\n2 ข'])
    expect(isNumberedList(text)).toBe(false);
});

describe('numbers among themselves', () => {
  test('are written in either kind of digit', () => {
    expect(formatNumber('1.10', 'thai')).toBe('๑.๑๐');
    expect(formatNumber('1.10', 'arabic')).toBe('1.10');
  });

  test('are the same, or one goes before the other', () => {
    expect([compareNumbers('', ''), compareNumbers('', '1'), compareNumbers('1', '')]).toEqual([0, 1, -1]);
    expect(
      [compareNumbers('1.1', '1.1'), compareNumbers('1', '1.0'), compareNumbers('1.1', '1')].map(Math.sign),
    ).toEqual([0, -1, 1]);
  });

  test('are ordered by their parts, none last', () => {
    expect(['', '1.10', '2', '1.2', '1', '1.2.1'].sort(compareNumbers)).toEqual(['1', '1.2', '1.2.1', '1.10', '2', '']);
  });

  test('a step belongs to the measure that its number begins with', () => {
    expect(belongsTo('1.1.1', '1.1')).toBe(true);
    expect(belongsTo('1.1', '1.1')).toBe(true);
    expect(belongsTo('1.10.1', '1.1')).toBe(false);
    expect(belongsTo('2.1.1', '1.1')).toBe(false);
    expect(belongsTo('', '1.1')).toBe(false);
    expect(belongsTo('1.1.1', '')).toBe(false);
  });

  test('the next after a number is below it, or one further on at its own level or one above', () => {
    const part = fc.integer({ min: 1, max: 12 });
    const number = fc.array(part, { minLength: 1, maxLength: 3 });
    const deeper = ['', '.1', '.1.1', '.1.1.1'];
    fc.assert(
      fc.property(number, number, (before, no) => {
        const onward = before.map((last, i) => [...before.slice(0, i), last + 1].join('.'));
        const nexts = [
          ...deeper.slice(1).map((firsts) => before.join('.') + firsts),
          ...onward.flatMap((next) => deeper.map((firsts) => next + firsts)),
        ];
        for (const next of nexts) expect(comesNext(before.join('.'), next)).toBe(true);
        expect(comesNext(before.join('.'), no.join('.'))).toBe(nexts.includes(no.join('.')));
      }),
    );
    expect(['3', '3.1', '3.1.1', '3.2', '1.0', ''].map((first) => comesNext('', first))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
