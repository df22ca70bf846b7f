/** The built pages: what each may weigh, what it may hold, and that it is one file that asks nothing of anyone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { dist } from '../support/addon';

const PAGES = ['sidebar', 'settings', 'preview', 'import', 'report'];
const page = (name: string) => readFileSync(path.join(dist, `${name}.html`), 'utf8');

test('the sidebar crosses the network in less than 90 KB', () => {
  expect(gzipSync(page('sidebar'), { level: 9 }).length).toBeLessThan(90 * 1024);
});

test('what shows documents is in the preview alone, what reads them in the import alone', () => {
  const holding = (words: string) => PAGES.filter((name) => page(name).includes(words));
  expect(holding('docx-wrapper')).toEqual(['preview']);
  expect(holding('w:gridSpan')).toEqual(expect.arrayContaining(['import']));
  expect(holding('import.no-table')).not.toContain('sidebar');
});

describe.each(PAGES)('%s', (name) => {
  test('has one scriptlet, the data of the page', () => {
    expect(page(name).match(/<\?[\s\S]*?\?>/g)).toEqual(['<?= data ?>']);
  });

  test('loads nothing: no script, style, image or face from elsewhere', () => {
    const markup = page(name).replace(/<script>[\s\S]*<\/script>/, '');
    expect(markup).not.toMatch(/<(?:script|link|img|iframe)\b|@import|url\(/);
  });
});
