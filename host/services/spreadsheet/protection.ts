/** Protection: of a range or a whole sheet. The user is the owner, so that it keeps nobody out here. */

import type { ProtectionState } from '../../workbook/state';
import { ask } from '../core/bridge';
import { enumValue } from '../core/enumeration';
import { declare } from '../core/faces';
import { face } from '../core/service';
import { CURRENT_ONLY } from './current-only';
import { made } from './makers';

type G = GoogleAppsScript.Spreadsheet.Protection;
type GRange = GoogleAppsScript.Spreadsheet.Range;

const members = {
  getDescription: [''],
  setDescription: ['String'],
  isWarningOnly: [''],
  setWarningOnly: ['Boolean'],
  getRange: [''],
  setRange: ['Range'],
  getProtectionType: [''],
  getUnprotectedRanges: [''],
  setUnprotectedRanges: ['Range[]'],
  addEditor: ['String'],
  addEditors: ['String[]'],
  removeEditors: ['String[]'],
  canEdit: [''],
  canDomainEdit: [''],
  setDomainEdit: ['Boolean'],
  remove: [''],
} as const;

class Protection implements Pick<G, keyof typeof members> {
  constructor(private state: ProtectionState) {}

  getDescription(): string {
    return this.state.description;
  }

  setDescription(description: string): G {
    return this.change({ description });
  }

  isWarningOnly(): boolean {
    return this.state.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): G {
    return this.change({ warningOnly });
  }

  getRange(): GRange {
    const { area, sheet } = this.state;
    if (area) return made.range(area);
    const { maxRows, maxColumns } = ask('sheet.info', sheet);
    return made.range({ sheet, row: 1, column: 1, rows: maxRows, columns: maxColumns });
  }

  setRange(range: GRange): G {
    return this.change({ area: made.areaOf(range) });
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return enumValue('ProtectionType', this.state.area ? 'RANGE' : 'SHEET');
  }

  getUnprotectedRanges(): GRange[] {
    return this.state.unprotected.map((area) => made.range(area));
  }

  setUnprotectedRanges(ranges: GRange[]): G {
    return this.change({ unprotected: ranges.map((range) => made.areaOf(range)) });
  }

  addEditor(editor: unknown): G {
    return this.change({ editors: [...this.state.editors, String(editor)] });
  }

  addEditors(editors: string[]): G {
    return this.change({ editors: [...this.state.editors, ...editors] });
  }

  removeEditors(editors: unknown[]): G {
    return this.change({ editors: this.state.editors.filter((each) => !editors.includes(each)) });
  }

  canEdit(): boolean {
    return true;
  }

  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(): G {
    return face<G>(this);
  }

  remove(): void {
    ask('sheet.removeProtection', this.state);
  }

  private change(next: Partial<ProtectionState>): G {
    const state = { ...this.state, ...next };
    ask('sheet.setProtection', state);
    this.state = state;
    return face<G>(this);
  }
}

declare(Protection, { name: 'SpreadsheetApp.Protection', needs: CURRENT_ONLY, members });

export const protectionFace = (state: ProtectionState) => face<G>(new Protection(state));
