/** Rows that follow each other can be written in one. */

/** Numbers put together that follow each other: 2, 3, 7 gives [2, 3] and [7]. */
export function stretchesOf(numbers: readonly number[]): number[][] {
  const stretches: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = stretches[stretches.length - 1];
    if (last && last[last.length - 1] === number - 1) last.push(number);
    else stretches.push([number]);
  }
  return stretches;
}
