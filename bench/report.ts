/**
 * What making the report of 1,000 steps costs, held against two libraries that fill a template of the same table with the same
 * words: docxtemplater and easy-template-x. All of them in one process, taking turns. Ours runs as it does in the add-on, in
 * a context that has nothing but the language, and starts from the sheet's steps; the others start from the words of the cells.
 */
import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PizZip from 'pizzip';
import type { ReportModel } from '../src/report';
import { load, medians } from './run';
import { sheetOf } from './sheet';
import { milliseconds, times as ratio, type Table } from './table';

const STEPS = 1_000;

const ENTRY = `
  import { readSteps } from './src/core/steps';
  import { readSettings } from './src/core/settings-table';
  import { buildReport, renderReport } from './src/report';

  const settings = { ...readSettings([]), agency: 'องค์การบริหารส่วนตำบลบึงตะวันรอน', reportYear: 2568 };
  export const stepsOf = (rows) =>
    readSteps({ sheet: 'มาตรการ', rows }).steps.map((step) => ({ ...step, section: '', evidence: '' }));
  export const modelOf = (steps) =>
    buildReport({ settings, sections: [], steps, parts: ['measures'], draft: false, today: '2025-10-15' });
  export const fileOf = (model) => renderReport(model, 'google');
`;

interface Report {
  stepsOf(rows: string[][]): unknown[];
  modelOf(steps: unknown[]): ReportModel;
  fileOf(model: ReportModel): Uint8Array;
}

const DOCUMENT = 'word/document.xml';
/** Words that no report has, by which the cells of the one row are known again. */
const TAGS = ['measure', 'step', 'responsible', 'due', 'status', 'result'] as const;
type Cells = Readonly<Record<(typeof TAGS)[number], string>>;

const cellsOf = ({ sections }: ReportModel): Cells[] =>
  sections.flatMap(({ measures }) =>
    measures.flatMap(({ measure, rows }) => rows.map((row) => ({ ...row, measure: measure }))),
  );

/** Our own document with one row, its words in the place of tags: the others' template has our very table and styles. */
function templateOf(report: Report, model: ReportModel): Uint8Array {
  const [section] = model.sections;
  const tag = (name: string) => `{${name}}`;
  const row = { step: tag('step'), responsible: tag('responsible'), due: tag('due'), status: tag('status') };
  const measure = { measure: `{#rows}${tag('measure')}`, rows: [{ ...row, result: `${tag('result')}{/rows}` }] };
  const one = { ...model, sections: section ? [{ ...section, measures: [measure] }] : [] };
  return Uint8Array.from(report.fileOf(one));
}

function withDocxtemplater(template: Uint8Array, rows: readonly Cells[]): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render({ rows });
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The rows of the table of measures, the header's among them. */
const rowsIn = (file: Uint8Array): number =>
  strFromU8(unzipSync(Uint8Array.from(file))[DOCUMENT] ?? strToU8('')).split('<w:tr>').length - 1;

export async function makeReport(): Promise<Table> {
  const report = await load<Report>(ENTRY);
  const steps = report.stepsOf(sheetOf(STEPS));
  const model = report.modelOf(steps);
  const template = templateOf(report, model);
  const rows = cellsOf(model);
  const handler = new TemplateHandler();
  const withEasyTemplate = () => handler.process(Buffer.from(template), { rows: rows as Cells[] & object[] });

  const made = {
    ours: report.fileOf(model),
    docxtemplater: withDocxtemplater(template, rows),
    'easy-template-x': await withEasyTemplate(),
  };
  for (const [name, file] of Object.entries(made)) {
    if (rowsIn(file) !== STEPS + 1) throw new Error(`${name} made ${rowsIn(file)} rows of ${STEPS + 1}`);
  }
  const parts = unzipSync(Uint8Array.from(made.ours));
  const times = await medians({
    'ours, from the steps': () => report.fileOf(report.modelOf(steps)),
    'ours, from the model': () => report.fileOf(model),
    docxtemplater: () => withDocxtemplater(template, rows),
    'easy-template-x': withEasyTemplate,
    'the zip alone': () => zipSync(parts, { level: 6 }),
  });
  const other = times.docxtemplater ?? 1;
  return {
    title: `The document of ${STEPS} steps`,
    note: 'One table, the same words, the same template: ours against two libraries that fill templates, taking turns in one process.',
    head: ['', 'time', 'of docxtemplater'],
    rows: Object.entries(times).map(([name, time]) => [name, milliseconds(time), ratio(time / other)]),
  };
}
