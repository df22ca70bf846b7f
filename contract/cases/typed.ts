/** What a cell makes of a text that is set into it: Sheets reads it as if it were typed. */

import { type Case, tells } from '../case';
import type { Scratch } from '../scratch';
import * as at from '../sources';

const set = at.range('setValue(Object)');
/** A text that is set, what the cell then holds, and what it shows. */
type Read = readonly [text: string, holds: unknown, shows: string];

const readBack = ({ sheet }: Scratch, texts: readonly string[]) =>
  texts.map((text, index) => {
    const cell = sheet.getRange(index + 1, 1).setValue(text);
    return [cell.getValue(), cell.getDisplayValue()];
  });

const reads = (says: string, source: string, all: readonly Read[], toBeTriedLive?: string): Case =>
  tells(
    'Range.setValue Range.getValue Range.getDisplayValue',
    says,
    source,
    (scratch) =>
      readBack(
        scratch,
        all.map(([text]) => text),
      ),
    all.map(([, holds, shows]) => [holds, shows]),
    toBeTriedLive === undefined ? {} : { toBeTriedLive },
  );

const THAI = 'in a spreadsheet of Thailand';

export const typed: readonly Case[] = [
  reads('a text that is a number is one', set, [
    ['1.1', 1.1, '1.1'],
    ['-5', -5, '-5'],
    ['1,234', 1234, '1,234'],
    ['50%', 0.5, '50%'],
    ['2566', 2566, '2566'],
  ]),
  reads('TRUE and FALSE are booleans, in small letters too', set, [
    ['TRUE', true, 'TRUE'],
    ['false', false, 'FALSE'],
  ]),
  reads(
    'a date of the Buddhist year 2566 is taken for the year 2566 of the common era',
    set,
    [
      ['24/4/2566', 'Date 2566-04-23T17:00:00.000Z', '24/4/2566'],
      ['2566-04-24', 'Date 2566-04-23T17:00:00.000Z', '2566-04-24'],
    ],
    `the format it is shown in, ${THAI}`,
  ),
  reads(
    'a year of two digits is of this century up to 29, of the last from 30 on',
    set,
    [
      ['24/4/29', 'Date 2029-04-23T17:00:00.000Z', '24/4/2029'],
      ['24/4/66', 'Date 1966-04-23T17:00:00.000Z', '24/4/1966'],
    ],
    'the year at which the century turns',
  ),
  reads(
    'what is no date stays a text',
    set,
    [
      ['31/4/2566', '31/4/2566', '31/4/2566'],
      ['๒๔/๔/๒๕๖๖', '๒๔/๔/๒๕๖๖', '๒๔/๔/๒๕๖๖'],
      ['O28', 'O28', 'O28'],
    ],
    'Thai digits',
  ),
  reads(
    'a leading apostrophe makes a text of whatever follows, and is not kept',
    set,
    [
      ["'1.1", '1.1', '1.1'],
      ["'24/4/2566", '24/4/2566', '24/4/2566'],
      ["'=A1", '=A1', '=A1'],
    ],
    'whether a script may set it as a person types it',
  ),
  tells(
    'Range.setNumberFormat Range.setValues Range.getValues',
    'in a cell of the format "@" every text stays a text',
    at.NUMBER_FORMATS,
    ({ sheet }) => {
      const texts = ['1.1', '1.10', '24/4/2566', 'TRUE', '50%', '๑.๑'];
      const r = sheet.getRange(1, 1, texts.length, 1).setNumberFormat('@');
      return r
        .setValues(texts.map((text) => [text]))
        .getValues()
        .map(([value]) => value);
    },
    ['1.1', '1.10', '24/4/2566', 'TRUE', '50%', '๑.๑'],
  ),
  tells(
    'Range.setNumberFormat Range.setValue Range.getFormula',
    'in a cell of the format "@" a text that begins with = is no formula, and an apostrophe before it is not kept',
    at.NUMBER_FORMATS,
    ({ sheet }) => {
      const cell = sheet.getRange('A1').setNumberFormat('@');
      return ['=1+1', "'=1+1"].map((text) => [cell.setValue(text).getValue(), cell.getFormula()]);
    },
    [
      ['=1+1', ''],
      ['=1+1', ''],
    ],
    { toBeTriedLive: 'both' },
  ),
  tells(
    'Range.setValue Range.getDisplayValue Range.getValue',
    'a Date is a day of the spreadsheet, and with a time of day a moment of it',
    [set, at.session('getScriptTimeZone()')],
    ({ sheet }) => {
      const days = [new Date(2026, 10, 22), new Date(2026, 10, 22, 13, 5)];
      return days.map((day, index) => {
        const cell = sheet.getRange(index + 1, 1).setValue(day);
        return [cell.getValue(), cell.getDisplayValue()];
      });
    },
    [
      ['Date 2026-11-21T17:00:00.000Z', '22/11/2026'],
      ['Date 2026-11-22T06:05:00.000Z', '22/11/2026 13:05:00'],
    ],
    { toBeTriedLive: `the format it is shown in, ${THAI}` },
  ),
  tells(
    'Spreadsheet.setSpreadsheetTimeZone Spreadsheet.getSpreadsheetTimeZone',
    'a cell keeps the day on the wall, not the moment: in another time zone of the spreadsheet it is the same day',
    [at.book('setSpreadsheetTimeZone(String)'), at.session('getScriptTimeZone()')],
    (scratch) => {
      const { sheet, book } = scratch;
      const zone = book.getSpreadsheetTimeZone();
      scratch.ends(() => book.setSpreadsheetTimeZone(zone));
      const cell = sheet
        .getRange('A1')
        .setNumberFormat('yyyy-mm-dd')
        .setValue(new Date(2026, 0, 1));
      book.setSpreadsheetTimeZone('Asia/Tokyo');
      return [cell.getDisplayValue(), cell.getValue()];
    },
    ['2026-01-01', 'Date 2025-12-31T15:00:00.000Z'],
    { toBeTriedLive: 'the moment that is read back' },
  ),
  tells(
    'Range.setValue Range.getValue',
    'a number format that was taken on stays: a number set into a cell that held a date is a date',
    set,
    ({ sheet }) => {
      const cell = sheet.getRange('A1').setValue('1/1/2026');
      return cell.setValue(2).getValue() instanceof Date;
    },
    true,
    { toBeTriedLive: 'all of it' },
  ),
];
