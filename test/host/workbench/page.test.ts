/** The parts of the workbench's page that need no browser: the clipboard's blocks, selection, geometry, links. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { rowAt, topsOf, windowOf } from '../../../host/workbench/page/geometry';
import { googleFile, sheetPlace } from '../../../host/workbench/page/google-links';
import { fillSigns, markFields } from '../../../host/workbench/page/page-fields';
import { anchorOf, areaOf, leap, step } from '../../../host/workbench/page/selection';
import { fromTsv, toTsv } from '../../../host/workbench/page/tsv';
import type { SheetView } from '../../../host/workbench/wire';

const merge = (row: number, column: number, rows: number, columns: number) => ({
  sheet: 0,
  row,
  column,
  rows,
  columns,
});

const sheet = (over: Partial<SheetView> = {}): SheetView => ({
  ...{ id: 0, version: 1, maxRows: 1000, maxColumns: 26, frozenRows: 1, frozenColumns: 0, gridlines: true },
  ...{ columnWidths: {}, rowHeights: {}, hiddenRows: [], hiddenColumns: [], merges: [], looks: [], lists: [] },
  ...{ rows: [], charts: [] },
  ...over,
});

describe('blocks of cells', () => {
  test('come from other programs with quotes, line feeds of any kind and a last one', () => {
    expect(fromTsv('ก\t"ข\nค"\r\n"จ ""ฉ"""\t\r\n')).toEqual([
      ['ก', 'ข\nค'],
      ['จ "ฉ"', ''],
    ]);
    expect(fromTsv('"ไม่ปิด\tข')).toEqual([['"ไม่ปิด', 'ข']]);
  });

  test('come back as they went', () => {
    const cell = fc.stringMatching(/^[กa"\t\n ]{0,6}$/);
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(block, (rows) => {
        // One empty cell and no cell are the same text.
        fc.pre(rows[rows.length - 1]?.join('') !== '' || rows[0]?.length !== 1);
        expect(fromTsv(toTsv(rows))).toEqual(rows);
      }),
    );
  });
});

describe('selection', () => {
  const merged = sheet({ merges: [merge(2, 2, 3, 2)], hiddenRows: [6] });

  test('cuts no merge', () => {
    expect(areaOf(merged, { active: { row: 1, column: 1 }, corner: { row: 3, column: 2 } })).toEqual(merge(1, 1, 4, 3));
    expect(anchorOf(merged, { row: 4, column: 3 })).toEqual({ row: 2, column: 2 });
  });

  test('steps over merges and hidden rows, and stays at the edge', () => {
    expect(step(merged, { row: 2, column: 2 }, 1, 0)).toEqual({ row: 5, column: 2 });
    expect(step(merged, { row: 5, column: 1 }, 1, 0)).toEqual({ row: 7, column: 1 });
    expect(step(merged, { row: 1, column: 1 }, -1, 0)).toEqual({ row: 1, column: 1 });
    expect(step(merged, { row: 1, column: 26 }, 0, 1)).toEqual({ row: 1, column: 26 });
  });

  test('leaps to the end of what is filled, then to the next, then to the edge', () => {
    const filled = sheet({ rows: ['a', 'b', null, 'c'].map((text) => [text === null ? null : { text }]) });
    const stops = [1, 2, 4].map((row) => leap(filled, { row, column: 1 }, 1, 0).row);
    expect(stops).toEqual([2, 4, 1000]);
  });
});

describe('rows', () => {
  const looks = [{ whiteSpace: 'pre-wrap' }];

  test('are as high as their text wraps, until they are measured', () => {
    const long = sheet({ looks, rows: [[{ text: 'มาตรการ'.repeat(20), look: 0 }], [{ text: 'ก' }]], hiddenRows: [3] });
    const tops = topsOf(long, new Map([[4, 80]]));
    expect(tops[1]).toBeGreaterThan(100);
    expect([2, 3, 4].map((row) => (tops[row] as number) - (tops[row - 1] as number))).toEqual([25, 0, 80]);
  });

  test('are drawn around the viewport alone in a large sheet, and all in a small one', () => {
    const large = sheet({ maxRows: 50_000 });
    const tops = topsOf(large, new Map());
    const { from, to } = windowOf(large, tops, 500_000, 600);
    expect(rowAt(tops, 500_000)).toBeGreaterThan(from);
    expect(rowAt(tops, 500_600)).toBeLessThan(to);
    expect(to - from).toBeLessThan(100);
    expect(windowOf(sheet({ maxRows: 300 }), topsOf(sheet({ maxRows: 300 }), new Map()), 0, 600)).toEqual({
      from: 2,
      to: 300,
    });
  });

  test('are drawn from the first of a merge that reaches into the viewport', () => {
    const tall = sheet({ maxRows: 5000, merges: [merge(1000, 1, 500, 1)] });
    const tops = topsOf(tall, new Map());
    expect(windowOf(tall, tops, tops[1400] as number, 600).from).toBe(1000);
  });
});

describe('addresses at Google', () => {
  test('of files are known, with the format that is asked for', () => {
    expect(googleFile('https://docs.google.com/document/d/1A-b_c/edit?usp=drivesdk')).toEqual({
      ...{ id: '1A-b_c', what: 'doc', format: null },
    });
    expect(googleFile('https://docs.google.com/document/d/1A/export?format=pdf')).toMatchObject({ format: 'pdf' });
    expect(googleFile('https://drive.google.com/drive/folders/1F')).toMatchObject({ id: '1F', what: 'folder' });
    expect(googleFile('https://example.com/document/d/1A')).toBeNull();
  });

  test('of places in the spreadsheet are known', () => {
    expect(sheetPlace('#gid=12&range=B4')).toEqual({ sheet: 12, range: 'B4' });
    expect(sheetPlace('#gid=12')).toEqual({ sheet: 12, range: null });
    expect(sheetPlace('https://example.com')).toBeNull();
  });
});

describe('the numbers of pages', () => {
  const [ARABIC, THAI] = ['\uE000', '\uE001'];
  const field = (how: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE${how}</w:instrText><w:fldChar w:fldCharType="end"/></w:r>`;
  const signIn = (how: string, format = ''): string => {
    const docx = zipSync({
      'word/document.xml': strToU8(`<w:sectPr><w:pgNumType w:start="1"${format}/></w:sectPr>`),
      'word/footer1.xml': strToU8(field(how)),
    });
    const footer = unzipSync(markFields(docx))['word/footer1.xml'] ?? new Uint8Array();
    return /[\uE000-\uE003]/.exec(strFromU8(footer))?.[0] ?? '';
  };
  test('are in the digits that the field asks for, or else the section', () => {
    const thaiSection = ' w:fmt="thaiNumbers"';
    expect([signIn(''), signIn(' \\* ThaiArabic'), signIn('', thaiSection)]).toEqual([ARABIC, THAI, THAI]);
    expect(signIn(' \\* Arabic', thaiSection)).toBe(ARABIC);
    expect(fillSigns(`- ${THAI} -, ${ARABIC}`, 12, 20)).toBe('- ๑๒ -, 12');
  });
});
