/** Makes one cell of what is marked in one of several columns: the status, the quarter or month, the result by quarters. */
import { matchHeader } from '../headings';
import { findMarks, type MarkGroup, type Marks, readMarks } from '../mark-columns';
import { looksLikeHeader } from './layout';
import type { SourceCell, SourceLine } from './source';

const EMPTY: SourceCell = { text: '', links: [] };
/** The heading where the header has none above the columns. */
const HEADINGS = { status: 'ผลการดำเนินการ', result: 'ผลการดำเนินการ', due: 'ระยะเวลา' } as const;

/** Lines as they came, but for such tables: there the first of the columns holds what the marks say. */
export function gatherMarks(lines: readonly SourceLine[]): SourceLine[] {
  const gathered: SourceLine[] = [];
  let groups: readonly MarkGroup[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const header = line.kind === 'row' ? headerOf(line, lines[i + 1]) : null;
    if (header) {
      groups = header.groups;
      gathered.push(...header.lines);
      i += header.taken - 1;
    } else gathered.push(line.kind === 'row' && groups.length > 0 ? bodyOf(line, groups) : line);
  }
  return gathered;
}

interface Header {
  readonly groups: readonly MarkGroup[];
  /** With one heading for each group; a second row only if it names other columns too. */
  readonly lines: readonly SourceLine[];
  /** How many lines of the source that takes. */
  readonly taken: number;
}

/** null for a line that is no header. */
function headerOf(line: SourceLine, next: SourceLine | undefined): Header | null {
  const below = next?.kind === 'row' && !looksLikeHeader(next) ? next : undefined;
  const marks = findMarks(ownTexts(line), below && ownTexts(below));
  const first = marks ? withHeadings(line, marks) : line;
  if (!looksLikeHeader(first)) return null;
  if (marks?.row !== 2 || !below) return { groups: marks?.groups ?? [], lines: [first], taken: 1 };
  const rest = emptied(below, marks.groups);
  const isMore = rest.cells.some(({ text, repeats }) => text.trim() !== '' && !repeats);
  return { groups: marks.groups, lines: isMore ? [first, rest] : [first], taken: 2 };
}

const ownTexts = (line: SourceLine): string[] => line.cells.map(({ text, repeats }) => (repeats ? '' : text));

/** The line with one heading over each group: its own, if it names what the group says. */
function withHeadings(line: SourceLine, { groups, row }: Marks): SourceLine {
  const cells = [...emptied(line, groups).cells];
  for (const { key, columns } of groups) {
    if (key === null) {
      for (const { at, says } of columns)
        cells[at] = { ...EMPTY, text: `${line.cells[columns[0]?.at ?? 0]?.text ?? ''} ${says}`.trim() };
      continue;
    }
    const at = columns[0]?.at ?? 0;
    const own = row === 2 ? (line.cells[at]?.text ?? '').trim() : '';
    const named = own === '' ? null : matchHeader(own);
    const fits = key === 'status' ? own !== '' : named === key;
    cells[at] = { ...EMPTY, text: fits ? own : HEADINGS[key] };
  }
  return { ...line, cells };
}

/** The line without what stands in the columns of the groups. */
function emptied(line: SourceLine, groups: readonly MarkGroup[]): SourceLine {
  const at = new Set(groups.flatMap(({ columns }) => columns.map((column) => column.at)));
  return { ...line, cells: line.cells.map((cell, i) => (at.has(i) ? EMPTY : cell)) };
}

/** A row whose other cells are empty is the rest of one above: its text stands under a phrase that is said already. */
function bodyOf(line: SourceLine, groups: readonly MarkGroup[]): SourceLine {
  const keyed = groups.filter(({ key }) => key !== null);
  const body = emptied(line, keyed);
  const isRest = body.cells.every(({ text }) => text.trim() === '');
  const cells = [...body.cells];
  for (const group of keyed) {
    const links = group.columns.flatMap(({ at }) => line.cells[at]?.links ?? []);
    cells[group.columns[0]?.at ?? 0] = { text: readMarks(group, (at) => textIn(line, at), isRest), links };
  }
  return { ...line, cells };
}

/** A mark merged over columns stands in each of them. */
function textIn({ cells }: SourceLine, at: number): string {
  const own = cells[at]?.text ?? '';
  if (own !== '') return own;
  for (let left = at - 1; left >= 0; left--) {
    const cell = cells[left];
    if (cell && cell.text !== '') return (cell.span ?? 1) > at - left ? cell.text : '';
  }
  return '';
}
