/** A page's call: take fixes that the rules offer, one or all of a rule. */
import * as v from 'valibot';
import { COLUMN_KEYS } from '../../core/step';
import { sortFixes, writeFixes } from '../../sheets/fixes';
import { readMeasures } from '../../sheets/measures';
import { refuseLong } from '../../sheets/too-long';
import { openWorkbook } from '../../sheets/workbook';
import type { FixesAnswer } from '../answers';
import { whileLocked } from '../lock';
import { Adopted, CellText, Row } from '../schemas';

const Fix = v.strictObject({ row: Row, column: v.picklist(COLUMN_KEYS), before: CellText, after: v.string() });
/** Every cell of ten thousand rows. */
const MOST_FIXES = 100_000;

export const FixesArgument = v.strictObject({
  fixes: v.pipe(v.array(Fix), v.maxLength(MOST_FIXES)),
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
