/** The spreadsheet edited by hand: as Sheets would, for every user, with a way back. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Edit } from '../../../host/workbench/hand-edits';
import { startSmall, type TestBench, texts } from './support';

let bench: TestBench;
beforeEach(async () => {
  bench = await startSmall();
});
afterEach(() => bench.close());

const edit = (change: Edit, user = '1') => bench.ask('edit', { user, edit: change });
const write = (row: number, column: number, values: string[][]) =>
  edit({ kind: 'write', sheet: 0, row, column, values });
const undo = () => bench.ask('undo', { user: '1' });

describe('writing', () => {
  test('is typing: numbers, dates and formulas are read', async () => {
    await write(2, 2, [['ก', '1,200'], ["'007"]]);
    expect(texts(bench)).toEqual([
      ['', '', ''],
      ['', 'ก', '1,200'],
      ['', '007', ''],
    ]);
    const sheet = await bench.ask('sheet', { id: 0 });
    expect(sheet?.rows[1]?.[2]).toMatchObject({ text: '1,200', edit: '1200', number: true });
    expect(sheet?.rows[2]?.[1]).toMatchObject({ text: '007', edit: "'007" });
  });

  test('past the edge makes the sheet larger', async () => {
    await write(1000, 26, [['a', 'b'], ['c']]);
    const sheet = await bench.ask('sheet', { id: 0 });
    expect([sheet?.maxRows, sheet?.maxColumns]).toEqual([1001, 27]);
  });

  test('is refused by a validation that refuses, in Google’s words, and changes nothing', async () => {
    const area = { sheet: 0, row: 1, column: 1, rows: 1, columns: 1 };
    const rule = { type: 'VALUE_IN_LIST', values: [['ใช่', 'ไม่']], allowInvalid: false, help: null };
    bench.bench.host.byHand('cells.setValidations', area, [[rule]]);
    await expect(write(1, 1, [['อื่น']])).rejects.toThrow('violates the data validation rules');
    expect(texts(bench)).toEqual([]);
  });
});

test('rows and columns come and go, sheets too', async () => {
  await write(1, 1, [
    ['1', 'x'],
    ['2', 'y'],
    ['3', 'z'],
  ]);
  await edit({ kind: 'insert', sheet: 0, dimension: 'rows', before: 2, count: 1 });
  await edit({ kind: 'delete', sheet: 0, dimension: 'rows', from: 1, count: 1 });
  await edit({ kind: 'insert', sheet: 0, dimension: 'columns', before: 1, count: 1 });
  await edit({ kind: 'clear', area: { sheet: 0, row: 3, column: 3, rows: 1, columns: 1 } });
  expect(texts(bench)).toEqual([
    ['', '', ''],
    ['', '2', 'y'],
    ['', '3', ''],
  ]);
  const { tabs, activeSheet } = await edit({ kind: 'addSheet' });
  await edit({ kind: 'renameSheet', sheet: activeSheet, name: ' แผน ' });
  expect(tabs).toHaveLength(2);
  await expect(edit({ kind: 'renameSheet', sheet: activeSheet, name: 'ชีต1' })).rejects.toThrow('already exists');
  expect((await edit({ kind: 'deleteSheet', sheet: 0 })).tabs.map(({ name }) => name)).toEqual(['แผน']);
});

describe('sorting', () => {
  test('moves whole rows below the frozen ones, in Thai order, empty cells last', async () => {
    await write(1, 1, [
      ['ชื่อ', 'ที่'],
      ['เกาะ', '1'],
      ['', '2'],
      ['กา', '3'],
      ['ขา', '4'],
    ]);
    bench.bench.host.byHand('sheet.set', 0, { frozenRows: 1 });
    await edit({ kind: 'sort', sheet: 0, column: 1, ascending: true });
    expect(texts(bench).map((row) => row.join(' '))).toEqual(['ชื่อ ที่', 'กา 3', 'เกาะ 1', 'ขา 4', ' 2']);
    await edit({ kind: 'sort', sheet: 0, column: 2, ascending: false });
    expect(texts(bench).map((row) => row[1])).toEqual(['ที่', '4', '3', '2', '1']);
  });

  test('does not tear merged cells', async () => {
    await write(1, 1, [['b'], ['a'], ['c']]);
    bench.bench.host.byHand('cells.merge', { sheet: 0, row: 1, column: 1, rows: 2, columns: 1 }, 'all');
    await expect(edit({ kind: 'sort', sheet: 0, column: 1, ascending: true })).rejects.toThrow('merged cells');
  });
});

describe('undo', () => {
  test('takes back edits by hand and what the add-on wrote, one after another', async () => {
    await write(1, 1, [['หนึ่ง']]);
    await bench.ask('run', { user: '1', name: 'fail', args: [], page: false });
    expect(texts(bench)).toEqual([['หนึ่ง'], ['half']]);
    expect((await undo()).canUndo).toBe(true);
    expect(texts(bench)).toEqual([['หนึ่ง']]);
    expect((await undo()).canUndo).toBe(false);
    expect(texts(bench)).toEqual([]);
    await undo();
    expect(texts(bench)).toEqual([]);
  });

  test('brings a deleted sheet back, with what it held', async () => {
    await write(1, 1, [['ก']]);
    await edit({ kind: 'addSheet' });
    await edit({ kind: 'deleteSheet', sheet: 0 });
    const { tabs } = await undo();
    expect(tabs.map(({ id }) => id)).toContain(0);
    expect(texts(bench)).toEqual([['ก']]);
  });

  test('is not of what changed nothing', async () => {
    expect((await write(1, 1, [['']])).canUndo).toBe(false);
    await bench.ask('run', { user: '1', name: 'where', args: [], page: false });
    expect((await bench.ask('book', { user: '1' })).canUndo).toBe(false);
  });
});

describe('two users', () => {
  test('each have a sheet and a selection of their own, on one workbook', async () => {
    const at = (sheet: number, row: number) => ({ sheet, row, column: 1, rows: 1, columns: 1 });
    const { activeSheet: second } = await edit({ kind: 'addSheet' }, '2');
    await bench.ask('select', { user: '1', at: at(0, 5) });
    await bench.ask('select', { user: '2', at: at(second, 9) });
    expect((await bench.ask('book', { user: '1' })).selection).toEqual(at(0, 5));
    expect(await bench.ask('book', { user: '2' })).toMatchObject({ activeSheet: second, selection: at(second, 9) });
  });

  test('hear of each other’s changes, and of nothing when nothing changed', async () => {
    const response = await fetch(`${bench.url}api/events?token=${bench.token}`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async () => /data: (\d+)/.exec((await reader?.read())?.value ?? '')?.[1];
    const version = Number(await next());
    await write(1, 1, [['']]);
    await write(1, 1, [['ก']]);
    expect(Number(await next())).toBe(version + 1);
    await reader?.cancel();
  });

  test('a place that another took away is passed over', async () => {
    await bench.ask('select', { user: '1', at: { sheet: 77, row: 1, column: 1, rows: 1, columns: 1 } });
    await bench.ask('select', { user: '1', at: { sheet: 0, row: 999, column: 1, rows: 9, columns: 1 } });
    expect((await bench.ask('book', { user: '1' })).selection).toMatchObject({ row: 1, rows: 1 });
  });
});
