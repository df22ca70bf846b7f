/** The actions that are tried, and that the table tells of, are those of the add-on. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { RELIABILITY_PAGE } from '../../docs/generate-reliability';
import { root } from '../support/addon';
import { ACTIONS } from './actions';
import { labelOf, rowsIn } from './table';

test('every entry point of the add-on is among them', () => {
  const source = readFileSync(path.join(root, 'src/server/index.ts'), 'utf8');
  const entries = [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
  expect([...new Set(ACTIONS.map(({ name }) => name))].sort()).toEqual(entries.sort());
});

test('the table has them, and no others', () => {
  const rows = rowsIn(readFileSync(RELIABILITY_PAGE, 'utf8'));
  expect(rows.map(({ label }) => label)).toEqual(ACTIONS.map(labelOf));
});
