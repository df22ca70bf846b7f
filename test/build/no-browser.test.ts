/** `npm run test:no-browser` runs wherever there is no Chrome: it leaves out each test that opens a browser, and no other. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../support/addon';

const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const [, patterns = ''] = /--testPathIgnorePatterns (.+)$/.exec(scripts['test:no-browser'] ?? '') ?? [];
const isLeftOut = (file: string) => patterns.split(' ').some((pattern) => file.includes(pattern));
const opensBrowser = (file: string) =>
  /from '[./]*support\/(?:browser|sidebar)'|from '\.\/window'/.test(readFileSync(path.join(root, file), 'utf8'));

test('what it leaves out is what opens a browser', () => {
  const tests = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `test/${name.split(path.sep).join('/')}`);
  const opening = tests.filter(opensBrowser);
  expect(opening.length).toBeGreaterThan(5);
  expect(tests.filter(isLeftOut)).toEqual(opening);
});
