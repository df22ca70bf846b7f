/**
 * Names what went nowhere: paragraphs, other tables, and the cells of columns that a report has no place for. One note for
 * what belongs together (a column, the paragraphs below a table), since the user is to read them all.
 */
import type { Account, Unused } from './account';
import type { Note } from './document';
import type { Block } from './layout';
import { placeOf, type SourceLine, textOf } from './source';

interface Group {
  readonly kind: 'paragraph' | 'column' | 'table';
  /** Heading of the column; '' for none. */
  readonly header: string;
  readonly parts: Unused[];
}

export function leftOverNotes(account: Account, blocks: readonly Block[]): Note[] {
  const blockOf = new Map<SourceLine, { block: Block; index: number }>();
  blocks.forEach((block, index) => void blockOf.set(block.line, { block, index }));
  const groups: Group[] = [];
  const columns = new Map<string, Group>();
  for (const unused of account.unused()) {
    const { block, index } = blockOf.get(unused.line) ?? {};
    const kind = kindOf(unused, block);
    const header = kind === 'column' && block ? headingOf(unused, block) : '';
    const last = groups[groups.length - 1];
    const before = last?.parts[last.parts.length - 1];
    const beforeIndex = before ? blockOf.get(before.line)?.index : undefined;
    const next = last && before && last.kind === kind && isNext(kind, before, unused, beforeIndex, index);
    const group = kind === 'column' ? columns.get(header) : next ? last : undefined;
    if (group) {
      group.parts.push(unused);
      continue;
    }
    const begun: Group = { kind, header, parts: [unused] };
    groups.push(begun);
    if (kind === 'column') columns.set(header, begun);
  }
  return groups.map(noteOf);
}

function kindOf({ line }: Unused, block: Block | undefined): 'paragraph' | 'table' | 'column' {
  if (block?.kind === 'other') return 'table';
  return line.kind === 'paragraph' ? 'paragraph' : 'column';
}

function headingOf({ cell }: Unused, block: Block): string {
  return 'header' in block ? (block.header.line.cells[cell]?.text ?? '').replace(/\s+/g, ' ').trim() : '';
}

/** Paragraphs with nothing between them; rows of one table. */
function isNext(
  kind: Group['kind'],
  before: Unused,
  unused: Unused,
  beforeIndex: number | undefined,
  index: number | undefined,
): boolean {
  if (kind === 'paragraph') return beforeIndex !== undefined && index === beforeIndex + 1;
  if (kind !== 'table') return false;
  if (before.line.table !== null) return before.line.table === unused.line.table;
  return unused.line.line - before.line.line <= 2;
}

function noteOf({ kind, header, parts }: Group): Note {
  const [first] = parts;
  const place = first ? placeOf(first.line, kind === 'table' ? undefined : first.cell) : { line: 0 };
  if (kind === 'table') {
    const rows = [...new Set(parts.map(({ line }) => line))];
    const text = rows.map((row) => textOf(row).replace(/\t+/g, ' | ').trim()).join('\n');
    return { kind: 'left-over', code: 'import.left.table', params: { rows: rows.length, text }, place };
  }
  const text = parts.map(({ line, cell }) => (line.cells[cell]?.text ?? '').trim()).join('\n');
  const count = parts.length;
  if (kind === 'paragraph') return { kind: 'left-over', code: 'import.left.paragraph', params: { text, count }, place };
  const code = header === '' ? 'import.left.cell' : 'import.left.column';
  return { kind: 'left-over', code, params: { text, header, count }, place };
}
