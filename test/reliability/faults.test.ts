/**
 * Whatever call of Google's fails, and however: nothing of the user's is lost, nothing is done twice, and they are told what to do. Here
 * each call of each action fails in one of the ways, which take turns (every fourth call where the action takes long or does what
 * another does too); `npm run reliability` tries them all.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { RELIABILITY_PAGE } from '../../docs/generate-reliability';
import { FAULT_KINDS, type FaultKind } from '../../host/index';
import { root } from '../support/addon';
import { ACTIONS } from './actions';
import { brokenIn, labelOf, rowsIn } from './table';
import { Trial } from './trial';

const points = new Map<string, number>();

describe.each(ACTIONS.map((action, i) => [labelOf(action), action, i] as const))('%s', (label, action, i) => {
  test('keeps its promises at every call', () => {
    const trial = new Trial(action);
    points.set(label, trial.points.length);
    const outcomes = trial.points.flatMap((_, n) => {
      if (action.heavy && n % 4 !== i % 4) return [];
      return [trial.try(FAULT_KINDS[(n + i) % FAULT_KINDS.length] as FaultKind, n + 1)];
    });
    const locked = trial.tryLocked();
    expect(brokenIn(locked ? [...outcomes, locked] : outcomes)).toEqual([]);
  });
});

test('every entry point of the add-on is among them', () => {
  const source = readFileSync(path.join(root, 'src/server/index.ts'), 'utf8');
  const entries = [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
  expect([...new Set(ACTIONS.map(({ name }) => name))].sort()).toEqual(entries.sort());
});

test('docs/reliability.md is of these actions, each with the calls that it makes', () => {
  expect(existsSync(RELIABILITY_PAGE)).toBe(true);
  const rows = rowsIn(readFileSync(RELIABILITY_PAGE, 'utf8'));
  expect(rows).toEqual(ACTIONS.map((action) => ({ label: labelOf(action), points: points.get(labelOf(action)) })));
});
