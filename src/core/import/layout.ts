/** Tells the tables of measures from everything else: which line is a header, which rows stand under it. */
import { type Columns, findColumns, matchHeader } from '../columns';
import { Failure } from '../failure';
import { parseNumber } from '../numbering';
import { readStatus, splitStatus } from '../status';
import type { ColumnKey } from '../step';
import { bare } from '../thai/text';
import { isPageNumber } from './furniture';
import { type SourceLine, textOf } from './source';

/** Its columns are 0-based cells. */
export interface Header {
  readonly line: SourceLine;
  readonly columns: Columns;
}

/** A line of the document by what it is; a row with the header that it stands under. */
export type Block =
  | { readonly kind: 'paragraph'; readonly line: SourceLine }
  | { readonly kind: 'header'; readonly line: SourceLine; readonly header: Header }
  | { readonly kind: 'row'; readonly line: SourceLine; readonly header: Header }
  /** A row of a table that is not of measures. */
  | { readonly kind: 'other'; readonly line: SourceLine };

/** What a header must have beside the measure or the step. */
const COMPANIONS: readonly ColumnKey[] = ['responsible', 'due', 'status', 'result', 'completedOn', 'evidence'];

/** @throws Failure import.no-table: no line is the header of a table of measures; `closest` is the nearest to one, or '' */
export function layOut(lines: readonly SourceLine[]): Block[] {
  const blocks: Block[] = [];
  let header: Header | null = null;
  let previous: SourceLine | null = null;
  let second: SourceLine | null = null;
  const seen = new Map<string, FoundHeader>();
  lines.forEach((line, i) => {
    const found = line.kind === 'row' && line !== second ? headerAt(lines, i, seen) : null;
    if (found) {
      header = { line, columns: found.columns };
      second = found.rows > 1 ? (lines[i + 1] ?? null) : null;
    }
    if (found || line === second) {
      if (header) blocks.push({ kind: 'header', line, header });
    } else if (line.kind === 'paragraph') {
      blocks.push({ kind: 'paragraph', line });
    } else {
      if (header && isOtherTable(line, previous, header)) header = null;
      blocks.push(header ? { kind: 'row', line, header } : { kind: 'other', line });
    }
    if (!isPageNumber(textOf(line))) previous = line;
  });
  if (!blocks.some(({ kind }) => kind === 'header')) {
    throw new Failure('import.no-table', { closest: closestHeader(lines) });
  }
  return blocks;
}

interface FoundHeader {
  readonly columns: Columns;
  /** Lines that the header takes: 2 where a second row names what stands under a merged cell. */
  readonly rows: number;
}

/** A header that stands again, after a page end or over the next section, means what it meant before. */
function headerAt(lines: readonly SourceLine[], at: number, seen: Map<string, FoundHeader>): FoundHeader | null {
  const line = lines[at];
  if (!line || !looksLikeHeader(line)) return null;
  const key = cellsOf(line).map(bare).join('\t');
  const found = seen.get(key) ?? readHeader(lines, at);
  if (found) seen.set(key, found);
  return found;
}

/** Rows below a header that are looked at, to tell whose numbers a column of numbers holds. */
const BODY = 12;

/** The columns of a line that is the header of a table of measures; null for any other line. */
function readHeader(lines: readonly SourceLine[], at: number): FoundHeader | null {
  const line = lines[at];
  if (!line) return null;
  const body = lines.slice(at + 1, at + 1 + BODY).filter((next) => next.kind === 'row' && !looksLikeHeader(next));
  try {
    const { columns, headerRow } = findColumns([line, ...body].map(cellsOf));
    const rows = headerRow === 2 && lines[at + 1] === body[0] ? 2 : 1;
    return headerRow > 2 ? null : { columns, rows };
  } catch (error) {
    // No result (a plan, not yet a report) or a column twice: what there is can still be read.
    if (error instanceof Failure) return { columns: firstOfEach(line), rows: 1 };
    throw error;
  }
}

const cellsOf = (line: SourceLine): string[] => line.cells.map((cell) => (cell.repeats ? '' : cell.text.trim()));

function firstOfEach(line: SourceLine): Columns {
  const columns: { -readonly [K in ColumnKey]?: number } = {};
  cellsOf(line).forEach((text, i) => {
    const key = text === '' ? null : matchHeader(text);
    if (key !== null) columns[key] ??= i;
  });
  return columns;
}

/** It names the measure or the step and one more column, and most of its cells are names of columns. */
export function looksLikeHeader(line: SourceLine): boolean {
  const texts = cellsOf(line).filter((text) => text !== '');
  const keys = texts.map(matchHeader).filter((key) => key !== null);
  const known = new Set(keys);
  const both = known.has('measure') && known.has('step');
  const companions = COMPANIONS.filter((key) => known.has(key)).length + (both ? 1 : 0);
  return (known.has('measure') || known.has('step')) && companions >= 1 && keys.length * 2 > texts.length;
}

/** A table begins with no header of its own: another table, unless its first row could stand under the header before. */
function isOtherTable(line: SourceLine, previous: SourceLine | null, header: Header): boolean {
  const width = header.line.cells.length;
  if (line.table !== null && line.table !== previous?.table && line.cells.length !== width) return true;
  if (previous?.kind !== 'paragraph') return false;
  if (line.cells.length > width) return true;
  const text = (key: ColumnKey): string => {
    const at = header.columns[key];
    return at === undefined ? '' : (line.cells[at]?.text ?? '').trim();
  };
  const numbered = (['measure', 'step'] as const).some((key) => {
    const head = parseNumber(text(key));
    return head !== null && /[.)]/.test(head.raw) && head.rest.length >= 5;
  });
  // The rest of a row that a page end cut leaves cells empty; the rows of another table are full.
  const isPart = (Object.keys(header.columns) as ColumnKey[]).some((key) => text(key) === '');
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
