/** DataValidation and its builder: rules as they are made and read. */

import { type Case, tells, thrown, UNRECORDED } from '../case';
import * as at from '../sources';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const rules = () => SpreadsheetApp.newDataValidation();
const day = new Date(2026, 0, 1);
const later = new Date(2026, 0, 31);
const DAY = 'Date 2025-12-31T17:00:00.000Z';
const LATER = 'Date 2026-01-30T17:00:00.000Z';

/** A method of the builder, its anchor in the reference, and the kind and values that it makes. */
const makes = (anchor: string, make: (builder: Builder) => Builder, kind: string, values: unknown[]) => {
  const name = anchor.slice(0, anchor.indexOf('('));
  return tells(
    `DataValidationBuilder.${name}`,
    `${name} makes a rule of ${kind}`,
    [at.validationBuilder(anchor), at.live('testsheetsdatavalidations')],
    () => {
      const made = make(rules()).build();
      return [String(made.getCriteriaType()), made.getCriteriaValues()];
    },
    [kind, values],
  );
};

export const validationCases: readonly Case[] = [
  tells(
    'SpreadsheetApp.newDataValidation DataValidationBuilder.getAllowInvalid DataValidationBuilder.getCriteriaType DataValidationBuilder.getCriteriaValues DataValidationBuilder.getHelpText',
    'a new builder has no criterion and no help, and lets what is invalid be',
    [at.app('newDataValidation()'), at.validationBuilder('getAllowInvalid()'), at.live('testsheetsdatavalidations')],
    () => {
      const builder = rules();
      return [builder.getAllowInvalid(), builder.getCriteriaType(), builder.getCriteriaValues(), builder.getHelpText()];
    },
    [true, null, [], null],
  ),
  tells(
    'DataValidationBuilder.setAllowInvalid DataValidationBuilder.setHelpText DataValidationBuilder.build DataValidation.getAllowInvalid DataValidation.getCriteriaType DataValidation.getCriteriaValues DataValidation.getHelpText',
    'a rule is read as it was built',
    [at.validationBuilder('setHelpText(String)'), at.validation('getHelpText()'), at.validation('getCriteriaValues()')],
    ({ sheet }) => {
      const rule = rules().requireValueInList(['ก'], true).setHelpText('เลือก').setAllowInvalid(false).build();
      const found = sheet.getRange('A1').setDataValidation(rule).getDataValidation();
      const kind = found?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST;
      return [kind, found?.getCriteriaValues(), found?.getHelpText(), found?.getAllowInvalid()];
    },
    [true, [['ก'], true], 'เลือก', false],
  ),
  tells(
    'DataValidation.copy DataValidationBuilder.copy DataValidationBuilder.withCriteria',
    'a rule is changed in a copy, and stays itself',
    [
      at.validation('copy()'),
      at.validationBuilder('copy()'),
      at.validationBuilder('withCriteria(DataValidationCriteria,Object)'),
    ],
    () => {
      const rule = rules().requireNumberBetween(1, 5).build();
      const copy = rule.copy().withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_EQUAL_TO, [3]);
      return [rule.getCriteriaValues(), copy.copy().build().getCriteriaValues(), String(copy.getCriteriaType())];
    },
    [[1, 5], [3], 'NUMBER_EQUAL_TO'],
  ),
  tells(
    'DataValidationBuilder.build',
    'a rule without a criterion can not be built',
    at.validationBuilder('build()'),
    () => thrown(() => rules().build()),
    'Exception: Criteria is required to build a data validation rule.',
    { toBeTriedLive: UNRECORDED },
  ),
  tells(
    'DataValidationBuilder.requireValueInList',
    'a list takes five hundred values',
    at.validationBuilder('requireValueInList(String)'),
    () => {
      const values = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);
      return [
        thrown(() => rules().requireValueInList(values(500))),
        thrown(() => rules().requireValueInList(values(501))),
      ];
    },
    ['nothing was thrown', 'Exception: The data validation rule has more items than the limit of 500.'],
    { toBeTriedLive: 'the limit, and the words of the error' },
  ),
  tells(
    'DataValidationBuilder.requireValueInList',
    'values of a list become texts, and the dropdown is shown',
    at.live('testsheetsdatavalidations'),
    () =>
      rules()
        .requireValueInList([9, false, 'ก'] as never)
        .getCriteriaValues(),
    [['9', 'false', 'ก'], true],
  ),
  tells(
    'DataValidationBuilder.requireValueInRange',
    'a dropdown takes its values from a range',
    [at.validationBuilder('requireValueInRange(Range,Boolean)'), at.live('testsheetsdatavalidations')],
    ({ sheet }) => {
      const [from, shown] = rules().requireValueInRange(sheet.getRange('A2:C4')).build().getCriteriaValues();
      return [
        from.getA1Notation(),
        shown,
        rules().requireValueInRange(sheet.getRange('A1'), false).getCriteriaValues()[1],
      ];
    },
    ['A2:C4', true, false],
  ),
  makes('requireCheckbox(Object,Object)', (to) => to.requireCheckbox('ใช่', 'ไม่'), 'CHECKBOX', ['ใช่', 'ไม่']),
  makes('requireDate()', (to) => to.requireDate(), 'DATE_IS_VALID_DATE', []),
  makes('requireDateAfter(Date)', (to) => to.requireDateAfter(day), 'DATE_AFTER', [DAY]),
  makes('requireDateBefore(Date)', (to) => to.requireDateBefore(day), 'DATE_BEFORE', [DAY]),
  makes('requireDateBetween(Date,Date)', (to) => to.requireDateBetween(day, later), 'DATE_BETWEEN', [DAY, LATER]),
  makes('requireDateEqualTo(Date)', (to) => to.requireDateEqualTo(day), 'DATE_EQUAL_TO', [DAY]),
  makes('requireDateOnOrAfter(Date)', (to) => to.requireDateOnOrAfter(day), 'DATE_ON_OR_AFTER', [DAY]),
  makes('requireDateOnOrBefore(Date)', (to) => to.requireDateOnOrBefore(day), 'DATE_ON_OR_BEFORE', [DAY]),
  makes('requireFormulaSatisfied(String)', (to) => to.requireFormulaSatisfied('=ISNUMBER(A1)'), 'CUSTOM_FORMULA', [
    '=ISNUMBER(A1)',
  ]),
  makes('requireNumberBetween(Number,Number)', (to) => to.requireNumberBetween(1, 5), 'NUMBER_BETWEEN', [1, 5]),
  makes('requireNumberGreaterThan(Number)', (to) => to.requireNumberGreaterThan(1), 'NUMBER_GREATER_THAN', [1]),
  makes(
    'requireNumberGreaterThanOrEqualTo(Number)',
    (to) => to.requireNumberGreaterThanOrEqualTo(1),
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    [1],
  ),
  makes('requireNumberLessThan(Number)', (to) => to.requireNumberLessThan(1), 'NUMBER_LESS_THAN', [1]),
  makes(
    'requireNumberLessThanOrEqualTo(Number)',
    (to) => to.requireNumberLessThanOrEqualTo(1),
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    [1],
  ),
  makes('requireTextContains(String)', (to) => to.requireTextContains('ก'), 'TEXT_CONTAINS', ['ก']),
  makes('requireTextIsUrl()', (to) => to.requireTextIsUrl(), 'TEXT_IS_VALID_URL', []),
  makes('requireTextIsEmail()', (to) => to.requireTextIsEmail(), 'TEXT_IS_VALID_EMAIL', []),
];
