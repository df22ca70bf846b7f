/** A page's calls on one row: save it, delete it, bring it back. The row is read again under the lock before it is written. */
import * as v from 'valibot';
import { findRow } from '../../core/find-row';
import { legacyOf, placeOf } from '../../core/new-row';
import type { ColumnKey } from '../../core/step';
import { type Measures, readMeasures } from '../../sheets/measures';
import { insertRow, othersOf, sheetStepOf, writeCells, writeRow } from '../../sheets/rows';
import { refuseLong } from '../../sheets/too-long';
import { openWorkbook } from '../../sheets/workbook';
import type { Conflict, DeleteAnswer, SaveAnswer, Saved } from '../answers';
import { whileLocked } from '../lock';
import { CellText, Etag, Row, Texts, TextsRead } from '../schemas';

export const SaveStepArgument = v.strictObject({
  row: v.nullable(Row),
  etag: v.nullable(Etag),
  base: v.nullable(TextsRead),
  texts: Texts,
  after: v.exactOptional(Row),
});

export const DeleteStepArgument = v.strictObject({
  row: Row,
  etag: Etag,
  base: v.exactOptional(v.nullable(TextsRead)),
});

const Value = v.union([CellText, v.number(), v.boolean()]);
const Others = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value)),
  v.record(v.pipe(v.string(), v.regex(/^\d{1,4}$/)), Value),
);
export const RestoreStepArgument = v.strictObject({
  row: Row,
  texts: Texts,
  others: v.exactOptional(Others),
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
    measures.sheet.deleteRow(step.row);
    leave(measures, step);
    return { kind: 'deleted', undo: { row: step.row, texts: step.cells, others: othersOf(measures, step.row) } };
  });
}

/** After the deletion, so that a merged cell is no longer covered by the row that is gone. */
function leave(measures: Measures, step: Parameters<typeof legacyOf>[1]): void {
  const legacy = legacyOf(measures.steps, step);
  if (!legacy) return;
  const values = measures.values.filter((_, i) => i !== step.row - 1);
  const texts = new Map<number, string>();
  for (const [key, text] of Object.entries(legacy.texts)) {
    const index = measures.columns[key as ColumnKey];
    if (index !== undefined) texts.set(index, text);
  }
  writeCells({ ...measures, values }, legacy.row - 1, texts);
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
