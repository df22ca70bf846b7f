/** The codes of sections whose heading is missing, and of those that an indicator heads. */
import { describe, expect, test } from '@jest/globals';
import { codesOfIndicators, settleCodes } from '../../../src/core/import/codes';

describe('sections without a heading get the code', () => {
  test.each([
    [
      ['IIT', '', 'OIT'],
      ['IIT', 'EIT', 'OIT'],
    ],
    [
      ['', 'EIT', 'OIT'],
      ['IIT', 'EIT', 'OIT'],
    ],
    [
      ['IIT', 'EIT', ''],
      ['IIT', 'EIT', 'OIT'],
    ],
    [
      ['', '', 'OIT'],
      ['IIT', 'EIT', 'OIT'],
    ],
    [
      ['IIT', '', ''],
      ['IIT', 'EIT', 'OIT'],
    ],
    [
      ['', 'IIT'],
      ['EIT', 'IIT'],
    ],
    [
      ['OIT', ''],
      ['OIT', 'IIT'],
    ],
    [
      ['IIT', 'EIT', 'OIT', ''],
      ['IIT', 'EIT', 'OIT', 'S1'],
    ],
    [
      ['T1', '', 'T3'],
      ['T1', 'T2', 'T3'],
    ],
    [
      ['', '', ''],
      ['IIT', 'EIT', 'OIT'],
    ],
    [
      ['', '', '', '', '', '', ''],
      ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
    ],
    [
      ['', ''],
      ['S1', 'S2'],
    ],
    [
      ['', 'OIT'],
      ['EIT', 'OIT'],
    ],
    [
      ['', 'T3', ''],
      ['T2', 'T3', 'T4'],
    ],
    [
      ['', '', 'T3'],
      ['T1', 'T2', 'T3'],
    ],
    [
      ['T5', '', ''],
      ['T5', 'T6', 'T7'],
    ],
    [
      ['', 'IIT', 'EIT'],
      ['OIT', 'IIT', 'EIT'],
    ],
    [
      ['EIT', '', 'IIT'],
      ['EIT', 'OIT', 'IIT'],
    ],
    [
      ['EIT', '', 'OIT', ''],
      ['EIT', 'IIT', 'OIT', 'S1'],
    ],
    [
      ['S1', ''],
      ['S1', 'S2'],
    ],
    [
      ['S2', '', ''],
      ['S2', 'S1', 'S3'],
    ],
    [[''], ['']],
    [
      ['IIT', 'EIT'],
      ['IIT', 'EIT'],
    ],
    [[], []],
  ])('%j: %j', (codes, settled) => {
    expect(settleCodes(codes)).toEqual(settled);
  });
});

describe('an indicator', () => {
  const codes = (...parts: [string, string | null][]) =>
    codesOfIndicators(parts.map(([code, heading]) => ({ code, heading })));

  test('stands for its instrument', () => {
    expect(codes(['IIT', 'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่'], ['EIT', 'ตัวชี้วัดที่ ๖'])).toEqual(['IIT', 'EIT']);
  });
  test('is a section by its number where the document divides an instrument by them', () => {
    const divided: [string, string | null][] = [
      ['IIT', 'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่'],
      ['IIT', 'ตัวชี้วัดที่ ๒'],
      ['IIT', 'การใช้อำนาจ'],
      ['EIT', 'ตัวชี้วัดที่ 6'],
      ['OIT', 'แบบตรวจ OIT'],
      ['', null],
    ];
    expect(codes(...divided)).toEqual(['S1', 'S2', 'S3', 'S6', 'OIT', '']);
  });
  test('is none where another heading of the instrument is none', () => {
    expect(codes(['IIT', 'แบบวัด IIT'], ['IIT', 'ตัวชี้วัดที่ 2'])).toEqual(['IIT', 'IIT']);
    expect(codes(['IIT', null], ['IIT', 'ตัวชี้วัดที่ 2'])).toEqual(['IIT', 'IIT']);
  });
});
