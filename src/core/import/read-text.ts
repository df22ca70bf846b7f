/** Reads a document copied as plain text: a line is a paragraph, or a table row with its cells separated by tabs. */
import type { SourceCell, SourceLine } from './source';

interface RawLine {
  readonly line: number;
  readonly text: string;
}

/**
 * Lines of the text, without the empty ones. A cell that Excel or Sheets quoted because it holds a line break or
 * a tab is one cell again.
 */
export function readText(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let afterBlank = false;
  for (const raw of splitLines(text.replace(/^\uFEFF/, ''))) {
    if (raw.text.trim() === '') {
      afterBlank = true;
      continue;
    }
    lines.push(readLine(raw, afterBlank));
    afterBlank = false;
  }
  return lines;
}

function readLine({ line, text }: RawLine, afterBlank: boolean): SourceLine {
  const tabbed = text.includes('\t');
  const parts = tabbed ? splitCells(text) : [text];
  const cells = parts.map((part): SourceCell => ({ text: part, links: [] }));
  const isRow = tabbed && parts.length > 1;
  return { kind: isRow ? 'row' : 'paragraph', line, cells, table: null, afterBlank };
}

/** Splits at line ends, but not at those inside a quoted cell. A quote opens a cell only if it closes as one. */
function splitLines(text: string): RawLine[] {
  const physical = text.split(/\r\n|\r|\n|\u2028|\u2029|\f/);
  const lines: RawLine[] = [];
  for (let i = 0; i < physical.length; i++) {
    const first = physical[i] ?? '';
    const joined = hasOpenQuote(first) ? closeQuote(physical, i) : null;
    lines.push({ line: i + 1, text: joined ? joined.text : first });
    if (joined) i = joined.last;
  }
  return lines;
}

/** Lines that one cell may run over before a quote is taken for a stray one. */
const LONGEST_CELL = 200;

function closeQuote(physical: readonly string[], from: number): { text: string; last: number } | null {
  let text = physical[from] ?? '';
  for (let i = from + 1; i < Math.min(physical.length, from + LONGEST_CELL); i++) {
    const next = physical[i] ?? '';
    const quote = next.indexOf('"');
    if (/\t/.test(quote < 0 ? next : next.slice(0, quote))) return null;
    text += `\n${next}`;
    if (quote >= 0 && !hasOpenQuote(text)) return text.includes('\t') ? { text, last: i } : null;
  }
  return null;
}

/** Whether the last cell of the text begins with a quote that nothing has closed. */
function hasOpenQuote(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '"') {
      const tab = text.indexOf('\t', at);
      if (tab < 0) return false;
      at = tab + 1;
      continue;
    }
    const end = quoteEnd(text, at);
    if (end < 0) return true;
    const tab = text.indexOf('\t', end);
    if (tab < 0) return false;
    at = tab + 1;
  }
  return false;
}

/** Index after the quote that closes the cell opened at `open`; -1 where none does. A doubled quote is a quote. */
function quoteEnd(text: string, open: number): number {
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] !== '"') continue;
    if (text[i + 1] === '"') i++;
    else if (i + 1 === text.length || text[i + 1] === '\t') return i + 1;
  }
  return -1;
}

function splitCells(text: string): string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const end = text[at] === '"' ? quoteEnd(text, at) : -1;
    const tab = text.indexOf('\t', end < 0 ? at : end);
    const cell = text.slice(at, tab < 0 ? text.length : tab);
    cells.push(end < 0 ? cell : cell.trim().slice(1, -1).replace(/""/g, '"'));
    if (tab < 0) return cells;
    at = tab + 1;
  }
}
