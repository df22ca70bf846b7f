/** Range: a rectangle of cells. Its parts are in range-place, range-values and range-format; here are rules, merges and moves. */

import type { ClearWhat } from '../../protocol/cells';
import type { Area } from '../../workbook/state';
import { ask } from '../core/bridge';
import { behind, declare } from '../core/faces';
import { refuseMember } from '../core/refuse';
import { face } from '../core/service';
import { bandingFace } from './banding';
import { CURRENT_ONLY } from './current-only';
import { DataValidation } from './data-validation';
import { Filter } from './filter';
import { made } from './makers';
import { protectionFace } from './protection';
import { formatMembers, RangeFormat } from './range-format';
import { placeMembers } from './range-place';
import { isOf, valueMembers } from './range-values';
import { fill, mapGrid } from './wire';

type G = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Banding = GoogleAppsScript.Spreadsheet.Banding;
type Theme = GoogleAppsScript.Spreadsheet.BandingTheme;

const members = {
  getDataValidation: [''],
  getDataValidations: [''],
  setDataValidation: ['DataValidation?'],
  setDataValidations: ['DataValidation?[][]'],
  clearDataValidations: [''],
  insertCheckboxes: [''],
  removeCheckboxes: [''],
  merge: [''],
  mergeAcross: [''],
  mergeVertically: [''],
  breakApart: [''],
  getMergedRanges: [''],
  isPartOfMerge: [''],
  clear: ['', 'map'],
  clearContent: [''],
  clearFormat: [''],
  clearNote: [''],
  applyRowBanding: ['', 'BandingTheme', 'BandingTheme,Boolean,Boolean'],
  applyColumnBanding: ['', 'BandingTheme', 'BandingTheme,Boolean,Boolean'],
  getBandings: [''],
  protect: [''],
  copyTo: ['Range', 'Range,map', 'Range,CopyPasteType,Boolean'],
  sort: ['number', 'map', 'number[]', 'map[]'],
  createFilter: [''],
  getFilter: [''],
} as const;

export class Range extends RangeFormat implements Pick<G, keyof typeof members> {
  getDataValidation(): Rule | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }

  getDataValidations(): (Rule | null)[][] {
    return mapGrid(ask('cells.validations', this.area), (rule) => rule && made.validation(rule));
  }

  setDataValidation(rule: Rule | null): G {
    return this.setDataValidations(fill(this.area, rule));
  }

  setDataValidations(rules: (Rule | null)[][]): G {
    ask(
      'cells.setValidations',
      this.area,
      mapGrid(rules, (rule) => (rule ? behind(DataValidation, rule).state : null)),
    );
    return face<G>(this);
  }

  clearDataValidations(): G {
    return this.clearOnly({ validations: true });
  }

  /** Every cell begins unchecked, whatever it held. */
  insertCheckboxes(): G {
    ask('cells.write', this.area, fill(this.area, false));
    const rule = { type: 'CHECKBOX', values: [], allowInvalid: false, help: null };
    ask('cells.setValidations', this.area, fill(this.area, rule));
    return face<G>(this);
  }

  /** Of a cell that is a checkbox the value goes too. */
  removeCheckboxes(): G {
    const boxes = this.checkboxes();
    const values = ask('cells.values', this.area);
    const left = values.map((row, y) => row.map((value, x) => (isOf(boxes[y]?.[x], value) ? '' : value)));
    const rules = ask('cells.validations', this.area);
    ask(
      'cells.setValidations',
      this.area,
      mapGrid(rules, (rule) => (rule?.type === 'CHECKBOX' ? null : rule)),
    );
    ask('cells.write', this.area, left);
    return face<G>(this);
  }

  merge = () => this.mergeAs('all');
  mergeAcross = () => this.mergeAs('across');
  mergeVertically = () => this.mergeAs('down');

  breakApart(): G {
    ask('cells.unmerge', this.area);
    return face<G>(this);
  }

  getMergedRanges(): G[] {
    return ask('cells.merges', this.area).map((area) => made.range(area));
  }

  isPartOfMerge(): boolean {
    return ask('cells.merges', this.area).length > 0;
  }

  /** Values, formats and conditional formats go; validations and notes stay unless they are named. */
  clear(options?: Record<string, boolean | undefined>): G {
    const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options ?? {};
    const named = contentsOnly || formatOnly || validationsOnly || commentsOnly;
    if (!named) return this.clearOnly({ contents: true, formats: true });
    return this.clearOnly({
      contents: contentsOnly === true,
      formats: formatOnly === true,
      validations: validationsOnly === true,
      notes: commentsOnly === true,
    });
  }

  clearContent = () => this.clearOnly({ contents: true });
  /** Number formats stay. */
  clearFormat = () => this.clearOnly({ formats: 'looks' });
  clearNote = () => this.clearOnly({ notes: true });

  applyRowBanding(theme?: Theme, header = true, footer = false): Banding {
    return bandingFace(ask('sheet.addBanding', this.area, String(theme ?? 'LIGHT_GREY'), 'row', header, footer));
  }

  applyColumnBanding(theme?: Theme, header = true, footer = false): Banding {
    return bandingFace(ask('sheet.addBanding', this.area, String(theme ?? 'LIGHT_GREY'), 'column', header, footer));
  }

  getBandings(): Banding[] {
    const { row, column, rows, columns } = this.area;
    const touches = (area: Area) =>
      area.row < row + rows &&
      row < area.row + area.rows &&
      area.column < column + columns &&
      column < area.column + area.columns;
    return ask('sheet.bandings', this.area.sheet)
      .filter((each) => touches(each.area))
      .map(bandingFace);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protectionFace(ask('sheet.protect', this.area.sheet, this.area));
  }

  copyTo(destination: G, how?: unknown, transposed?: boolean): void {
    if (transposed) refuseMember('Range.copyTo transposed');
    ask('cells.copy', this.area, made.areaOf(destination), copied(how));
  }

  // biome-ignore lint/suspicious/noExplicitAny: a column, a specification or several, as Google's own type has it
  sort(by: any): G {
    const specs = (Array.isArray(by) ? by : [by]).map((each) => {
      const column = typeof each === 'number' ? each : each.column;
      return { column: Math.abs(column), ascending: typeof each === 'number' ? each > 0 : each.ascending !== false };
    });
    ask('cells.sort', this.area, specs);
    return face<G>(this);
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    ask('sheet.set', this.area.sheet, { filter: this.area });
    return face(new Filter(this.area.sheet));
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return ask('sheet.info', this.area.sheet).filter ? face(new Filter(this.area.sheet)) : null;
  }

  private clearOnly(what: ClearWhat): G {
    ask('cells.clear', this.area, what);
    return face<G>(this);
  }

  private mergeAs(how: 'all' | 'across' | 'down'): G {
    ask('cells.merge', this.area, how);
    return face<G>(this);
  }
}

function copied(how: unknown): 'all' | 'values' | 'formats' {
  const name = String(how ?? 'PASTE_NORMAL');
  if (name === 'PASTE_NORMAL') return 'all';
  if (name === 'PASTE_VALUES') return 'values';
  if (name === 'PASTE_FORMAT') return 'formats';
  const options = how as { contentsOnly?: boolean; formatOnly?: boolean };
  if (options.contentsOnly) return 'values';
  return options.formatOnly ? 'formats' : 'all';
}

declare(Range, {
  name: 'SpreadsheetApp.Range',
  needs: CURRENT_ONLY,
  members: { ...placeMembers, ...valueMembers, ...formatMembers, ...members },
});
