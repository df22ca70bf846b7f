/** How a document writes its rows: what most rows have is what a row without it may be the rest of another for. */
import { parseNumber } from '../numbering';
import { readStatus, splitStatus } from '../status';
import { bare } from '../thai/text';
import type { Piece, PieceColumn } from './pieces';

/** How this document writes its rows, by which a piece of one is known. */
export interface Habits {
  /** Share of rows, 0-1, that have a number at the head of (or in the column before) the measure and the step. */
  readonly numbersMeasures: boolean;
  readonly numbersSteps: boolean;
  /** Parts of the usual number: 2 for "1.1"; 0 where there is none. */
  readonly measureDepth: number;
  readonly stepDepth: number;
  /** Share of rows, 0-1, whose cell is filled. */
  readonly filled: Readonly<Record<'responsible' | 'due' | 'result', number>>;
  /** Share of rows, 0-1, whose status can be told. */
  readonly status: number;
  /** How often the document has each text of the column, by `bare` key. */
  readonly owners: ReadonlyMap<string, number>;
  readonly dues: ReadonlyMap<string, number>;
}

/** The number of a measure or a step: in its own column, or at the head of its text. '' where there is none. */
export function numberOf(piece: Piece, column: 'measure' | 'step', depth = 0): string {
  const own = piece.text[column === 'measure' ? 'measureNo' : 'stepNo'];
  const found = parseNumber(own !== '' ? own : piece.text[column]);
  if (!found) return '';
  if (own === '' && depth > 0 && !isPlausible(found.no, found.raw, depth)) return '';
  return found.no;
}

/** "๑ ครั้ง" or "๒๔ เมษายน" at the head of a cut cell is no number of a row. */
function isPlausible(no: string, raw: string, depth: number): boolean {
  const parts = no.split('.');
  const marked = /[.)]/.test(raw.trim());
  return (
    parts.every((part) => part.length <= 2) && (parts.length === depth || marked) && (depth === 1 || parts.length > 1)
  );
}

/** Whether a row says of itself how far the work is: in its own cell, or in a phrase at the head of the result. */
export function hasStatus(piece: Piece): boolean {
  const own = piece.text.status;
  if (own !== '') return readStatus(own) !== 'unknown';
  return splitStatus(piece.text.result).phrase !== '';
}

/** What most rows of a table do, by which a row that is no whole row is known. */
export function habitsOf(pieces: readonly Piece[]): Habits {
  const withMeasure = pieces.filter(({ text }) => text.measure !== '');
  const withStep = pieces.filter(({ text }) => text.step !== '');
  const measureDepth = usualDepth(withMeasure.map((piece) => numberOf(piece, 'measure')));
  const stepDepth = usualDepth(withStep.map((piece) => numberOf(piece, 'step')));
  const share = (column: PieceColumn) => shareOf(pieces, ({ text }) => text[column] !== '');
  const counts = (column: PieceColumn) => {
    const found = new Map<string, number>();
    for (const { text } of pieces) found.set(bare(text[column]), (found.get(bare(text[column])) ?? 0) + 1);
    return found;
  };
  return {
    numbersMeasures: measureDepth > 0,
    numbersSteps: stepDepth > 0,
    measureDepth,
    stepDepth,
    filled: { responsible: share('responsible'), due: share('due'), result: share('result') },
    status: shareOf(pieces, hasStatus),
    owners: counts('responsible'),
    dues: counts('due'),
  };
}

function shareOf(pieces: readonly Piece[], has: (piece: Piece) => boolean): number {
  return pieces.length === 0 ? 0 : pieces.filter(has).length / pieces.length;
}

/** The depth of most numbers, if at least a third of the texts (a cut row has several) are numbered; else 0. */
function usualDepth(numbers: readonly string[]): number {
  const depths = numbers.filter((no) => no !== '').map((no) => no.split('.').length);
  if (depths.length === 0 || depths.length * 3 < numbers.length) return 0;
  const counts = new Map<number, number>();
  for (const depth of depths) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
