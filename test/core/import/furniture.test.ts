/** What belongs to the page and not to the document: its number, and the lines that run on from page to page. */
import { describe, expect, test } from '@jest/globals';
import type { Note } from '../../../src/core/import/document';
import { gatherFurniture, isPageNumber, pageLines, runningLines } from '../../../src/core/import/furniture';
import type { SourceLine } from '../../../src/core/import/source';

const lines = (...texts: string[]): SourceLine[] =>
  texts.map((text, i) => ({
    kind: text.includes('|') && text.length > 1 && !text.includes('| ') ? 'row' : 'paragraph',
    line: i + 1,
    cells: [{ text, links: [] }],
    table: null,
    afterBlank: false,
  }));
const numbers = (found: Iterable<SourceLine>) => [...found].map(({ line }) => line).sort((a, b) => a - b);

test.each([
  '3',
  ' ๑๒ ',
  '- 3 -',
  '(3)',
  '~ 3 ~',
  '|3|',
  'หน้า 3',
  'หน้าที่ ๓',
  'Page 3',
  'p. 3',
  'หน้า 3 จาก 12',
  'page 3 of 12',
  '3/12',
  '3 / 12',
])('%j is the number of a page', (text) => {
  expect(isPageNumber(text)).toBe(true);
});
test.each(['', '2566', '3 ครั้ง', '3. จัดทำ', 'หน้า', 'หน้าที่ของบุคลากร', '1.1', '3/12/2566'])('%j is none', (text) => {
  expect(isPageNumber(text)).toBe(false);
});

describe('lines that run from page to page', () => {
  test('are those that repeat, their page numbers aside; the first may be the real one', () => {
    const source = lines('รายงาน', 'ก', 'ข', 'รายงาน', 'เทศบาล หน้า 1', 'เทศบาล หน้า 2', 'ค');
    expect(numbers(runningLines(source, undefined))).toEqual([4, 6]);
    expect(numbers(runningLines(source, source[2]))).toEqual([4, 5, 6]);
  });
  test('are no rows, nothing blank, and nothing long', () => {
    expect(numbers(runningLines(lines('ก|ข', 'ก|ข'), undefined))).toEqual([]);
    expect(numbers(runningLines(lines(' ', ' '), undefined))).toEqual([]);
    expect(numbers(runningLines(lines('ก'.repeat(120), 'ก'.repeat(120)), undefined))).toEqual([2]);
    expect(numbers(runningLines(lines('ก'.repeat(121), 'ก'.repeat(121)), undefined))).toEqual([]);
  });
  test('are no text of a cell where they end with a page number', () => {
    expect(numbers(pageLines(lines('ก', 'ข หน้า 1', 'ข หน้า 2 จาก 3', 'ค', 'ค')))).toEqual([2, 3]);
  });
});

describe('they are told of', () => {
  const note = (code: string, text: string): Note => ({
    kind: 'left-over',
    code,
    params: { text },
    place: { line: 1 },
  });

  test('all page numbers in one note, a running line in one, each line once', () => {
    const notes = [
      note('import.left.page-number', '1'),
      note('import.left.running', 'ก หน้า 1'),
      note('import.left.page-number', '2'),
      note('import.left.running', 'ก หน้า 2'),
      note('import.left.running', 'ก หน้า 2'),
      note('import.left.running', 'ข'),
    ];
    expect(gatherFurniture(notes).map(({ params }) => [params.text, params.count])).toEqual([
      ['1, 2', 2],
      ['ก หน้า 1\nก หน้า 2', 3],
      ['ข', 1],
    ]);
  });
});
