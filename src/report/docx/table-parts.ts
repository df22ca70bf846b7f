/** What the tables of a report have in common: where they stand, and their header row. */

import { perLine, TABLE_TYPE, type TypeSize } from './measure';
import type { Pen } from './pen';
import { CELL_PADDING, cell, row } from './xml';

/** Where a part of the report stands. */
export interface Place {
  /** Width of the text of the page, dxa. */
  readonly width: number;
  /** Height of the text of the page, dxa. */
  readonly height: number;
  /** Of the tables. */
  readonly type: TypeSize;
  /** Whether the end of the part must stand on the page of what follows it: signatures never stand alone. */
  readonly keepLast: boolean;
}

const HEAD_SHADE = 'E8EDF3';

/** Letters to a line in each column. */
export const lettersIn = (widths: readonly number[], { letter }: TypeSize): number[] =>
  widths.map((width) => perLine(width, CELL_PADDING.horizontal, letter));

/** Of the type, in sizes of the standard one. */
export const scaleOf = ({ letter }: TypeSize): number => letter / TABLE_TYPE.letter;

/** @param spans grid columns that each header cell stands over; one where not given */
export function headRow(
  pen: Pen,
  columns: readonly string[],
  widths: readonly number[],
  spans: readonly number[] = [],
): string {
  const cells = columns.map((text, index) => {
    const look = { width: widths[index] ?? 0, span: spans[index] ?? 1, shade: HEAD_SHADE, middle: true };
    return cell(look, pen.cell(text, 'head'));
  });
  return row({ header: true }, cells.join(''));
}

/** Lines of a page that the header row and the unevenness of an estimate take. */
const SPARE = 4;

/** A row that no page holds may break; any other stays whole. */
export const staysWhole = (lines: number, place: Place): boolean =>
  lines <= Math.floor(place.height / place.type.line) - SPARE;
