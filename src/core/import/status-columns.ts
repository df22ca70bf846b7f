/**
 * Makes one cell of a result that is ticked in one of several columns: "ดำเนินการแล้ว | อยู่ระหว่างดำเนินการ | ยังไม่ดำเนินการ",
 * under a heading of their own or side by side in the header.
 */
import { readStatus } from '../status';
import { looksLikeHeader } from './layout';
import type { SourceCell, SourceLine } from './source';

/** What people put in the column that holds; Wingdings has its tick at "ü" and "P". */
const TICK = /^[✓✔☑✅√/xX×✗✘●⚫■*•üP\uF0FC]\uFE0F?$/;
/** And in the columns that don't. */
const NO_TICK = /^[\s\-–—]*$/;
const EMPTY: SourceCell = { text: '', links: [] };
/** The heading where the header has none above the columns. */
const RESULT = 'ผลการดำเนินการ';

interface StatusColumn {
  /** 0-based cell. */
  readonly at: number;
  readonly phrase: string;
}

/** Lines as they came, but for such tables: there the first of the columns holds the phrase and what was written. */
export function mergeStatusColumns(lines: readonly SourceLine[]): SourceLine[] {
  const merged: SourceLine[] = [];
  let columns: readonly StatusColumn[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const own = line.kind === 'row' ? statusColumns(line) : [];
    const below = own.length === 0 ? subColumns(line, lines[i + 1]) : [];
    const found = own.length > 0 ? own : below;
    const header = found.length > 0 ? headerOf(line, found) : line;
    if (line.kind === 'row' && looksLikeHeader(header)) {
      columns = found;
      merged.push(header);
      if (below.length > 0) i++;
    } else merged.push(line.kind === 'row' && columns.length > 0 ? bodyOf(line, columns) : line);
  }
  return merged;
}

/** Cells next to each other that are names of different statuses, at least two. */
function statusColumns(line: SourceLine): StatusColumn[] {
  const found = line.cells.flatMap(({ text, repeats }, at) => {
    const phrase = text.replace(/\s+/g, ' ').trim();
    return !repeats && phrase.length < 40 && readStatus(phrase) !== 'unknown' ? [{ at, phrase }] : [];
  });
  const adjacent = found.every(({ at }, i) => i === 0 || at === (found[i - 1]?.at ?? 0) + 1);
  const statuses = new Set(found.map(({ phrase }) => readStatus(phrase)));
  return adjacent && statuses.size === found.length && found.length >= 2 ? found : [];
}

/** Those in the second line of a header that says nothing else. */
function subColumns(line: SourceLine, next: SourceLine | undefined): StatusColumn[] {
  if (line.kind !== 'row' || next?.kind !== 'row' || !looksLikeHeader(line)) return [];
  const filled = next.cells.filter(({ text, repeats }) => text.trim() !== '' && !repeats);
  const found = statusColumns(next);
  return found.length === filled.length ? found : [];
}

function headerOf(line: SourceLine, columns: readonly StatusColumn[]): SourceLine {
  const at = new Set(columns.map((column) => column.at));
  const [first] = columns;
  const cells = line.cells.map((cell, i) => {
    if (!at.has(i)) return cell;
    const own = cell.text.trim();
    return i === first?.at ? { ...EMPTY, text: own === '' || own === first.phrase ? RESULT : cell.text } : EMPTY;
  });
  return { ...line, cells };
}

/** A row whose other cells are empty is the rest of one above: its text stands under a phrase that is said already. */
function bodyOf(line: SourceLine, columns: readonly StatusColumn[]): SourceLine {
  const at = new Set(columns.map((column) => column.at));
  const [first] = columns;
  const isRest = line.cells.every(({ text }, i) => at.has(i) || text.trim() === '');
  const marked = columns.filter((column) => !NO_TICK.test(line.cells[column.at]?.text ?? ''));
  const text = marked
    .map(({ at: i, phrase }) => {
      const own = line.cells[i]?.text.trim() ?? '';
      return TICK.test(own) ? phrase : isRest || readStatus(own) !== 'unknown' ? own : `${phrase} ${own}`;
    })
    .join('\n');
  const links = marked.flatMap(({ at: i }) => line.cells[i]?.links ?? []);
  const cells = line.cells.map((cell, i) => (!at.has(i) ? cell : i === first?.at ? { text, links } : EMPTY));
  return { ...line, cells };
}
