/**
 * Whatever call of Google's fails, and however: nothing of the user's is lost, nothing is done twice, and they are told what to do. Here
 * each call of each action fails in one of the ways, which take turns (every twelfth call where the action takes long or does what
 * another does too); `npm run reliability` tries them all.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { RELIABILITY_PAGE } from '../../docs/generate-reliability';
import { FAULT_KINDS, type FaultKind } from '../../host/index';
import { ACTIONS, type Action } from './actions';
import { brokenIn, labelOf, rowsIn } from './table';
import { Trial } from './trial';

/** The tests of some of the actions, and of what docs/reliability.md says of them. */
export function tryEveryCall(which: (action: Action) => boolean): void {
  const some = ACTIONS.map((action, i) => [labelOf(action), action, i] as const).filter(([, action]) => which(action));
  const points = new Map<string, number>();

  describe.each(some)('%s', (label, action, i) => {
    test('keeps its promises at every call', () => {
      const trial = new Trial(action);
      points.set(label, trial.points.length);
      const outcomes = trial.points.flatMap((_, n) => {
        if (action.heavy && n % 12 !== i % 12) return [];
        return [trial.try(FAULT_KINDS[(n + i) % FAULT_KINDS.length] as FaultKind, n + 1)];
      });
      const locked = trial.tryLocked();
      expect(brokenIn(locked ? [...outcomes, locked] : outcomes)).toEqual([]);
    });
  });

  test('docs/reliability.md has these actions, each with the calls that it makes', () => {
    const rows = rowsIn(readFileSync(RELIABILITY_PAGE, 'utf8'));
    const told = new Map(rows.map((row) => [row.label, row.points]));
    expect(some.map(([label]) => [label, told.get(label)])).toEqual([...points]);
  });
}
