/** The number that the next measure of a section, or the next step of a measure, will have. */
import { compareNumbers, formatNumber } from '../../core/numbering';
import type { SheetStep } from '../../core/sheet-step';

type Numbered = Pick<SheetStep, 'section' | 'measureNo' | 'stepNo'>;

/** Numbering begins again in each section; a section without measures begins as the others do ("1.1" or "1"). */
export function nextMeasureNo(steps: readonly Numbered[], section: string): string {
  const own = measureNosOf(steps, section);
  const last = own[own.length - 1];
  if (last === undefined) return firstLikeOthers(steps, section);
  const parts = last.split('.').map(Number);
  const at = countedPart(steps, parts.length);
  return parts.map((part, i) => (i === at ? part + 1 : i > at ? 1 : part)).join('.');
}

/** The measure's number and the next count below it: "2.1.3" after "2.1.2". */
export function nextStepNo(steps: readonly Numbered[], section: string, measureNo: string): string {
  const own = steps
    .filter((step) => step.section === section && step.measureNo === measureNo && step.stepNo !== '')
    .map(({ stepNo }) => stepNo)
    .sort(compareNumbers);
  const last = own[own.length - 1];
  if (last === undefined || last === measureNo) return measureNo === '' ? '' : `${measureNo}.1`;
  const parts = last.split('.').map(Number);
  return parts.map((part, i) => (i === parts.length - 1 ? part + 1 : part)).join('.');
}

/** The head of a cell: the number in the digits in use, then a space; '' for no number. */
export const numberHead = (no: string, digits: 'thai' | 'arabic'): string =>
  no === '' ? '' : `${formatNumber(no, digits)} `;

/** The numbers of a section's measures, each once, ascending. */
function measureNosOf(steps: readonly Numbered[], section: string): string[] {
  const numbers = steps.filter((step) => step.section === section && step.measureNo !== '');
  return [...new Set(numbers.map(({ measureNo }) => measureNo))].sort(compareNumbers);
}

/**
 * Which part of a number counts the measures: agencies write 1.1, 1.2, 1.3 or 1.1, 2.1, 3.1. The first two measures of any
 * section tell; without them it is the last.
 */
function countedPart(steps: readonly Numbered[], depth: number): number {
  for (const section of new Set(steps.map((step) => step.section))) {
    const [one, other] = measureNosOf(steps, section)
      .map((no) => no.split('.'))
      .filter((parts) => parts.length === depth);
    const at = one && other ? one.findIndex((part, i) => part !== other[i]) : -1;
    if (at >= 0) return at;
  }
  return depth - 1;
}

function firstLikeOthers(steps: readonly Numbered[], section: string): string {
  const other = steps.find((step) => step.section !== section && step.measureNo !== '');
  const depth = other ? other.measureNo.split('.').length : 1;
  return Array.from({ length: depth }, () => '1').join('.');
}
