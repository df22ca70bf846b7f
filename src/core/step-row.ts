/** Reads one row to a step, once its columns are known and its cells are text. */
import type { Columns } from './columns';
import { belongsTo, isNumberedList, parseNumber } from './numbering';
import { readStatus, splitStatus } from './status';
import type { Status, Step } from './step';

/** A measure as its cell says it. */
export interface MeasureCell {
  readonly no: string;
  readonly text: string;
  /** 1-based; 0 for none. */
  readonly row: number;
}

/** Before the first measure of a sheet. */
export const NO_MEASURE: MeasureCell = { no: '', text: '', row: 0 };

/** @param numberText the cell of the number column; '' where the sheet has none */
export function readMeasure(cell: string, numberText: string, row: number): MeasureCell {
  const own = isNumberedList(cell) ? null : parseNumber(cell);
  if (own && own.rest !== '') return { no: own.no, text: own.rest.trim(), row };
  return { no: numberOf(numberText) || (own?.no ?? ''), text: own ? '' : cell.trim(), row };
}

/**
 * @param cells of the row, '' for a column that the sheet has not
 * @param section its code, and `measure` its measure: the row's own, or those of the rows above
 */
export function readStep(
  cells: Step['cells'],
  rowNumber: number,
  columns: Columns,
  section: string,
  measure: MeasureCell,
): Step {
  const own = isNumberedList(cells.step) ? null : parseNumber(cells.step);
  const alone = columns.step === undefined;
  const { status, statusText, result } = readProgress(cells, columns);
  return {
    row: rowNumber,
    section,
    measureNo: measure.no,
    measure: measure.text,
    measureRow: measure.row || rowNumber,
    stepNo: alone ? measure.no : own ? own.no : stepNumber(cells, measure),
    step: alone ? measure.text : (own?.rest ?? cells.step).trim(),
    responsible: cells.responsible.trim(),
    due: cells.due.trim(),
    status,
    statusText,
    result,
    completedOn: cells.completedOn.trim(),
    evidence: cells.evidence.trim(),
    cells,
  };
}

/** The number of a step whose text has none: its own column's, or the measure's column where that goes deeper than the measure. */
function stepNumber(cells: Step['cells'], measure: MeasureCell): string {
  const own = numberOf(cells.stepNo);
  if (own !== '') return own;
  const shared = numberOf(cells.measureNo);
  return shared !== measure.no && belongsTo(shared, measure.no) ? shared : '';
}

/**
 * The status column has the word; where it is empty or not there, the head of the result has. A mark in one of several
 * columns gives way to it: there a status that is chosen is written.
 */
function readProgress(cells: Step['cells'], columns: Columns): { status: Status; statusText: string; result: string } {
  const cell = cells.status.trim();
  const inResult = splitStatus(cells.result);
  if (cell === '' || (columns.status === undefined && inResult.phrase !== '')) {
    return { status: inResult.status, statusText: inResult.phrase, result: inResult.rest };
  }
  // Several marks: which of them holds is for the user to say.
  if (columns.status === undefined && cell.includes('\n')) {
    const marked = cell.split('\n');
    if (new Set(marked.map(readStatus)).size > 1) {
      return { status: 'unknown', statusText: marked.join(' / '), result: inResult.rest };
    }
  }
  if (columns.result === undefined) {
    const split = splitStatus(cells.status);
    return {
      status: readStatus(cell),
      statusText: split.phrase || cell,
      result: split.phrase === '' ? '' : split.rest,
    };
  }
  const status = readStatus(cell);
  const said = inResult.phrase !== '' && inResult.status === status;
  return { status, statusText: cell, result: said ? inResult.rest : cells.result.trim() };
}

function numberOf(text: string): string {
  const number = parseNumber(text);
  return number && number.rest === '' ? number.no : '';
}
