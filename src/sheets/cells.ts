/** Cells between Sheets and the core: values read become plain cells, text written stays text. */
import type { Cell } from '../core/grid';

/** What Range.getValues gives for one cell. */
export type SheetValue = string | number | boolean | Date;

/** A value as the core reads it. Dates are days of the script's time zone, which the manifest sets to Bangkok. */
export function toCell(value: SheetValue): Cell {
  if (value instanceof Date) return { year: value.getFullYear(), month: value.getMonth() + 1, day: value.getDate() };
  return String(value);
}

export const toText = (value: SheetValue): string => {
  const cell = toCell(value);
  return typeof cell === 'string' ? cell : `${cell.day}/${cell.month}/${cell.year}`;
};

/** Sheets refuses longer text in a cell. */
export const CELL_LIMIT = 50_000;

/** What Sheets would take for a formula, a number, a date, a truth value, or an escape. */
const PARSED = /^\s*(?:[=+\-@'#]|[\d.,/:%฿$\s]*\d[\d.,/:%฿$\s-]*$|(?:true|false)$)/i;

/**
 * Text such that Sheets stores it as it is: a leading apostrophe, which Sheets takes off, keeps the rest
 * from being read as a formula, a number or a date ("=1+1", "1.10", "24/4/2566").
 */
export const asText = (text: string): string => (PARSED.test(text) ? `'${text}` : text);

/** A value that goes back where it came from: text stays text, the rest is what it was. */
export const asIs = (value: SheetValue): SheetValue => (typeof value === 'string' ? asText(value) : value);
