/** The list of evidence: number, section, step, where it is. A step with several references is one cell, merged down them. */
import type { EvidenceRow, ReportEvidence } from '../model';
import { lengthsOf, linesIn, roomIn } from './measure';
import type { Pen } from './pen';
import { headRow, lettersIn, type Place, scaleOf, staysWhole } from './table-parts';
import { type Column, fitWidths } from './widths';
import { cell, row, table } from './xml';

const NUMBER: Column = { min: 900, max: 0, usual: 0.06 };
const SECTION: Column = { min: 920, max: 0, usual: 0.065 };
const STEP: Column = { min: 2200, max: 0.6, usual: 0.42 };
const REFERENCE: Column = { min: 2800, max: 0.66, usual: 0.455 };

export function evidenceTable(pen: Pen, { heading, columns, rows }: ReportEvidence, place: Place): string {
  const several = columns.length === 4;
  const widths = widthsOf(rows, several, place);
  const letters = lettersIn(widths, place.type);
  const references = rows.flatMap((one) => one.references.map((_, index) => ({ one, index })));
  const body = references.map(({ one, index }, at) => {
    const keepNext = place.keepLast && at === references.length - 1;
    const lines = Math.max(...linesOf(one, letters, linesIn));
    return row({ whole: staysWhole(lines, place) }, cellsOf(pen, one, index, { widths, several, keepNext }));
  });
  return table({ widths, ruled: true, caption: heading }, headRow(pen, columns, widths) + body.join(''));
}

/** Lines of the step, and of its references together. */
function linesOf(
  { step, references }: EvidenceRow,
  letters: readonly number[],
  count: typeof linesIn,
): [number, number] {
  const [forStep = 1, forReference = 1] = letters.slice(-2);
  return [
    count(lengthsOf(step), forStep),
    references.reduce((sum, { text }) => sum + count(lengthsOf(text), forReference), 0),
  ];
}

const widthsOf = (rows: readonly EvidenceRow[], several: boolean, { width, type }: Place): number[] =>
  fitWidths(
    several ? [NUMBER, SECTION, STEP, REFERENCE] : [NUMBER, STEP, REFERENCE],
    { width, scale: scaleOf(type) },
    (widths) => {
      const letters = lettersIn(widths, type);
      return rows.reduce((sum, one) => sum + Math.max(...linesOf(one, letters, roomIn)), 0);
    },
  );

function cellsOf(
  pen: Pen,
  { section, step, references }: EvidenceRow,
  index: number,
  look: { readonly widths: readonly number[]; readonly several: boolean; readonly keepNext: boolean },
): string {
  const { several, keepNext } = look;
  const [number = 0, ...others] = look.widths;
  const [forStep = 0, forReference = 0] = others.slice(-2);
  const merge = references.length > 1 ? { merge: index > 0 ? ('continue' as const) : ('restart' as const) } : {};
  const once = (text: string): string => (index > 0 ? '' : text);
  const reference = references[index];
  return [
    cell({ width: number }, pen.cell(reference?.number ?? '', 'centred', { keepNext })),
    several ? cell({ width: others[0] ?? 0, ...merge }, pen.cell(once(section), 'centred', { keepNext })) : '',
    cell({ width: forStep, ...merge }, pen.cell(once(step), 'cell', { keepNext })),
    cell({ width: forReference }, pen.cell(reference?.text ?? '', 'cell', { keepNext })),
  ].join('');
}
