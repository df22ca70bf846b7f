/** Selection: what the user has selected. */

import { ask } from '../core/bridge';
import { declare } from '../core/faces';
import { face } from '../core/service';
import { CURRENT_ONLY } from './current-only';
import { made } from './makers';

type G = GoogleAppsScript.Spreadsheet.Selection;

const members = { getActiveSheet: [''], getActiveRange: [''], getCurrentCell: [''] } as const;

class Selection implements Pick<G, keyof typeof members> {
  getActiveSheet = () => made.sheet(ask('book.info').activeSheet);
  getActiveRange = () => made.range(ask('sheet.info', ask('book.info').activeSheet).selection);

  getCurrentCell() {
    const { selection } = ask('sheet.info', ask('book.info').activeSheet);
    return made.range({ ...selection, rows: 1, columns: 1 });
  }
}

declare(Selection, { name: 'SpreadsheetApp.Selection', needs: CURRENT_ONLY, members });

export const makeSelection = () => face<G>(new Selection());
