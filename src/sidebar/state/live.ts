/** The row as it is being typed, read and checked among the others by the rules of the sheet. */
import type { Finding } from '../../core/finding';
import { check } from '../../core/rules';
import { sectionsInUse } from '../../core/sections-in-use';
import { type RowTexts, stepOf } from '../../core/sheet-step';
import type { Step } from '../../core/step';
import { NO_MEASURE, readMeasure, readStep } from '../../core/step-row';
import type { SidebarData } from '../../server/answers';
import { type FormState, sectionOf } from './form';
import { inputOf } from './model';

/** What the rules find in the form's row, were it saved as it stands. */
export function liveFindings(form: FormState, data: SidebarData): Finding[] {
  const { steps, row } = stepsWith(form, data);
  const findings = check(inputOf(data, steps, sectionsInUse(data.sections, steps)));
  return findings.filter(
    ({ place, rule }) =>
      place.sheet === 'measures' && place.row === row && (form.row !== null || form.tried || !asksFor(rule)),
  );
}

/** A new row is not scolded for what nobody has had the time to type. */
const asksFor = (rule: string): boolean => /^required\.|\.(?:missing|no-progress|no-reason)$/.test(rule);

/** All steps with the form's row in its place; a new one pushes those below it down. */
export function stepsWith(form: FormState, data: SidebarData): { steps: Step[]; row: number } {
  const row = form.row ?? rowOfNew(form, data);
  const below = (step: Step) => form.row === null && step.row >= row;
  const others = data.steps
    .filter((step) => step.row !== form.row)
    .map(stepOf)
    .map(
      (step): Step => (below(step) ? { ...step, row: step.row + 1, measureRow: pushed(step.measureRow, row) } : step),
    );
  const above = others.reduce<Step | null>((last, step) => (step.row < row ? step : last), null);
  const placed = readTyped(form.texts, row, above, data);
  const steps = others.map((step) =>
    step.measureRow === row ? { ...step, measure: placed.measure, measureNo: placed.measureNo } : step,
  );
  steps.push(placed);
  return { steps: steps.sort((a, b) => a.row - b.row), row };
}

const pushed = (measureRow: number, row: number): number => (measureRow >= row ? measureRow + 1 : measureRow);

/** Where the server will put it: below `after`, else below the last row of its section, else below all. */
function rowOfNew(form: FormState, data: SidebarData): number {
  if (form.after !== null) return form.after + 1;
  const section = sectionOf(form.texts, data);
  const own = data.steps.filter((step) => step.section === section);
  const rows = (own.length > 0 ? own : data.steps).map((step) => step.row);
  return Math.max(1, ...rows) + 1;
}

/** The row read as the sheet is read: an empty section or measure is the one above. */
function readTyped(texts: RowTexts, row: number, above: Step | null, data: SidebarData): Step {
  const own = texts.section.trim() === '' ? '' : sectionOf(texts, data);
  const section = own || (above?.section ?? '');
  if (texts.measure.trim() !== '') {
    return readStep(texts, row, data.columns, section, readMeasure(texts.measure, texts.measureNo, row));
  }
  const same = above && above.section === section ? above : null;
  const measure = same ? { no: same.measureNo, text: same.measure, row: same.measureRow } : NO_MEASURE;
  return readStep(texts, row, data.columns, section, measure);
}
