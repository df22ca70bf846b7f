/** What stays between runs, what starts anew, and what there is to try. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { newWorkbook } from '../../../host/index';
import { startSmall, texts } from './support';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'workbench-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = { kind: 'write', sheet: 0, row: 1, column: 1, values: [['เก็บไว้']] } as const;

test('the spreadsheet and each user’s language are there again', async () => {
  const stateFile = path.join(folder, 'deep/state.json');
  const first = await startSmall({ stateFile });
  await first.ask('open', { user: '2', locale: 'en' });
  await first.ask('edit', { user: '1', edit: write });
  await first.close();
  expect(readdirSync(path.dirname(stateFile))).toEqual(['state.json']);
  const second = await startSmall({ stateFile });
  expect(texts(second)).toEqual([['เก็บไว้']]);
  expect(second.bench.host.snapshot().users['2']?.locale).toBe('en');
  await second.close();
});

test('a damaged file is put aside, and the workbench starts empty', async () => {
  const stateFile = path.join(folder, 'state.json');
  writeFileSync(stateFile, '{"format":1,"state":{"work');
  const bench = await startSmall({ stateFile });
  expect(texts(bench)).toEqual([]);
  await bench.close();
  expect(readFileSync(`${stateFile}.damaged`, 'utf8')).toContain('"work');
});

test('starting anew empties the spreadsheet, Drive and what could be undone', async () => {
  const bench = await startSmall();
  await bench.ask('edit', { user: '1', edit: write });
  bench.bench.host.byHand('drive.create', { name: 'ไฟล์' }, null, {});
  expect(await bench.ask('files', {})).toMatchObject([{ name: 'ไฟล์', kind: 'other' }]);
  expect(await bench.ask('reset', { user: '1', workbook: null })).toMatchObject({ canUndo: false });
  expect([texts(bench), await bench.ask('files', {})]).toEqual([[], []]);
  await bench.close();
});

test('samples are documents to paste and spreadsheets to start from, and no other file can be had', async () => {
  mkdirSync(path.join(folder, 'workbooks'));
  writeFileSync(path.join(folder, 'รายงาน.txt'), 'มาตรการ');
  writeFileSync(path.join(folder, 'other.json'), '{}');
  const workbook = newWorkbook({ name: 'ปีก่อน' });
  writeFileSync(path.join(folder, 'workbooks/last.json'), JSON.stringify(workbook));
  const bench = await startSmall({ samples: folder });
  expect(await bench.ask('samples', {})).toEqual({
    documents: [{ name: 'รายงาน.txt', text: 'มาตรการ' }],
    workbooks: ['last'],
  });
  expect((await bench.ask('reset', { user: '1', workbook: 'last' })).name).toBe('ปีก่อน');
  await expect(bench.ask('reset', { user: '1', workbook: '../other' })).rejects.toThrow('no sample workbook');
  await bench.close();
});

test('a file of Drive can be had, put in the bin and brought back', async () => {
  const bench = await startSmall();
  const base64 = Buffer.from('ข้อความ').toString('base64');
  const made = bench.bench.host.byHand('drive.create', {}, { base64, type: 'text/plain', name: 'ก.txt' }, {});
  const id = String(made.id);
  expect(await (await bench.post('file', { id })).text()).toBe('ข้อความ');
  expect((await bench.post('file', { id: 'none' })).status).toBe(404);
  expect(await bench.ask('trash', { id, trashed: true })).toMatchObject([{ name: 'ก.txt', trashed: true }]);
  expect(await bench.ask('trash', { id, trashed: false })).toMatchObject([{ trashed: false }]);
  await bench.close();
});
