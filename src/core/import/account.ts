/** Keeps account of what became of every cell of the source, so that nothing can be lost without a note. */
import type { SourceLine } from './source';

/** A cell of the source that nothing has taken. */
export interface Unused {
  readonly line: SourceLine;
  /** 0-based index of the cell. */
  readonly cell: number;
}

/** A dash, or the dots of a signature, stands for nothing. */
const NOTHING = /^[\s\-–—._…]*$/;

/** Blank, or dots and dashes: nothing that could be lost. */
export const saysNothing = (text: string): boolean => NOTHING.test(text);

/** Which cells of a document have gone somewhere, so that those that have not can be told of. */
export class Account {
  private readonly used = new Map<SourceLine, Set<number>>();

  constructor(private readonly lines: readonly SourceLine[]) {}

  /** Marks a cell as used, or the whole line. Call it where the text is put somewhere, and nowhere else. */
  use(line: SourceLine, cell?: number): void {
    const cells = this.used.get(line) ?? new Set<number>();
    if (cell === undefined) line.cells.forEach((_, i) => void cells.add(i));
    else cells.add(cell);
    this.used.set(line, cells);
  }

  /** Cells with text that nobody used, in the order of the source. */
  unused(): Unused[] {
    return this.lines.flatMap((line) =>
      line.cells.flatMap((cell, i) =>
        saysNothing(cell.text) || cell.repeats || this.used.get(line)?.has(i) ? [] : [{ line, cell: i }],
      ),
    );
  }
}
