/** Range: validations that reject, checkboxes and merges. */

import { type Case, tells, thrown, UNRECORDED } from '../case';
import * as at from '../sources';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const a1s = (ranges: GoogleAppsScript.Spreadsheet.Range[]) => ranges.map((each) => each.getA1Notation());
const rules = () => SpreadsheetApp.newDataValidation();
const VIOLATES = /^Exception: The data you entered in cell A1 violates the data validation rules set on this cell\./;

/** What a cell with that rule does with a value that fits and one that does not, when it rejects and when it warns. */
const rejects = (
  name: string,
  anchor: string,
  rule: (builder: Rule, sheet: Sheet) => Rule,
  good: unknown,
  bad: unknown,
) =>
  tells(
    `Range.setDataValidation DataValidationBuilder.${name} DataValidationBuilder.setAllowInvalid`,
    `${name} takes what fits; what does not is refused where the rule rejects, and kept where it warns`,
    [at.validationBuilder(anchor), at.validationBuilder('setAllowInvalid(Boolean)')],
    ({ sheet }) => {
      sheet.getRange('C1').setValue('ค');
      const cell = sheet.getRange('A1').setDataValidation(rule(rules(), sheet).setAllowInvalid(false).build());
      const kept = !cell.setValue(good).isBlank();
      const refused = VIOLATES.test(
        thrown(() => {
          cell.setValue(bad);
          SpreadsheetApp.flush();
        }),
      );
      cell.clearContent().setDataValidation(rule(rules(), sheet).setAllowInvalid(true).build());
      return [kept, refused, !cell.setValue(bad).isBlank()];
    },
    [true, true, true],
    { toBeTriedLive: UNRECORDED },
  );

const NEW_YEAR = new Date(2026, 0, 1);
const DAY_AFTER = new Date(2026, 0, 2);

