/** The sheet as the page is told of it: texts, looks, lists, links, notes, charts. */
import { describe, expect, test } from '@jest/globals';
import { sheetView } from '../../../host/workbench/view/sheet';
import type { CellView } from '../../../host/workbench/wire';
import type { CellState, ChartState } from '../../../host/workbook/state';
import { hostOf } from '../script';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ sheet: 0, row, column, rows, columns });

function bench() {
  const host = hostOf('function onOpen() {}');
  const view = () => sheetView(host.workbook, host.sheet('ชีต1'), host.clock.now(), 1);
  const cell = (row: number, column: number): CellView | null => view().rows[row - 1]?.[column - 1] ?? null;
  const look = (row: number, column: number) => view().looks[cell(row, column)?.look ?? -1];
  const put = (row: number, column: number, state: CellState) => {
    const { cells } = host.sheet('ชีต1');
    while (cells.length < row) cells.push([]);
    const line = cells[row - 1] as (CellState | null)[];
    while (line.length < column) line.push(null);
    line[column - 1] = state;
  };
  return { host, view, cell, look, put };
}

test('each look is told once, and of an empty cell only what shows', () => {
  const { view, cell, put } = bench();
  const format = { fontWeight: 'bold', wrapStrategy: 'WRAP', verticalAlignment: 'top' };
  for (const row of [1, 2]) put(row, 1, { value: 'ก', format: { ...format } });
  put(3, 1, { format: { ...format } });
  put(4, 1, { format: { ...format, background: '#e8f0fe' } });
  expect(view().looks).toHaveLength(2);
  expect(view().looks[0]).toEqual({ fontWeight: '700', whiteSpace: 'pre-wrap', verticalAlign: 'top' });
  expect([cell(1, 1)?.look, cell(2, 1)?.look, cell(3, 1), cell(4, 1)?.look]).toEqual([0, 0, null, 1]);
});

test('borders, sizes, fonts and lines', () => {
  const { look, put } = bench();
  const format = { borderTop: 'SOLID_MEDIUM #ff0000', fontSize: 14, fontFamily: 'Sarabun', fontLine: 'line-through' };
  put(1, 1, { value: 1, format: { ...format, horizontalAlignment: 'center', fontColor: '#123456' } });
  expect(look(1, 1)).toEqual({
    borderTop: '2px solid #ff0000',
    color: '#123456',
    fontFamily: '"Sarabun", var(--sheet-font)',
    fontSize: '14pt',
    textAlign: 'center',
    textDecoration: 'line-through',
  });
});

describe('conditional formats', () => {
  const rule = (type: string, value: string, background: string) => ({
    ...{ areas: [area(1, 1, 9)], criterion: { type, values: [value] }, look: { background } },
  });

  test('the first that holds counts; a formula never holds', () => {
    const { host, look, put } = bench();
    host.sheet('ชีต1').conditionalRules = [
      rule('CUSTOM_FORMULA', '=TRUE', '#000001'),
      rule('TEXT_CONTAINS', 'เสร็จ', '#00ff00'),
      rule('TEXT_STARTS_WITH', 'แล้ว', '#ff0000'),
      rule('CELL_EMPTY', '', '#eeeeee'),
    ];
    put(1, 1, { value: 'แล้วเสร็จ' });
    put(2, 1, { value: 'แล้วแต่' });
    put(3, 1, { value: 'อื่น' });
    expect([1, 2, 3, 4, 10].map((row) => look(row, 1)?.backgroundColor)).toEqual([
      ...['#00ff00', '#ff0000', undefined, '#eeeeee', undefined],
    ]);
  });
});

test('banding colours header, rows in turn and footer, under a cell’s own colour', () => {
  const { host, look, put } = bench();
  host.byHand('sheet.addBanding', area(1, 1, 4, 2), 'GREEN', 'row', true, true);
  put(2, 2, { format: { background: '#abcdef' } });
  expect([1, 2, 3, 4].map((row) => look(row, 1)?.backgroundColor)).toEqual([
    '#63d297',
    undefined,
    '#e7f9ef',
    '#afe9ca',
  ]);
  expect(look(2, 2)?.backgroundColor).toBe('#abcdef');
  expect(look(5, 1)).toBeUndefined();
});

