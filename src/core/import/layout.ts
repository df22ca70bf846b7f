/** Tells the tables of measures from everything else: which line is a header, which rows stand under it. */
import { matchHeader } from '../columns';
import { Failure } from '../failure';
import { parseNumber } from '../numbering';
import { readStatus, splitStatus } from '../status';
import type { ColumnKey } from '../step';
import { isPageNumber } from './furniture';
import { type SourceLine, textOf } from './source';

/** 0-based cell of each column that a header names. */
export type Columns = Partial<Readonly<Record<ColumnKey, number>>>;

export interface Header {
  readonly line: SourceLine;
  readonly columns: Columns;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly line: SourceLine }
  | { readonly kind: 'header'; readonly line: SourceLine; readonly header: Header }
  | { readonly kind: 'row'; readonly line: SourceLine; readonly header: Header }
  /** A row of a table that is not of measures. */
  | { readonly kind: 'other'; readonly line: SourceLine };

/** What a header must have beside the measure or the step. */
const COMPANIONS: readonly ColumnKey[] = ['responsible', 'due', 'status', 'result', 'completedOn', 'evidence'];

/** @throws Failure import.no-table: no line is the header of a table of measures; `closest` is the nearest to one, or ''. */
export function layOut(lines: readonly SourceLine[]): Block[] {
  const blocks: Block[] = [];
  let header: Header | null = null;
  let previous: SourceLine | null = null;
  for (const line of lines) {
    const found = line.kind === 'row' ? readHeader(line) : null;
    if (found) {
      header = found;
      blocks.push({ kind: 'header', line, header });
    } else if (line.kind === 'paragraph') {
      blocks.push({ kind: 'paragraph', line });
    } else {
      if (header && isOtherTable(line, previous, header)) header = null;
      blocks.push(header ? { kind: 'row', line, header } : { kind: 'other', line });
    }
    if (!isPageNumber(textOf(line))) previous = line;
  }
  if (!blocks.some(({ kind }) => kind === 'header')) {
    throw new Failure('import.no-table', { closest: closestHeader(lines) });
  }
  return blocks;
}

/** The columns of a line that is the header of a table of measures; null for any other line. */
function readHeader(line: SourceLine): Header | null {
  const columns: { -readonly [K in ColumnKey]?: number } = {};
  let filled = 0;
  let matched = 0;
  line.cells.forEach((cell, i) => {
    if (cell.text.trim() === '' || cell.repeats) return;
    filled++;
    const key = matchHeader(cell.text);
    if (key === null) return;
    matched++;
    columns[key] ??= i;
  });
  const named = columns.measure !== undefined || columns.step !== undefined;
  const companions = COMPANIONS.filter((key) => columns[key] !== undefined).length;
  const both = columns.measure !== undefined && columns.step !== undefined;
  return named && companions + (both ? 1 : 0) >= 1 && matched * 2 > filled ? { line, columns } : null;
}

/** A table begins with no header of its own: another table, unless its first row could stand under the header before. */
function isOtherTable(line: SourceLine, previous: SourceLine | null, header: Header): boolean {
  const begins = line.table !== null ? line.table !== previous?.table : previous?.kind === 'paragraph';
  if (!begins) return false;
  if (line.cells.length > header.line.cells.length) return true;
  const text = (key: ColumnKey): string => {
    const at = header.columns[key];
    return at === undefined ? '' : (line.cells[at]?.text ?? '').trim();
  };
  const numbered = (['measure', 'step'] as const).some((key) => {
    const head = parseNumber(text(key));
    return head !== null && /[.)]/.test(head.raw) && head.rest.length >= 5;
  });
  const isPart = line.cells.filter((cell) => cell.text.trim() !== '').length <= 3 && text('responsible') === '';
  const ownStatus = splitStatus(text('result')).status !== 'unknown' || readStatus(text('status')) !== 'unknown';
  return !numbered && !ownStatus && !isPart;
}

/** The cells of the line that names most columns, for the message: the user may see what is missing. */
function closestHeader(lines: readonly SourceLine[]): string {
  let best = 0;
  let closest = '';
  for (const line of lines) {
    const matched = line.cells.filter((cell) => cell.text.trim() !== '' && matchHeader(cell.text) !== null).length;
    if (matched <= best || line.cells.length < 2) continue;
    best = matched;
    closest = textOf(line).replace(/\s+/g, ' ').trim().slice(0, 120);
  }
  return closest;
}
