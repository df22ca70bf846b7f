/**
 * The shapes that several page calls share: what arrives from a page is checked against them. Objects are strict: a field that no
 * call has is refused with the rest, so that nothing crosses that nobody looked at.
 */
import * as v from 'valibot';
import { COLUMN_KEYS } from '../core/step';
import { CELL_LIMIT } from '../sheets/cells';

/** 1-based. */
export const Row = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000));

/** An object whose fields may all be left out, which an empty list is not. */
export const allOptional = <T extends v.ObjectEntries>(entries: T) =>
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value)),
    v.strictObject(entries),
  );

export const Nothing = allOptional({});

/** What a cell says: Sheets holds no longer text. */
export const CellText = v.pipe(v.string(), v.maxLength(CELL_LIMIT));

/** Left out, the rows are those of our own sheet of measures. */
export const Adopted = v.exactOptional(
  v.strictObject({
    id: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32)),
    name: v.pipe(v.string(), v.maxLength(200)),
  }),
);

/** The hash of a row: see core/etag. */
export const Etag = v.pipe(v.string(), v.maxLength(100));

/** Texts of some columns as they were read. */
export const TextsRead = allOptional(v.entriesFromList(COLUMN_KEYS, v.exactOptional(CellText)));

/** Texts for some columns. One that is too long for a cell is refused later, with the name of its column. */
export const Texts = allOptional(v.entriesFromList(COLUMN_KEYS, v.exactOptional(v.string())));
