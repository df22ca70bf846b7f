/** Range: reading and writing values, as Sheets keeps them. */

import { describe, expect, test } from '@jest/globals';
import { hostOf, sheetError, sheetValue } from '../script';

const roundTrip = (value: string, setup = '') =>
  sheetValue(`const r = sheet.getRange('A1'); ${setup} r.setValue(${value}); const v = r.getValue();
    return [v instanceof Date ? v.toISOString() : v, r.getDisplayValue(), r.getNumberFormat()];`);

describe('all that a sheet holds', () => {
  test('is read with -1 for its last row and its last column', () => {
    const values =
      "sheet.getRange('B2:C3').setValues([['ก', 1], ['', 'ข']]); return sheet.getSheetValues(1, 1, -1, -1);";
    expect(sheetValue(values)).toEqual([
      ['', '', ''],
      ['', 'ก', 1],
      ['', '', 'ข'],
    ]);
  });

  test('is refused where it holds nothing', () => {
    expect(sheetError('sheet.getSheetValues(1, 1, -1, -1);').message).toMatch(
      /number of rows in the range must be at least 1/,
    );
  });

  test('is one call', () => {
    const host = hostOf(`function read() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.appendRow(['ก']);
      return sheet.getSheetValues(1, 1, 1, 1);
    }`);
    expect(host.run('read').calls.byMethod).toMatchObject({ 'Sheet.getSheetValues': 1 });
    expect(host.run('read').calls.total).toBe(3);
  });
});

