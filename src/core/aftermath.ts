/**
 * What became of a write to one row while people may have moved rows by hand. A write names its row by number, and hands take no
 * lock: where rows were sorted, inserted or deleted between reading and writing, it lands in another row. What was read before and
 * what stands there afterwards tell whether it did, and what it covered.
 */

/** A row's cells as text. */
export type Row = readonly string[];

/** Texts by their 0-based columns. */
export type Texts = ReadonlyMap<number, string>;

/** Where a row's cells were covered by a write that was not meant for it. */
export interface Covered {
  /** 1-based, in the sheet as it stands now. */
  readonly at: number;
  /** 1-based, in the sheet as it was read before; 0: it was blank. */
  readonly was: number;
}

/** A row as it is compared: blank cells at its end say nothing. */
const keyOf = (row: Row): string => {
  let end = row.length;
  while (end > 0 && row[end - 1] === '') end--;
  return JSON.stringify(row.slice(0, end));
};
const BLANK = keyOf([]);

const counts = (rows: readonly Row[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const row of rows) found.set(keyOf(row), (found.get(keyOf(row)) ?? 0) + 1);
  return found;
};

/** Whether two rows say the same. */
export const sameRow = (one: Row, other: Row): boolean => keyOf(one) === keyOf(other);

/** The row with those texts in their columns. */
export function withTexts(row: Row, texts: Texts): Row {
  const width = Math.max(row.length, ...[...texts.keys()].map((column) => column + 1));
  return Array.from({ length: width }, (_, i) => texts.get(i) ?? row[i] ?? '');
}

/**
 * The row that has been written over though another was meant: it stands there now with the texts in it, and as it was it is nowhere
 * any more; or a blank one, and the one that was meant stands as it stood. null where there is none: the texts are in the row that they were meant for, whoever has worked on it since, or nowhere.
 *
 * @param meant the row that was to be written, as it was read; a blank one for a new row
 */
export function coveredBy(texts: Texts, meant: Row, before: readonly Row[], now: readonly Row[]): Covered | null {
  const [had, has] = [counts(before), counts(now)];
  const isGone = (key: string) => (has.get(key) ?? 0) < (had.get(key) ?? 0);
  const right = keyOf(withTexts(meant, texts));
  const fresh = now.filter((row) => !had.has(keyOf(row)) && keyOf(row) !== right);
  // A new row leaves no trace of what it covers: what is gone then, and was not edited, is held to be covered.
  const isCovered = (old: Row, key: string) =>
    key !== right || (keyOf(meant) === BLANK && !fresh.some((each) => isLike(each, old)));
  const alone = keyOf(withTexts([], texts));
  const missed = isMissed(texts, meant, before, now);
  for (const [i, row] of now.entries()) {
    const key = keyOf(row);
    if (missed && key === alone && !had.has(alone)) return { at: i + 1, was: 0 };
    if (![...texts].every(([column, text]) => (row[column] ?? '') === text)) continue;
    const was = before.findIndex(
      (old) =>
        ![keyOf(meant), BLANK].includes(keyOf(old)) &&
        keyOf(withTexts(old, texts)) === key &&
        isGone(keyOf(old)) &&
        isCovered(old, key),
    );
    if (was >= 0) return { at: i + 1, was: was + 1 };
  }
  return null;
}

/**
 * Whether the row that was to be written stands as it stood: what was written is elsewhere.
 * @param meant as it was read; a blank one, of which there are many, is never missed
 */
export function isMissed(texts: Texts, meant: Row, before: readonly Row[], now: readonly Row[]): boolean {
  const key = keyOf(meant);
  const standing = (rows: readonly Row[]) => rows.filter((row) => keyOf(row) === key).length;
  return ![BLANK, keyOf(withTexts(meant, texts))].includes(key) && standing(now) >= standing(before);
}

/** Of the cells of a row, the part that must still stand for it to be the same one, edited. */
const STILL_THERE = 0.5;

/**
 * What is gone though another row was to be deleted, which is still there; null where the right one is gone.
 * @param row 1-based, of the one that was to be deleted, and by whose number one was deleted
 * @returns the row that is gone, 1-based, as it was read before; 0 for a blank one
 */
export function lostFor(row: number, before: readonly Row[], now: readonly Row[]): number | null {
  const meant = before[row - 1] ?? [];
  const [had, has] = [counts(before), counts(now)];
  const isGone = (each: Row) => (has.get(keyOf(each)) ?? 0) < (had.get(keyOf(each)) ?? 0);
  if (isGone(meant)) return null;
  const fresh = now.filter((each) => !had.has(keyOf(each)));
  const lost = before.flatMap((each, i) =>
    keyOf(each) !== BLANK && isGone(each) && !fresh.some((other) => isLike(other, each)) ? [i + 1] : [],
  );
  // Rows above were inserted or deleted: by as many as the row that was meant has moved, the one that was deleted stood elsewhere.
  const at = now.findIndex((each) => keyOf(each) === keyOf(meant)) + 1;
  const stood = at < row ? 2 * row - at : 2 * row - at - 1;
  return lost.find((each) => each === stood) ?? lost[0] ?? 0;
}

/** How many of the last rows are gone, as when rows were written below the last one and it had been moved there. */
export function lostAtEnd(before: readonly Row[], now: readonly Row[]): number {
  const [had, has] = [counts(before), counts(now)];
  const fresh = now.filter((row) => !had.has(keyOf(row)));
  let kept = before.length;
  const isLost = (row: Row) => !has.has(keyOf(row)) && !fresh.some((each) => isLike(each, row));
  while (kept > 0 && isLost(before[kept - 1] ?? [])) kept--;
  return before.length - kept;
}

function isLike(now: Row, before: Row): boolean {
  const told = before.flatMap((text, i) => (text === '' ? [] : [i]));
  return told.filter((i) => now[i] === before[i]).length >= told.length * STILL_THERE;
}
