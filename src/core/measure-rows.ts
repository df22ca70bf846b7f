/** Rows that name a measure alone, above its steps, in tables that have one column for both. */
import type { Cell } from './grid';
import { belongsTo, parseNumber } from './numbering';

const MEASURE_LABEL = /^\s*มาตรการ\s*(?:ที่)?\s*[0-9๐-๙]/;

/** Whether a text that stands alone in its row names the measure of the step in the row below: by its label, or by its number. */
export function headsStep(text: string, below: string): boolean {
  if (MEASURE_LABEL.test(text)) return true;
  const no = parseNumber(text)?.no ?? '';
  const stepNo = no === '' ? '' : (parseNumber(below)?.no ?? '');
  return stepNo !== no && belongsTo(stepNo, no);
}

/** Rows that are looked through. */
const SAMPLE = 50;

/** Whether a column of measures holds their steps too ("มาตรการ/ขั้นตอน"): some row has nothing but a measure, the next its step. */
export function holdsSteps(rows: readonly (readonly Cell[])[], column: number): boolean {
  const filled = rows.slice(0, SAMPLE).filter((row) => row.some(says));
  return filled.some((row, i) => {
    const below = filled[i + 1];
    const text = row[column];
    if (!below || typeof text !== 'string' || !isAlone(row, column) || isAlone(below, column)) return false;
    const step = below[column];
    return typeof step === 'string' && says(step) && headsStep(text, step);
  });
}

const says = (cell: Cell): boolean => typeof cell !== 'string' || cell.trim() !== '';

const isAlone = (row: readonly Cell[], column: number): boolean =>
  row.every((cell, i) => (i === column) === says(cell));