export const rangeRules: readonly Case[] = [
  rejects('requireValueInList', 'requireValueInList(String)', (to) => to.requireValueInList(['ก', 'ข']), 'ก', 'ค'),
  rejects(
    'requireValueInRange',
    'requireValueInRange(Range)',
    (to, sheet) => to.requireValueInRange(sheet.getRange('C1:C2')),
    'ค',
    'ง',
  ),
  rejects('requireNumberBetween', 'requireNumberBetween(Number,Number)', (to) => to.requireNumberBetween(1, 5), 5, 6),
  rejects('requireDate', 'requireDate()', (to) => to.requireDate(), NEW_YEAR, 'วันนี้'),
  rejects('requireDateAfter', 'requireDateAfter(Date)', (to) => to.requireDateAfter(NEW_YEAR), DAY_AFTER, NEW_YEAR),
  rejects('requireDateBefore', 'requireDateBefore(Date)', (to) => to.requireDateBefore(DAY_AFTER), NEW_YEAR, DAY_AFTER),
  rejects('requireCheckbox', 'requireCheckbox()', (to) => to.requireCheckbox(), true, 'ใช่'),
  rejects('requireTextIsUrl', 'requireTextIsUrl()', (to) => to.requireTextIsUrl(), 'https://example.test/', 'ไม่มี'),
  rejects('requireTextIsEmail', 'requireTextIsEmail()', (to) => to.requireTextIsEmail(), 'a@example.test', 'ไม่มี'),
  rejects('requireTextContains', 'requireTextContains(String)', (to) => to.requireTextContains('งาน'), 'รายงาน', 'ไม่มี'),
  tells(
    'Range.setDataValidation DataValidationBuilder.requireValueInList',
    'a list that rejects says what it takes',
    at.validationBuilder('requireValueInList(String)'),
    ({ sheet }) => {
      const cell = sheet.getRange('A1');
      cell.setDataValidation(rules().requireValueInList(['ก', 'ข']).setAllowInvalid(false).build());
      return thrown(() => cell.setValue('ค'));
    },
    'Exception: The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: ก, ข.',
    { toBeTriedLive: UNRECORDED },
  ),
  tells(
    'Range.setValues Range.setDataValidation DataValidationBuilder.setAllowInvalid',
    'of several values one that is refused refuses them',
    at.validationBuilder('setAllowInvalid(Boolean)'),
    ({ sheet }) => {
      sheet.getRange('A1').setDataValidation(rules().requireValueInList(['ก']).setAllowInvalid(false).build());
      const message = thrown(() => {
        sheet.getRange('A1:B1').setValues([['x', 'y']]);
        SpreadsheetApp.flush();
      });
      return [VIOLATES.test(message), sheet.getRange('A1:B1').getValues()];
    },
    [true, [['', '']]],
    { toBeTriedLive: 'whether the values beside it are written' },
  ),
  tells(
    'Range.setDataValidation Range.setValue DataValidationBuilder.requireNumberBetween',
    'a cell with a rule may be empty',
    at.validationBuilder('requireNumberBetween(Number,Number)'),
    ({ sheet }) => {
      const cell = sheet.getRange('A1').setValue(3);
      cell.setDataValidation(rules().requireNumberBetween(1, 5).setAllowInvalid(false).build());
      return cell.setValue('').isBlank();
    },
    true,
    { toBeTriedLive: 'all of it' },
  ),
  tells(
    'Range.getDataValidation Range.getDataValidations Range.setDataValidations Range.clearDataValidations',
    'rules are read as they were set, null where there is none, and are taken away',
    [
      at.range('getDataValidation()'),
      at.range('setDataValidations(DataValidation)'),
      at.range('clearDataValidations()'),
    ],
    ({ sheet }) => {
      const r = sheet.getRange('A1:B1');
      r.setDataValidations([[rules().requireDate().build(), null]]);
      const kinds = r.getDataValidations().map((row) => row.map((rule) => rule && String(rule.getCriteriaType())));
      const one = String(r.getDataValidation()?.getCriteriaType());
      r.getCell(1, 1).setDataValidation(null);
      return [kinds, one, r.getDataValidation(), r.clearDataValidations().getDataValidations()];
    },
    [[['DATE_IS_VALID_DATE', null]], 'DATE_IS_VALID_DATE', null, [[null, null]]],
  ),
  tells(
    'Range.insertCheckboxes Range.isChecked Range.check Range.uncheck',
    'checkboxes begin unchecked, whatever was there; cells without one are left alone, and then the state is null',
    [
      at.range('insertCheckboxes()'),
      at.range('isChecked()'),
      at.range('check()'),
      at.live('testsheetsdatavalidations'),
    ],
    ({ sheet }) => {
      const boxes = sheet
        .getRange('A1:A2')
        .setValues([['x'], ['']])
        .insertCheckboxes();
      const both = sheet.getRange('A1:B1').setValues([[false, 'ก']]);
      const seen = [boxes.getValues(), boxes.isChecked(), boxes.check().isChecked(), boxes.uncheck().isChecked()];
      return [...seen, both.check().getValues(), both.isChecked(), boxes.isChecked()];
    },
    [[[false], [false]], false, true, false, [[true, 'ก']], null, null],
  ),
  tells(
    'Range.check Range.uncheck',
    'a checkbox of values of its own takes those',
    at.live('testsheetsdatavalidations'),
    ({ sheet }) => {
      const cell = sheet.getRange('A1').setDataValidation(rules().requireCheckbox('ใช่', 'ไม่').build()).setValue('ไม่');
      return [cell.check().getValue(), cell.isChecked(), cell.uncheck().getValue()];
    },
    ['ใช่', true, 'ไม่'],
  ),
  tells(
    'Range.removeCheckboxes',
    'checkboxes are removed with their values, and no other value',
    [at.range('removeCheckboxes()'), at.live('testsheetsdatavalidations')],
    ({ sheet }) => {
      const r = sheet.getRange('A1:B1');
      r.getCell(1, 1).insertCheckboxes();
      r.getCell(1, 2).setValue('ก');
      r.removeCheckboxes();
      return [r.getValues(), r.getDataValidations()];
    },
    [[['', 'ก']], [[null, null]]],
  ),
  tells(
    'Range.merge Range.isPartOfMerge Range.getMergedRanges Range.breakApart',
    'a merge is one block; whatever touches it is part of a merge, until it is broken apart',
    [at.range('merge()'), at.range('isPartOfMerge()'), at.range('getMergedRanges()'), at.live('testsheets')],
    ({ sheet }) => {
      const r = sheet.getRange('A1:B2').merge();
      const touching = sheet.getRange('B2:C3');
      const seen = [touching.isPartOfMerge(), a1s(touching.getMergedRanges()), sheet.getRange('C3').isPartOfMerge()];
      return [...seen, r.breakApart().isPartOfMerge()];
    },
    [true, ['A1:B2'], false, false],
  ),
  tells(
    'Range.merge Range.getDisplayValue',
    'a merge keeps the value of its first cell, and the covered cells are empty',
    at.live('testsheets'),
    ({ sheet }) => {
      const r = sheet
        .getRange('A1:B1')
        .setValues([['ก', 'ข']])
        .merge();
      return [r.getDisplayValue(), r.getValues()];
    },
    ['ก', [['ก', '']]],
    { toBeTriedLive: 'the covered cells' },
  ),
  tells(
    'Range.merge Range.setValue',
    'a merge whose first cell is empty keeps the first value that there is; one written to a covered cell is dropped',
    at.range('merge()'),
    ({ sheet }) => {
      const r = sheet
        .getRange('A1:B2')
        .setValues([
          ['', 'ก'],
          ['ข', 'ค'],
        ])
        .merge();
      sheet.getRange('B2').setValue('ง');
      return r.getValues();
    },
    [
      ['ก', ''],
      ['', ''],
    ],
    { toBeTriedLive: 'all of it' },
  ),
  tells(
    'Range.mergeAcross Range.mergeVertically',
    'merged across, each row is a block; merged vertically, each column',
    [at.range('mergeAcross()'), at.range('mergeVertically()'), at.live('testsheets')],
    ({ sheet }) => {
      const across = sheet.getRange('D1:F2').mergeAcross();
      const down = sheet.getRange('A5:B7').mergeVertically();
      return [a1s(across.getMergedRanges()).sort(), a1s(down.getMergedRanges()).sort()];
    },
    [
      ['D1:F1', 'D2:F2'],
      ['A5:A7', 'B5:B7'],
    ],
  ),
  tells(
    'Range.merge Range.breakApart',
    'a merge can not be cut',
    at.range('merge()'),
    ({ sheet }) => {
      sheet.getRange('A1:A3').merge();
      const cutting = sheet.getRange('A2:B2');
      return [thrown(() => cutting.merge()), thrown(() => cutting.breakApart())];
    },
    Array(2).fill('Exception: You must select all cells in a merged range to merge or unmerge them.'),
    { toBeTriedLive: UNRECORDED },
  ),
];
