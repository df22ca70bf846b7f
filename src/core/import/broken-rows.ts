/**
 * Puts table rows together that came as several lines: copied as plain text, a cell of several paragraphs breaks its row
 * (Word and LibreOffice write no quotes around it).
 */
import { matchHeader } from '../columns';
import { STRONG_NAMES } from '../header-names';
import { parseNumber } from '../numbering';
import { readSectionHeading } from '../sections';
import { bare } from '../thai/text';
import type { Note } from './document';
import { isPageNumber, pageLines } from './furniture';
import { looksLikeHeader } from './layout';
import { placeOf, type Source, type SourceCell, type SourceLine } from './source';

/** Lines that one row may take. A source that quotes cells of several lines breaks no row. */
const LONGEST_ROW = 60;
const LONGEST_HEADER = 12;

/** A row copied as several lines is one again; each is told in a note. */
export function joinBrokenRows(lines: readonly SourceLine[]): Source {
  const joined: SourceLine[] = [];
  const notes: Note[] = [];
  let width = 0;
  const running = pageLines(lines);
  const quotes = lines.some(({ kind, cells }) => kind === 'row' && cells.some(({ text }) => text.includes('\n')));
  for (let i = 0; i < lines.length; ) {
    const header = headerAt(lines, i);
    if (header) width = header.merged.cells.length;
    const size = header?.size ?? (width > 1 && !quotes ? rowSize(lines, i, width, running) : 1);
    const merged = header?.merged ?? (size > 1 ? merge(lines.slice(i, i + size)) : lines[i]);
    if (merged) joined.push(merged);
    if (merged && size > 1 && !header) {
      notes.push({
        kind: 'joined',
        code: 'import.joined.lines',
        params: { lines: size, line: merged.line },
        place: placeOf(merged),
      });
    }
    i += size;
  }
  return { lines: joined, notes };
}

/** "ผลการดำเนินการ" and whatever stands below it is a known beginning; a broken header must be known whole. */
const nameKey = (text: string): string => bare(text).replace(/[()/.]|หรือ|และ/g, '');
const NAMES = new Set(Object.values(STRONG_NAMES).flatMap((names) => names.map(nameKey)));

interface FoundHeader {
  readonly merged: SourceLine;
  readonly size: number;
}

/** The header that begins here, over as many lines as give most columns; null for none. */
function headerAt(lines: readonly SourceLine[], at: number): FoundHeader | null {
  const first = lines[at];
  if (first?.kind !== 'row') return null;
  const single = looksLikeHeader(first) ? { merged: first, size: 1 } : null;
  if (!first.cells.every((cell) => matchHeader(cell.text) !== null || cell.text.length < 40)) return single;
  const stacked = stackedHeader(lines, at);
  if (stacked && keysOf(stacked.merged).length > keysOf(first).length) return stacked;
  const found = longestHeader(lines, at);
  return found && found.merged.cells.length > (single?.merged.cells.length ?? 0) ? found : single;
}

function longestHeader(lines: readonly SourceLine[], at: number): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (let size = 2; size <= LONGEST_HEADER && at + size <= lines.length; size++) {
    const next = lines[at + size - 1];
    if (!next || next.afterBlank || next.cells.some((cell) => cell.text.length > 60)) break;
    const merged = merge(lines.slice(at, at + size));
    if (isWholeHeader(merged) && merged.cells.length > (best?.merged.cells.length ?? 1)) best = { merged, size };
  }
  return best;
}

/** Lines of a header whose names were wrapped in their cells, as a PDF gives them: each line has a piece of every name. */
const HIGHEST_HEADER = 3;

function stackedHeader(lines: readonly SourceLine[], at: number): FoundHeader | null {
  const width = lines[at]?.cells.length ?? 0;
  for (let size = 2; size <= HIGHEST_HEADER; size++) {
    const next = lines[at + size - 1];
    if (next?.kind !== 'row' || next.afterBlank || next.cells.length !== width) return null;
    const merged = stack(lines.slice(at, at + size));
    if (isWholeHeader(merged)) return { merged, size };
  }
  return null;
}

const keysOf = (line: SourceLine) => line.cells.map((cell) => matchHeader(cell.text)).filter((key) => key !== null);

