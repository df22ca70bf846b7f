/** Reads the steps of a sheet: ours, or one that staff have had in use for years. */
import { type Columns, findColumns } from './columns';
import type { Cell, Grid } from './grid';
import { belongsTo, isNumberedList, parseNumber } from './numbering';
import { isEmpty, rowKinds } from './row-kinds';
import { instrumentsNamed, readSectionHeading, sectionCode, sectionCodes } from './sections';
import { readStatus, splitStatus } from './status';
import { COLUMN_KEYS, type ColumnKey, type Status, type Step } from './step';
import { formatThaiDate, parseDateCell } from './thai/dates';

export interface ReadSteps {
  readonly steps: readonly Step[];
  /** 1-based. */
  readonly headerRow: number;
  readonly columns: Columns;
}

type Row = readonly Cell[];

/**
 * Reads a grid to steps, in the order of its rows. A measure cell that is empty or merged repeats the one above; so does
 * a section cell. Without a section column the section comes from a heading row between the measures, a title above the
 * header, or the sheet's name. A sheet of measures without steps has each measure as its own step.
 *
 * @throws Failure columns.missing, columns.twice (see findColumns)
 */
export function readSteps(grid: Grid): ReadSteps {
  const { headerRow, columns } = findColumns(grid.rows, grid.sheet);
  const body = grid.rows.slice(headerRow);
  const kinds = rowKinds(body, columns);
  const codeOf = sectionCodes();
  const steps: Step[] = [];
  let section = columns.section === undefined ? sectionAbove(grid, headerRow) : '';
  let measure: Measure = NO_MEASURE;
  body.forEach((row, i) => {
    const rowNumber = headerRow + 1 + i;
    const kind = kinds[i];
    if (!kind || kind.kind === 'skip') return;
    if (kind.kind === 'section') {
      section = codeOf(kind.heading);
      measure = NO_MEASURE;
      return;
    }
    const sectionText = cellText(row, columns.section);
    if (sectionText.trim() !== '') {
      const code = codeOf(sectionText);
      if (code !== section) measure = NO_MEASURE;
      section = code;
    }
    if (kind.kind === 'measure') {
      measure = readMeasure(cellText(row, kind.column), numberCell(row, columns), rowNumber);
      return;
    }
    const text = cellText(row, columns.measure);
    if (text.trim() !== '') measure = readMeasure(text, numberCell(row, columns), rowNumber);
    steps.push(readStep(row, rowNumber, columns, section, measure));
  });
  return { steps, headerRow, columns };
}

interface Measure {
  readonly no: string;
  readonly text: string;
  /** 1-based; 0 for none. */
  readonly row: number;
}

const NO_MEASURE: Measure = { no: '', text: '', row: 0 };

function readMeasure(cell: string, numberText: string, row: number): Measure {
  const own = isNumberedList(cell) ? null : parseNumber(cell);
  if (own && own.rest !== '') return { no: own.no, text: own.rest.trim(), row };
  return { no: numberOf(numberText) || (own?.no ?? ''), text: own ? '' : cell.trim(), row };
}

function readStep(row: Row, rowNumber: number, columns: Columns, section: string, measure: Measure): Step {
  const cells = cellsOf(row, columns);
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
function stepNumber(cells: Step['cells'], measure: Measure): string {
  const own = numberOf(cells.stepNo);
  if (own !== '') return own;
  const shared = numberOf(cells.measureNo);
  return shared !== measure.no && belongsTo(shared, measure.no) ? shared : '';
}

/** The status column has the word; where it is empty or not there, the head of the result has. */
function readProgress(cells: Step['cells'], columns: Columns): { status: Status; statusText: string; result: string } {
  const cell = cells.status.trim();
  const inResult = splitStatus(cells.result);
  if (cell === '') return { status: inResult.status, statusText: inResult.phrase, result: inResult.rest };
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

function cellsOf(row: Row, columns: Columns): Record<ColumnKey, string> {
  const cells = {} as Record<ColumnKey, string>;
  for (const key of COLUMN_KEYS) cells[key] = cellText(row, columns[key]);
  return cells;
}

/** A cell as text. A real date is written out; one whose year had two digits only keeps them, and stays a guess. */
function cellText(row: Row, column: number | undefined): string {
  const cell = column === undefined ? '' : (row[column] ?? '');
  if (typeof cell === 'string') return cell;
  const { date, certainty } = parseDateCell(cell);
  if (date !== null && certainty !== 'guess') return formatThaiDate(date, { digits: 'arabic', month: 'full' });
  const year = certainty === 'guess' ? String(cell.year % 100).padStart(2, '0') : String(cell.year);
  return `${cell.day}/${cell.month}/${year}`;
}

function numberCell(row: Row, columns: Columns): string {
  return cellText(row, columns.measureNo);
}

function numberOf(text: string): string {
  const number = parseNumber(text);
  return number && number.rest === '' ? number.no : '';
}

/** The section of a sheet that is all of one: its last title above the header that tells of one, or its name. */
function sectionAbove(grid: Grid, headerRow: number): string {
  let code = '';
  for (const row of grid.rows.slice(0, headerRow - 1)) {
    for (const cell of row) if (typeof cell === 'string' && !isEmpty(cell)) code = sectionIn(cell) || code;
  }
  return code || sectionIn(grid.sheet);
}

function sectionIn(title: string): string {
  const named = instrumentsNamed(title);
  if (named.length > 1) return '';
  return readSectionHeading(title)?.code || sectionCode(title) || (named[0] ?? '');
}
