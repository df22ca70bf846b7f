/** The host itself: what it keeps between executions, and what its user does to it. */

import { describe, expect, test } from '@jest/globals';
import { newWorkbook } from '../../host/index';
import { hostOf } from './script';

const code = `
  function write(value) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(value); PropertiesService.getDocumentProperties().setProperty('k', value); Drive.Files.create({ name: value }); }
  function read() { return [SpreadsheetApp.getActiveSheet().getRange('A1').getValue(), PropertiesService.getDocumentProperties().getProperty('k'), Drive.Files.list().files.length]; }`;

describe('a snapshot', () => {
  test('is JSON, and brings another host to the same state', () => {
    const host = hostOf(code);
    host.run('write', ['ก']);
    const snapshot = JSON.parse(JSON.stringify(host.snapshot()));
    const other = hostOf(code);
    other.restore(snapshot);
    expect(other.run('read').value).toEqual(['ก', 'ก', 1]);
  });

  test('is not changed by what follows', () => {
    const host = hostOf(code);
    host.run('write', ['ก']);
    const snapshot = host.snapshot();
    host.run('write', ['ข']);
    host.restore(snapshot);
    expect(host.run('read').value).toEqual(['ก', 'ก', 1]);
    expect(host.display('ชีต1')).toEqual([['ก']]);
  });
});

describe('the workbook', () => {
  test('given to a host is left as it was', () => {
    const workbook = newWorkbook({ name: 'ของฉัน', locale: 'en_GB' });
    const host = hostOf(code, { workbook });
    host.run('write', ['ก']);
    expect(workbook.sheets[0]?.cells).toEqual([]);
    expect(host.workbook.name).toBe('ของฉัน');
    expect(host.sheet('Sheet1').cells[0]?.[0]).toEqual({ value: 'ก' });
    expect(() => host.sheet('ชีต1')).toThrow('There is no sheet ชีต1; there are Sheet1');
  });

  test('is typed into as a person does, on a sheet that is made if need be', () => {
    const host = hostOf(code);
    host.type('ข้อมูล', 'B2', [['1.1', 'ก'], ['24/4/2566'], [new Date(Date.UTC(2026, 0, 1))]]);
    expect(host.display('ข้อมูล')).toEqual([
      ['', '', ''],
      ['', '1.1', 'ก'],
      ['', '24/4/2566', ''],
      ['', '1/1/2026 7:00:00', ''],
    ]);
    host.type('ข้อมูล', 'A1001', [['x']]);
    expect(host.sheet('ข้อมูล').maxRows).toBe(1001);
  });
});

test('the clock stands at now, and is moved by its user', () => {
  const host = hostOf('function main() { return new Date().toISOString(); }', {
    now: new Date('2026-11-22T03:00:00Z'),
  });
  host.clock.advance(60_000);
  expect(host.run('main').value).toBe('2026-11-22T03:01:00.000Z');
  host.clock.set(0);
  expect(host.run('main').value).toBe('1970-01-01T00:00:00.000Z');
});

test('without now the clock runs', () => {
  const before = Date.now();
  const { value } = hostOf('function main() { return Date.now(); }').run('main');
  expect(value).toBeGreaterThanOrEqual(before);
  expect(value).toBeLessThanOrEqual(Date.now());
});
