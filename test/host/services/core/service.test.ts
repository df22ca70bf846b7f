/** What a script gets that asks for a member the host does not have. */

import { describe, expect, test } from '@jest/globals';
import { hostOf, sheetError, sheetValue } from '../../script';

describe('a member that the host does not have', () => {
  test.each([
    ['sheet.getRange("A1").randomize()', 'Range.randomize'],
    ['sheet.getSlicers', 'Sheet.getSlicers'],
    ['SpreadsheetApp.enableBigQueryExecution()', 'SpreadsheetApp.enableBigQueryExecution'],
    ['SpreadsheetApp.WrapStrategy.NONE', 'SpreadsheetApp.WrapStrategy.NONE'],
    ['Session.getActiveUser()', 'Session.getActiveUser'],
    ['Drive.Permissions', 'Drive.Permissions'],
  ])('%s names itself', (code, name) => {
    expect(sheetError(`${code};`)).toMatchObject({
      kind: 'not-emulated',
      message: `Prongsai host: ${name} is not emulated`,
    });
  });

  test('ends the execution even when the script catches it', () => {
    expect(sheetError(`try { sheet.nothing(); } catch (error) { return 'fine'; }`).kind).toBe('not-emulated');
  });

  test('can not be set', () => {
    expect(
      sheetValue(
        `return (function () { 'use strict'; try { sheet.extra = 1; return 'set'; } catch (error) { return error.name; } })();`,
      ),
    ).toBe('TypeError');
  });

  test('is not looked for by the language itself', () => {
    const run = hostOf(`async function later(sheet) { return sheet; }
      function main() { const sheet = SpreadsheetApp.getActiveSheet(); later(sheet); return [String(sheet), JSON.stringify({ sheet }), [sheet] + '']; }`).run(
      'main',
    );
    expect(run.value).toEqual(['Sheet', '{"sheet":{}}', 'Sheet']);
  });
});
