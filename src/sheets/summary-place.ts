/**
 * The rows of the summary: below the header, down to the line that ends it. What staff write below that line is theirs, and
 * is pushed down when the summary grows.
 */
import { SUMMARY_END } from '../messages/workbook';
import { cellsOf, type Range, rangeWithin, type Sheet } from './workbook';

export interface SummaryPlace {
  readonly range: Range;
  /** Rows of the range: those of the summary, and those that an earlier, longer one leaves. */
  readonly rows: number;
}

/**
 * Makes room for a summary.
 * @param lines how many it has, the line that ends it among them
 * @param width its columns
 */
export function summaryPlace(sheet: Sheet, name: string, lines: number, width: number): SummaryPlace {
  const { values } = cellsOf(sheet, name);
  const ends = values.findIndex(([first]) => String(first).startsWith(SUMMARY_END));
  const before = Math.max(ends, 0);
  const theirs = values.slice(before + 1).findIndex((row) => row.slice(0, width).some((value) => value !== ''));
  // Above the line that ends it, which moves down with what is theirs: a try that failed there has made the room for the next.
  if (ends >= 0 && theirs >= 0 && lines > before) sheet.insertRowsAfter(before, lines - before);
  // Where there is no such line yet, the blank rows under the header are ours.
  if (ends < 0 && theirs >= 0 && lines > theirs) sheet.insertRowsAfter(1, lines - theirs);
  const rows = Math.max(lines, before);
  return { range: rangeWithin(sheet, 2, rows, width) ?? longer(sheet, values.length, rows, width), rows };
}

const longer = (sheet: Sheet, last: number, rows: number, width: number): Range =>
  sheet.insertRowsAfter(last, rows).getRange(2, 1, rows, width);
