/** The context a script runs in: what it holds, what it doesn't, and that nothing of it lasts. */

import { describe, expect, test } from '@jest/globals';
import { ABSENT_GLOBALS } from '../../../host/index';
import { hostOf, runBody, sheetValue } from '../script';

describe('the globals', () => {
  const present = runBody(`return Object.getOwnPropertyNames(globalThis);`).value as string[];

  const types = runBody(`return [${ABSENT_GLOBALS.map((name) => `typeof ${name}`)}];`).value as string[];

  test.each([...ABSENT_GLOBALS.entries()].map(([index, name]) => [name, index] as const))(
    '%s is not there',
    (name, index) => {
      expect(present).not.toContain(name);
      expect(types[index]).toBe('undefined');
    },
  );

  test.each(['DriveApp', 'DocumentApp', 'MailApp', 'GmailApp', 'UrlFetchApp', 'XmlService'])(
    'the service %s is not there',
    (name) => {
      expect(present).not.toContain(name);
    },
  );

  test('the services, and nothing of the host, are there', () => {
    const services = ['SpreadsheetApp', 'Charts', 'HtmlService', 'PropertiesService', 'CacheService', 'LockService'];
    const others = ['Utilities', 'Session', 'ScriptApp', 'Drive', 'Docs', 'console', 'Logger'];
    expect(present).toEqual(expect.arrayContaining([...services, ...others]));
    expect(present.filter((name) => name.startsWith('__'))).toEqual([]);
  });

  test("none of the host's own is there while the global code runs", () => {
    const host = hostOf('var all = Object.getOwnPropertyNames(globalThis); function main() { return all; }');
    const own = ['all', 'main'];
    expect((host.run('main').value as string[]).filter((name) => !own.includes(name)).sort()).toEqual(
      [...present].filter((name) => name !== 'main').sort(),
    );
  });

  test('the advanced services are there only when the manifest switches them on', () => {
    expect(runBody('return [typeof Drive, typeof Docs];', { services: [] }).value).toEqual(['undefined', 'undefined']);
  });
});

describe('an execution', () => {
  test('starts with fresh globals, and runs the global code again', () => {
    const host = hostOf(
      'var count = (globalThis.count || 0) + 1; function main() { globalThis.left = 1; return [count, typeof left]; }',
    );
    expect(host.run('main').value).toEqual([1, 'number']);
    expect(host.run('main').value).toEqual([1, 'number']);
    expect(
      hostOf('var before = typeof globalThis.left; function main() { left = 1; return before; }').run('main').value,
    ).toBe('undefined');
  });

  test('gets arrays, dates and errors of its own realm from the services', () => {
    const value = sheetValue(`
      sheet.getRange('A1').setValue(new Date(2026, 0, 2));
      const values = sheet.getRange('A1:B1').getValues();
      let caught;
      try { sheet.getRange('A0'); } catch (error) { caught = error; }
      return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, caught instanceof Error,
        Utilities.newBlob('x').getBytes() instanceof Array];`);
    expect(value).toEqual([true, true, true, true, true]);
  });

  test('drains its promises before it ends', () => {
    const log = runBody(
      `Promise.resolve().then(() => console.log('then')); (async () => { await null; console.log('async'); })();`,
    ).log;
    expect(log).toEqual(['then', 'async']);
  });

  test('is silent about a rejection that nobody handles', async () => {
    const run = runBody(
      `Promise.reject(new Error('quiet')); (async () => { throw new Error('quiet too'); })(); return 'done';`,
    );
    expect(run.value).toBe('done');
    await new Promise((resolve) => setTimeout(resolve, 10));
  });

  test('tells of an error with its name, its message and its place in the code', () => {
    expect(() => hostOf('\n\nfunction main() {\n  null.x;\n}').run('main')).toThrow(
      expect.objectContaining({
        kind: 'script',
        scriptName: 'TypeError',
        message: "Cannot read properties of null (reading 'x')",
        scriptStack: expect.stringContaining('Code.js:4'),
      }),
    );
  });

  test('tells of an error in the global code', () => {
    expect(() => hostOf('undefinedName(); function main() {}').run('main')).toThrow('undefinedName is not defined');
  });

  test('tells of a thrown value that is no error', () => {
    expect(() => hostOf(`function main() { throw 'plain'; }`).run('main')).toThrow('plain');
  });

  test('reaches only top-level function declarations', () => {
    const host = hostOf('const arrow = () => 1; var inVar = function () {}; function declared() { return 1; }');
    expect(host.run('declared').value).toBe(1);
    for (const name of ['arrow', 'inVar', 'missing']) {
      expect(() => host.run(name)).toThrow(`Script function not found: ${name}`);
    }
  });

  test('logs what console and Logger write', () => {
    const run = runBody(
      `console.log('a %s b', 1, {c: 2}); console.warn('w'); console.error(new Error('e').message); Logger.log('l'); return Logger.getLog();`,
    );
    expect(run.log).toEqual(['a 1 b {"c":2}', 'WARN: w', 'ERROR: e', 'l']);
    expect(run.value).toBe('l\n');
    expect(run.calls.total).toBe(0);
  });
});
