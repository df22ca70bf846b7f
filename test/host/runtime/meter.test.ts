/** Every service call is counted, timed, and refused where Google would refuse it. */

import { describe, expect, test } from '@jest/globals';
import { errorOf, failureOf, hostOf, runBody } from '../script';

describe('the count', () => {
  test('tells those that wait for a server of Google from those that make an object within the script', () => {
    const { calls } = runBody(`
      const page = HtmlService.createHtmlOutput('<p>ก</p>').setWidth(300).setHeight(200);
      Utilities.newBlob('ก');
      SpreadsheetApp.newDataValidation();
      PropertiesService.getDocumentProperties().getProperties();
      SpreadsheetApp.flush();
      SpreadsheetApp.getUi().showModalDialog(page, 'ก');`);
    expect([calls.total, calls.remote]).toEqual([10, 3]);
  });

  test('is of each public call, by method and in order', () => {
    const { calls } = runBody(`
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      sheet.getRange('A1').setValue(1);
      sheet.getRange('A2').setValue(2);`);
    expect(calls).toEqual({
      total: 6,
      remote: 6,
      byMethod: {
        'SpreadsheetApp.getActiveSpreadsheet': 1,
        'Spreadsheet.getSheets': 1,
        'Sheet.getRange': 2,
        'Range.setValue': 2,
      },
      sequence: [
        'SpreadsheetApp.getActiveSpreadsheet',
        'Spreadsheet.getSheets',
        'Sheet.getRange',
        'Range.setValue',
        'Sheet.getRange',
        'Range.setValue',
      ],
    });
  });

  test('takes in builders and advanced services', () => {
    const { byMethod } = runBody(`
      SpreadsheetApp.newDataValidation().requireDate().build();
      Drive.Files.create({ name: 'F', mimeType: 'application/vnd.google-apps.folder' });`).calls;
    expect(byMethod).toEqual({
      'SpreadsheetApp.newDataValidation': 1,
      'DataValidationBuilder.requireDate': 1,
      'DataValidationBuilder.build': 1,
      'Drive.Files.create': 1,
    });
  });

  test('is told of an execution that failed as well', () => {
    expect(errorOf(`SpreadsheetApp.flush(); throw new Error('x');`).execution.calls.total).toBe(1);
  });
});

describe('a call that is made to fail', () => {
  const code = `function main() { const r = SpreadsheetApp.getActiveSheet().getRange('A1'); r.setValue(1); r.setValue(2); }`;

  test('is the n-th', () => {
    const host = hostOf(code);
    host.failCall({ call: 3, message: 'Service Spreadsheets failed while accessing document' });
    const failure = failureOf(() => host.run('main'));
    expect(failure).toMatchObject({
      kind: 'script',
      scriptName: 'Exception',
      message: 'Service Spreadsheets failed while accessing document',
    });
    expect(failure.execution.calls.sequence).toEqual([
      'SpreadsheetApp.getActiveSheet',
      'Sheet.getRange',
      'Range.setValue',
    ]);
  });

  test('is the n-th of its method; what was written before stays', () => {
    const host = hostOf(code);
    host.failCall({ call: 2, method: 'Range.setValue', message: 'no' });
    expect(() => host.run('main')).toThrow('no');
    expect(host.display('ชีต1')).toEqual([['1']]);
  });

  test('is of the next execution only, and a menu that has to be opened first is not it', () => {
    const host = hostOf(
      `${code} function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('ก', 'main').addToUi(); }`,
    );
    host.failCall({ call: 1, message: 'no' });
    expect(() => host.clickMenu('ก')).toThrow('no');
    expect(host.clickMenu('ก').calls.total).toBe(4);
  });

  test('can be caught by the script', () => {
    const host = hostOf(
      `function main() { try { SpreadsheetApp.flush(); } catch (error) { return error.name + ': ' + error.message; } }`,
    );
    host.failCall({ call: 1, message: 'Timed out' });
    expect(host.run('main').value).toBe('Exception: Timed out');
  });
});

