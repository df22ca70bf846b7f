/**
 * Taking back the last changes of the spreadsheet, whoever made them: by hand or by the add-on. Drive and the stores are
 * not taken back, as in Sheets.
 */

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { WorkbookState } from '../workbook/state';

const MOST = 50;

/** States to go back to and forward to, the last ones only. */
export class Undo {
  private readonly past: Buffer[] = [];

  get possible(): boolean {
    return this.past.length > 0;
  }

  /** @param content what `contentOf` gave before the change */
  push(content: string): void {
    this.past.push(deflateRawSync(content, { level: 1 }));
    if (this.past.length > MOST) this.past.shift();
  }

  /** The workbook before the last change, with what is selected in it now; null when there is nothing to take back. */
  pop(now: WorkbookState): WorkbookState | null {
    const packed = this.past.pop();
    if (!packed) return null;
    const past: Omit<WorkbookState, 'activeSheet'> = JSON.parse(inflateRawSync(packed).toString());
    const sheets = past.sheets.map((sheet) => ({
      ...sheet,
      selection: now.sheets.find(({ id }) => id === sheet.id)?.selection ?? {
        ...{ sheet: sheet.id, row: 1, column: 1, rows: 1, columns: 1 },
      },
    }));
    const there = sheets.some(({ id }) => id === now.activeSheet);
    return { ...past, sheets, activeSheet: there ? now.activeSheet : (sheets[0]?.id ?? 0) };
  }

  clear(): void {
    this.past.length = 0;
  }
}

/** All that a workbook holds but what is active and selected, as JSON: the same text is the same content. */
export function contentOf({ activeSheet: _active, sheets, ...book }: WorkbookState): string {
  return JSON.stringify({ ...book, sheets: sheets.map(({ selection: _selection, ...sheet }) => sheet) });
}
