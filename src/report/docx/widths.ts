/** Shares the width of a table among its columns: by what they hold, within bounds. */

/** How wide a column may be. */
export interface Column {
  /** dxa; narrower, and its longest words would break. */
  readonly min: number;
  /** Part of the whole, 0-1; wider, and the eye loses the line. */
  readonly max: number;
  /** Part of the whole that it has where what it holds does not matter. */
  readonly usual: number;
}

/** The room that a table has. */
export interface TableSize {
  /** dxa */
  readonly width: number;
  /** Of the type, in sizes of the standard one: what `min` grows by. */
  readonly scale: number;
}

/** Parts of the whole that are tried, from coarse to fine. */
const MOVES = [0.04, 0.02, 0.01];
/** What a table may grow by, in its own height, to have its columns as usual: keeps small tables alike. */
const CUSTOM = 0.15;

/**
 * The widths with which the table is least high. From the usual ones, width moves to and fro between two columns as long as
 * that saves height.
 *
 * @param height of the table with columns of such widths, in any unit
 * @returns whole dxa whose sum is `width`
 */
export function fitWidths(
  given: readonly Column[],
  { width, scale }: TableSize,
  height: (widths: readonly number[]) => number,
): number[] {
  const columns = scaled(given, width, scale);
  const usual = within(columns, width);
  const least = height(usual);
  const cost = (widths: readonly number[]): number => {
    const moved = widths.reduce((sum, each, index) => sum + Math.abs(each - (usual[index] ?? 0)), 0);
    return height(widths) + (CUSTOM * least * moved) / width;
  };
  let best = usual;
  let bestCost = cost(best);
  for (const move of MOVES) {
    for (let better = true; better; ) {
      better = false;
      for (const tried of neighbours(best, columns, width, Math.round(move * width))) {
        const triedCost = cost(tried);
        if (triedCost >= bestCost) continue;
        [best, bestCost, better] = [tried, triedCost, true];
      }
    }
  }
  return best;
}

/** What the narrowest columns together may take of a table whose type is large. */
const TIGHTEST = 0.95;

function scaled(columns: readonly Column[], width: number, scale: number): Column[] {
  const least = columns.reduce((sum, { min }) => sum + min, 0);
  const factor = Math.min(scale, (TIGHTEST * width) / least);
  return columns.map((column) => ({ ...column, min: Math.floor(column.min * factor) }));
}

/** The usual widths, mended where the bounds are tighter than that: what one column needs the widest gives. */
function within(columns: readonly Column[], width: number): number[] {
  const sum = columns.reduce((total, { usual }) => total + usual, 0);
  const widths = columns.map(({ usual, min }) => Math.max(min, Math.floor((width * usual) / sum)));
  for (let left = width - total(widths); left !== 0; left = width - total(widths)) {
    const spare = widths.map((each, index) => (left > 0 ? each : each - (columns[index]?.min ?? 0)));
    const widest = spare.indexOf(Math.max(...spare));
    const change = left > 0 ? left : -Math.min(-left, Math.max(spare[widest] ?? 0, 1));
    widths[widest] = (widths[widest] ?? 0) + change;
  }
  return widths;
}

const total = (widths: readonly number[]): number => widths.reduce((sum, each) => sum + each, 0);

function* neighbours(
  widths: readonly number[],
  columns: readonly Column[],
  width: number,
  move: number,
): Generator<number[]> {
  for (let from = 0; from < widths.length; from++) {
    for (let to = 0; to < widths.length; to++) {
      const [giver, taker] = [columns[from], columns[to]];
      if (from === to || !giver || !taker) continue;
      const [less, more] = [(widths[from] ?? 0) - move, (widths[to] ?? 0) + move];
      if (less < giver.min || more > taker.max * width) continue;
      yield widths.map((each, index) => (index === from ? less : index === to ? more : each));
    }
  }
}
