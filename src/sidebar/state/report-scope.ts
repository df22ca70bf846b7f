/** What the report of a choice tells of: its steps, and what stands in its way. */
import type { Finding } from '../../core/finding';
import { chosenSteps, type ReportChoice } from '../../core/report-choice';
import { findingsOfRows } from '../../core/report-findings';
import { stepOf } from '../../core/sheet-step';
import { type Summary, summarise } from '../../core/summary';
import { type Counts, countBySeverity, inputOf, type Model } from './model';

export interface ReportScope {
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  readonly summary: Summary;
}

/** The server's own functions on the same rows: what the page says of draft and final is what will be. */
export function scopeOf(model: Model, choice: ReportChoice): ReportScope {
  const { data, inUse, findings, counts, summary } = model;
  if (choice.kind === 'all') return { findings, counts, summary };
  const chosen = chosenSteps(data.steps.map(stepOf), choice, data.settings);
  const own = findingsOfRows(findings, new Set(chosen.map(({ row }) => row)));
  return { findings: own, counts: countBySeverity(own), summary: summarise(inputOf(data, chosen, inUse)) };
}
