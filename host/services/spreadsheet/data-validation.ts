/** DataValidation and its builder: what may be typed into a cell. */

import type { CriterionValue, ValidationState } from '../../workbook/state';
import { enumValue } from '../core/enumeration';
import { exception } from '../core/exception';
import { declare } from '../core/faces';
import { face } from '../core/service';
import { fromCriterionValue, toCriterionValue } from './criterion-values';

type G = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type CriteriaType = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

const readMembers = {
  copy: [''],
  getAllowInvalid: [''],
  getCriteriaType: [''],
  getCriteriaValues: [''],
  getHelpText: [''],
} as const;

abstract class Readable {
  constructor(public state: ValidationState) {}

  copy = (): Builder => validationBuilder(this.state);
  getAllowInvalid = () => this.state.allowInvalid;
  /** null in a builder that was given none, whatever Google's types say */
  getCriteriaType = () => (enumValue('DataValidationCriteria', this.state.type) ?? null) as CriteriaType;
  // biome-ignore lint/suspicious/noExplicitAny: as Google's own type has them
  getCriteriaValues = (): any[] => this.state.values.map(fromCriterionValue);
  getHelpText = (): string => this.state.help as string;
}

export class DataValidation extends Readable implements Pick<G, keyof typeof readMembers> {}

declare(DataValidation, {
  name: 'SpreadsheetApp.DataValidation',
  needs: 'open',
  members: readMembers,
  local: true,
});

const date = ['Date'];
const dates = ['Date,Date'];
const number = ['number'];
const numbers = ['number,number'];
const text = ['String'];

const builderMembers = {
  ...readMembers,
  build: [''],
  setAllowInvalid: ['Boolean'],
  setHelpText: text,
  withCriteria: ['DataValidationCriteria,Object[]'],
  requireCheckbox: ['', 'Object', 'Object,Object'],
  requireDate: [''],
  requireDateAfter: date,
  requireDateBefore: date,
  requireDateBetween: dates,
  requireDateEqualTo: date,
  requireDateOnOrAfter: date,
  requireDateOnOrBefore: date,
  requireFormulaSatisfied: text,
  requireNumberBetween: numbers,
  requireNumberGreaterThan: number,
  requireNumberGreaterThanOrEqualTo: number,
  requireNumberLessThan: number,
  requireNumberLessThanOrEqualTo: number,
  requireTextContains: text,
  requireTextIsUrl: [''],
  requireTextIsEmail: [''],
  requireValueInList: ['Object[]', 'Object[],Boolean'],
  requireValueInRange: ['Range', 'Range,Boolean'],
} as const;

/** The most values a dropdown may be given. */
const LIST_LIMIT = 500;

class DataValidationBuilder extends Readable implements Pick<Builder, keyof typeof builderMembers> {
  build(): G {
    if (this.state.type === '') throw exception('Criteria is required to build a data validation rule.');
    return face<G>(new DataValidation(this.state));
  }

  setAllowInvalid = (allowInvalid: boolean) => this.change({ allowInvalid });
  setHelpText = (help: string) => this.change({ help });
  withCriteria = (type: CriteriaType, values: unknown[]) => this.require(String(type), ...values);
  requireCheckbox = (...values: unknown[]) => this.require('CHECKBOX', ...values);
  requireDate = () => this.require('DATE_IS_VALID_DATE');
  requireDateAfter = (value: unknown) => this.require('DATE_AFTER', value);
  requireDateBefore = (value: unknown) => this.require('DATE_BEFORE', value);
  requireDateBetween = (start: unknown, end: unknown) => this.require('DATE_BETWEEN', start, end);
  requireDateEqualTo = (value: unknown) => this.require('DATE_EQUAL_TO', value);
  requireDateOnOrAfter = (value: unknown) => this.require('DATE_ON_OR_AFTER', value);
  requireDateOnOrBefore = (value: unknown) => this.require('DATE_ON_OR_BEFORE', value);
  requireFormulaSatisfied = (formula: string) => this.require('CUSTOM_FORMULA', formula);
  requireNumberBetween = (start: number, end: number) => this.require('NUMBER_BETWEEN', start, end);
  requireNumberGreaterThan = (value: number) => this.require('NUMBER_GREATER_THAN', value);
  requireNumberGreaterThanOrEqualTo = (value: number) => this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', value);
  requireNumberLessThan = (value: number) => this.require('NUMBER_LESS_THAN', value);
  requireNumberLessThanOrEqualTo = (value: number) => this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', value);
  requireTextContains = (value: string) => this.require('TEXT_CONTAINS', value);
  requireTextIsUrl = () => this.require('TEXT_IS_VALID_URL');
  requireTextIsEmail = () => this.require('TEXT_IS_VALID_EMAIL');

  requireValueInList(values: unknown[], dropdown = true): Builder {
    if (values.length > LIST_LIMIT)
      throw exception(`The data validation rule has more items than the limit of ${LIST_LIMIT}.`);
    return this.require('VALUE_IN_LIST', values.map(String), dropdown);
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, dropdown = true): Builder {
    return this.require('VALUE_IN_RANGE', range, dropdown);
  }

  private require(type: string, ...values: unknown[]): Builder {
    return this.change({ type, values: values.map(toCriterionValue) as CriterionValue[] });
  }

  private change(next: Partial<ValidationState>): Builder {
    this.state = { ...this.state, ...next };
    return face<Builder>(this);
  }
}

declare(DataValidationBuilder, {
  name: 'SpreadsheetApp.DataValidationBuilder',
  needs: 'open',
  local: true,
  members: builderMembers,
});

const EMPTY: ValidationState = { type: '', values: [], allowInvalid: true, help: null };

export const validationFace = (state: ValidationState) => face<G>(new DataValidation(state));
export const validationBuilder = (state: ValidationState = EMPTY) => face<Builder>(new DataValidationBuilder(state));
