/** NamedRange: a range that has a name. */

import type { NamedRangeState } from '../../workbook/state';
import { ask } from '../core/bridge';
import { declare } from '../core/faces';
import { face } from '../core/service';
import { CURRENT_ONLY } from './current-only';
import { made } from './makers';

type G = GoogleAppsScript.Spreadsheet.NamedRange;

const members = { getName: [''], getRange: [''], setRange: ['Range'], remove: [''] } as const;

class NamedRange implements Pick<G, keyof typeof members> {
  constructor(private state: NamedRangeState) {}

  getName = () => this.state.name;
  getRange = () => made.range(this.state.area);

  setRange(range: GoogleAppsScript.Spreadsheet.Range): G {
    this.state = { ...this.state, area: made.areaOf(range) };
    ask('book.setNamedRange', this.state.name, this.state.area);
    return face<G>(this);
  }

  remove(): void {
    ask('book.removeNamedRange', this.state.name);
  }
}

declare(NamedRange, { name: 'SpreadsheetApp.NamedRange', needs: CURRENT_ONLY, members });

export const namedRangeFace = (state: NamedRangeState) => face<G>(new NamedRange(state));
