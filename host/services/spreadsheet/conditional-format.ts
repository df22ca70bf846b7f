/** ConditionalFormatRule and its builder: cells that look different when a condition holds. The host paints none of it. */

import type { ConditionalRuleState, CriterionValue } from '../../workbook/state';
import { enumValue } from '../core/enumeration';
import { exception } from '../core/exception';
import { behind, declare } from '../core/faces';
import { face } from '../core/service';
import { hexColor } from './color';
import { fromCriterionValue, toCriterionValue } from './criterion-values';
import { made } from './makers';

type G = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const conditionMembers = {
  getCriteriaType: [''],
  getCriteriaValues: [''],
  getBackground: [''],
  getFontColor: [''],
  getBold: [''],
} as const;

class BooleanCondition implements Pick<Condition, keyof typeof conditionMembers> {
  constructor(private readonly rule: ConditionalRuleState) {}

  getCriteriaType = () => enumValue<Criteria>('BooleanCriteria', this.rule.criterion?.type ?? '');
  // biome-ignore lint/suspicious/noExplicitAny: as Google's own type has them
  getCriteriaValues = (): any[] => (this.rule.criterion?.values ?? []).map(fromCriterionValue);
  getBackground = () => this.rule.look.background ?? null;
  getFontColor = () => this.rule.look.fontColor ?? null;
  getBold = () => this.rule.look.bold ?? null;
}

declare(BooleanCondition, { name: 'SpreadsheetApp.BooleanCondition', needs: 'open', members: conditionMembers });

const members = { copy: [''], getRanges: [''], getBooleanCondition: [''] } as const;

class Rule implements Pick<G, keyof typeof members> {
  constructor(public state: ConditionalRuleState) {}

  copy = (): Builder => conditionalBuilder(this.state);
  getRanges = (): GRange[] => this.state.areas.map((area) => made.range(area));
  getBooleanCondition = (): Condition | null =>
    this.state.criterion ? face<Condition>(new BooleanCondition(this.state)) : null;
}

declare(Rule, { name: 'SpreadsheetApp.ConditionalFormatRule', needs: 'open', members, local: true });

const text = ['String'];
const number = ['number'];
const flag = ['Boolean?'];

const builderMembers = {
  ...members,
  build: [''],
  setRanges: ['Range[]'],
  setBackground: ['String?'],
  setFontColor: ['String?'],
  setBold: flag,
  setItalic: flag,
  setStrikethrough: flag,
  setUnderline: flag,
  whenCellEmpty: [''],
  whenCellNotEmpty: [''],
  whenFormulaSatisfied: text,
  whenTextContains: text,
  whenTextDoesNotContain: text,
  whenTextStartsWith: text,
  whenTextEndsWith: text,
  whenTextEqualTo: text,
  whenNumberGreaterThan: number,
  whenNumberGreaterThanOrEqualTo: number,
  whenNumberLessThan: number,
  whenNumberLessThanOrEqualTo: number,
  whenNumberEqualTo: number,
  whenNumberBetween: ['number,number'],
  withCriteria: ['BooleanCriteria,Object[]'],
} as const;

class RuleBuilder extends Rule implements Pick<Builder, keyof typeof builderMembers> {
  build(): G {
    if (this.state.areas.length === 0) throw exception('Conditional format rule must have at least one range.');
    if (!this.state.criterion) throw exception('Conditional format rule must have a condition.');
    return face<G>(new Rule(this.state));
  }

  setRanges(ranges: GRange[]): Builder {
    return this.change({ areas: ranges.map((range) => made.areaOf(range)) });
  }

  setBackground = (color: string | null) => this.look('background', hexColor(color));
  setFontColor = (color: string | null) => this.look('fontColor', hexColor(color));
  setBold = (on: boolean | null) => this.look('bold', on);
  setItalic = (on: boolean | null) => this.look('italic', on);
  setStrikethrough = (on: boolean | null) => this.look('strikethrough', on);
  setUnderline = (on: boolean | null) => this.look('underline', on);

  whenCellEmpty = () => this.when('CELL_EMPTY');
  whenCellNotEmpty = () => this.when('CELL_NOT_EMPTY');
  whenFormulaSatisfied = (formula: string) => this.when('CUSTOM_FORMULA', formula);
  whenTextContains = (value: string) => this.when('TEXT_CONTAINS', value);
  whenTextDoesNotContain = (value: string) => this.when('TEXT_DOES_NOT_CONTAIN', value);
  whenTextStartsWith = (value: string) => this.when('TEXT_STARTS_WITH', value);
  whenTextEndsWith = (value: string) => this.when('TEXT_ENDS_WITH', value);
  whenTextEqualTo = (value: string) => this.when('TEXT_EQUAL_TO', value);
  whenNumberGreaterThan = (value: number) => this.when('NUMBER_GREATER_THAN', value);
  whenNumberGreaterThanOrEqualTo = (value: number) => this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', value);
  whenNumberLessThan = (value: number) => this.when('NUMBER_LESS_THAN', value);
  whenNumberLessThanOrEqualTo = (value: number) => this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', value);
  whenNumberEqualTo = (value: number) => this.when('NUMBER_EQUAL_TO', value);
  whenNumberBetween = (start: number, end: number) => this.when('NUMBER_BETWEEN', start, end);
  withCriteria = (type: Criteria, values: unknown[]) => this.when(String(type), ...values);

  private when(type: string, ...values: unknown[]): Builder {
    return this.change({ criterion: { type, values: values.map(toCriterionValue) as CriterionValue[] } });
  }

  private look(key: keyof ConditionalRuleState['look'], value: string | boolean | null): Builder {
    const { [key]: _, ...rest } = this.state.look;
    return this.change({ look: value === null ? rest : { ...rest, [key]: value } });
  }

  private change(next: Partial<ConditionalRuleState>): Builder {
    this.state = { ...this.state, ...next };
    return face<Builder>(this);
  }
}

declare(RuleBuilder, {
  name: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
  needs: 'open',
  members: builderMembers,
  local: true,
});

const EMPTY: ConditionalRuleState = { areas: [], criterion: null, look: {} };

export const ruleFace = (state: ConditionalRuleState) => face<G>(new Rule(state));
export const ruleState = (rule: G): ConditionalRuleState => behind(Rule, rule).state;
export const conditionalBuilder = (state: ConditionalRuleState = EMPTY) => face<Builder>(new RuleBuilder(state));
