/** What a cell shows: its value through its number format (numfmt, which speaks the spreadsheet formats of Excel and Sheets). */

import { createRequire } from 'node:module';
import type { CellState } from './state';

const numfmt = createRequire(import.meta.url)('numfmt') as typeof import('numfmt');

/** What Sheets answers for the number format of a cell that has none of its own. */
export const AUTOMATIC = '0.###############';

/** The number format of a cell that keeps what is typed as text. */
export const PLAIN_TEXT = '@';

/** Whether a number format shows a serial number as a date or a time. */
export function isDateFormat(pattern: string | undefined): boolean {
  return pattern !== undefined && pattern !== PLAIN_TEXT && numfmt.isDateFormat(pattern);
}

/** The text on the screen; '' for an empty cell. */
export function displayOf(cell: CellState | null | undefined): string {
  const value = cell?.value;
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const pattern = cell?.format?.numberFormat;
  const general = pattern === undefined || pattern === AUTOMATIC || pattern === PLAIN_TEXT;
  return numfmt.format(general ? 'General' : pattern, value, {
    dateSpanLarge: true,
    leap1900: false,
    throws: false,
    locale: 'en',
  });
}
