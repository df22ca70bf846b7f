/** The list of evidence: for each step that has any, where to find it. */
import type { Step } from '../core/step';
import { useDigits } from '../core/thai/digits';
import type { ReportTable } from './model';
import { paragraphsOf } from './paragraphs';
import { numbered, type Part } from './sections';
import { WORDS } from './words';

/** Null where no step has evidence. Steps of several sections say which, as numbers start again in each. */
export function evidenceTable(parts: readonly Part[], digits: 'thai' | 'arabic'): ReportTable | null {
  const say = (text: string): string => useDigits(text, digits);
  const entries = parts.flatMap((part, index) =>
    part.steps
      .filter((step) => step.evidence.trim() !== '')
      .map((step) => ({ step, section: parts.length > 1 ? [say(`${index + 1}`)] : [] })),
  );
  if (entries.length === 0) return null;
  const [number, step, evidence] = WORDS.evidenceColumns;
  return {
    heading: WORDS.evidence,
    columns: parts.length > 1 ? [number, WORDS.section, step, evidence] : [number, step, evidence],
    rows: entries.map(({ step, section }, index) => [
      say(`${index + 1}`),
      ...section,
      nameOf(step, digits),
      say(paragraphsOf(step.evidence).join('\n')),
    ]),
    total: null,
  };
}

const nameOf = (step: Step, digits: 'thai' | 'arabic'): string =>
  numbered(step.stepNo, useDigits(step.step, digits), digits);
