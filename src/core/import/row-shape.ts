/** What a table row is by the cells that it fills: a row of its own, a heading over others, the measure of the steps below. */
import { headsStep } from '../measure-rows';
import { parseNumber } from '../numbering';
import { splitStatus } from '../status';
import type { ColumnKey } from '../step';
import type { Block, Header } from './layout';
import type { Piece } from './pieces';
import type { SourceLine } from './source';

/** The one cell that has a text in a row that has no other; null where several have, or none. */
export function onlyCell(line: SourceLine): number | null {
  const filled = line.cells.flatMap((cell, i) => (cell.text.trim() === '' || cell.repeats ? [] : [i]));
  return filled.length === 1 ? (filled[0] ?? null) : null;
}

/** In a table without a column for them, the measure that a row of one cell names above its steps; null for any other row. */
export function measureAlone(
  line: SourceLine,
  alone: number,
  { columns }: Header,
  next: Block | undefined,
): string | null {
  const { step } = columns;
  if (columns.measure !== undefined || step === undefined || alone > step) return null;
  const text = (line.cells[alone]?.text ?? '').trim();
  const below = next?.kind === 'row' ? (next.line.cells[step]?.text ?? '') : '';
  return headsStep(text, below) ? text : null;
}

/** Whether a row with a section cell is one of its own: by a number, or, where rows have none, by all that a row says. */
export function beginsRow(line: SourceLine, { columns }: Header, above: readonly Piece[]): boolean {
  const text = (key: ColumnKey): string => {
    const at = columns[key];
    return at === undefined ? '' : (line.cells[at]?.text ?? '').trim();
  };
  if (NUMBERED.some((key) => parseNumber(text(key)) !== null)) return true;
  if (above.some((piece) => NUMBERED.some((key) => parseNumber(piece.text[key]) !== null))) return false;
  const has = (key: ColumnKey): boolean => columns[key] === undefined || text(key) !== '';
  return (
    has('measure') && has('step') && (has('responsible') || has('due') || splitStatus(text('result')).phrase !== '')
  );
}

const NUMBERED = ['measureNo', 'stepNo', 'measure', 'step'] as const;
