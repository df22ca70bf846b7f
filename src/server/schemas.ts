/** The shapes that several page calls share: what arrives from a page is checked against them. */
import * as v from 'valibot';
import { COLUMN_KEYS } from '../core/step';

/** 1-based. */
export const Row = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000));

export const Nothing = v.object({});

/** Left out, the rows are those of our own sheet of measures. */
export const Adopted = v.exactOptional(
  v.object({ id: v.pipe(v.number(), v.integer(), v.minValue(0)), name: v.string() }),
);

/** Texts of some columns. */
export const Texts = v.object(v.entriesFromList(COLUMN_KEYS, v.exactOptional(v.string())));
