/** Columns that are told by what stands in them: sections under another name, numbers beside their texts. */
import { describe, expect, test } from '@jest/globals';
import { findColumns } from '../../src/core/columns';
import type { Cell } from '../../src/core/grid';

const columns = (...rows: Cell[][]) => findColumns(rows).columns;
const INDICATOR = 'การใช้งบประมาณ';

describe('a column of sections under another name', () => {
  const header = ['ตัวชี้วัด', 'มาตรการ', 'ผล'];
  const sectionOf = (...cells: Cell[]) => columns(header, ...cells.map((cell) => [cell, 'ก', ''])).section;

  test('is one whose cells name sections, most of them, blank cells and dates aside', () => {
    expect(sectionOf(INDICATOR, 'อื่น', 'IIT')).toBe(0);
    expect(sectionOf(INDICATOR, 'อื่น')).toBeUndefined();
    expect(sectionOf(INDICATOR, '', ' ', { year: 2566, month: 1, day: 1 })).toBe(0);
    expect(sectionOf('', '')).toBeUndefined();
  });
  test('is looked for in the first fifty rows', () => {
    const blank = Array.from({ length: 50 }, () => '');
    expect(sectionOf(...blank.slice(1), INDICATOR)).toBe(0);
    expect(sectionOf(...blank, INDICATOR)).toBeUndefined();
  });
  test('is none without a heading, none of another meaning, and none beside one that is named so', () => {
    expect(columns(['', 'มาตรการ', 'ผล'], ['IIT', 'ก', '']).section).toBeUndefined();
    expect(columns(['ผู้รับผิดชอบ', 'มาตรการ', 'ผล'], ['IIT', 'ก', '']).section).toBeUndefined();
    expect(columns(['ส่วน', 'ตัวชี้วัด', 'มาตรการ', 'ผล'], ['ก', INDICATOR, 'ข', '']).section).toBe(0);
  });
});

describe('a column of numbers', () => {
  test('belongs to the next text to its right, the sections between aside', () => {
    expect(columns(['ที่', 'มาตรการ', 'ผล'], ['1', 'ก', ''])).toMatchObject({ measureNo: 0, measure: 1 });
    expect(columns(['ที่', 'ส่วน', 'มาตรการ', 'ผล'], ['1', 'IIT', 'ก', ''])).toMatchObject({ measureNo: 0 });
    expect(columns(['ที่', 'หมายเหตุ', 'มาตรการ', 'ผล'], ['1', 'ก', 'ข', ''])).toMatchObject({ measureNo: 0 });
    expect(columns(['ที่', 'ผู้รับผิดชอบ', 'มาตรการ', 'ผล'], ['1', 'ก', 'ข', '']).measureNo).toBeUndefined();
    expect(columns(['มาตรการ', 'ที่', 'ผล'], ['ก', '1', '']).measureNo).toBeUndefined();
  });
  test('gives way to one that is named after its text', () => {
    expect(columns(['ที่', 'ลำดับมาตรการ', 'มาตรการ', 'ผล'], ['1', '1', 'ก', '']).measureNo).toBe(1);
  });
  test('is of no text that carries its own numbers, as most of its cells show', () => {
    const numberOf = (...cells: Cell[]) =>
      columns(['ที่', 'มาตรการ', 'ผล'], ...cells.map((cell) => ['1', cell, ''])).measureNo;
    expect(numberOf('1.1 ก', 'ข')).toBe(0);
    expect(numberOf('1.1 ก', '', ' ')).toBeUndefined();
    expect(numberOf('1.1 ก', { year: 2566, month: 1, day: 1 })).toBeUndefined();
    expect(numberOf(...Array.from({ length: 50 }, () => 'ก'), ...Array.from({ length: 60 }, () => '1.1 ก'))).toBe(0);
  });
});