describe('validations', () => {
  test('offer their list, and mark what is not of it', () => {
    const { view, cell, put } = bench();
    const validation = { type: 'VALUE_IN_LIST', values: [['ใช่', 'ไม่']], allowInvalid: true, help: null };
    put(1, 1, { value: 'ใช่', validation });
    put(2, 1, { value: 'อื่น', validation: { ...validation, help: 'เลือกจากรายการ' } });
    put(3, 1, { validation });
    expect(view().lists).toEqual([['ใช่', 'ไม่']]);
    expect([cell(1, 1), cell(2, 1), cell(3, 1)]).toEqual([
      { text: 'ใช่', list: 0 },
      { text: 'อื่น', list: 0, invalid: 'เลือกจากรายการ' },
      { list: 0 },
    ]);
  });

  test('a list in a range is what stands there, although the range or its sheet is no more', () => {
    const { host, view, put } = bench();
    host.type('หน่วย', 'A1', [['กองคลัง'], [''], ['สำนักปลัด'], ['กองคลัง']]);
    const { id } = host.sheet('หน่วย');
    const values = [{ area: { sheet: id, row: 1, column: 1, rows: 1000, columns: 1 } }];
    put(1, 1, { value: 'กองคลัง', validation: { type: 'VALUE_IN_RANGE', values, allowInvalid: true, help: null } });
    expect(view().lists).toEqual([['กองคลัง', 'สำนักปลัด']]);
    host.byHand('sheet.delete', id, 'rows', 500, 400);
    expect(view().lists).toEqual([['กองคลัง', 'สำนักปลัด']]);
    host.byHand('book.deleteSheet', id);
    expect(view().lists).toEqual([[]]);
    host.type('ชีต1', 'A1', [['พิมพ์ได้']]);
  });
});

describe('texts', () => {
  test('begin their editor as they must be typed again', () => {
    const { host, cell } = bench();
    host.type('ชีต1', 'A1', [['1,200', '25%', "'24/4/2566", "'=1", '=HYPERLINK("#gid=0&range=B2","B2")', 'ก']]);
    const edits = [1, 2, 3, 4, 5, 6].map((column) => cell(1, column)?.edit);
    expect(edits).toEqual(['1200', undefined, "'24/4/2566", "'=1", '=HYPERLINK("#gid=0&range=B2","B2")', undefined]);
  });

  test('have their links: of a formula, of a part, of an address that is typed', () => {
    const { host, cell, put } = bench();
    host.type('ชีต1', 'A1', [['=HYPERLINK("#gid=0&range=B2","B2")', 'ดู https://example.go.th/a และ https://b.go.th']]);
    put(1, 3, { value: 'ดูที่นี่', runs: [{ start: 2, end: 5, link: 'https://c.go.th', look: { bold: true } }] });
    expect(cell(1, 1)?.runs).toEqual([{ start: 0, end: 2, link: '#gid=0&range=B2' }]);
    expect(cell(1, 2)?.runs?.map(({ link }) => link)).toEqual(['https://example.go.th/a', 'https://b.go.th']);
    expect(cell(1, 3)?.runs).toEqual([{ start: 2, end: 5, link: 'https://c.go.th', look: { fontWeight: '700' } }]);
  });
});

test('a chart is its categories and series', () => {
  const { host, view } = bench();
  host.type('ชีต1', 'A1', [
    ['ส่วน', 'เสร็จ', 'ค้าง'],
    ['IIT', '3', '0'],
    ['EIT', '2', '1'],
  ]);
  const chart: ChartState = {
    ...{ id: 7, type: 'COLUMN', areas: [area(1, 1, 3, 1), area(1, 2, 3, 2)], headers: 1, transpose: false },
    position: { row: 2, column: 5, offsetX: 1, offsetY: 2 },
    options: { title: 'ผล', isStacked: true, colors: ['#111111'] },
    mergeStrategy: 'MERGE_COLUMNS',
  };
  host.sheet('ชีต1').charts = [chart];
  expect(view().charts[0]).toMatchObject({
    ...{ title: 'ผล', stacked: true, row: 2, column: 5, offsetX: 1, width: 600, categories: ['IIT', 'EIT'] },
    series: [
      { name: 'เสร็จ', color: '#111111', values: [3, 2] },
      { name: 'ค้าง', color: '#111111', values: [0, 1] },
    ],
  });
});
