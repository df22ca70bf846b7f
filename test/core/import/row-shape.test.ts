/** What a row of a table is by the cells that it fills. */
import { describe, expect, test } from '@jest/globals';
import type { Columns } from '../../../src/core/columns';
import type { Block, Header } from '../../../src/core/import/layout';
import { pieceOf } from '../../../src/core/import/pieces';
import { beginsRow, measureAlone, onlyCell } from '../../../src/core/import/row-shape';
import type { SourceLine } from '../../../src/core/import/source';

const line = (...texts: string[]): SourceLine => ({
  kind: 'row',
  line: 1,
  cells: texts.map((text) => ({
    text: text.replace('=', ''),
    links: [],
    ...(text.startsWith('=') && { repeats: true }),
  })),
  table: null,
  afterBlank: false,
});
const headerOf = (columns: Columns): Header => ({ line: line('หัว'), columns });
const row = (header: Header, ...texts: string[]): Block => ({ kind: 'row', line: line(...texts), header });

test('the only cell that says something, merged cells aside', () => {
  expect(onlyCell(line('', ' ก ', ''))).toBe(1);
  expect(onlyCell(line('ก', '=ก', ''))).toBe(0);
  expect(onlyCell(line('ก', 'ข'))).toBeNull();
  expect(onlyCell(line('', ' '))).toBeNull();
});

describe('the measure that stands alone above its steps', () => {
  const header = headerOf({ step: 1, result: 2 });
  const below = row(header, '', '1.1 ข', 'แล้วเสร็จ');

  test('is told by its number or its label, in a table without a column for it', () => {
    expect(measureAlone(line(' 1. ก ', '', ''), 0, header, below)).toBe('1. ก');
    expect(measureAlone(line('', '1. ก', ''), 1, header, below)).toBe('1. ก');
    expect(measureAlone(line('มาตรการที่ 1 ก', '', ''), 0, header, undefined)).toBe('มาตรการที่ 1 ก');
  });
  test('is none otherwise', () => {
    expect(measureAlone(line('2. ก', '', ''), 0, header, below)).toBeNull();
    expect(measureAlone(line('1. ก', '', ''), 0, header, undefined)).toBeNull();
    expect(
      measureAlone(line('1. ก', '', ''), 0, header, { kind: 'paragraph', line: line('1.1 ข', '1.1 ข') }),
    ).toBeNull();
    expect(measureAlone(line('', '', '1. ก'), 2, header, below)).toBeNull();
    expect(measureAlone(line('1. ก', '', ''), 0, headerOf({ measure: 0, step: 1 }), below)).toBeNull();
    expect(measureAlone(line('มาตรการที่ 1', ''), 0, headerOf({ result: 1 }), below)).toBeNull();
  });
});

describe('a row with a section cell is one of its own', () => {
  const header = headerOf({ section: 0, measure: 1, step: 2, responsible: 3, due: 4, result: 5 });
  const piece = (...texts: string[]) => pieceOf(line(...texts), header, false, false);
  const begins = (texts: string[], ...above: string[][]) =>
    beginsRow(
      line(...texts),
      header,
      above.map((each) => piece(...each)),
    );

  test('by a number', () => {
    expect(begins(['IIT', '1. ก', '', '', '', ''])).toBe(true);
    expect(begins(['IIT', '', '1.1 ก', '', '', ''], ['', '1. ก', '1.1 ข', '', '', ''])).toBe(true);
  });
  test('not without one, where the rows above have theirs', () => {
    expect(begins(['IIT', 'ก', 'ข', 'กองคลัง', '', ''], ['', 'ก', 'ข', '', '', ''], ['', '1. ก', 'ข', '', '', ''])).toBe(
      false,
    );
    expect(begins(['IIT', 'ก', 'ข', 'กองคลัง', '', ''], ['', 'ก', 'ข', '', '', ''])).toBe(true);
  });
  test('by all that a row says, where rows have no numbers', () => {
    expect(begins(['IIT', 'ก', 'ข', 'กองคลัง', '', ''])).toBe(true);
    expect(begins(['IIT', 'ก', 'ข', '', 'ปีงบประมาณ 2566', ''])).toBe(true);
    expect(begins(['IIT', 'ก', 'ข', '', '', 'แล้วเสร็จ อบรมแล้ว'])).toBe(true);
    expect(begins(['IIT', 'ก', 'ข', '', '', 'อบรมแล้ว'])).toBe(false);
    expect(begins(['IIT', '', 'ข', 'กองคลัง', '', ''])).toBe(false);
    expect(begins(['IIT', 'ก', '', 'กองคลัง', '', ''])).toBe(false);
    expect(beginsRow(line('IIT', 'ข'), headerOf({ section: 0, step: 1 }), [])).toBe(true);
  });
});
