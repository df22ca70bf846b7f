/** Banding: rows or columns in alternating colours. */

import type { BandingState } from '../../workbook/state';
import { ask } from '../core/bridge';
import { declare } from '../core/faces';
import { face } from '../core/service';
import { hexColor } from './color';
import { CURRENT_ONLY } from './current-only';
import { made } from './makers';

type G = GoogleAppsScript.Spreadsheet.Banding;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const color = ['String?'];

const members = {
  getRange: [''],
  setRange: ['Range'],
  getHeaderRowColor: [''],
  setHeaderRowColor: color,
  getFirstRowColor: [''],
  setFirstRowColor: color,
  getSecondRowColor: [''],
  setSecondRowColor: color,
  getFooterRowColor: [''],
  setFooterRowColor: color,
  remove: [''],
} as const;

class Banding implements Pick<G, keyof typeof members> {
  constructor(private state: BandingState) {}

  getRange = (): GRange => made.range(this.state.area);
  setRange = (range: GRange): G => this.change({ area: made.areaOf(range) });

  getHeaderRowColor = () => this.state.colors.header;
  getFirstRowColor = () => this.state.colors.first;
  getSecondRowColor = () => this.state.colors.second;
  getFooterRowColor = () => this.state.colors.footer;
  setHeaderRowColor = (header: string | null) => this.color({ header });
  setFirstRowColor = (first: string | null) => this.color({ first });
  setSecondRowColor = (second: string | null) => this.color({ second });
  setFooterRowColor = (footer: string | null) => this.color({ footer });

  remove(): void {
    ask('sheet.removeBanding', this.state);
  }

  private color(next: Partial<BandingState['colors']>): G {
    const hex = Object.fromEntries(Object.entries(next).map(([name, value]) => [name, hexColor(value)]));
    return this.change({ colors: { ...this.state.colors, ...hex } });
  }

  private change(next: Partial<BandingState>): G {
    this.state = { ...this.state, ...next };
    ask('sheet.setBanding', this.state);
    return face<G>(this);
  }
}

declare(Banding, { name: 'SpreadsheetApp.Banding', needs: CURRENT_ONLY, members });

export const bandingFace = (state: BandingState) => face<G>(new Banding(state));
