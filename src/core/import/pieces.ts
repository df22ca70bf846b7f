/** A table row of the document by columns, before it is known whether it is a row of its own or the rest of one. */
import type { ColumnKey } from '../step';
import type { Header } from './layout';
import type { SourceLine, SourceLink } from './source';

/** A row of a table, or the part of one that a page end has left. */
export interface Piece {
  readonly line: SourceLine;
  readonly header: Header;
  /** Trimmed; '' for a column that the table has not. */
  readonly text: Readonly<Record<PieceColumn, string>>;
  /** A page may have ended before it: a header again, an empty line, something between. */
  readonly afterBreak: boolean;
  readonly afterHeader: boolean;
}

/** The columns that an import reads; `section` parts the rows, and `check` is the add-on's own. */
export const PIECE_COLUMNS = [
  'measureNo',
  'measure',
  'stepNo',
  'step',
  'responsible',
  'due',
  'status',
  'result',
  'completedOn',
  'evidence',
] as const satisfies readonly ColumnKey[];

/** A column that a piece has a text for. */
export type PieceColumn = (typeof PIECE_COLUMNS)[number];

/** One row of the document, whole. */
export interface Row {
  text: Record<PieceColumn, string>;
  /** Its pieces, in order; more than one if it was cut. */
  readonly pieces: Piece[];
}

/**
 * A line of a table by the columns of its header. @param afterBreak a page ends above it @param afterHeader a repeated header
 * stands above it
 */
export function pieceOf(line: SourceLine, header: Header, afterBreak: boolean, afterHeader: boolean): Piece {
  const text = {} as Record<PieceColumn, string>;
  for (const key of PIECE_COLUMNS) {
    const at = header.columns[key];
    const cell = at === undefined ? undefined : line.cells[at];
    // A measure merged over its steps is the measure above; any other merged cell holds for each of its rows.
    const above = cell?.repeats === true && (key === 'measure' || key === 'measureNo');
    text[key] = above ? '' : (cell?.text ?? '').trim();
  }
  return { line, header, text, afterBreak, afterHeader };
}

/** The cell of a column in the line, if the table has it. */
export function linksOf(piece: Piece, column: PieceColumn): readonly SourceLink[] {
  const at = piece.header.columns[column];
  const cell = at === undefined ? undefined : piece.line.cells[at];
  return cell?.repeats ? [] : (cell?.links ?? []);
}
