/** What is remembered of the last summary: where its charts point, and what it said. */
import { fnv1a64 } from '../core/etag';
import type { SheetValue } from './cells';
import { forget, remember, remembered } from './memory';

export interface SummaryMemory {
  /** By the key of a chart, the table that it shows. Asking the charts would take two calls each. */
  readonly charts: Readonly<Record<string, string>>;
  /** Rows of the summary, without the gap and the line that end it. */
  readonly rows: number;
  /** Of what stands in them: by it they are known again where the line that ends them is gone. */
  readonly hash: string;
}

const NONE: SummaryMemory = { charts: {}, rows: 0, hash: '' };

let read: SummaryMemory | undefined;

export function lastSummary(): SummaryMemory {
  read ??= { ...NONE, ...parsed(remembered('summary')) };
  return read;
}

function parsed(text: string | null): Partial<SummaryMemory> {
  try {
    return text === null ? {} : JSON.parse(text);
  } catch {
    forget('summary');
    return {};
  }
}

export function rememberSummary(next: SummaryMemory): void {
  const text = JSON.stringify(next);
  if (text !== JSON.stringify(lastSummary())) remember('summary', text);
}

/** @param rows as they are read, or as they were before they were written; blank cells at their ends do not count */
export const hashOfRows = (rows: readonly (readonly SheetValue[])[]): string =>
  fnv1a64(JSON.stringify(rows.map((row) => row.map(String).join('\t').trimEnd())));