describe('a value that is set', () => {
  test.each<[string, unknown, string]>([
    ["'ก'", 'ก', 'ก'],
    ['1.5', 1.5, '1.5'],
    ['0.1 + 0.2', 0.30000000000000004, '0.3'],
    ['true', true, 'TRUE'],
    ["''", '', ''],
    ['null', '', ''],
    ['undefined', '', ''],
    ["'1.1'", 1.1, '1.1'],
    ["'50%'", 0.5, '50%'],
    ["'TRUE'", true, 'TRUE'],
    ["'24/4/2566'", '2566-04-23T17:00:00.000Z', '24/4/2566'],
    [`"'24/4/2566"`, '24/4/2566', '24/4/2566'],
    [`"'=A1"`, '=A1', '=A1'],
    ["'๒๔/๔/๒๕๖๖'", '๒๔/๔/๒๕๖๖', '๒๔/๔/๒๕๖๖'],
    ['new Date(2026, 10, 22)', '2026-11-21T17:00:00.000Z', '22/11/2026'],
    ['new Date(2026, 10, 22, 13, 5)', '2026-11-22T06:05:00.000Z', '22/11/2026 13:05:00'],
    ['NaN', '#NUM!', '#NUM!'],
  ])('%s is read back as %j and shown as %j', (value, read, shown) => {
    expect((roundTrip(value) as unknown[]).slice(0, 2)).toEqual([read, shown]);
  });

  test('stays text in a plain text cell', () => {
    for (const text of ['1.1', '24/4/2566', 'TRUE', '=A1', '50%']) {
      expect(roundTrip(JSON.stringify(text), `r.setNumberFormat('@');`)).toEqual([text, text, '@']);
    }
  });

  test('has its automatic format, which the cell keeps', () => {
    expect(roundTrip("'24/4/2566'")).toEqual(['2566-04-23T17:00:00.000Z', '24/4/2566', 'd/M/yyyy']);
    expect(roundTrip('5', `r.setValue('1/1/2026');`)).toEqual(['1900-01-03T17:17:56.000Z', '4/1/1900', 'd/M/yyyy']);
  });

  test('is shown by its number format', () => {
    expect(roundTrip('1234.5', `r.setNumberFormat('#,##0.00');`)).toEqual([1234.5, '1,234.50', '#,##0.00']);
  });

  test('of fifty thousand characters is the longest', () => {
    expect(
      sheetValue(`sheet.getRange('A1').setValue('ก'.repeat(50000)); return sheet.getRange('A1').getValue().length;`),
    ).toBe(50000);
    expect(sheetError(`sheet.getRange('A1').setValue('ก'.repeat(50001));`).message).toBe(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  test('fills the range', () => {
    expect(sheetValue(`return sheet.getRange('A1:B2').setValue('x').getValues();`)).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  test('is refused when it is an object', () => {
    expect(sheetError(`sheet.getRange('A1').setValue({});`).message).toContain(
      "don't match the method signature for SpreadsheetApp.Range.setValue",
    );
  });
});

describe('values that are set', () => {
  test('must be as many as the range has', () => {
    expect(sheetError(`sheet.getRange('A1:B2').setValues([['a', 'b']]);`).message).toBe(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(sheetError(`sheet.getRange('A1:B2').setValues([['a', 'b'], ['c']]);`).message).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  test.each([
    ["'x'", 'String'],
    ["['x']", 'String[]'],
    ['[1]', 'number[]'],
    ['null', 'null'],
    ['1, 2', 'number,number'],
    ['', ''],
    ['{}', '(class)'],
    ['new Date()', 'Date'],
    ['sheet', 'SpreadsheetApp.Sheet'],
  ])('of another kind are refused: %s', (argument, kinds) => {
    expect(sheetError(`sheet.getRange('A1').setValues(${argument});`).message).toBe(
      `The parameters (${kinds}) don't match the method signature for SpreadsheetApp.Range.setValues.`,
    );
  });

  test('are written all or not at all', () => {
    const host = hostOf(`function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['ก']).setAllowInvalid(false).build();
      sheet.getRange('A2').setDataValidation(rule);
      sheet.getRange('A1:A2').setValues([['x'], ['y']]);
    }`);
    expect(() => host.run('main')).toThrow('violates the data validation rules');
    expect(host.display('ชีต1')).toEqual([]);
  });
});

describe('a formula', () => {
  test('is kept; HYPERLINK shows its label and links', () => {
    const value = sheetValue(`
      const r = sheet.getRange('A1').setValue('=HYPERLINK("https://example.test/ก", "ดู ""ไฟล์""")');
      return [r.getValue(), r.getFormula(), r.getRichTextValue().getLinkUrl()];`);
    expect(value).toEqual(['ดู "ไฟล์"', '=HYPERLINK("https://example.test/ก", "ดู ""ไฟล์""")', 'https://example.test/ก']);
  });

  test('of another kind shows #N/A', () => {
    expect(
      sheetValue(`const r = sheet.getRange('A1').setFormula('SUM(B1:B2)'); return [r.getFormula(), r.getValue()];`),
    ).toEqual(['=SUM(B1:B2)', '#N/A']);
  });

  test('goes when a value is set', () => {
    expect(
      sheetValue(
        `const r = sheet.getRange('A1').setFormula('=1'); r.setValue('x'); return [r.getFormula(), r.getValue()];`,
      ),
    ).toEqual(['', 'x']);
  });
});

describe('rich text', () => {
  test('has links on stretches of it, and is never read as a number or formula', () => {
    const value = sheetValue(`
      const text = SpreadsheetApp.newRichTextValue().setText('=ดู ก และ ข').setLinkUrl(4, 5, 'https://a.test').setLinkUrl(10, 11, 'https://b.test').build();
      const r = sheet.getRange('A1').setRichTextValue(text);
      const rich = r.getRichTextValue();
      return [r.getValue(), r.getFormula(), rich.getLinkUrl(), rich.getLinkUrl(4, 5), rich.getRuns().map((run) => [run.getText(), run.getLinkUrl(), run.getStartIndex(), run.getEndIndex()])];`);
    expect(value).toEqual([
      '=ดู ก และ ข',
      '',
      null,
      'https://a.test',
      [
        ['=ดู ', null, 0, 4],
        ['ก', 'https://a.test', 4, 5],
        [' และ ', null, 5, 10],
        ['ข', 'https://b.test', 10, 11],
      ],
    ]);
  });

  test('has looks', () => {
    const value = sheetValue(`
      const bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('#F00').build();
      const text = SpreadsheetApp.newRichTextValue().setText('abc').setTextStyle(0, 1, bold).setLinkUrl('https://a.test').build();
      const [first, rest] = sheet.getRange('A1').setRichTextValue(text).getRichTextValue().getRuns();
      return [first.getTextStyle().isBold(), first.getTextStyle().getForegroundColor(), first.getLinkUrl(), rest.getTextStyle().isBold(), rest.getText()];`);
    expect(value).toEqual([true, '#ff0000', 'https://a.test', null, 'bc']);
  });

  test('is null for a number, and found for a bare address', () => {
    expect(
      sheetValue(`
      sheet.getRange('A1:B1').setValues([[5, 'https://example.test/x']]);
      const [[number, url]] = sheet.getRange('A1:B1').getRichTextValues();
      return [number, url.getLinkUrl()];`),
    ).toEqual([null, 'https://example.test/x']);
  });

  test('needs a text, and places within it', () => {
    expect(sheetError(`SpreadsheetApp.newRichTextValue().build(); sheet;`).message).toContain('Text is required');
    expect(
      sheetError(`SpreadsheetApp.newRichTextValue().setText('ab').setLinkUrl(1, 3, 'x'); sheet;`).message,
    ).toContain('end offset 3');
  });
});

test('notes, blanks and checkboxes', () => {
  expect(
    sheetValue(`
    const r = sheet.getRange('A1:B1'); r.setNotes([['หมายเหตุ', '']]);
    const box = sheet.getRange('C1').insertCheckboxes();
    const before = box.isChecked(); box.check();
    return [r.getNotes(), r.isBlank(), before, box.isChecked(), box.getValue(), sheet.getRange('A1').setNote(null).getNote()];`),
  ).toEqual([[['หมายเหตุ', '']], true, false, true, true, '']);
});
