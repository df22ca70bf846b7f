/** The log of reports: one row a report, added below the last. */
import { asText } from './cells';
import type { Sheet } from './workbook';

export interface LogEntry {
  readonly madeAt: string;
  readonly year: number | null;
  readonly name: string;
  readonly url: string;
  readonly steps: number;
  readonly done: number;
  readonly errors: number;
  readonly warnings: number;
  /** The same data gives the same fingerprint. */
  readonly fingerprint: string;
}

/** Appending is atomic in Sheets: two who make reports at the same time get a row each, without a lock. */
export function appendLog(sheet: Sheet, entry: LogEntry): void {
  const cells = [
    entry.madeAt,
    entry.year === null ? '' : String(entry.year),
    entry.name,
    entry.url,
    String(entry.steps),
    String(entry.done),
    String(entry.errors),
    String(entry.warnings),
    entry.fingerprint,
  ];
  sheet.appendRow(cells.map(asText));
}
