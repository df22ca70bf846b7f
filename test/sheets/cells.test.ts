/** Text that goes into a cell comes out as it went in. */
import { describe, expect, test } from '@jest/globals';
import { asText, toCell, toText } from '../../src/sheets/cells';

describe('asText keeps Sheets from reading a text as something else', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("x";"y")',
    '+66',
    '-1',
    '@x',
    ' =1',
    "'quoted",
    '1.1',
    '1.10',
    '24/4/2566',
    '10%',
    '2566',
    'TRUE',
    // What some locale or keyboard makes of it.
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '\t=1',
    '\r\n+1',
    '\u00a0=1',
    '(5)',
    '1e5',
    '10:30 am',
    '2025-10-15T10:30',
    '๒๔/๔/๒๕๖๖',
    '24 เม.ย. 2566',
    'มีนาคม 2568',
    'April 24, 2023',
    '24 März 2023',
    '฿ 1.500,25',
    'จริง',
  ])('%j gets an apostrophe', (text) => expect(asText(text)).toBe(`'${text}`));
  test.each([
    '',
    'ปีงบประมาณ ๒๕๖๖',
    '๑.๑ จัดทำ',
    'https://example.go.th/a=b',
    'a@b.go.th',
    'O28',
    '1.1.1 จัดทำคู่มือ',
    'ม.ค.',
  ])('%j stays', (text) => expect(asText(text)).toBe(text));
});

test('a date cell becomes the day it shows, in the year it holds', () => {
  expect(toCell(new Date(2566, 3, 24))).toEqual({ year: 2566, month: 4, day: 24 });
  expect(toText(new Date(2566, 3, 24))).toBe('24/4/2566');
});

test('numbers and truth values become text', () => {
  expect([toCell(1.1), toCell(true), toCell('')]).toEqual(['1.1', 'true', '']);
});
