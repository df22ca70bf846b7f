import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { belongsTo, compareNumbers, formatNumber, parseNumber } from '../../src/core/numbering';
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
  ])('%j is malformed, and read', (text, no) => {
    expect(parseNumber(text)).toMatchObject({ no, rest: 'จัดทำ', malformed: true });
  });

  test.each([
    '',
    'จัดทำ',
    '24 เมษายน 2566 ประชุม',
    '3 ส.ค. 66',
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

describe('numbers among themselves', () => {
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
});
