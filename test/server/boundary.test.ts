/** What users are told when a service of Google's fails: what happened and what to do, and never that a thing done was not. */
import { describe, expect, test } from '@jest/globals';
import { ExecutionError, type FaultKind, type Host } from '../../host/index';
import { alertOf, openFilled, toastOf } from '../support/addon';

const failing = (kind: FaultKind, method: string): Host => {
  const host = openFilled();
  host.failCall({ kind, method, call: 1 });
  return host;
};

describe('a service that fails has a sentence of its kind, and its own words below', () => {
  test.each([
    ['service', 'google.failed', /ขัดข้องชั่วคราว.*รอสักครู่/, 'Service Spreadsheets failed'],
    ['lost', 'google.failed', /ขัดข้องชั่วคราว.*จะไม่ซ้ำ/, 'Service Spreadsheets timed out'],
    ['quota', 'google.quota', /ครบจำนวน.*พรุ่งนี้/, 'Service invoked too many times'],
    ['permission', 'google.permission', /ไม่อนุญาต.*ขอสิทธิ์แก้ไข/, 'Authorization is required'],
  ] as const)('%s: %s', (kind, code, message, details) => {
    const { value } = failing(kind, 'Spreadsheet.getSheetByName').callFromPage('reportCheck', [{ options: {} }]);
    expect(value).toMatchObject({
      ok: false,
      error: { code, message: expect.stringMatching(message), details: expect.stringContaining(details) },
    });
  });
});

test('a toast that can not be shown is an alert: what is done is not said to have failed', () => {
  const said = toastOf(openFilled().run('checkSheet'));
  expect(said).not.toBe('');
  expect(alertOf(failing('service', 'Spreadsheet.toast').run('checkSheet'))).toBe(said);
});

test('a language that Google does not tell is Thai', () => {
  const host = failing('service', 'Session.getActiveUserLocale');
  expect(toastOf(host.run('checkSheet'))).toMatch(/^ตรวจ/);
});

test('where no dialog can be opened, what Google shows is the sentence', () => {
  const host = failing('quota', 'SpreadsheetApp.getActiveSpreadsheet');
  expect(() => host.run('checkSheet')).toThrow(/^ใช้บริการของ Google ครบจำนวน/);
});

test('a lock that can not be given back hides nothing of what went wrong', () => {
  const host = openFilled();
  host.onCall((method) => {
    if (method === 'Lock.tryLock') host.byHand('sheet.rename', host.sheet('มาตรการ').id, 'หายไป');
  });
  host.failCall({ kind: 'service', method: 'Lock.releaseLock', call: 1 });
  expect(alertOf(host.run('checkSheet'))).toMatch(/ยังไม่มีชีต "มาตรการ"/);
});

test('after six minutes it is Google that tells', () => {
  try {
    failing('killed', 'Sheet.getSheetValues').run('checkSheet');
    throw new Error('It went through');
  } catch (error) {
    expect(error).toBeInstanceOf(ExecutionError);
    expect(error).toMatchObject({ kind: 'timeout' });
  }
});
