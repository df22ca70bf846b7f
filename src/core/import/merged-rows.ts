/** Rows of one merged cell: Word and PDFs write them as paragraphs, with no tabs, and a note below a table may be one. */
import { headsStep } from '../measure-rows';
import { parseNumber } from '../numbering';
import { NOTE, TOTAL } from '../row-kinds';
import { readSectionHeading } from '../sections';
import type { SourceCell, SourceLine } from './source';

const EMPTY: SourceCell = { text: '', links: [] };

/**
 * A paragraph right between two rows that heads a section, or names the measure whose first step stands below, is a row; a
 * row that holds a note or a total alone is a paragraph.
 */
export function withMergedRows(lines: readonly SourceLine[]): SourceLine[] {
  return lines.map((line, i) => (line.kind === 'row' ? noteOf(line) : rowOf(line, lines[i - 1], lines[i + 1])));
}

function noteOf(line: SourceLine): SourceLine {
  const filled = line.cells.filter(({ text, repeats }) => text.trim() !== '' && !repeats);
  const [first] = filled;
  if (!first || !(TOTAL.test(first.text) || (filled.length === 1 && NOTE.test(first.text)))) return line;
  const text = filled.map((cell) => cell.text.trim()).join(' ');
  return { ...line, kind: 'paragraph', cells: [{ text, links: filled.flatMap(({ links }) => links) }] };
}

function rowOf(line: SourceLine, above: SourceLine | undefined, below: SourceLine | undefined): SourceLine {
  if (line.afterBlank || above?.kind !== 'row' || below?.kind !== 'row' || below.afterBlank) return line;
  if (below.table !== null) return line;
  const text = (line.cells[0]?.text ?? '').trim();
  if (!headsSection(text) && !headsFirstStep(text, above, below)) return line;
  const [cell = EMPTY] = line.cells;
  return { ...line, kind: 'row', cells: below.cells.map((_, at) => (at === 0 ? cell : EMPTY)) };
}

function headsSection(text: string): boolean {
  const kind = readSectionHeading(text)?.kind;
  return kind === 'indicator' || kind === 'label';
}

/**
 * "1. …" above "1.1 …", or above a step with no number in a row with no measure of its own. It may also be the end of a list
 * in the row above.
 */
function headsFirstStep(text: string, above: SourceLine, below: SourceLine): boolean {
  const head = parseNumber(text);
  if (!head || head.rest === '') return false;
  const first = below.cells.find((cell) => cell.text.trim() !== '')?.text ?? '';
  const no = parseNumber(first)?.no;
  if (no !== undefined) return no === `${head.no}.1` && headsStep(text, first);
  const [own] = below.cells;
  return own?.text.trim() === '' && !head.no.includes('.') && !endsWithItem(above, Number(head.no) - 1);
}

/** Whether the row's last cell holds the item before: "1. …" of a list that goes on with "2. …". */
function endsWithItem({ cells }: SourceLine, no: number): boolean {
  const last = [...cells].reverse().find((cell) => cell.text.trim() !== '')?.text ?? '';
  return no > 0 && last.split(/\n|\s(?=[(]?[0-9๐-๙]{1,2}[.)])/).some((part) => parseNumber(part)?.no === String(no));
}
