/** The five columns of a section: a measure with several steps is one cell, merged down its rows. */
import type { ReportMeasure, ReportModel, ReportRow, ReportSection } from '../model';
import { lengthsOf, linesIn, roomIn } from './measure';
import type { Pen } from './pen';
import { headRow, lettersIn, type Place, scaleOf, staysWhole } from './table-parts';
import { type Column, fitWidths } from './widths';
import { cell, row, table } from './xml';

/** Measure, step, owner, due, result. Upright, words like "ปีงบประมาณ" must still fit on a line. */
const COLUMNS: readonly Column[] = [
  { min: 1700, max: 0.32, usual: 0.22 },
  { min: 1900, max: 0.36, usual: 0.26 },
  { min: 1320, max: 0.2, usual: 0.135 },
  { min: 1250, max: 0.17, usual: 0.115 },
  { min: 2000, max: 0.48, usual: 0.27 },
];
/** More rows than this tell no more about the widths. */
const SAMPLE = 300;
/** Lines that a measure's first row may be stretched by, to hold all of the measure's words: not every program keeps rows together. */
const STRETCH = 2;

/** The lengths of a measure's texts, paragraph by paragraph. */
interface Sized {
  readonly measure: readonly number[];
  /** Step, owner, due, result. */
  readonly rows: readonly (readonly (readonly number[])[])[];
}

const sizedRow = ({ step, responsible, due, status, result }: ReportRow): (readonly number[])[] => [
  lengthsOf(step),
  lengthsOf(responsible),
  lengthsOf(due),
  [...(status === '' ? [] : lengthsOf(status)), ...(result === '' ? [] : lengthsOf(result))],
];

const sized = ({ measure, rows }: ReportMeasure): Sized => ({ measure: lengthsOf(measure), rows: rows.map(sizedRow) });

/**
 * Lines of each row of a measure. Its own cell stretches the first, where that is little: a page that ended beside its words would
 * tear them. Otherwise it stretches the last.
 */
function linesOfRows({ measure, rows }: Sized, letters: readonly number[], count = linesIn): number[] {
  const lines = rows.map((texts) => Math.max(1, ...texts.map((text, index) => count(text, letters[index + 1] ?? 1))));
  const own = count(measure, letters[0] ?? 1);
  const first = lines[0] ?? 1;
  if (lines.length > 1 && own > first && own - first <= STRETCH) lines[0] = own;
  const short = own - lines.reduce((sum, each) => sum + each, 0);
  return short > 0 ? lines.map((each, index) => (index === lines.length - 1 ? each + short : each)) : lines;
}

/** One set of widths for all sections of a report, so that its tables stand in line. */
export function measureWidths({ sections }: Pick<ReportModel, 'sections'>, { width, type }: Place): number[] {
  const measures = sections.flatMap((section) => section.measures);
  const every = Math.max(1, Math.ceil(measures.length / SAMPLE));
  const sample = measures.filter((_, index) => index % every === 0).map(sized);
  return fitWidths(COLUMNS, { width, scale: scaleOf(type) }, (widths) => {
    const letters = lettersIn(widths, type);
    let lines = 0;
    for (const one of sample) for (const each of linesOfRows(one, letters, roomIn)) lines += each;
    return lines;
  });
}

/** The table of a section. @param columns their headers @param widths of the columns, dxa */
export function measureTable(
  pen: Pen,
  columns: readonly string[],
  { heading, measures }: ReportSection,
  widths: readonly number[],
  place: Place,
): string {
  const letters = lettersIn(widths, place.type);
  let rows = headRow(pen, columns, widths);
  measures.forEach((measure, at) => {
    const size = sized(measure);
    const lines = linesOfRows(size, letters);
    // Rather a line too many: a narrow column breaks where its words do.
    const own = linesIn(size.measure, (letters[0] ?? 1) - 1);
    // Rows beside the measure's own words stay together, where a program can keep them so.
    let wanting = own;
    measure.rows.forEach((step, index) => {
      const isLast = index === measure.rows.length - 1;
      const height = lines[index] ?? 1;
      wanting -= height;
      const keepNext = isLast ? place.keepLast && at === measures.length - 1 : wanting > 0;
      const holdsOwn = index === 0 && !isLast && own - height <= STRETCH;
      const look = { whole: staysWhole(height, place), least: holdsOwn ? own * place.type.line : 0 };
      rows += row(look, cellsOf(pen, measure, index, step, widths, keepNext));
    });
  });
  return table({ widths, ruled: true, caption: heading ?? columns[0] ?? '' }, rows);
}

function cellsOf(
  pen: Pen,
  { measure, rows }: ReportMeasure,
  index: number,
  { step, responsible, due, status, result }: ReportRow,
  [first = 0, second = 0, third = 0, fourth = 0, fifth = 0]: readonly number[],
  keepNext: boolean,
): string {
  const look = { keepNext };
  const merge = rows.length > 1 ? { merge: index > 0 ? ('continue' as const) : ('restart' as const) } : {};
  // The status stands on a line of its own, in bold: it is what a reader looks for.
  const said = [
    status === '' ? '' : pen.cell(status, 'cell', { ...look, bold: true }),
    result === '' && status !== '' ? '' : pen.cell(result, 'cell', look),
  ];
  return (
    cell({ width: first, ...merge }, pen.cell(index > 0 ? '' : measure, 'cell', look)) +
    cell({ width: second }, pen.cell(step, 'cell', look)) +
    cell({ width: third }, pen.cell(responsible, 'centred', look)) +
    cell({ width: fourth }, pen.cell(due, 'centred', look)) +
    cell({ width: fifth }, said.join(''))
  );
}
