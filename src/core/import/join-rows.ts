/** Makes the rows of a section from its table rows: what a page end cut is joined. */
import { belongsTo, compareNumbers, parseNumber } from '../numbering';
import { bare } from '../thai/text';
import { scoreNewRow } from './continuation';
import { type Habits, numberOf } from './habits';
import { joinText } from './join-text';
import { PIECE_COLUMNS, type Piece, type PieceColumn, type Row } from './pieces';

/** One piece put to the row above. */
export interface Join {
  /** The piece that was put to the row above. */
  readonly piece: Piece;
  readonly columns: readonly PieceColumn[];
  readonly certain: boolean;
}

/** A row whole again, with the pieces that were put to it. */
export interface JoinedRow extends Row {
  readonly joins: readonly Join[];
}

/** @param apart lines (1-based) that the user holds to be rows of their own */
export function joinRows(pieces: readonly Piece[], habits: Habits, apart: ReadonlySet<number>): JoinedRow[] {
  const rows: (Row & { joins: Join[] })[] = [];
  /** The last row with a measure of its own. */
  let owner: (typeof rows)[number] | undefined;
  for (const piece of pieces) {
    const above = rows[rows.length - 1];
    const isFirstStep = piece.text.measure === '' && piece.text.step !== '' && above !== undefined && headsSteps(above);
    const mayJoin = above !== undefined && !isFirstStep && !apart.has(piece.line.line);
    const score = mayJoin ? scoreNewRow(piece, above, habits) : Number.POSITIVE_INFINITY;
    if (above && score <= 0) {
      above.joins.push({ piece, columns: append(above, piece), certain: score <= -3 });
      continue;
    }
    const row = { text: { ...piece.text }, pieces: [piece], joins: [] };
    rows.push(row);
    if (owner && !apart.has(piece.line.line) && endsMeasure(piece, owner, habits)) {
      owner.text.measure = joinText(owner.text.measure, piece.text.measure);
      owner.joins.push({ piece, columns: ['measure'], certain: true });
      row.text.measure = '';
    }
    if (row.text.measure !== '') owner = row;
  }
  return withMeasures(rows);
}

/** A measure merged over its steps, that a page end cut: its rest stands beside the next of its steps. */
function endsMeasure(piece: Piece, owner: Row, habits: Habits): boolean {
  const unnumbered = piece.text.measure !== '' && numberOf(piece, 'measure', habits.measureDepth) === '';
  if (!piece.afterBreak || !habits.numbersMeasures || !unnumbered || !owner.pieces[0]) return false;
  const measure = numberOf(owner.pieces[0], 'measure', habits.measureDepth);
  const step = numberOf(piece, 'step', habits.stepDepth);
  const last = numberOf(owner.pieces[0], 'step', habits.stepDepth);
  return belongsTo(step, measure) || (step !== '' && !step.includes('.') && compareNumbers(step, last) > 0);
}

/** The cells of a measure that stands in a row of its own, above its steps: all others are empty. */
function headsSteps({ text }: Row): boolean {
  const others = PIECE_COLUMNS.filter((column) => column !== 'measure' && column !== 'measureNo');
  const numbered = text.measureNo !== '' || parseNumber(text.measure) !== null;
  return text.measure !== '' && numbered && others.every((column) => text[column] === '');
}

/** Puts such a row to the first of its steps; the others repeat it as they do an empty cell. */
function withMeasures(rows: readonly JoinedRow[]): JoinedRow[] {
  const whole: JoinedRow[] = [];
  for (const row of rows) {
    const above = whole[whole.length - 1];
    if (above && headsSteps(above) && row.text.measure === '' && row.text.step !== '') {
      const text = { ...row.text, measure: above.text.measure, measureNo: above.text.measureNo || row.text.measureNo };
      whole[whole.length - 1] = {
        text,
        pieces: [...above.pieces, ...row.pieces],
        joins: [...above.joins, ...row.joins],
      };
    } else whole.push(row);
  }
  return whole;
}

/** Adds the texts of a piece to the row; a cell that the next page says again, whole, is not added twice. */
function append(row: Row, piece: Piece): PieceColumn[] {
  const columns = PIECE_COLUMNS.filter((column) => piece.text[column] !== '');
  for (const column of columns) {
    if (!saysAgain(row.text[column], piece.text[column], column)) {
      row.text[column] = joinText(row.text[column], piece.text[column]);
    }
  }
  row.pieces.push(piece);
  return columns;
}

/** Known by its number, or by being short: of a long text the same words may well stand twice. */
function saysAgain(before: string, text: string, column: PieceColumn): boolean {
  if (bare(text).replace(/\(ต่อ\)$/, '') !== bare(before)) return false;
  return column === 'responsible' || column === 'due' || parseNumber(text) !== null;
}
