/** A sheet of measures that staff had before us: used as it is, or its steps copied into the form. */
import { Failure } from '../core/failure';
import { STATUS_PHRASES } from '../core/status';
import type { ColumnKey, Step } from '../core/step';
import { SHEETS } from '../messages/workbook';
import { appendRows, type Measures, measuresOf, readMeasures } from './measures';
import { remember } from './memory';
import { cellsOf, type Sheet, type Spreadsheet } from './workbook';

/**
 * Reads a sheet as measures.
 * @throws Failure adopt.no-sheet, adopt.no-steps, columns.missing, columns.twice
 */
export function readOther(workbook: Spreadsheet, name: string): Measures & { readonly sheet: Sheet } {
  const sheet = workbook.getSheetByName(name);
  if (!sheet) throw new Failure('adopt.no-sheet', { sheet: name });
  const measures = measuresOf(cellsOf(sheet, name));
  if (measures.steps.length === 0) throw new Failure('adopt.no-steps', { sheet: name });
  return { ...measures, sheet };
}

/**
 * From now on this is the sheet of measures, by its id: staff may rename it.
 * @throws Failure adopt.form-there: there is a sheet of measures already
 */
export function useAsItIs(workbook: Spreadsheet, other: { readonly sheet: Sheet }): void {
  if (workbook.getSheetByName(SHEETS.measures)) throw new Failure('adopt.form-there', { sheet: SHEETS.measures });
  remember('measuresSheet', String(other.sheet.getSheetId()));
}

/** Appends the steps of another sheet to the form; each row says its section and measure for itself. */
export function copyIntoForm(workbook: Spreadsheet, other: Measures): void {
  const firsts = new Map<number, string>();
  for (const step of other.steps) if (!firsts.has(step.measureRow)) firsts.set(step.measureRow, measureCell(step));
  appendRows(
    readMeasures(workbook),
    other.steps.map((step) => textsOf(step, firsts.get(step.measureRow) ?? '', other)),
  );
}

/** The form has the number at the head of the text; a sheet with columns of numbers has it beside. */
function measureCell(step: Step): string {
  const { measure, measureNo } = step.cells;
  if (measure.trim() === '') return joined(step.measureNo, step.measure);
  return joined(measureNo, measure);
}

const joined = (number: string, text: string): string =>
  [number.trim(), text.trim()].filter((part) => part !== '').join(' ');

function textsOf(step: Step, measure: string, { columns }: Measures): Partial<Record<ColumnKey, string>> {
  const { cells } = step;
  const ownStatus = columns.status !== undefined && columns.result !== undefined;
  return {
    section: step.section,
    measure,
    step: columns.step === undefined ? '' : joined(cells.stepNo, cells.step),
    responsible: cells.responsible,
    due: cells.due,
    status: ownStatus ? cells.status : STATUS_PHRASES[step.status] || step.statusText,
    result: ownStatus ? cells.result : step.result,
    completedOn: cells.completedOn,
    evidence: cells.evidence,
  };
}
