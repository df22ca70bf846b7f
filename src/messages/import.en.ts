/** The English of import.th.ts. */
import type { Params } from '../core/finding';
import type { ColumnKey } from '../core/step';
import { listOf, short } from './quoting';

const COLUMNS: Readonly<Record<string, string>> = {
  measureNo: 'measure number',
  measure: 'measure',
  stepNo: 'step number',
  step: 'step',
  responsible: 'owner',
  due: 'due date',
  status: 'status',
  result: 'result',
  completedOn: 'completion date',
  evidence: 'evidence',
  intro: 'introduction',
  analysis: 'analysis of the section',
} satisfies Record<Exclude<ColumnKey, 'section' | 'check'>, string> & { intro: string; analysis: string };

const columns = (keys: Params[string] | undefined): string => listOf(COLUMNS, keys);

const ACROSS = (p: Params): string =>
  p.header === 1 ? 'A page end cut this row, with the header repeated between' : 'A page end cut this row';
const FORMATS: Readonly<Record<string, string>> = {
  docx: 'a Word or Excel file',
  doc: 'an old Word file',
  pdf: 'a PDF',
  rtf: 'an RTF file',
};

const times = (p: Params): string => (Number(p.count) > 1 ? ` (${p.count} times)` : '');

export const importEn: Record<string, (p: Params) => string> = {
  'import.empty': () => 'There is no text yet. Copy the whole report, its tables too, and paste it again.',
  'import.no-table': (p) =>
    `No table of measures was found. We looked for a header line with the words มาตรการ, ขั้นตอนหรือวิธีการปฏิบัติ, ผู้รับผิดชอบ, กำหนดแล้วเสร็จ and ผลการดำเนินการ.${
      p.closest ? ` The closest line is “${short(p.closest)}”.` : ''
    } Copy the table with its header straight from Word or a sheet.`,
  'import.binary': (p) =>
    `This is ${FORMATS[String(p.format)] ?? 'no text file'}, which can't be read directly. Open it, select all, copy, and paste it here.`,

  'import.joined': (p) =>
    `${ACROSS(p)}. It was joined to the row that begins on line ${p.line} (${columns(p.columns)}).`,
  'import.joined.doubtful': (p) =>
    `${ACROSS(p)}. It was joined to the row that begins on line ${p.line} (${columns(p.columns)}). Please see whether they are one row.`,
  'import.joined.lines': (p) =>
    `This row came as ${p.lines} lines, because a cell has several paragraphs. They were joined.`,

  'import.section': (p) => `This section has no heading. The code ${p.section} was taken from its place. Please check.`,
  'import.section.none': () => 'The document is not divided into sections. Please choose the section of the measures.',
  'import.agency': (p) =>
    `The agency's name “${p.agency}” was taken from the text, where it stands ${p.count} times. Please check.`,
  'import.year': (p) =>
    `The fiscal year ${p.year} was taken from the introduction, which says whose work it reports. Please check.`,
  'import.merged': (p) =>
    `An empty cell below a merged one was filled from the row above with “${short(p.text)}” (${columns(p.columns)}). Please check.`,
  'import.year.dates': (p) =>
    `The title says fiscal year ${p.year}, but the days in the document lie in fiscal year ${p.dates}. If the report tells of ${p.dates}, please change the reported year in the settings.`,
  'import.completed': (p) => `The completion date ${p.date} was taken from the result. Please check.`,
  'import.completed.several': (p) =>
    `The result gives several dates (${p.dates}), so no completion date was set. Please choose.`,
  'import.evidence': (p) => `Links copied to the evidence: ${p.count}. The text keeps them too.`,
  'import.space': (p) => `There may be a stray space in a word: “${p.before}” to “${p.after}” (${columns(p.column)}).`,

  'import.left.paragraph': (p) =>
    `Not imported${Number(p.count) > 1 ? ` (${p.count} paragraphs)` : ''}: “${short(p.text)}”`,
  'import.left.page-number': (p) =>
    Number(p.count) > 1
      ? `The ${p.count} page numbers (“${short(p.text)}”) were not imported.`
      : `The page number “${short(p.text)}” was not imported.`,
  'import.left.running': (p) => `The page header or footer “${short(p.text)}”${times(p)} was not imported.`,
  'import.left.repeated-heading': (p) =>
    `The heading repeated on a new page, “${short(p.text)}”${times(p)}, was not imported again.`,
  'import.left.table': (p) => `A table that is not of measures was not imported (${p.rows} rows): “${short(p.text)}”`,
  'import.left.column': (p) =>
    `The column “${short(p.header)}” has no place in the report; cells not imported: ${p.count}, “${short(p.text)}”`,
  'import.left.cell': (p) => `Cells outside the table's header, not imported: ${p.count}, “${short(p.text)}”`,
  'import.left.address': (p) => `The agency's address “${short(p.text)}” was not imported.`,
};
