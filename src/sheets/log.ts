/** The log of reports: one row a report, added below the last. */
import { LOG_HEADERS } from '../messages/workbook';
import { asText, toText } from './cells';
import type { Sheet } from './workbook';

export interface LogEntry {
  readonly madeAt: string;
  readonly year: number | null;
  readonly name: string;
  /** Of the Google Doc; by it a report's row is known again. */
  readonly url: string;
  readonly steps: number;
  readonly done: number;
  readonly errors: number;
  readonly warnings: number;
  /** The same data gives the same fingerprint. */
  readonly fingerprint: string;
  /** '' where there is no such file. */
  readonly wordUrl: string;
  readonly pdfUrl: string;
  readonly folderUrl: string;
}

const cellsOf = (entry: LogEntry): string[] => [
  entry.madeAt,
  entry.year === null ? '' : String(entry.year),
  entry.name,
  entry.url,
  String(entry.steps),
  String(entry.done),
  String(entry.errors),
  String(entry.warnings),
  entry.fingerprint,
  entry.wordUrl,
  entry.pdfUrl,
  entry.folderUrl,
];

/** Appending is atomic in Sheets: two who make reports at the same time get a row each, without a lock. */
export function appendLog(sheet: Sheet, entry: LogEntry): void {
  sheet.appendRow(cellsOf(entry).map(asText));
}

const URL = LOG_HEADERS.indexOf('ลิงก์');
const WORD = LOG_HEADERS.indexOf('ไฟล์ Word');

/** A report that may have its row already, from a try whose end was not heard of: what its row lacks is filled in, or it gets one. */
export function completeLog(sheet: Sheet, entry: LogEntry): void {
  const rows = sheet.getDataRange().getValues();
  const at = rows.findIndex((row) => toText(row[URL] ?? '') === entry.url);
  if (at < 0) appendLog(sheet, entry);
  else if (entry.wordUrl !== '' && toText(rows[at]?.[WORD] ?? '') === '') {
    sheet.getRange(at + 1, WORD + 1).setValue(asText(entry.wordUrl));
  }
}
