/** Names what went nowhere: paragraphs, other tables, and the cells of columns that a report has no place for. */
import type { Account, Unused } from './account';
import type { Note } from './document';
import type { Block } from './layout';
import { placeOf, type SourceLine, textOf } from './source';

export function leftOverNotes(account: Account, blocks: readonly Block[]): Note[] {
  const blockOf = new Map<SourceLine, Block>(blocks.map((block) => [block.line, block]));
  const notes: Note[] = [];
  const tables = new Map<SourceLine, SourceLine[]>();
  let table: SourceLine[] | null = null;
  let last: SourceLine | null = null;
  for (const unused of account.unused()) {
    const block = blockOf.get(unused.line);
    if (block?.kind === 'other') {
      if (unused.line === last) continue;
      const follows = last !== null && table !== null && isNext(last, unused.line);
      if (!follows || !table) {
        table = [];
        tables.set(unused.line, table);
      }
      table.push(unused.line);
      last = unused.line;
    } else {
      table = null;
      notes.push(noteOf(unused, block));
    }
  }
  for (const [first, rows] of tables) notes.push(tableNote(first, rows));
  return notes;
}

const isNext = (a: SourceLine, b: SourceLine): boolean =>
  a.table !== null ? a.table === b.table : b.line - a.line <= 2;

function noteOf({ line, cell }: Unused, block: Block | undefined): Note {
  const text = (line.cells[cell]?.text ?? '').trim();
  const place = placeOf(line, cell);
  if (line.kind === 'paragraph') return { kind: 'left-over', code: 'import.left.paragraph', params: { text }, place };
  const header = block && 'header' in block ? (block.header.line.cells[cell]?.text ?? '').trim() : '';
  const code = header === '' ? 'import.left.cell' : 'import.left.column';
  return { kind: 'left-over', code, params: { text, header }, place };
}

function tableNote(first: SourceLine, rows: readonly SourceLine[]): Note {
  const text = rows.map((row) => textOf(row).replace(/\t+/g, ' | ').trim()).join('\n');
  return { kind: 'left-over', code: 'import.left.table', params: { rows: rows.length, text }, place: placeOf(first) };
}
