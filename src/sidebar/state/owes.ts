/** Who still owes what: per unit, the steps that are open, and the done ones without evidence. */
import type { Finding } from '../../core/finding';
import type { SheetStep } from '../../core/sheet-step';
import { listUnits } from '../../core/units';
import type { Model } from './model';

export type Owed = 'overdue' | 'open' | 'evidence' | 'date' | 'result';

export interface OwedStep {
  readonly step: SheetStep;
  /** What is wanting, the most pressing first. */
  readonly wanting: readonly Owed[];
}

export interface UnitOwes {
  /** '' for steps without an owner. */
  readonly unit: string;
  readonly steps: readonly OwedStep[];
}

/** What a finding says is wanting from the row's owner. */
const WANTING: Readonly<Record<string, Owed>> = {
  'evidence.missing': 'evidence',
  'evidence.published-no-link': 'evidence',
  'evidence.bad-link': 'evidence',
  'date.missing': 'date',
  'result.missing': 'result',
};
const ORDER: readonly Owed[] = ['overdue', 'open', 'result', 'date', 'evidence'];

/** A step stands under the owner named first, who leads; units in the order of the settings, those that owe nothing left out. */
export function owes(model: Model): UnitOwes[] {
  const byUnit = new Map<string, OwedStep[]>();
  for (const step of model.data.steps) {
    const wanting = wantingOf(step, model.overdue.has(step.row), model.byRow.get(step.row) ?? []);
    if (wanting.length === 0) continue;
    const unit = listUnits(step.responsible)[0] ?? '';
    const there = byUnit.get(unit);
    if (there) there.push({ step, wanting });
    else byUnit.set(unit, [{ step, wanting }]);
  }
  const order = [...model.summary.byUnit.map(({ unit }) => unit), ...byUnit.keys()];
  return [...new Set(order)].flatMap((unit) => {
    const steps = byUnit.get(unit);
    return steps ? [{ unit, steps }] : [];
  });
}

function wantingOf(step: SheetStep, overdue: boolean, findings: readonly Finding[]): Owed[] {
  const wanting = new Set<Owed>();
  if (overdue) wanting.add('overdue');
  else if (step.status === 'not-started' || step.status === 'in-progress' || step.status === 'unknown')
    wanting.add('open');
  for (const { rule } of findings) {
    const owed = WANTING[rule];
    if (owed !== undefined) wanting.add(owed);
  }
  return ORDER.filter((owed) => wanting.has(owed));
}
