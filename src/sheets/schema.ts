/**
 * The form of a workbook: its sheets and columns as set-up makes them. Each form has a number, which is kept among the document's
 * properties, and a workbook is brought from one to the next by a migration.
 *
 * A workbook without a number is a copy (Google does not copy document properties) or older than the numbers: its sheets tell.
 */
import { Failure } from '../core/failure';
import type { UiMessages } from '../messages/ui.th';
import { SHEETS } from '../messages/workbook';
import { toCell } from './cells';
import { remember, remembered } from './memory';
import { MIGRATIONS } from './migrations';
import { type Spreadsheet, tryRead } from './workbook';

/** The form that this add-on makes, reads and writes. */
export const SCHEMA = 1;

/**
 * The number kept with a workbook; null where there is none that can be understood.
 * @param text the property as it is kept
 * @throws Failure schema.newer: a newer add-on made it, and what this one would do to it nobody has tried
 */
export function knownSchema(text: string | null | undefined): number | null {
  if (!text || !/^\d{1,6}$/.test(text)) return null;
  const schema = Number(text);
  if (schema > SCHEMA) throw new Failure('schema.newer', { workbook: schema, known: SCHEMA });
  return schema;
}

/** As above, asked for. @throws Failure schema.newer */
export const keptSchema = (): number | null => knownSchema(remembered('schema'));

export const keepSchema = (): void => remember('schema', String(SCHEMA));

/**
 * The form that the sheets have, the oldest that one of them is known by. Costs two calls a migration.
 * @param kept the number that is kept with the workbook
 * @returns null where nothing has been set up
 */
export function schemaOf(workbook: Spreadsheet, kept: number | null): number | null {
  let schema: number | null = null;
  for (const { from, sheet, isOf } of MIGRATIONS) {
    const cells = tryRead(workbook, SHEETS[sheet]);
    if (!cells) continue;
    if (isOf(cells.values.map((row) => row.map(toCell)))) return from;
    schema = kept ?? SCHEMA;
  }
  return schema;
}

/**
 * Brings a workbook to the form of this add-on, and keeps its number. To be called under the lock; where it was ended in the
 * middle, it is called again.
 * @param from the form that it has
 */
export function migrate(workbook: Spreadsheet, from: number, ui: UiMessages): void {
  for (const migration of MIGRATIONS) if (migration.from >= from) migration.run(workbook, ui);
  keepSchema();
}
