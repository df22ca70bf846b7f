/** A document that is too much at once, or has a text that no cell can hold: refused with what and where, before any of it is written. */
import type { Columns } from '../core/columns';
import { Failure } from '../core/failure';
import type { ImportedDocument } from '../core/import/document';
import type { SettingKey } from '../core/settings';
import { SETTING_LABELS } from '../core/settings-table';
import type { ColumnKey } from '../core/step';
import { MEASURE_HEADERS, SECTION_HEADERS } from '../messages/workbook';
import { CELL_LIMIT } from '../sheets/cells';
import { cellsOfStep } from '../sheets/measures';
import { tooLong } from '../sheets/too-long';

/** Far more than any agency has; what is longer comes in parts. */
const MOST = { steps: 5_000, sections: 200 };

/** @throws Failure import.too-many-steps, import.too-many-sections, import.too-long */
export function refuseLongDocument(
  { steps, sections }: Pick<ImportedDocument, 'steps' | 'sections'>,
  columns: Columns,
  settings: Readonly<Partial<Record<SettingKey, string>>>,
): void {
  if (steps.length > MOST.steps) throw new Failure('import.too-many-steps', { count: steps.length, limit: MOST.steps });
  if (sections.length > MOST.sections)
    throw new Failure('import.too-many-sections', { count: sections.length, limit: MOST.sections });
  for (const step of steps) {
    const place = step.stepNo || step.measureNo;
    for (const [key, text] of Object.entries(cellsOfStep(step, columns)))
      refuse(MEASURE_HEADERS[key as ColumnKey], text, place);
  }
  for (const { code, heading, analysis } of sections) {
    // What is too long can't be a code that helps to find it.
    const place = tooLong(code) === null ? code : '';
    for (const [key, text] of Object.entries({ code, heading, analysis }))
      refuse(SECTION_HEADERS[key as 'code' | 'heading' | 'analysis'], text ?? '', place);
  }
  for (const [key, text] of Object.entries(settings)) refuse(SETTING_LABELS[key as SettingKey], text, '');
}

function refuse(column: string, text: string, place: string): void {
  const length = tooLong(text);
  if (length !== null) throw new Failure('import.too-long', { column, place, length, limit: CELL_LIMIT });
}
