/** The order of steps in a section: as their numbers say. */
import { compareNumbers } from '../core/numbering';
import type { Step } from '../core/step';

interface Placed {
  readonly step: Step;
  readonly measureNo: string;
  readonly stepNo: string;
}

/**
 * Measures by their numbers, and in each its steps by theirs; equal numbers as they stand in the sheet. What has no number
 * stays behind what it stands behind in the sheet.
 */
export function inOrder(steps: readonly Step[]): Step[] {
  let last: Placed | null = null;
  const placed = steps.map((step): Placed => {
    const measureNo: string = step.measureNo || (last?.measureNo ?? '0');
    const before: string = last !== null && last.measureNo === measureNo ? last.stepNo : '0';
    last = { step, measureNo, stepNo: step.stepNo || before };
    return last;
  });
  return placed
    .sort((a, b) => compareNumbers(a.measureNo, b.measureNo) || compareNumbers(a.stepNo, b.stepNo))
    .map(({ step }) => step);
}
