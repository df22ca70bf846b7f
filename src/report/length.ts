/** How long a report is, as Google Docs counts. */
import type { ReportModel } from './model';

/**
 * Characters that a Google Doc takes: 1.02 million (support.google.com/drive/answer/37603), less a margin, since Google does not say
 * whether the ends of cells and rows count.
 */
export const DOC_LIMIT = 1_000_000;

/** Characters of every text that the report says, each with its end. */
export function lengthOf(model: ReportModel): number {
  const { seal: _, ...said } = model;
  return textsOf(said);
}

function textsOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 1;
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce((sum: number, each) => sum + textsOf(each), 0);
}
