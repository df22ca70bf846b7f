/** Filter: the basic filter of a sheet; the host keeps where it lies, and hides no rows. */

import { ask } from '../core/bridge';
import { declare } from '../core/faces';
import { CURRENT_ONLY } from './current-only';
import { made } from './makers';

type G = GoogleAppsScript.Spreadsheet.Filter;

const members = { getRange: [''], remove: [''] } as const;

export class Filter implements Pick<G, keyof typeof members> {
  constructor(private readonly sheet: number) {}

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return made.range(
      ask('sheet.info', this.sheet).filter as NonNullable<ReturnType<typeof ask<'sheet.info'>>['filter']>,
    );
  }

  remove(): void {
    ask('sheet.set', this.sheet, { filter: null });
  }
}

declare(Filter, { name: 'SpreadsheetApp.Filter', needs: CURRENT_ONLY, members });
