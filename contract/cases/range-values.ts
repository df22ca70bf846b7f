/** Range: values, formulas and notes as they are written and read. */

import { type Case, tells, thrown, UNRECORDED } from '../case';
import * as at from '../sources';

const MISMATCH = "don't match the method signature for SpreadsheetApp.Range.setValues.";

export const rangeValues: readonly Case[] = [
  tells(
    'Range.getValue Range.setValue',
    'a text, a number, a boolean and a date come back as they were set; an empty cell is an empty text',
    [at.range('getValue()'), at.range('setValue(Object)')],
    ({ sheet }) => {
      const cell = sheet.getRange('A1');
      const day = new Date(2026, 10, 22);
      return [cell.getValue(), ...['ก', 1.5, 0.1 + 0.2, true, day, ''].map((value) => cell.setValue(value).getValue())];
    },
    ['', 'ก', 1.5, 0.30000000000000004, true, 'Date 2026-11-21T17:00:00.000Z', ''],
  ),
  tells(
    'Range.setValue',
    'null and undefined empty a cell',
    at.range('setValue(Object)'),
    ({ sheet }) => [null, undefined].map((value) => sheet.getRange('A1').setValue('x').setValue(value).isBlank()),
    [true, true],
    { toBeTriedLive: 'undefined' },
  ),
  tells(
    'Range.getValues Range.setValues',
    'values are rows of cells',
    [at.range('getValues()'), at.range('setValues(Object)')],
    ({ sheet }) => {
      sheet.getRange('B2:C3').setValues([
        ['ก', 1],
        ['', true],
      ]);
      return sheet.getRange('A1:C3').getValues();
    },
    [
      ['', '', ''],
      ['', 'ก', 1],
      ['', '', true],
    ],
  ),
  tells(
    'Range.setValue',
    'one value fills the whole range',
    at.range('setValue(Object)'),
    ({ sheet }) => sheet.getRange('A1:B2').setValue('x').getValues(),
    [
      ['x', 'x'],
      ['x', 'x'],
    ],
  ),
  tells(
    'Range.setValues',
    'as many rows and columns as the range has, or it is refused',
    at.reported.otherColumns,
    ({ sheet }) => {
      const r = sheet.getRange('A1:B2');
      return [thrown(() => r.setValues([['a', 'b']])), thrown(() => r.setValues([['a', 'b'], ['c']]))];
    },
    [
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
  ),
  tells(
    'Range.setValues',
    'anything but rows of cells is refused, and its kind named',
    at.range('setValues(Object)'),
    ({ sheet }) => {
      const r = sheet.getRange('A1');
      const setValues = r.setValues as (...args: unknown[]) => unknown;
      const wrong = [['x'], [['x']], [[1]], [null], [1, 2], [], [{}], [new Date()], [sheet]];
      return wrong.map((args) => thrown(() => setValues.apply(r, args)));
    },
    ['String', 'String[]', 'number[]', 'null', 'number,number', '', '(class)', 'Date', 'SpreadsheetApp.Sheet'].map(
      (kinds) => `Exception: The parameters (${kinds}) ${MISMATCH}`,
    ),
    { toBeTriedLive: 'the words for each kind' },
  ),
  tells(
    'Range.setValue',
    'an object is written as some text',
    at.range('setValue(Object)'),
    ({ sheet }) => typeof sheet.getRange('A1').setValue({}).getValue(),
    'string',
    {
      toBeTriedLive: 'the text',
      onHost: {
        got: "threw Exception: The parameters ((class)) don't match the method signature for SpreadsheetApp.Range.setValue.",
        because: "An argument that Google would write as some text of its own (an object as a cell's value) is refused",
      },
    },
  ),
  tells(
    'Range.setValue',
    'a number that is none is written as an error',
    at.range('setValue(Object)'),
    ({ sheet }) => sheet.getRange('A1').setValue(Number.NaN).getValue(),
    '#NUM!',
    { toBeTriedLive: 'the value' },
  ),
  tells(
    'Range.setValue',
    'fifty thousand characters are the most that a cell takes',
    'https://support.google.com/drive/answer/37603',
    ({ sheet }) => {
      const cell = sheet.getRange('A1');
      const length = String(cell.setValue('ก'.repeat(50_000)).getValue()).length;
      return [length, thrown(() => cell.setValue('ก'.repeat(50_001)))];
    },
    [50_000, 'Exception: Your input contains more than the maximum of 50000 characters in a single cell.'],
    { toBeTriedLive: UNRECORDED },
  ),
  tells(
    'Range.getDisplayValue Range.getDisplayValues',
    'what a cell shows is a text, whatever it holds',
    [at.range('getDisplayValue()'), at.range('getDisplayValues()')],
    ({ sheet }) => {
      const r = sheet.getRange('A1:E1').setValues([['ก', 1234.5, true, '', 0.1 + 0.2]]);
      r.getCell(1, 2).setNumberFormat('#,##0.00');
      return [r.getDisplayValues(), r.getDisplayValue()];
    },
    [[['ก', '1,234.50', 'TRUE', '', '0.3']], 'ก'],
  ),
  tells(
    'Range.getFormula Range.getFormulas Range.setFormula',
    'a formula is kept beside its value, and goes when a value is set; what has no formula has an empty one',
    [at.range('getFormula()'), at.range('getFormulas()'), at.range('setFormula(String)')],
    ({ sheet }) => {
      const cell = sheet.getRange('A1').setFormula('="ก"');
      const first = [cell.getFormula(), cell.getValue(), sheet.getRange('A1:B1').getFormulas()];
      cell.setValue('x');
      return [...first, cell.getFormula(), cell.getValue()];
    },
    ['="ก"', 'ก', [['="ก"', '']], '', 'x'],
  ),
  tells(
    'Range.setFormulas Range.setValue',
    'a value that begins with = is a formula',
    [at.range('setFormulas(String)'), at.range('setValue(Object)')],
    ({ sheet }) => {
      const r = sheet.getRange('A1:B1').setFormulas([['=1', '=TRUE']]);
      return [r.getValues(), sheet.getRange('A2').setValue('=2').getFormula()];
    },
    [[[1, true]], '=2'],
  ),
  tells(
    'Range.setFormula',
    'a formula that is set on several cells follows them, as if it were filled down',
    at.live('testsheetsformatting'),
    ({ sheet }) => sheet.getRange('D1:E2').setFormula('=A1').getFormulas(),
    [
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ],
    {
      onHost: {
        got: [
          ['=A1', '=A1'],
          ['=A1', '=A1'],
        ],
        because: 'A formula that is set on several cells is the same in each',
      },
    },
  ),
  tells(
    'Range.setFormula',
    'a formula is worked out',
    at.range('setFormula(String)'),
    ({ sheet }) => {
      sheet.getRange('B1:B2').setValues([[1], [2]]);
      return sheet.getRange('A1').setFormula('=SUM(B1:B2)').getValue();
    },
    3,
    { onHost: { got: '#N/A', because: 'The host is no calculator' } },
  ),
  tells(
    'Range.setValue',
    'HYPERLINK shows its label, and is a link',
    'https://support.google.com/docs/answer/3093313',
    ({ sheet }) => {
      const cell = sheet.getRange('A1').setValue('=HYPERLINK("https://example.test/ก", "ดู ""ไฟล์""")');
      return [cell.getValue(), cell.getRichTextValue()?.getLinkUrl()];
    },
    ['ดู "ไฟล์"', 'https://example.test/ก'],
    { toBeTriedLive: 'the address as the rich text gives it' },
  ),
  tells(
    'Range.getNote Range.getNotes Range.setNote Range.setNotes Range.clearNote',
    'notes are texts beside the values; null takes one away',
    [at.range('getNote()'), at.range('setNotes(Object)'), at.range('setNote(String)'), at.range('clearNote()')],
    ({ sheet }) => {
      const r = sheet.getRange('A1:B1').setNotes([['หนึ่ง', '']]);
      const seen = [r.getNotes(), r.getNote(), r.isBlank()];
      r.getCell(1, 2).setNote('สอง');
      const two = r.getNotes();
      r.getCell(1, 1).setNote(null as never);
      return [...seen, two, r.getNotes(), r.clearNote().getNotes()];
    },
    [[['หนึ่ง', '']], 'หนึ่ง', true, [['หนึ่ง', 'สอง']], [['', 'สอง']], [['', '']]],
    { toBeTriedLive: 'null as a note' },
  ),
  tells(
    'Range.isBlank',
    'a range is blank when none of its cells holds a value; formats do not count',
    at.range('isBlank()'),
    ({ sheet }) => {
      const r = sheet.getRange('A1:B2').setBackground('red');
      return [r.isBlank(), sheet.getRange('B2').setValue(0) && r.isBlank()];
    },
    [true, false],
  ),
];
