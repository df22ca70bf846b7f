/** The findings as the check screen tells them: by severity, then by rule, with the fixes that can be taken. */
import { type Finding, SEVERITIES, type Severity } from '../../core/finding';
import type { SheetStep } from '../../core/sheet-step';
import type { Fix } from '../../server/answers';

export interface RuleGroup {
  readonly rule: string;
  readonly findings: readonly Finding[];
  readonly fixes: readonly Fix[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  /** In the order in which the findings come. */
  readonly rules: readonly RuleGroup[];
}

export function groupFindings(findings: readonly Finding[], steps: readonly SheetStep[]): SeverityGroup[] {
  const byRow = new Map(steps.map((step) => [step.row, step]));
  return SEVERITIES.map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const rules = [...new Set(own.map(({ rule }) => rule))].map((rule): RuleGroup => {
      const ofRule = own.filter((finding) => finding.rule === rule);
      return { rule, findings: ofRule, fixes: fixesOf(ofRule, byRow) };
    });
    return { severity, count: own.length, rules };
  }).filter(({ count }) => count > 0);
}

/** The fixes of some findings, one a cell: a second one of the same cell would undo the first, and comes after the next check. */
function fixesOf(findings: readonly Finding[], byRow: ReadonlyMap<number, SheetStep>): Fix[] {
  const fixes = new Map<string, Fix>();
  for (const finding of findings) {
    const fix = fixOf(finding, byRow);
    if (fix && !fixes.has(`${fix.row} ${fix.column}`)) fixes.set(`${fix.row} ${fix.column}`, fix);
  }
  return [...fixes.values()];
}

/** The change that a finding offers; null where it offers none, or one that would leave the cell as it is. */
export function fixOf(
  { place, fix }: Pick<Finding, 'place' | 'fix'>,
  byRow: ReadonlyMap<number, SheetStep>,
): Fix | null {
  if (fix === undefined || place.sheet !== 'measures') return null;
  const before = byRow.get(place.row)?.texts[place.column];
  return before === undefined || before === fix ? null : { row: place.row, column: place.column, before, after: fix };
}
