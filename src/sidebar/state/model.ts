/** What a page knows of the workbook: the rows as loaded, and what the rules and the summary say of them. */
import type { Finding, Severity } from '../../core/finding';
import { type CheckInput, check } from '../../core/rules';
import type { Section } from '../../core/section';
import { sectionsInUse } from '../../core/sections-in-use';
import { type RowTexts, type SheetStep, stepOf } from '../../core/sheet-step';
import { COLUMN_KEYS } from '../../core/step';
import { type Summary, summarise } from '../../core/summary';
import type { SidebarData } from '../../server/answers';

export type Counts = Readonly<Record<Severity, number>>;

export interface Model {
  readonly data: SidebarData;
  /** The sections that a report of these rows has, in order. */
  readonly inUse: readonly Section[];
  readonly findings: readonly Finding[];
  /** Findings of the measures sheet, by their row. */
  readonly byRow: ReadonlyMap<number, readonly Finding[]>;
  readonly summary: Summary;
  readonly counts: Counts;
  /** Rows that are still open although their due day is past. */
  readonly overdue: ReadonlySet<number>;
}

export const NO_TEXTS = Object.fromEntries(COLUMN_KEYS.map((key) => [key, ''])) as RowTexts;

/** The rules and the summary are the server's own, on the same input: sidebar and sheet never disagree. */
export function modelOf(data: SidebarData): Model {
  const inUse = sectionsInUse(data.sections, data.steps);
  const input = inputOf(data, data.steps.map(stepOf), inUse);
  const findings = check(input);
  const summary = summarise(input);
  return {
    data,
    inUse,
    findings,
    byRow: groupByRow(findings),
    summary,
    counts: countBySeverity(findings),
    overdue: new Set(summary.overdue.map(({ row }) => row)),
  };
}

export const inputOf = (
  data: SidebarData,
  steps: CheckInput['steps'],
  sections: CheckInput['sections'],
): CheckInput => ({ steps, sections, settings: data.settings, today: data.today, columns: data.columns });

export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): Counts {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function groupByRow(findings: readonly Finding[]): Map<number, Finding[]> {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.place.sheet !== 'measures') continue;
    const there = byRow.get(finding.place.row);
    if (there) there.push(finding);
    else byRow.set(finding.place.row, [finding]);
  }
  return byRow;
}

/** The row that has this content, wherever it stands by now: its own place first. */
export function findByEtag(steps: readonly SheetStep[], row: number | null, etag: string | null): SheetStep | null {
  if (etag === null) return null;
  const same = steps.filter((step) => step.etag === etag);
  return same.find((step) => step.row === row) ?? same[0] ?? null;
}

/** Data with one row as it now stands; the order of the rows stays. */
export function withStep(data: SidebarData, step: SheetStep): SidebarData {
  const there = data.steps.some(({ row }) => row === step.row);
  const steps = there
    ? data.steps.map((one) => (one.row === step.row ? step : one))
    : [...data.steps, step].sort((a, b) => a.row - b.row);
  return { ...data, steps };
}

/** Which kind of digit the rows are mostly written in; the setting decides where they say nothing. */
export function digitsInUse({ steps, settings }: SidebarData): 'thai' | 'arabic' {
  let thai = 0;
  let arabic = 0;
  for (const { texts } of steps) {
    for (const text of [texts.measure, texts.step, texts.due]) {
      if (/[๐-๙]/.test(text)) thai++;
      else if (/[0-9]/.test(text)) arabic++;
    }
  }
  if (thai === arabic) return settings.digits;
  return thai > arabic ? 'thai' : 'arabic';
}
