/**
 * The rows of the summary: below the header, down to the line that ends it. What staff write below that line is theirs, and
 * is pushed down when the summary grows. Where that line is gone, the last summary is known again by what it said, word for
 * word; where someone has changed it, all that stands there is taken for theirs, and a new summary goes above it.
 */
import { SUMMARY_END } from '../messages/workbook';
import { hashOfRows, lastSummary } from './summary-memory';
import { cellsOf, type Range, rangeWithin, type Sheet, type SheetCells } from './workbook';

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
  const before = ends >= 0 ? ends : withoutEnd(values, width);
  const blank = values.slice(before + 1).findIndex((row) => row.slice(0, width).some((value) => value !== ''));
  if (blank >= 0) {
    // Above the line that ends it, which moves down with what is theirs: a try that failed there has made the room for the next.
    if (ends >= 0 && lines > before) sheet.insertRowsAfter(before, lines - before);
    // Where there is no such line, the blank rows below are ours.
    if (ends < 0 && lines > before + blank) sheet.insertRowsAfter(before + 1, lines - before - blank);
  }
  const rows = Math.max(lines, before);
  return { range: rangeWithin(sheet, 2, rows, width) ?? longer(sheet, values.length, rows, width), rows };
}

/** Rows of a summary that has lost the line that ends it; 0 where there is none that can be told. */
function withoutEnd(values: SheetCells['values'], width: number): number {
  if (values.length < 2) return 0;
  const { rows, hash } = lastSummary();
  return hashOfRows(values.slice(1, rows + 1).map((row) => row.slice(0, width))) === hash ? rows : 0;
}

const longer = (sheet: Sheet, last: number, rows: number, width: number): Range =>
  sheet.insertRowsAfter(last, rows).getRange(2, 1, rows, width);
