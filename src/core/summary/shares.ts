/** Counts with their percentages, rounded so that they add up to 100.00. */

/** A part of a whole. */
export interface Share {
  readonly count: number;
  /** 0-100, two decimals. */
  readonly percent: number;
}

/**
 * Percentages of the counts' sum, to two decimals, by largest remainder: what rounding down leaves over goes, a hundredth each,
 * to those that lost most by it (of equal ones to the first). All 0 where the sum is 0.
 */
export function percentages(counts: readonly number[]): number[] {
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * 10_000) / sum);
  const hundredths = exact.map(Math.floor);
  const left = 10_000 - hundredths.reduce((total, part) => total + part, 0);
  const byLoss = exact
    .map((value, index) => ({ index, lost: value - Math.floor(value) }))
    .sort((a, b) => b.lost - a.lost);
  for (const { index } of byLoss.slice(0, left)) hundredths[index] = (hundredths[index] as number) + 1;
  return hundredths.map((part) => part / 100);
}

/** A share for each key; the keys in the order given. */
export function shares<K extends string>(keys: readonly K[], count: (key: K) => number): Record<K, Share> {
  const counts = keys.map(count);
  const percents = percentages(counts);
  return Object.fromEntries(
    keys.map((key, i) => [key, { count: counts[i] ?? 0, percent: percents[i] ?? 0 }]),
  ) as Record<K, Share>;
}

/** A part of a whole, its percentage rounded half up to two decimals; 0 of nothing is 0. */
export function shareOf(count: number, total: number): Share {
  return { count, percent: total === 0 ? 0 : Math.round((count * 10_000) / total) / 100 };
}
