/** The licences of what is bundled: with the code wherever it goes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { dist, root } from '../support/addon';

const text = readFileSync(path.join(root, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
/** As the build has just found them in its bundles. */
const page = readFileSync(path.join(dist, 'licences.html'), 'utf8');
const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

test('THIRD-PARTY-LICENSES.txt is what `npm run licenses` writes', () => {
  const [, bundled = ''] = /<pre>([\s\S]*)<\/pre>/.exec(page) ?? [];
  expect(bundled.replace(/&lt;/g, '<').replace(/&amp;/g, '&')).toBe(text);
});

test('every dependency is bundled, and has its licence there', () => {
  for (const name of Object.keys(dependencies)) expect(text).toMatch(new RegExp(`^${name} \\d[^\\n]*, \\S`, 'm'));
});