/** All its cells are names of columns, none of them twice; what was put together makes a name that we know whole. */
function isWholeHeader(merged: SourceLine): boolean {
  const keys = keysOf(merged);
  const broken = merged.cells.filter((cell) => cell.text.includes('\n'));
  return (
    looksLikeHeader(merged) &&
    keys.length === merged.cells.length &&
    new Set(keys).size === keys.length &&
    broken.every((cell) => NAMES.has(nameKey(cell.text)))
  );
}

/** How many lines the row that begins here takes: one, unless several together have just the cells of the header. */
function rowSize(lines: readonly SourceLine[], at: number, width: number, running: ReadonlySet<SourceLine>): number {
  const first = lines[at];
  if (!first || running.has(first) || !isContent(first) || first.cells.length > width) return 1;
  if (first.kind === 'paragraph' && (at === 0 || first.afterBlank || headsRows(first))) return 1;
  let cells = first.cells.length;
  let size = 1;
  while (cells < width) {
    const next = lines[at + size];
    if (!next || size >= LONGEST_ROW || running.has(next) || !goesOn(next)) return 1;
    cells += next.cells.length - 1;
    size++;
  }
  return cells === width ? size + tailSize(lines, at + size, running) : 1;
}

/** Lines of the last cell: those before the next row, if a row follows at once. Without one they may be paragraphs. */
function tailSize(lines: readonly SourceLine[], at: number, running: ReadonlySet<SourceLine>): number {
  let size = 0;
  while (size < LONGEST_ROW) {
    const next = lines[at + size];
    if (!next || next.afterBlank || running.has(next) || !isContent(next) || looksLikeHeader(next)) return 0;
    if (next.kind === 'row' || isNumbered(next) || headsRows(next)) return size;
    size++;
  }
  return 0;
}

const isNumbered = (line: SourceLine): boolean => parseNumber(line.cells[0]?.text ?? '') !== null;

/** The next line of a row begins inside a cell: with text, and with no number of a new row. */
function goesOn(line: SourceLine): boolean {
  return (
    !line.afterBlank &&
    isContent(line) &&
    !looksLikeHeader(line) &&
    (line.cells[0]?.text ?? '').trim() !== '' &&
    !isNumberedRow(line)
  );
}

/** "1.1": a number in parts begins a row; "1." may be an item in a cell. */
function isNumberedRow(line: SourceLine): boolean {
  const head = parseNumber(line.cells[0]?.text ?? '');
  return head?.no.includes('.') ?? false;
}

/** "ด้านที่ ๒ …", "ตัวชี้วัดที่ ๓ …", above the rows of its section. */
function headsRows(line: SourceLine): boolean {
  const heading = readSectionHeading((line.cells[0]?.text ?? '').trim());
  return heading !== null && !/^\s*ข้อ/.test(heading.heading);
}

function isContent(line: SourceLine): boolean {
  if (line.kind === 'row') return true;
  const text = line.cells[0]?.text ?? '';
  const heading = readSectionHeading(text);
  return !isPageNumber(text) && heading?.kind !== 'instrument' && heading?.kind !== 'topic';
}

/** Each cell of a line goes on in the one below it. */
function stack(lines: readonly SourceLine[]): SourceLine {
  const [first, ...rest] = lines as [SourceLine, ...SourceLine[]];
  const cells = first.cells.map((cell, i) => {
    const pieces = [cell, ...rest.flatMap((line) => line.cells[i] ?? [])].filter(({ text }) => text.trim() !== '');
    return { text: pieces.map(({ text }) => text).join('\n'), links: pieces.flatMap(({ links }) => links) };
  });
  return { ...first, cells };
}

/** The last cell of each line goes on in the first of the next. */
function merge(lines: readonly SourceLine[]): SourceLine {
  const cells: SourceCell[] = [];
  for (const line of lines) {
    const [first, ...rest] = line.cells;
    const open = cells.pop();
    if (first)
      cells.push(open ? { text: `${open.text}\n${first.text}`, links: [...open.links, ...first.links] } : first);
    cells.push(...rest);
  }
  const [first] = lines;
  return {
    kind: 'row',
    line: first?.line ?? 0,
    cells,
    table: first?.table ?? null,
    afterBlank: first?.afterBlank ?? false,
  };
}
