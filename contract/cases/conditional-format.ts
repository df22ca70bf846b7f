/** Conditional formats: rules as they are made, set and read. */

import { type Case, tells, thrown } from '../case';
import * as at from '../sources';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const rules = () => SpreadsheetApp.newConditionalFormatRule();

/** A condition of the builder, its anchor in the reference, and the kind and values that it makes. */
const makes = (anchor: string, make: (builder: Builder) => Builder, kind: string, values: unknown[]) => {
  const name = anchor.slice(0, anchor.indexOf('('));
  return tells(
    `ConditionalFormatRuleBuilder.${name}`,
    `${name} makes a condition of ${kind}`,
    [at.ruleBuilder(anchor), at.condition('getCriteriaType()')],
    ({ sheet }) => {
      const rule = make(rules())
        .setRanges([sheet.getRange('A1')])
        .setBackground('red')
        .build();
      const condition = rule.getBooleanCondition();
      return [String(condition?.getCriteriaType()), condition?.getCriteriaValues()];
    },
    [kind, values],
  );
};

export const conditionalFormat: readonly Case[] = [
  tells(
    'SpreadsheetApp.newConditionalFormatRule ConditionalFormatRuleBuilder.build ConditionalFormatRuleBuilder.setRanges ConditionalFormatRuleBuilder.setBackground ConditionalFormatRuleBuilder.setFontColor ConditionalFormatRuleBuilder.setBold Sheet.setConditionalFormatRules Sheet.getConditionalFormatRules ConditionalFormatRule.getRanges ConditionalFormatRule.getBooleanCondition BooleanCondition.getCriteriaType BooleanCondition.getCriteriaValues BooleanCondition.getBold',
    'the rules of a sheet are read as they were set',
    [
      ...[
        at.app('newConditionalFormatRule()'),
        at.ruleBuilder('setRanges(Range)'),
        at.sheet('setConditionalFormatRules(ConditionalFormatRule)'),
      ],
      ...[
        at.rule('getRanges()'),
        at.rule('getBooleanCondition()'),
        at.condition('getCriteriaValues()'),
        at.condition('getBold()'),
      ],
    ],
    ({ sheet }) => {
      const ranges = [sheet.getRange('A1:A9'), sheet.getRange('C1')];
      sheet.setConditionalFormatRules([
        rules()
          .whenTextContains('ช้า')
          .setBackground('#FCE8E6')
          .setFontColor('red')
          .setBold(true)
          .setRanges(ranges)
          .build(),
      ]);
      const [found] = sheet.getConditionalFormatRules();
      const condition = found?.getBooleanCondition();
      return [
        found?.getRanges().map((each) => each.getA1Notation()),
        condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_CONTAINS,
        condition?.getCriteriaValues(),
        condition?.getBold(),
      ];
    },
    [['A1:A9', 'C1'], true, ['ช้า'], true],
  ),
  tells(
    'BooleanCondition.getBackground BooleanCondition.getFontColor',
    'a condition tells of its colours, and of null where it has none',
    'https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition',
    ({ sheet }) => {
      const made = [
        rules().whenCellEmpty().setBackground('#FCE8E6').setFontColor('red'),
        rules().whenCellEmpty().setBold(true),
      ];
      return made.map((each) => {
        const condition = each
          .setRanges([sheet.getRange('A1')])
          .build()
          .getBooleanCondition();
        return [condition?.getBackground(), condition?.getFontColor(), condition?.getBold()];
      });
    },
    [
      ['#fce8e6', '#ff0000', null],
      [null, null, true],
    ],
    { toBeTriedLive: 'how a colour that was given by name is told' },
  ),
  tells(
    'ConditionalFormatRuleBuilder.setItalic ConditionalFormatRuleBuilder.setStrikethrough ConditionalFormatRuleBuilder.setUnderline ConditionalFormatRuleBuilder.setBold',
    'a look is set, and taken back with null',
    [
      at.ruleBuilder('setItalic(Boolean)'),
      at.ruleBuilder('setStrikethrough(Boolean)'),
      at.ruleBuilder('setUnderline(Boolean)'),
      at.ruleBuilder('setBold(Boolean)'),
    ],
    ({ sheet }) => {
      const builder = rules()
        .whenCellEmpty()
        .setRanges([sheet.getRange('A1')])
        .setBackground('red');
      const bold = builder
        .setItalic(true)
        .setStrikethrough(true)
        .setUnderline(true)
        .setBold(true)
        .build()
        .getBooleanCondition()
        ?.getBold();
      return [bold, builder.setBold(null).build().getBooleanCondition()?.getBold()];
    },
    [true, null],
  ),
  tells(
    'ConditionalFormatRule.copy ConditionalFormatRuleBuilder.copy ConditionalFormatRuleBuilder.getRanges ConditionalFormatRuleBuilder.getBooleanCondition',
    'a rule is changed in a copy, and stays itself; the builder tells what it has so far',
    [
      at.rule('copy()'),
      at.ruleBuilder('copy()'),
      at.ruleBuilder('getRanges()'),
      at.ruleBuilder('getBooleanCondition()'),
    ],
    ({ sheet }) => {
      const rule = rules()
        .whenCellEmpty()
        .setBackground('red')
        .setRanges([sheet.getRange('A1')])
        .build();
      const copy = rule
        .copy()
        .setRanges([sheet.getRange('B1')])
        .copy();
      const places = [rule, copy].map((each) => each.getRanges().map((range) => range.getA1Notation()));
      return [places, String(copy.getBooleanCondition()?.getCriteriaType()), rules().getBooleanCondition()];
    },
    [[['A1'], ['B1']], 'CELL_EMPTY', null],
  ),
  tells(
    'ConditionalFormatRuleBuilder.build',
    'a rule has a range and a condition, or it can not be built',
    [at.ruleBuilder('setRanges(Range)'), at.ruleBuilder('build()')],
    ({ sheet }) =>
      [rules().whenCellEmpty().setBackground('red'), rules().setRanges([sheet.getRange('A1')])].map((builder) =>
        thrown(() => builder.build()).startsWith('Exception: '),
      ),
    [true, true],
    { toBeTriedLive: 'that a condition is asked for' },
  ),
  tells(
    'Sheet.setConditionalFormatRules Sheet.clearConditionalFormatRules',
    'setting rules replaces those that were there; clearing takes them all',
    [at.sheet('setConditionalFormatRules(ConditionalFormatRule)'), at.sheet('clearConditionalFormatRules()')],
    ({ sheet }) => {
      const rule = () =>
        rules()
          .whenCellEmpty()
          .setBackground('red')
          .setRanges([sheet.getRange('A1')])
          .build();
      sheet.setConditionalFormatRules([rule(), rule()]);
      sheet.setConditionalFormatRules([rule()]);
      const one = sheet.getConditionalFormatRules().length;
      sheet.clearConditionalFormatRules();
      return [one, sheet.getConditionalFormatRules().length];
    },
    [1, 0],
  ),
  tells(
    'Sheet.setConditionalFormatRules',
    'a rule with a range of another sheet is refused',
    at.sheet('setConditionalFormatRules(ConditionalFormatRule)'),
    (scratch) => {
      const { sheet } = scratch;
      const other = scratch.newSheet();
      const rule = rules()
        .whenCellEmpty()
        .setBackground('red')
        .setRanges([other.getRange('A1')])
        .build();
      return thrown(() => sheet.setConditionalFormatRules([rule])).startsWith('Exception: ');
    },
    true,
    { toBeTriedLive: 'all of it' },
  ),
  makes('whenCellEmpty()', (to) => to.whenCellEmpty(), 'CELL_EMPTY', []),
  makes('whenCellNotEmpty()', (to) => to.whenCellNotEmpty(), 'CELL_NOT_EMPTY', []),
  makes('whenFormulaSatisfied(String)', (to) => to.whenFormulaSatisfied('=A1>10'), 'CUSTOM_FORMULA', ['=A1>10']),
  makes('whenTextContains(String)', (to) => to.whenTextContains('ก'), 'TEXT_CONTAINS', ['ก']),
  makes('whenTextDoesNotContain(String)', (to) => to.whenTextDoesNotContain('ก'), 'TEXT_DOES_NOT_CONTAIN', ['ก']),
  makes('whenTextStartsWith(String)', (to) => to.whenTextStartsWith('ก'), 'TEXT_STARTS_WITH', ['ก']),
  makes('whenTextEndsWith(String)', (to) => to.whenTextEndsWith('ก'), 'TEXT_ENDS_WITH', ['ก']),
  makes('whenTextEqualTo(String)', (to) => to.whenTextEqualTo('ก'), 'TEXT_EQUAL_TO', ['ก']),
  makes('whenNumberGreaterThan(Number)', (to) => to.whenNumberGreaterThan(1), 'NUMBER_GREATER_THAN', [1]),
  makes(
    'whenNumberGreaterThanOrEqualTo(Number)',
    (to) => to.whenNumberGreaterThanOrEqualTo(1),
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    [1],
  ),
  makes('whenNumberLessThan(Number)', (to) => to.whenNumberLessThan(1), 'NUMBER_LESS_THAN', [1]),
  makes(
    'whenNumberLessThanOrEqualTo(Number)',
    (to) => to.whenNumberLessThanOrEqualTo(1),
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    [1],
  ),
  makes('whenNumberEqualTo(Number)', (to) => to.whenNumberEqualTo(1), 'NUMBER_EQUAL_TO', [1]),
  makes('whenNumberBetween(Number,Number)', (to) => to.whenNumberBetween(1, 5), 'NUMBER_BETWEEN', [1, 5]),
  makes(
    'withCriteria(BooleanCriteria,Object)',
    (to) => to.withCriteria(SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO, ['ก']),
    'TEXT_EQUAL_TO',
    ['ก'],
  ),
];
