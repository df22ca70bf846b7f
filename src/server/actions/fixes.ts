/** A page's call: take fixes that the rules offer, one or all of a rule. */
import * as v from 'valibot';
import { COLUMN_KEYS } from '../../core/step';
import { sortFixes, writeFixes } from '../../sheets/fixes';
import { readMeasures } from '../../sheets/measures';
import { refuseLong } from '../../sheets/too-long';
import { openWorkbook } from '../../sheets/workbook';
import type { FixesAnswer } from '../answers';
import { whileLocked } from '../lock';
import { Adopted, Row } from '../schemas';

export const FixesArgument = v.object({
  fixes: v.array(v.object({ row: Row, column: v.picklist(COLUMN_KEYS), before: v.string(), after: v.string() })),
  adopted: Adopted,
});

/** @throws Failure cell.too-long, workbook.busy: nothing was written */
export function applyFixes({ fixes, adopted }: v.InferOutput<typeof FixesArgument>): FixesAnswer {
  for (const { column, after } of fixes) refuseLong({ [column]: after });
  return whileLocked(() => {
    const measures = readMeasures(openWorkbook(), adopted);
    const { taken, skipped } = sortFixes(measures, fixes);
    const written = new Set(writeFixes(measures, taken));
    const left = [...skipped, ...taken.filter((fix) => !written.has(fix))];
    return { applied: written.size, skipped: left.map(({ row, column }) => ({ row, column })) };
  });
}
