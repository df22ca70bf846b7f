/** Texts that no cell can hold: found before anything is written, so that nothing is written in part. */
import { Failure } from '../core/failure';
import type { SomeTexts } from '../core/sheet-step';
import { COLUMN_KEYS } from '../core/step';
import { MEASURE_HEADERS } from '../messages/workbook';
import { asText, CELL_LIMIT } from './cells';

/** Characters that a text would take in a cell, the apostrophe that keeps it text among them; null where it fits. */
export function tooLong(text: string): number | null {
  const { length } = asText(text);
  return length > CELL_LIMIT ? length : null;
}

/**
 * @param column what the user knows the cell by: the header of its column, the label of a setting
 * @throws Failure cell.too-long
 */
export function refuseLongText(column: string, text: string): void {
  const length = tooLong(text);
  if (length !== null) throw new Failure('cell.too-long', { column, length, limit: CELL_LIMIT });
}

/** @throws Failure cell.too-long */
export function refuseLong(texts: SomeTexts): void {
  for (const key of COLUMN_KEYS) refuseLongText(MEASURE_HEADERS[key], texts[key] ?? '');
}
