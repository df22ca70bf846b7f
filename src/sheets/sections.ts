/** The sections sheet: read, and filled from an import where it is empty. */
import type { Section } from '../core/section';
import { toArabicDigits } from '../core/thai/digits';
import { bare } from '../core/thai/text';
import { SECTION_HEADERS } from '../messages/workbook';
import { asIs, asText, type SheetValue, toText } from './cells';
import { readSheet, type SheetCells, type Spreadsheet } from './workbook';

type SectionColumn = keyof typeof SECTION_HEADERS;

export interface SectionsSheet extends SheetCells {
  readonly sections: readonly Section[];
  /** 0-based column of each; -1 where the header is gone. */
  readonly columns: Readonly<Record<SectionColumn, number>>;
}

/** @throws Failure workbook.not-set-up */
export function readSections(workbook: Spreadsheet): SectionsSheet {
  const cells = readSheet(workbook, 'sections');
  const { values } = cells;
  const headers = (values[0] ?? []).map((value) => bare(toText(value)));
  const at = (key: SectionColumn) => headers.indexOf(bare(SECTION_HEADERS[key]));
  const columns = { code: at('code'), heading: at('heading'), analysis: at('analysis'), score: at('score') };
  const sections = values
    .map((row, i) => sectionOf(row, columns, i + 1))
    .slice(1)
    .filter((section) => section.code !== '' || section.heading !== null);
  return { ...cells, sections, columns };
}

function sectionOf(row: readonly SheetValue[], columns: SectionsSheet['columns'], rowNumber: number): Section {
  const text = (key: SectionColumn) => toText(row[columns[key]] ?? '').trim();
  const score = Number(toArabicDigits(text('score')).replace(/[,%\s]/g, ''));
  return {
    code: text('code'),
    heading: text('heading') || null,
    analysis: text('analysis') || null,
    score: text('score') === '' || !Number.isFinite(score) ? null : score,
    row: rowNumber,
  };
}

/** Adds the sections of a document: into empty cells of a row with the same code, else as a new row. What is there stays. */
export function addSections(found: SectionsSheet, imported: readonly Section[]): void {
  const { sections, columns, values } = found;
  const written = new Map<number, Section>();
  let next = values.length;
  for (const section of imported) {
    const there = sections.find(({ code }) => code === section.code);
    const row = there?.row ?? ++next;
    written.set(row, section);
  }
  if (written.size === 0) return;
  const first = Math.min(...written.keys());
  const last = Math.max(...written.keys());
  const width = values[0]?.length ?? 1;
  const range = found.sheet.getRange(first, 1, last - first + 1, width);
  const table = range.getFormulas().map((formulas, i) => {
    const row = values[first - 1 + i] ?? [];
    const kept = Array.from({ length: width }, (_, c) => formulas[c] || asIs(row[c] ?? ''));
    return withSection(kept, written.get(first + i), columns);
  });
  range.setValues(table);
}

function withSection(row: SheetValue[], section: Section | undefined, columns: SectionsSheet['columns']): SheetValue[] {
  if (!section) return row;
  const texts = {
    code: section.code,
    heading: section.heading ?? '',
    analysis: section.analysis ?? '',
    score: section.score === null ? '' : String(section.score),
  };
  const filled = [...row];
  for (const key of Object.keys(columns) as SectionColumn[]) {
    if (columns[key] >= 0 && filled[columns[key]] === '') filled[columns[key]] = asText(texts[key]);
  }
  return filled;
}
