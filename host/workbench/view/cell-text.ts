/** What a cell's editor starts with, and the links in what it shows. */

import { isDateFormat, PLAIN_TEXT } from '../../workbook/display';
import { type EntryContext, readEntry } from '../../workbook/entry';
import { workOut } from '../../workbook/formula';
import type { CellState } from '../../workbook/state';
import type { Stretch } from '../wire';
import { textLook } from './look';

/** A text that, typed again, gives the same cell: a formula itself, a number in full, an apostrophe before what would be read as more. */
export function editText(cell: CellState, shown: string, context: EntryContext): string {
  const { value, formula } = cell;
  if (formula !== undefined) return formula;
  const pattern = cell.format?.numberFormat;
  if (typeof value === 'number') return isDateFormat(pattern) || pattern?.includes('%') ? shown : String(value);
  if (typeof value !== 'string' || pattern === PLAIN_TEXT) return shown;
  const plain = readEntry(value, context).value === value && !value.startsWith('=');
  return plain ? value : `'${value}`;
}

/** Links and looks of parts of the text; undefined where it has none. */
export function stretchesOf(cell: CellState, shown: string): readonly Stretch[] | undefined {
  const link = cell.formula === undefined ? undefined : workOut(cell.formula).link;
  if (link !== undefined) return [{ start: 0, end: shown.length, link }];
  if (cell.runs && cell.runs.length > 0) {
    return cell.runs.map(({ start, end, link, look }) => ({
      ...{ start, end },
      ...(link !== undefined && { link }),
      ...(look && { look: textLook(look) }),
    }));
  }
  // An address in a text becomes a link, as Sheets makes it when it is typed.
  const addresses = [...shown.matchAll(/https?:\/\/[^\s<>"]+/g)];
  if (typeof cell.value !== 'string' || addresses.length === 0) return undefined;
  return addresses.map(({ index, 0: address }) => ({ start: index, end: index + address.length, link: address }));
}