describe('a call that fails as Google fails', () => {
  const TWICE = `
    const tell = (action) => { try { action(); return ''; } catch (error) { return error.name + ': ' + error.message; } };
    function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      const cell = sheet.getRange('A1');
      const said = [tell(() => cell.setValue(1)), tell(() => cell.setValue(2))];
      return [...said, tell(() => PropertiesService.getDocumentProperties()), tell(() => SpreadsheetApp.getUi())];
    }`;
  const REFUSED = 'Service Spreadsheets failed while accessing document with id local-spreadsheet.';
  const LATE = 'Service Spreadsheets timed out while accessing document with id local-spreadsheet.';
  const USED_UP = 'Exception: Service invoked too many times for one day: spreadsheets.';
  const WITHDRAWN = 'Exception: Authorization is required to perform that action.';

  test.each([
    ['service', 'once, and does nothing', [`Exception: ${REFUSED}`, '', '', ''], [['2']]],
    ['lost', 'once, after it has done its work', [`Exception: ${LATE}`, '', '', ''], [['2']]],
    ['quota', 'with all later calls of its service', [USED_UP, USED_UP, '', USED_UP], []],
    ['permission', 'with all later calls that need one', [WITHDRAWN, WITHDRAWN, WITHDRAWN, ''], []],
  ] as const)('%s: %s', (kind, _, said, shown) => {
    const host = hostOf(TWICE);
    host.failCall({ kind, method: 'Range.setValue', call: 1 });
    expect(host.run('main').value).toEqual(said);
    expect(host.display('ชีต1')).toEqual(shown);
  });

  test('lost: what was done stays done', () => {
    const host = hostOf(TWICE);
    host.failCall({ kind: 'lost', method: 'Range.setValue', call: 2 });
    expect(host.run('main').value).toEqual(['', `Exception: ${LATE}`, '', '']);
    expect(host.display('ชีต1')).toEqual([['2']]);
  });

  test('killed: six minutes are over, whatever the script catches; what was done before stays', () => {
    const now = new Date('2026-11-22T03:00:00Z');
    const host = hostOf(TWICE, { now });
    host.failCall({ kind: 'killed', method: 'Range.setValue', call: 2 });
    expect(failureOf(() => host.run('main'))).toMatchObject({ kind: 'timeout' });
    expect(host.display('ชีต1')).toEqual([['1']]);
    expect(host.clock.now()).toBeGreaterThan(now.getTime() + 360_000);
  });

  test("Drive's carry details", () => {
    const body = `try { Drive.Files.list({}); } catch (error) { return [error.name, error.details.errors[0].reason]; }`;
    const host = hostOf(`function main() { ${body} }`);
    for (const [kind, reason] of [
      ['service', 'backendError'],
      ['quota', 'userRateLimitExceeded'],
      ['permission', 'appNotAuthorizedToFile'],
    ] as const) {
      host.failCall({ kind, call: 1 });
      expect(host.run('main').value).toEqual(['GoogleJsonResponseException', reason]);
    }
  });

  test('is counted among those that a server of Google answers, where that is asked for', () => {
    const host = hostOf(
      `function main() { SpreadsheetApp.newDataValidation().requireDate().build(); SpreadsheetApp.flush(); SpreadsheetApp.flush(); }`,
    );
    host.failCall({ kind: 'service', call: 2, remote: true });
    const { execution } = failureOf(() => host.run('main'));
    expect(execution.calls.byMethod['SpreadsheetApp.flush']).toBe(2);
  });
});

describe('time', () => {
  const now = new Date('2026-11-22T03:00:00Z');

  test('is what calls and sleep cost, on the virtual clock', () => {
    const run = runBody(`const t = Date.now(); SpreadsheetApp.flush(); Utilities.sleep(1000); return Date.now() - t;`, {
      now,
      latency: 50,
    });
    expect(run.value).toBe(1100);
    expect(run.took).toBe(1100);
  });

  test('stands still otherwise', () => {
    expect(runBody(`return new Date().toISOString();`, { now }).value).toBe('2026-11-22T03:00:00.000Z');
  });

  test('is set by method', () => {
    const latency = (method: string) => (method === 'SpreadsheetApp.flush' ? 300 : 0);
    expect(runBody(`SpreadsheetApp.flush(); SpreadsheetApp.getUi();`, { now, latency }).took).toBe(300);
  });

  test('of a script is six minutes, and the end of it can not be caught', () => {
    const failure = errorOf(`while (true) { try { Utilities.sleep(60000); } catch (error) { return 'caught'; } }`, {
      now,
    });
    expect(failure).toMatchObject({ kind: 'timeout', message: 'Exceeded maximum execution time' });
  });

  test('of a simple trigger is thirty seconds', () => {
    expect(errorOf(`Utilities.sleep(31000);`, { now, run: { trigger: 'simple' } }).kind).toBe('timeout');
    expect(runBody(`Utilities.sleep(29000);`, { now, run: { trigger: 'simple' } }).took).toBe(29000);
  });
});

