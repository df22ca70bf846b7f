/** The list of evidence: for each step that has any, where to find it. */
import type { Step } from '../core/step';
import { useDigits } from '../core/thai/digits';
import type { ReportTable } from './model';
import { numbered, type Part } from './sections';
import { WORDS } from './words';

/** Null where no step has evidence. Steps of several sections say which, as numbers start again in each. */
export function evidenceTable(parts: readonly Part[], digits: 'thai' | 'arabic'): ReportTable | null {
  const say = (text: string): string => useDigits(text, digits);
  const entries = parts.flatMap((part, index) =>
    part.steps
      .filter((step) => step.evidence.trim() !== '')
      .map((step) => ({ step, place: parts.length > 1 ? `${WORDS.part} ${index + 1} ` : '' })),
  );
  if (entries.length === 0) return null;
  return {
    heading: WORDS.evidence,
    columns: WORDS.evidenceColumns,
    rows: entries.map(({ step, place }, index) => [
      say(`${index + 1}`),
      `${say(place)}${nameOf(step, digits)}`,
      say(lines(step.evidence)),
    ]),
  };
}

const nameOf = (step: Step, digits: 'thai' | 'arabic'): string =>
  numbered(step.stepNo, useDigits(step.step, digits), digits);

const lines = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
