/** The parts of the report, each as the blocks that take the place of its placeholder. */
import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { ReportEvidence, ReportModel, ReportSection, ReportSignature } from '../model';
import { STYLE } from './styles';
import { measureTable, type PlainLook, plainTable, type TableLook, unruledTable } from './tables';
import { linesOf, oneLine, runsOf } from './text';

const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(oneLine(text))] });

const body = (text: string, keepNext = false): Paragraph[] =>
  linesOf(text).map((line) => new Paragraph({ style: STYLE.body, keepNext, children: runsOf(line) }));

/** Parts one table from what follows: Word joins tables that touch. */
const spacer = (keepNext = false): Paragraph =>
  new Paragraph({ style: STYLE.spacer, ...(keepNext ? { keepNext } : {}) });

export const introBlocks = ({ intro }: ReportModel): FileChild[] => intro.flatMap((text) => body(text));

/** A line of the title; none where it has nothing to say. */
export const lineBlocks = (text: string): FileChild[] =>
  text === '' ? [] : [new Paragraph({ style: STYLE.line, children: runsOf(oneLine(text)) })];

export const measureBlocks = (model: ReportModel, width: number): FileChild[] =>
  model.sections.flatMap((section, index) => {
    const isLast = index === model.sections.length - 1 && model.evidence === null;
    return sectionBlocks(model, section, { width, keepLast: isLast && model.signatures.length > 0 });
  });

function sectionBlocks(model: ReportModel, section: ReportSection, look: TableLook): FileChild[] {
  const hasTable = section.measures.length > 0;
  return [
    ...(section.heading === null ? [] : [heading(section.heading)]),
    ...(section.score === '' ? [] : body(section.score, hasTable)),
    ...section.analysis.flatMap((text) => body(text, hasTable)),
    ...(hasTable ? [measureTable(model, section, look), spacer(look.keepLast)] : []),
  ];
}

export function summaryBlocks({ summary }: ReportModel, width: number): FileChild[] {
  if (summary === null) return [];
  // The bars have no column yet.
  const columns = summary.columns.slice(0, -1);
  const figures = columns.length - 1;
  const name = figures > 4 ? 28 : 40;
  const shares = [name, ...Array.from({ length: figures }, () => (100 - name) / figures)];
  const centred = new Set(Array.from({ length: figures }, (_, index) => index + 1));
  const rows = summary.rows.map(({ cells }) => cells);
  const content = { columns, rows, total: summary.total?.cells ?? null };
  return [
    heading(summary.heading),
    ...(summary.score === '' ? [] : body(summary.score, true)),
    plainTable(content, { shares, centred, width, keepLast: false }),
    spacer(false),
  ];
}

export const problemBlocks = ({ problems }: ReportModel): FileChild[] =>
  problems === null
    ? []
    : [
        heading(problems.heading),
        ...problems.groups.flatMap((group) => [
          ...body(group.heading, true),
          ...group.paragraphs.flatMap((text) => body(text)),
        ]),
      ];

export function evidenceBlocks({ evidence, signatures }: ReportModel, width: number): FileChild[] {
  if (evidence === null) return [];
  const look = evidenceLook(evidence, { width, keepLast: signatures.length > 0 });
  const rows = evidence.rows.flatMap(({ section, step, references }) =>
    references.map(({ number, text }) => [number, ...(section === '' ? [] : [section]), step, text]),
  );
  const content = { columns: evidence.columns, rows, total: null };
  return [heading(evidence.heading), plainTable(content, look), spacer(look.keepLast)];
}

/** Number, section (where the report has several), step, where to find it. */
const evidenceLook = ({ columns }: ReportEvidence, look: TableLook): PlainLook => ({
  ...look,
  shares: columns.length === 4 ? [7, 8, 40, 45] : [7, 45, 48],
  centred: new Set(columns.length === 4 ? [0, 1] : [0]),
});

/** Two signatures a line, a single or last one on the right, where a Thai letter is signed. */
export function signatureBlocks({ signatures }: ReportModel, width: number): FileChild[] {
  if (signatures.length === 0) return [];
  const rows: Paragraph[][][] = [];
  for (let at = 0; at < signatures.length; at += 2) {
    const [left, right] = [signatures[at], signatures[at + 1]];
    rows.push(right ? [signature(left), signature(right)] : [signature(undefined), signature(left)]);
  }
  return [unruledTable(rows, width), spacer()];
}

const DOTS = '.'.repeat(44);

function signature(signer: ReportSignature | undefined): Paragraph[] {
  const lines = signer
    ? [
        `(ลงชื่อ) ${DOTS} ${signer.capacity}`.trim(),
        `(${signer.name === '' ? DOTS : ` ${signer.name} `})`,
        postLine(signer),
      ]
    : [''];
  return lines.map(
    (line, index) =>
      new Paragraph({ style: index === 0 ? STYLE.signing : STYLE.signature, children: runsOf(oneLine(line)) }),
  );
}

const postLine = ({ post }: ReportSignature): string => `ตำแหน่ง ${post === '' ? DOTS : post}`;