describe('authorisation', () => {
  const none = { run: { authMode: 'NONE', trigger: 'simple' } } as const;

  test('NONE lets the menu, the locale and a page through', () => {
    const run = runBody(
      `Session.getActiveUserLocale(); HtmlService.createHtmlOutput('x'); Utilities.getUuid();
       SpreadsheetApp.getUi().createAddonMenu().addItem('ก', 'a').addToUi();`,
      none,
    );
    expect(run.shown).toEqual([
      { kind: 'menu', title: 'Add-on', addOn: true, entries: [{ kind: 'item', caption: 'ก', functionName: 'a' }] },
    ]);
  });

  test.each([
    ['PropertiesService.getDocumentProperties()', 'PropertiesService.getDocumentProperties'],
    ['CacheService.getUserCache()', 'CacheService.getUserCache'],
    ['LockService.getDocumentLock()', 'LockService.getDocumentLock'],
    ['SpreadsheetApp.getActiveSpreadsheet()', 'SpreadsheetApp.getActiveSpreadsheet'],
    ['Drive.Files.list()', 'Drive.Files.list'],
  ])('NONE refuses %s', (code, method) => {
    expect(errorOf(`${code};`, none).message).toBe(`You do not have permission to call ${method}`);
  });

  test('a simple trigger reaches the document, and shows no sidebar', () => {
    const simple = { run: { trigger: 'simple' } } as const;
    expect(runBody(`return SpreadsheetApp.getActiveSheet().getName();`, simple).value).toBe('ชีต1');
    expect(errorOf(`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));`, simple).message).toBe(
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  test.each([
    [
      'spreadsheets.currentonly',
      'SpreadsheetApp.getActiveSpreadsheet().toast("x");',
      'SpreadsheetApp.getActiveSpreadsheet',
    ],
    [
      'script.container.ui',
      'SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("x"), "t");',
      'Ui.showModalDialog',
    ],
    ['drive.file', 'Drive.Files.get("x");', 'Drive.Files.get'],
    ['drive.file', 'Docs.Documents.get("x");', 'Docs.Documents.get'],
    ['spreadsheets', 'SpreadsheetApp.openById("x");', 'SpreadsheetApp.openById'],
  ])('the scope %s is asked for by %s', (scope, code, method) => {
    const others = ['spreadsheets.currentonly', 'drive.file', 'script.container.ui'].filter((each) => each !== scope);
    expect(errorOf(code, { scopes: others }).message).toBe(
      `Specified permissions are not sufficient to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`,
    );
  });

  test.each(['newDataValidation()', 'newConditionalFormatRule()', 'newRichTextValue()', 'flush()', 'getUi()'])(
    'SpreadsheetApp.%s needs no scope',
    (code) => {
      expect(runBody(`SpreadsheetApp.${code};`, { scopes: [] }).calls.total).toBe(1);
    },
  );

  test('a wider scope stands for the narrower', () => {
    expect(runBody(`return SpreadsheetApp.getActiveSheet().getName();`, { scopes: ['spreadsheets'] }).value).toBe(
      'ชีต1',
    );
  });
});

test('what another user does between two calls can be done there', () => {
  const host = hostOf(`function main() {
    const range = SpreadsheetApp.getActiveSheet().getRange('A1');
    const before = range.getValue();
    return [before, range.getValue()];
  }`);
  host.type('ชีต1', 'A1', [['one']]);
  host.onCall((method, number) => {
    if (method === 'Range.getValue' && number === 4) host.type('ชีต1', 'A1', [['two']]);
  });
  expect(host.run('main').value).toEqual(['one', 'two']);
});
