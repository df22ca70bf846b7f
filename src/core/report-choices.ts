/** What a report can be limited to, in this year's rows. */
import type { ReportChoice } from './report-choice';
import type { Summary } from './summary';
import { findUnits } from './units';

/** Everything, the first six months, each unit that has a part in some, each section that has some; a single section is everything. */
export function choicesOf({ byUnit, bySection }: Pick<Summary, 'byUnit' | 'bySection'>): ReportChoice[] {
  const units = byUnit.filter(({ unit }) => unit !== '' && !isEveryone(unit));
  const sections = bySection.filter(({ total }) => total > 0);
  return [
    { kind: 'all' },
    { kind: 'half-year' },
    ...units.map(({ unit }): ReportChoice => ({ kind: 'unit', unit })),
    ...(sections.length > 1 ? sections.map(({ code }): ReportChoice => ({ kind: 'section', code })) : []),
  ];
}

/** "ทุกกอง": no unit that a report could be of. */
const isEveryone = (unit: string): boolean => findUnits(unit).some(({ kind }) => kind === 'collective');
