/** Steps counted by the unit that answers for them. */
import { isBlank } from '../rules/blank';
import type { Step } from '../step';
import { listUnits } from '../units';
import { groupBy, type Tally, tally } from './tally';

/** The steps of one unit. */
export interface UnitTally extends Tally {
  /** Canonical name; '' for steps without an owner. */
  readonly unit: string;
  /** Further steps in which the unit is named after another; they are counted under that one. */
  readonly alsoIn: number;
}

/**
 * Each step counts once, under the owner named first, who leads; so the units' totals add up to the number of steps.
 * Listed units come first, in the order of the settings, then others by first use, steps without an owner last.
 */
export function byUnit(steps: readonly Step[], listed: readonly string[]): UnitTally[] {
  const known = new Map<string, readonly string[]>();
  const ownersOf = ({ responsible }: Step): readonly string[] => {
    let owners = known.get(responsible);
    if (!owners) {
      owners = isBlank(responsible) ? [] : listUnits(responsible);
      known.set(responsible, owners);
    }
    return owners;
  };
  const groups = groupBy(steps, (step) => ownersOf(step)[0] ?? '');
  const also = new Map<string, number>();
  for (const step of steps) for (const unit of ownersOf(step).slice(1)) also.set(unit, (also.get(unit) ?? 0) + 1);
  const order = [...listed.flatMap((unit) => listUnits(unit)), ...groups.keys(), ...also.keys()];
  return [...new Set(order.filter((unit) => unit !== '')), '']
    .filter((unit) => groups.has(unit) || also.has(unit))
    .map((unit) => ({ unit, ...tally(groups.get(unit) ?? []), alsoIn: also.get(unit) ?? 0 }));
}
