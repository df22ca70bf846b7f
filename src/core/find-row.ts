/** Finds a row again that a page has seen: where it was, where it was moved to, or what has become of it. */
import { etagParts, etagsOf, rowEtag } from './etag';
import type { RowTexts, SomeTexts } from './sheet-step';
import { COLUMN_KEYS } from './step';

/** What a page knows of a row. */
export interface Seen {
  /** 1-based. */
  readonly row: number;
  readonly etag: string;
  /** The texts that it saw; without them a row that was edited is known by its place alone. */
  readonly base: SomeTexts | null;
}

interface Row {
  readonly row: number;
  readonly cells: RowTexts;
}

/** What has become of a row since it was read. */
export type FoundRow<T> =
  /** Unchanged, there or elsewhere. */
  | { readonly kind: 'same'; readonly step: T }
  /** Edited by another meanwhile. */
  | { readonly kind: 'changed'; readonly step: T }
  | { readonly kind: 'gone' };

/** Of the texts that a page saw, the part that must still stand for a row to be the same one, edited. */
const STILL_THERE = 0.5;

/** A row of the same content wins, the nearest to the old place where there are several; else the one most like what was seen. */
export function findRow<T extends Row>(rows: readonly T[], seen: Seen): FoundRow<T> {
  const { hash } = etagParts(seen.etag);
  const same = nearest(
    rows.filter(({ cells }) => rowEtag(cells) === hash),
    seen.row,
  );
  if (same) return { kind: 'same', step: same };
  const changed = mostLike(rows, seen);
  return changed ? { kind: 'changed', step: changed } : { kind: 'gone' };
}

/**
 * The same for a row that is to go: of rows that say the same one must not be taken by whoever saw more of them, since another may have
 * taken out the same one meanwhile.
 */
export function findRowToDelete<T extends Row>(rows: readonly T[], seen: Seen): FoundRow<T> {
  const found = findRow(rows, seen);
  if (found.kind !== 'same') return found;
  const now = etagParts(etagsOf(rows)(found.step.cells)).alike;
  return now < etagParts(seen.etag).alike ? { kind: 'changed', step: found.step } : found;
}

function mostLike<T extends Row>(rows: readonly T[], { row, base }: Seen): T | null {
  const told = COLUMN_KEYS.filter((key) => key !== 'check' && (base?.[key] ?? '').trim() !== '');
  if (!base || told.length === 0) return rows.find((each) => each.row === row) ?? null;
  const alike = ({ cells }: Row) => told.filter((key) => cells[key] === base[key]).length / told.length;
  let best = STILL_THERE;
  let found: T[] = [];
  for (const each of rows) {
    const likeness = alike(each);
    if (likeness < best) continue;
    if (likeness > best) found = [];
    best = likeness;
    found.push(each);
  }
  return nearest(found, row);
}

function nearest<T extends Row>(rows: readonly T[], row: number): T | null {
  const away = (each: Row) => Math.abs(each.row - row);
  return rows.reduce<T | null>((best, each) => (best && away(best) <= away(each) ? best : each), null);
}
