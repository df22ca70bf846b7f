/** Reads the steps of a sheet: ours, or one that staff have had in use for years. */
import { type Columns, findColumns, type KeyedMarks } from './columns';
import type { Cell, Grid } from './grid';
import { readMarks } from './mark-columns';
import { isEmpty, rowKinds } from './row-kinds';
import { instrumentsNamed, readSectionHeading, sectionCode, sectionCodes } from './sections';
import type { ColumnKey, Step } from './step';
import { type MeasureCell, NO_MEASURE, readMeasure, readStep } from './step-row';
import { formatThaiDate, parseDateCell } from './thai/dates';

/** The steps of a sheet, with where its header and columns stand. */
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
  const { headerRow, columns, marks } = findColumns(grid.rows, grid.sheet);
  const body = grid.rows.slice(headerRow);
  const codeOf = sectionCodes();
  const steps: Step[] = [];
  let section = columns.section === undefined ? sectionAbove(grid, headerRow, codeOf) : '';
  let measure: MeasureCell = NO_MEASURE;
  for (const [i, kind] of rowKinds(body, columns)) {
    if (kind.kind === 'skip') continue;
    const row = body[i] ?? [];
    const rowNumber = headerRow + 1 + i;
    if (kind.kind === 'section') {
      section = codeOf(kind.heading);
      measure = NO_MEASURE;
      continue;
    }
    const sectionText = cellText(row, columns.section);
    if (sectionText.trim() !== '') {
      const code = codeOf(sectionText);
      if (code !== section) measure = NO_MEASURE;
      section = code;
    }
    if (kind.kind === 'measure') {
      measure = readMeasure(cellText(row, kind.column), numberCell(row, columns), rowNumber);
      continue;
    }
    const text = cellText(row, columns.measure);
    if (text.trim() !== '') measure = readMeasure(text, numberCell(row, columns), rowNumber);
    const cells = withMarks(cellsOf(row, columns), row, marks);
    steps.push(readStep(cells, rowNumber, columns, section, measure));
  }
  return { steps, headerRow, columns };
}

function cellsOf(row: Row, columns: Columns): Record<ColumnKey, string> {
  // All keys at once: made key by key, it would cost several times the memory.
  return {
    section: cellText(row, columns.section),
    measureNo: cellText(row, columns.measureNo),
    measure: cellText(row, columns.measure),
    stepNo: cellText(row, columns.stepNo),
    step: cellText(row, columns.step),
    responsible: cellText(row, columns.responsible),
    due: cellText(row, columns.due),
    status: cellText(row, columns.status),
    result: cellText(row, columns.result),
    completedOn: cellText(row, columns.completedOn),
    evidence: cellText(row, columns.evidence),
    check: cellText(row, columns.check),
  };
}

/** What the row marks in columns side by side stands for the cell of a column that the sheet has not. */
function withMarks(
  cells: Record<ColumnKey, string>,
  row: Row,
  marks: readonly KeyedMarks[],
): Record<ColumnKey, string> {
  for (const group of marks) {
    if (cells[group.key] === '') cells[group.key] = readMarks(group, (column) => cellText(row, column));
  }
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

/**
 * The section of a sheet, or of its first rows: the last title above the header that tells of one ("ด้านที่ ๑ …" tells of one
 * that only the agency knows), or the sheet's name.
 */
function sectionAbove(grid: Grid, headerRow: number, codeOf: (heading: string) => string): string {
  let code = '';
  for (const row of grid.rows.slice(0, headerRow - 1)) {
    for (const cell of row) {
      if (typeof cell !== 'string' || isEmpty(cell)) continue;
      code = sectionIn(cell) || (readSectionHeading(cell)?.kind === 'label' ? codeOf(cell) : code);
    }
  }
  return code || sectionIn(grid.sheet);
}

function sectionIn(title: string): string {
  const named = instrumentsNamed(title);
  if (named.length > 1) return '';
  return readSectionHeading(title)?.code || sectionCode(title) || (named[0] ?? '');
}
