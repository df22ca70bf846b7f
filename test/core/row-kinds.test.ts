/** The rows of a sheet told apart: steps, and what agencies put between them. */
import { describe, expect, test } from '@jest/globals';
import type { Columns } from '../../src/core/columns';
import type { Cell } from '../../src/core/grid';
import { isEmpty, rowKinds } from '../../src/core/row-kinds';

const COLUMNS: Columns = { measure: 0, step: 1, responsible: 2, due: 3, result: 4, status: 5 };
const HEADER = ['มาตรการ', 'ขั้นตอน', 'ผู้รับผิดชอบ', 'กำหนดแล้วเสร็จ', 'ผลการดำเนินการ'];
const STEP = ['1. ก', '1.1 ข', 'กองคลัง', '', ''];
const PLAIN = ['ก', 'ข', 'กองคลัง', '', ''];
const BELOW = ['', '1.2 ค', 'กองคลัง', '', ''];
const DAY = { year: 2566, month: 4, day: 24 };

const kinds = (rows: Cell[][], columns = COLUMNS) =>
  [...rowKinds(rows, columns)].map(
    ([i, kind]) => `${i} ${kind.kind}${kind.kind === 'measure' ? ` ${kind.column}` : ''}`,
  );
const kindOf = (row: Cell[], ...below: Cell[][]) => kinds([row, ...below])[0]?.slice(2);

describe('a row', () => {
  test('that holds nothing is passed over', () => {
    expect(kinds([['', ' ', '\u200B'], STEP, [], BELOW])).toEqual(['1 step', '3 step']);
    expect(kinds([['']])).toEqual([]);
  });
  test.each<[string, Cell[], string]>([
    ['of a step is a step', STEP, 'step'],
    ['with a day in it is one', ['', '', '', DAY, ''], 'step'],
    ['with a word of the work is one', ['', '', '', '', 'ร่างแล้ว'], 'step'],
    ['with a status alone is none', ['', '', '', '', '', 'แล้วเสร็จ'], 'skip'],
    ['of dashes is none', ['-', ' – ', '', '—', '-'], 'skip'],
    ['of dashes and a word is one', ['-', 'ข', '-', '-', '-'], 'step'],
    ['of the header again is none', HEADER, 'skip'],
    ['of totals is none, whatever else it holds', ['รวมทั้งสิ้น', '3 ขั้นตอน', '', '', '2 ข้อ'], 'skip'],
    ['of a note is none', ['หมายเหตุ: ก', '', '', '', 'ข'], 'skip'],
    ['of a measure about notes is one, where it says who does it', ['หมายเหตุท้ายประกาศ', '', 'กองคลัง', '', ''], 'step'],
    ['of a measure about notes is one, where it says by when', ['หมายเหตุท้ายประกาศ', '', '', DAY, ''], 'step'],
    ['of a step about totals is one', ['', 'รวม', '', '', 'แล้วเสร็จ'], 'step'],
    ['signed below the table is none', ['(นายสมมติ ตัวอย่าง)'], 'skip'],
  ])('%s', (_, row, kind) => {
    expect(kindOf(row)).toBe(kind);
  });
});

describe('a text alone in its row', () => {
  test.each<[string, Cell[], Cell[][], string]>([
    ['names an instrument', ['แบบวัด IIT'], [STEP], 'section'],
    ['names it in merged cells', ['แบบวัด IIT', 'แบบวัด IIT', ''], [STEP], 'section'],
    ['labels a section above measures', ['ข้อ ๑ บริการ'], [STEP], 'section'],
    ['labels a measure above steps', ['ข้อ ๑ ก'], [BELOW], 'measure 0'],
    ['is a measure above steps', ['ก'], [BELOW], 'measure 0'],
    ['is a section above numbered measures', ['ด้านการเงิน'], [STEP, STEP], 'section'],
    ['is a measure where measures have no numbers', ['ด้านการเงิน'], [PLAIN, PLAIN], 'step'],
    ['is a measure where it has a number', ['2. ก'], [STEP], 'step'],
    ['is a measure where it is long', ['ก'.repeat(161)], [STEP, STEP], 'step'],
    ['is a section where it is not', ['ก'.repeat(160)], [STEP, STEP], 'section'],
    ['is a measure at the end', ['ด้านการเงิน'], [], 'step'],
    ['is a title above the header', ['ด้านการเงิน'], [HEADER, STEP], 'skip'],
    ['is a measure above the header, where it has a number', ['2. ก'], [HEADER, STEP], 'step'],
    ['is a title by its words', ['รายงานผลการดำเนินการ'], [STEP, STEP], 'skip'],
    ['is no title where it has a number', ['2. รายงานผล'], [STEP], 'step'],
    ['is no title where measures have no numbers', ['รายงานผลต่อสภา'], [PLAIN, PLAIN], 'step'],
    ['is a note', ['ผู้รายงาน'], [STEP], 'skip'],
    ['is a step in the column of steps', ['', 'รายงานผลต่อสภา'], [STEP], 'step'],
  ])('%s', (_, row, below, kind) => {
    expect(kindOf(row, ...below)).toBe(kind);
  });

  test('beside its number in a column of numbers', () => {
    const columns = { measureNo: 0, measure: 1, step: 2, result: 3 };
    expect(
      kinds(
        [
          ['1', 'ก', '', ''],
          ['1.1', '', 'ข', ''],
        ],
        columns,
      ),
    ).toEqual(['0 measure 1', '1 step']);
    expect(
      kinds(
        [
          ['1', '', '', ''],
          ['1.1', '', 'ข', ''],
        ],
        columns,
      ),
    ).toEqual(['0 skip', '1 step']);
    expect(
      kinds(
        [
          ['ด้านการเงิน', '', '', ''],
          ['1', 'ก', 'ข', ''],
        ],
        columns,
      ),
    ).toEqual(['0 section', '1 step']);
    expect(
      kinds(
        [
          ['สรุป', '', '', ''],
          ['1', 'ก', 'ข', ''],
        ],
        columns,
      ),
    ).toEqual(['0 skip', '1 step']);
  });

  test('in a sheet of steps alone', () => {
    const columns = { step: 0, responsible: 1, result: 2 };
    const header = ['ขั้นตอน', 'ผู้รับผิดชอบ', 'ผล'];
    const step = ['1.1 ข', 'กองคลัง', ''];
    expect(kinds([['มาตรการที่ 1 ก'], step], columns)).toEqual(['0 measure 0', '1 step']);
    expect(kinds([['1. ก'], step], columns)).toEqual(['0 measure 0', '1 step']);
    expect(kinds([['2. ก'], step], columns)).toEqual(['0 step', '1 step']);
    expect(kinds([['ก'], step], columns)).toEqual(['0 step', '1 step']);
    expect(kinds([['ก'], header, step], columns)).toEqual(['0 skip', '1 skip', '2 step']);
    expect(kinds([['3. ก'], header, step], columns)).toEqual(['0 step', '1 skip', '2 step']);
    expect(kinds([step, ['หมายเหตุ']], columns)).toEqual(['0 step', '1 skip']);
  });
});

test('a cell is empty where it holds nothing or white space, and not where it holds a day', () => {
  for (const cell of [undefined, '', ' \n', '\u200B\uFEFF']) expect(isEmpty(cell)).toBe(true);
  for (const cell of ['ก', ' ก', '–', DAY]) expect(isEmpty(cell)).toBe(false);
});
