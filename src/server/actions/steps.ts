/** A page's calls on one row: save it, delete it, bring it back. The row is read again under the lock before it is written. */
import * as v from 'valibot';
import { findRow } from '../../core/find-row';
import { legacyOf, placeOf } from '../../core/new-row';
import { deleteRow } from '../../sheets/delete-row';
import { readMeasures } from '../../sheets/measures';
import { insertRow, othersOf, sheetStepOf, writeRow } from '../../sheets/rows';
import { refuseLong } from '../../sheets/too-long';
import { openWorkbook } from '../../sheets/workbook';
import type { Conflict, DeleteAnswer, SaveAnswer, Saved } from '../answers';
import { whileLocked } from '../lock';
import { Row, Texts } from '../schemas';

export const SaveStepArgument = v.object({
  row: v.nullable(Row),
  etag: v.nullable(v.string()),
  base: v.nullable(Texts),
  texts: Texts,
  after: v.exactOptional(Row),
});

export const DeleteStepArgument = v.object({ row: Row, etag: v.string(), base: v.exactOptional(v.nullable(Texts)) });

const Value = v.union([v.string(), v.number(), v.boolean()]);
export const RestoreStepArgument = v.object({
  row: Row,
  texts: Texts,
  others: v.exactOptional(v.record(v.pipe(v.string(), v.regex(/^\d{1,4}$/)), Value)),
});

/** @throws Failure cell.too-long, step.unreadable, workbook.busy: nothing was written */
export function saveStep(argument: v.InferOutput<typeof SaveStepArgument>): SaveAnswer {
  const { row, etag, base, texts, after } = argument;
  refuseLong(texts);
  return whileLocked(() => {
    const measures = readMeasures(openWorkbook());
    if (row === null || etag === null) {
      const bounds = { header: measures.headerRow, last: measures.values.length };
      return saved(insertRow(measures, placeOf(measures.steps, texts, after, bounds), texts));
    }
    const found = findRow(measures.steps, { row, etag, base });
    return found.kind === 'same' ? saved(writeRow(measures, found.step, texts)) : conflict(found);
  });
}

/** @throws Failure workbook.busy: nothing was deleted */
export function deleteStep({ row, etag, base }: v.InferOutput<typeof DeleteStepArgument>): DeleteAnswer {
  return whileLocked(() => {
    const measures = readMeasures(openWorkbook());
    const found = findRow(measures.steps, { row, etag, base: base ?? null });
    if (found.kind !== 'same') return conflict(found);
    const { step } = found;
    deleteRow(measures, step.row, legacyOf(measures.steps, step));
    return { kind: 'deleted', undo: { row: step.row, texts: step.cells, others: othersOf(measures, step.row) } };
  });
}

/** @throws Failure cell.too-long, step.unreadable, workbook.busy: nothing was written */
export function restoreStep({ row, texts, others }: v.InferOutput<typeof RestoreStepArgument>): Saved {
  refuseLong(texts);
  return whileLocked(() => {
    const measures = readMeasures(openWorkbook());
    const after = Math.min(Math.max(row - 1, measures.headerRow), measures.values.length);
    return saved(insertRow(measures, after, texts, others));
  });
}

const saved = (step: Parameters<typeof sheetStepOf>[0]): Saved => ({ kind: 'saved', step: sheetStepOf(step) });

const conflict = (
  found: Exclude<ReturnType<typeof findRow<Parameters<typeof sheetStepOf>[0]>>, { kind: 'same' }>,
): Conflict => ({
  kind: 'conflict',
  current: found.kind === 'changed' ? sheetStepOf(found.step) : null,
});
