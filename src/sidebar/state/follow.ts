/** How often the sidebar asks which row is selected: Google tells no page of it. */

/** Milliseconds: soon after a move, ever less often while nothing moves; a call costs the user's quota. */
export const SOON = 2_000;
const SELDOM = 30_000;

export interface Following {
  readonly row: number | null;
  readonly wait: number;
}

export const START: Following = { row: null, wait: SOON };

/** After an answer. */
export function followed(before: Following, row: number | null): Following {
  return row === before.row ? { row, wait: Math.min(before.wait * 2, SELDOM) } : { row, wait: SOON };
}
