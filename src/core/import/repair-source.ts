/** Mends damaged text in everything that was read, and notes each repair with its place. */
import { repairText } from '../thai/text';
import type { Note } from './document';
import { noteKey } from './options';
import { placeOf, type SourceCell, type SourceLine } from './source';

export interface RepairedSource {
  readonly lines: readonly SourceLine[];
  readonly notes: readonly Note[];
}

/** @param refused keys of repairs that the user does not want: the whole cell then stays as it was */
export function repairSource(lines: readonly SourceLine[], refused: ReadonlySet<string>): RepairedSource {
  const notes: Note[] = [];
  const repaired = lines.map((line): SourceLine => {
    const cells = line.cells.map((cell, i) => repairCell(cell, line, i, refused, notes));
    return cells.every((cell, i) => cell === line.cells[i]) ? line : { ...line, cells };
  });
  return { lines: repaired, notes };
}

function repairCell(
  cell: SourceCell,
  line: SourceLine,
  i: number,
  refused: ReadonlySet<string>,
  notes: Note[],
): SourceCell {
  const { text, repairs } = repairText(cell.text);
  if (repairs.length === 0) return cell;
  const found = repairs.map(
    ({ code, at, before, after }): Note => ({
      kind: 'repaired',
      code,
      params: { at, before, after },
      place: placeOf(line, i),
    }),
  );
  if (!cell.repeats) notes.push(...found);
  return found.some((note) => refused.has(noteKey(note))) ? cell : { ...cell, text };
}
