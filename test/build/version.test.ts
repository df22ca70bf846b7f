/** What the bundle says of itself: the same for the same source, and nothing that is not its own. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { versionOf } from '../../build/version.mjs';
import { root } from '../support/addon';

const apart = mkdtempSync(path.join(tmpdir(), 'prongsai-version-'));
const within = path.join(root, 'out/version-test');
afterAll(() => {
  for (const folder of [apart, within]) rmSync(folder, { recursive: true, force: true });
});

const unpackedIn = (folder: string) => {
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  return versionOf(folder);
};

test('in a checkout: version, commit and its day; a "+" where files have been changed since', () => {
  const { version, commit, date } = versionOf(root);
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
  if (!existsSync(path.join(root, '.git'))) return;
  expect(commit).toMatch(/^[0-9a-f]{8}\+?$/);
  expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(versionOf(root)).toEqual({ version, commit, date });
});

test('unpacked from an archive, or within the checkout of something else: the version alone', () => {
  for (const folder of [apart, within]) expect(unpackedIn(folder)).toMatchObject({ commit: '', date: '' });
});
