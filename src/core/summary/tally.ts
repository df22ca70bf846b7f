/** Steps counted by status. */
import { STATUSES, type Status, type Step } from '../step';
import { type Share, shares } from './shares';

/** Steps counted by their status. */
export interface Tally {
  readonly total: number;
  /** Their counts add up to `total`, their percentages to 100. */
  readonly byStatus: Readonly<Record<Status, Share>>;
}

/** How many steps there are, and of each status. */
export function tally(steps: readonly Pick<Step, 'status'>[]): Tally {
  const counts: Record<Status, number> = { 'not-started': 0, 'in-progress': 0, done: 0, cancelled: 0, unknown: 0 };
  for (const { status } of steps) counts[status]++;
  return { total: steps.length, byStatus: shares(STATUSES, (status) => counts[status]) };
}

/** Items grouped by a key, in the order in which the keys first come. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
