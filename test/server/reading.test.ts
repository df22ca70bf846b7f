/** Sheets are read whole, whatever their size; and a lock is given back before anyone is asked to read an alert. */
import { describe, expect, test } from '@jest/globals';
import type { SaveAnswer, SidebarData } from '../../src/server/answers';
import { fromPage, openWorkbook } from '../support/addon';

const SHEET = 'มาตรการ';
const load = (host: ReturnType<typeof openWorkbook>) => fromPage<SidebarData>(host, 'loadSidebar', {});

function open() {
  const host = openWorkbook();
  host.type(SHEET, 'A2', [['IIT', '๑.๑ ก', '๑.๑.๑ ข', 'กองคลัง', 'ไตรมาส ๒', '', 'เดิม']]);
  return host;
}

function save(host: ReturnType<typeof open>) {
  const [step] = load(host).steps;
  const texts = { result: 'ใหม่', evidence: 'https://example.go.th' };
  return fromPage<SaveAnswer>(host, 'saveStep', { row: step?.row, etag: step?.etag, base: step?.texts, texts });
}

describe('a sheet of measures is read and written', () => {
  test('without the columns that nobody uses', () => {
    const host = open();
    host.sheet(SHEET).maxColumns = 10;
    expect(save(host)).toMatchObject({ kind: 'saved', step: { result: 'ใหม่' } });
    expect(load(host).steps).toHaveLength(1);
  });

  test('with more columns than letters', () => {
    const host = open();
    host.sheet(SHEET).maxColumns = 40;
    host.type(SHEET, 'J1', [[...Array.from({ length: 20 }, (_, i) => `ของเรา ${i + 1}`), 'หมายเหตุ']]);
    host.type(SHEET, 'I1', [['x']]);
    host.type(SHEET, 'AE1', [['หลักฐาน']]);
    expect(load(host).columns.evidence).toBe(30);
    expect(save(host).kind).toBe('saved');
    expect(host.display(SHEET)[1]?.[30]).toBe('https://example.go.th');
  });

  test('to its last row, without blank rows below', () => {
    const host = open();
    host.sheet(SHEET).maxRows = 2;
    const argument = { row: null, etag: null, base: null, texts: { section: 'IIT', measure: 'ค', step: 'ง' } };
    expect(fromPage<SaveAnswer>(host, 'saveStep', argument)).toMatchObject({ kind: 'saved', step: { row: 3 } });
    expect(load(host).steps).toHaveLength(2);
  });
});

describe('the lock', () => {
  const locks = (calls: { sequence: string[] }) => calls.sequence.filter((name) => /Lock\.|flush/.test(name));

  test('is held to the end of what was written, which is in the sheet before it goes', () => {
    const { calls } = open().callFromPage('prepareSheets', [{}]);
    expect(locks(calls)).toEqual(['Lock.tryLock', 'SpreadsheetApp.flush']);
  });

  test('goes at once where an alert follows', () => {
    const host = open();
    host.type('ตั้งค่า', 'B3', [['ปีหน้า']]);
    expect(locks(host.run('checkSheet').calls)).toEqual(['Lock.tryLock', 'Lock.releaseLock']);
  });
});
