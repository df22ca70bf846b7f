/** A page's calls on one row: save it, delete it, bring it back. The row is read again under the lock before it is written. */
import * as v from 'valibot';
import { Failure } from '../../core/failure';
import { findRow, findRowToDelete } from '../../core/find-row';
import { legacyOf, placeOf } from '../../core/new-row';
import type { SheetStep } from '../../core/sheet-step';
import type { Step } from '../../core/step';
import { deleteRow } from '../../sheets/delete-row';
import { type Measures, readMeasures } from '../../sheets/measures';
import { insertRow, othersOf, sheetStepOf, writeRow } from '../../sheets/rows';
import { refuseLong } from '../../sheets/too-long';
import { openWorkbook } from '../../sheets/workbook';
import type { Conflict, DeleteAnswer, SaveAnswer, Saved } from '../answers';
import { whileLocked } from '../lock';
import { Adopted, CellText, Etag, Row, Texts, TextsRead } from '../schemas';

export const SaveStepArgument = v.strictObject({
  /** null for a new row. */
  row: v.nullable(Row),
  /** As it was loaded; null for a new row. */
  etag: v.nullable(Etag),
  /** The texts as they were loaded: by them a row that was both moved and edited is known again. null for a new row. */
  base: v.nullable(TextsRead),
  /** The texts that the user wants. `check` is never written. */
  texts: Texts,
  /** A new row goes below this one; left out, below the last step of its section. */
  after: v.exactOptional(Row),
  adopted: Adopted,
});

export const DeleteStepArgument = v.strictObject({
  row: Row,
  etag: Etag,
  base: v.exactOptional(v.nullable(TextsRead)),
  adopted: Adopted,
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
  adopted: Adopted,
});

/** @throws Failure cell.too-long, step.unreadable, workbook.busy, workbook.moving: nothing was written */
export function saveStep(argument: v.InferOutput<typeof SaveStepArgument>): SaveAnswer {
  const { row, etag, base, texts, after, adopted } = argument;
  refuseLong(texts);
  return onceStill(adopted, (measures) => {
    if (row === null || etag === null) {
      const bounds = { header: measures.headerRow, last: measures.values.length };
      return saved(insertRow(measures, placeOf(measures.steps, texts, after, bounds), texts));
    }
    const found = findRow(measures.steps, { row, etag, base });
    return found.kind === 'same' ? saved(writeRow(measures, found.step, texts)) : conflict(found, measures);
  });
}

/** @throws Failure workbook.busy, workbook.moving: nothing was deleted */
export function deleteStep({ row, etag, base, adopted }: v.InferOutput<typeof DeleteStepArgument>): DeleteAnswer {
  return onceStill(adopted, (measures) => {
    const found = findRowToDelete(measures.steps, { row, etag, base: base ?? null });
    if (found.kind !== 'same') return conflict(found, measures);
    const { step } = found;
    if (!deleteRow(measures, step.row, legacyOf(measures.steps, step))) return null;
    return { kind: 'deleted', undo: { row: step.row, texts: step.cells, others: othersOf(measures, step.row) } };
  });
}

/** @throws Failure cell.too-long, step.unreadable, workbook.busy, workbook.moving: nothing was written */
export function restoreStep({ row, texts, others, adopted }: v.InferOutput<typeof RestoreStepArgument>): Saved {
  refuseLong(texts);
  return onceStill(adopted, (measures) => {
    const after = Math.min(Math.max(row - 1, measures.headerRow), measures.values.length);
    return saved(insertRow(measures, after, texts, others));
  });
}

/**
 * Does its work on the rows as they are read under the lock, and anew where people have moved rows by hand meanwhile.
 * @throws Failure workbook.moving: they go on moving them
 */
function onceStill<T>(adopted: v.InferOutput<typeof Adopted> | undefined, work: (measures: Measures) => T | null): T {
  return whileLocked(() => {
    for (let n = 0; n < TRIES; n++) {
      const done = work(readMeasures(openWorkbook(), adopted));
      if (done) return done;
    }
    throw new Failure('workbook.moving');
  }, true);
}

const TRIES = 3;

const saved = (step: SheetStep | null): Saved | null => step && { kind: 'saved', step };

const conflict = (
  found: Exclude<ReturnType<typeof findRow<Step>>, { kind: 'same' }>,
  { steps }: Measures,
): Conflict => ({
  kind: 'conflict',
  current: found.kind === 'changed' ? sheetStepOf(found.step, steps) : null,
});
