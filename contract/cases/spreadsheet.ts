/** SpreadsheetApp, Spreadsheet and Selection: the open document, its sheets, and what is active in it. */

import { type Case, tells, thrown, UNRECORDED } from '../case';
import * as at from '../sources';

const names = (book: GoogleAppsScript.Spreadsheet.Spreadsheet) =>
  book
    .getSheets()
    .map((each) => each.getName())
    .filter((name) => name.startsWith('สัญญา'));

export const spreadsheetCases: readonly Case[] = [
  tells(
    'SpreadsheetApp.getActiveSpreadsheet SpreadsheetApp.getActive SpreadsheetApp.getActiveSheet Spreadsheet.getId Spreadsheet.getUrl',
    'the spreadsheet that the script is bound to is the active one; its address holds its id',
    [
      at.app('getActiveSpreadsheet()'),
      at.app('getActive()'),
      at.app('getActiveSheet()'),
      at.book('getId()'),
      at.book('getUrl()'),
    ],
    ({ sheet }) => {
      const id = SpreadsheetApp.getActiveSpreadsheet().getId();
      return [
        SpreadsheetApp.getActive().getId() === id,
        SpreadsheetApp.getActiveSheet().getSheetId() === sheet.getSheetId(),
        SpreadsheetApp.getActive().getUrl().startsWith(`https://docs.google.com/spreadsheets/d/${id}/edit`),
      ];
    },
    [true, true, true],
  ),
  tells(
    'Spreadsheet.getName Spreadsheet.rename',
    'the spreadsheet is renamed',
    [at.book('getName()'), at.book('rename(String)')],
    (scratch) => {
      const { book } = scratch;
      const old = book.getName();
      scratch.ends(() => book.rename(old));
      book.rename('สัญญา');
      return book.getName();
    },
    'สัญญา',
  ),
  tells(
    'Spreadsheet.getSpreadsheetLocale Spreadsheet.setSpreadsheetLocale',
    'the locale is of a language and a country',
    [at.book('getSpreadsheetLocale()'), at.book('setSpreadsheetLocale(String)')],
    (scratch) => {
      const { book } = scratch;
      const old = book.getSpreadsheetLocale();
      scratch.ends(() => book.setSpreadsheetLocale(old));
      book.setSpreadsheetLocale('en_GB');
      return [old, book.getSpreadsheetLocale()];
    },
    ['th_TH', 'en_GB'],
  ),
  tells(
    'Spreadsheet.getSpreadsheetTimeZone Spreadsheet.setSpreadsheetTimeZone Session.getScriptTimeZone',
    'spreadsheet and script have a time zone each, by a name of the zone database',
    [at.book('getSpreadsheetTimeZone()'), at.book('setSpreadsheetTimeZone(String)'), at.session('getScriptTimeZone()')],
    (scratch) => {
      const { book } = scratch;
      const old = book.getSpreadsheetTimeZone();
      scratch.ends(() => book.setSpreadsheetTimeZone(old));
      book.setSpreadsheetTimeZone('Asia/Tokyo');
      return [old, book.getSpreadsheetTimeZone(), Session.getScriptTimeZone()];
    },
    ['Asia/Bangkok', 'Asia/Tokyo', 'Asia/Bangkok'],
  ),
  tells(
    'Spreadsheet.insertSheet Spreadsheet.getSheets Spreadsheet.getNumSheets',
    'a new sheet stands after the active one, or at the place that is named, and is the active one',
    [
      at.book('insertSheet(String)'),
      at.book('insertSheet(String,Integer)'),
      at.book('getNumSheets()'),
      at.live('testsheetsvalues'),
    ],
    (scratch) => {
      const { book } = scratch;
      const before = book.getNumSheets();
      for (const name of ['สัญญา 1', 'สัญญา 2']) scratch.newSheet(name);
      const placed = book.insertSheet('สัญญา 0', 0);
      scratch.ends(() => book.deleteSheet(placed));
      return [book.getNumSheets() - before, names(book), book.getActiveSheet().getName(), placed.getIndex()];
    },
    [3, ['สัญญา 0', 'สัญญา 1', 'สัญญา 2'], 'สัญญา 0', 1],
  ),
  tells(
    'Spreadsheet.insertSheet',
    'a new sheet without a name has one that no other has',
    at.book('insertSheet()'),
    (scratch) => {
      const { book } = scratch;
      const taken = book.getSheets().map((each) => each.getName());
      const made = book.insertSheet();
      scratch.ends(() => book.deleteSheet(made));
      return made.getName() !== '' && !taken.includes(made.getName());
    },
    true,
  ),
  tells(
    'Spreadsheet.insertSheet',
    'a sheet that is made like a template has its values and looks',
    at.book('insertSheet(String,Integer,Object)'),
    (scratch) => {
      const { sheet, book } = scratch;
      sheet.getRange('A1').setNumberFormat('@').setValue('ก').protect();
      sheet.setColumnWidth(2, 240).setFrozenRows(1);
      sheet.getRange('A1:B9').applyRowBanding();
      const made = book.insertSheet('สัญญา ใหม่', 0, { template: sheet });
      scratch.ends(() => book.deleteSheet(made));
      const cell = made.getRange('A1');
      const protections = made.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
      return [
        cell.getValue(),
        cell.getNumberFormat(),
        made.getColumnWidth(2),
        made.getFrozenRows(),
        made.getBandings().length,
        protections,
      ];
    },
    ['ก', '@', 240, 1, 1, 0],
    { toBeTriedLive: 'widths, frozen rows, bands and protections' },
  ),
  tells(
    'Spreadsheet.insertSheet',
    'a name that another sheet has is refused',
    at.book('insertSheet(String)'),
    (scratch) => {
      scratch.newSheet('สัญญา 1');
      return thrown(() => scratch.newSheet('สัญญา 1'));
    },
    'Exception: A sheet with the name "สัญญา 1" already exists. Please enter another name.',
    { toBeTriedLive: UNRECORDED },
  ),
  tells(
    'Spreadsheet.getSheetByName Spreadsheet.getSheetById Spreadsheet.deleteSheet',
    'a sheet is found by its name and by its id, until it is deleted; then it is null',
    [at.book('getSheetByName(String)'), at.book('getSheetById(Integer)'), at.book('deleteSheet(Sheet)')],
    (scratch) => {
      const { book } = scratch;
      const made = scratch.newSheet('สัญญา 1');
      const id = made.getSheetId();
      const found = () => [
        book.getSheetByName('สัญญา 1')?.getSheetId() === id,
        book.getSheetById(id)?.getName() ?? null,
      ];
      const seen = found();
      book.deleteSheet(made);
      return [seen, found(), book.getSheetByName('ไม่มี')];
    },
    [[true, 'สัญญา 1'], [false, null], null],
  ),
  tells(
    'Spreadsheet.getRange Spreadsheet.getRangeByName Spreadsheet.getNamedRanges Spreadsheet.setNamedRange Spreadsheet.removeNamedRange NamedRange.getName NamedRange.getRange NamedRange.setRange NamedRange.remove',
    'a range has a name, by which it is found, moved and forgotten',
    [
      ...[
        at.book('setNamedRange(String,Range)'),
        at.book('getRangeByName(String)'),
        at.book('getNamedRanges()'),
        at.book('removeNamedRange(String)'),
      ],
      ...[
        at.namedRange('getName()'),
        at.namedRange('getRange()'),
        at.namedRange('setRange(Range)'),
        at.namedRange('remove()'),
      ],
    ],
    (scratch) => {
      const { sheet, book } = scratch;
      const name = 'contract_named';
      scratch.ends(() => book.removeNamedRange(name));
      book.setNamedRange(name, sheet.getRange('B2:B5'));
      const found = () => book.getNamedRanges().find((each) => each.getName() === name);
      const seen = [
        book.getRangeByName(name)?.getA1Notation(),
        book.getRange(name).getA1Notation(),
        found()?.getRange().getA1Notation(),
      ];
      found()?.setRange(sheet.getRange('C1'));
      const moved = book.getRangeByName(name)?.getA1Notation();
      found()?.remove();
      const gone = [book.getRangeByName(name), thrown(() => book.removeNamedRange(name)).startsWith('Exception: ')];
      return [...seen, moved, ...gone, book.getRange(`'${sheet.getName()}'!A1:B2`).getA1Notation()];
    },
    ['B2:B5', 'B2:B5', 'B2:B5', 'C1', null, true, 'A1:B2'],
  ),
  tells(
    'SpreadsheetApp.openById SpreadsheetApp.openByUrl SpreadsheetApp.create',
    'other spreadsheets need a scope that is not asked for',
    [at.app('openById(String)'), at.app('openByUrl(String)'), at.app('create(String)')],
    ({ book }) =>
      [
        () => SpreadsheetApp.openById(book.getId()),
        () => SpreadsheetApp.openByUrl(book.getUrl()),
        () => SpreadsheetApp.create('x'),
      ].map(
        (open) =>
          /permission/.test(thrown(open)) && thrown(open).includes('https://www.googleapis.com/auth/spreadsheets'),
      ),
    [true, true, true],
  ),
  tells(
    'SpreadsheetApp.openById',
    'the missing scope is named',
    at.app('openById(String)'),
    ({ book }) => thrown(() => SpreadsheetApp.openById(book.getId())),
    'Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    { toBeTriedLive: UNRECORDED },
  ),
  tells(
    'SpreadsheetApp.flush Spreadsheet.toast',
    'what was set is applied; a toast is shown with a title, and for a number of seconds',
    [at.app('flush()'), at.book('toast(String,String,Number)')],
    ({ sheet, book }) => {
      sheet.getRange('A1').setValue('ก');
      SpreadsheetApp.flush();
      book.toast('สัญญา');
      book.toast('สัญญา', 'ทดสอบ', 1);
      return sheet.getRange('A1').getValue();
    },
    'ก',
  ),
];
