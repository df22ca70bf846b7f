/** The list of evidence: for each step that has any, where to find it. */
import { useDigits } from '../core/thai/digits';
import type { ReportEvidence } from './model';
import { paragraphsOf } from './paragraphs';
import { numbered, type Part } from './sections';
import { WORDS } from './words';

/** null where no step has evidence. Steps of several sections say which, as numbers start again in each. */
export function evidenceList(parts: readonly Part[], digits: 'thai' | 'arabic'): ReportEvidence | null {
  const say = (text: string): string => useDigits(text, digits);
  const several = parts.length > 1;
  let count = 0;
  const rows = parts.flatMap((part, index) =>
    part.steps.flatMap((step) => {
      const references = paragraphsOf(step.evidence).map((text) => ({ number: say(`${++count}`), text: say(text) }));
      if (references.length === 0) return [];
      return [
        {
          section: several ? say(`${index + 1}`) : '',
          step: numbered(step.stepNo, say(step.step), digits),
          references,
        },
      ];
    }),
  );
  if (rows.length === 0) return null;
  const { number, section, step, reference } = WORDS.evidenceColumns;
  return {
    heading: WORDS.evidence,
    columns: several ? [number, section, step, reference] : [number, step, reference],
    rows,
  };
}
