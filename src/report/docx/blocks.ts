/** The parts of the report, each as the blocks that take the place of its placeholder. '' where it has nothing to say. */
import type { ReportPart } from '../../core/report-parts';
import type { ReportModel, ReportSection } from '../model';
import { evidenceTable } from './evidence-table';
import { measureTable, measureWidths } from './measure-table';
import type { Pen } from './pen';
import { signatureTable } from './signatures';
import { summaryTable } from './summary-table';
import type { Place } from './table-parts';

/** Writes one part of the report as WordprocessingML. */
export type Block = (model: ReportModel, pen: Pen, place: Place) => string;

const intro: Block = (model, pen, { keepLast }) =>
  model.intro.map((text, index) => pen.body(text, keepLast && index === model.intro.length - 1)).join('');

const summary: Block = (model, pen, place) =>
  model.summary === null
    ? ''
    : pen.heading(model.summary.heading) +
      (model.summary.score === '' ? '' : pen.body(model.summary.score, true)) +
      summaryTable(pen, model.summary, place) +
      pen.spacer(place.keepLast);

const measures: Block = (model, pen, place) => {
  const widths = measureWidths(model, place);
  return model.sections
    .map((section, index) => {
      const keepLast = place.keepLast && index === model.sections.length - 1;
      return sectionBlock(model, section, pen, widths, { ...place, keepLast });
    })
    .join('');
};

/** Letters of an analysis that goes with its heading to the page of the table; a longer one may be parted. */
const SHORT = 700;

function sectionBlock(
  { columns }: ReportModel,
  section: ReportSection,
  pen: Pen,
  widths: readonly number[],
  place: Place,
): string {
  const { heading, score, analysis } = section;
  const hasTable = section.measures.length > 0;
  const paragraphs = [...(score === '' ? [] : [score]), ...analysis];
  const keeps = hasTable || place.keepLast;
  const isShort = paragraphs.join('').length <= SHORT;
  return [
    heading === null ? '' : pen.heading(heading),
    ...paragraphs.map((text, index) => pen.body(text, keeps && (isShort || index === paragraphs.length - 1))),
    hasTable ? measureTable(pen, columns, section, widths, place) + pen.spacer(place.keepLast) : '',
  ].join('');
}

const problems: Block = (model, pen, { keepLast }) => {
  if (model.problems === null) return '';
  const { heading, groups } = model.problems;
  const last = groups[groups.length - 1]?.paragraphs.length ?? 0;
  return (
    pen.heading(heading) +
    groups
      .map((group, at) => {
        const isLast = (index: number): boolean => keepLast && at === groups.length - 1 && index === last - 1;
        return pen.heading(group.heading, 2) + group.paragraphs.map((text, i) => pen.body(text, isLast(i))).join('');
      })
      .join('')
  );
};

const evidence: Block = (model, pen, place) =>
  model.evidence === null
    ? ''
    : pen.heading(model.evidence.heading) + evidenceTable(pen, model.evidence, place) + pen.spacer(place.keepLast);

const signatures: Block = (model, pen, { width }) =>
  model.signatures.length === 0 ? '' : signatureTable(pen, model.signatures, width) + pen.spacer();

/** The writer of each part. */
export const BLOCKS: Readonly<Record<ReportPart, Block>> = { intro, summary, measures, problems, evidence, signatures };
