/** The built pages: what each may weigh, what it may hold, and that it is one file that asks nothing of anyone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { sidebarEn } from '../../src/messages/sidebar.en';
import { sidebarTh } from '../../src/messages/sidebar.th';
import { dist } from '../support/addon';

const NAMES = ['sidebar', 'settings', 'preview', 'import', 'report'];
const PAGES = NAMES.flatMap((name) => [name, `${name}-en`]);
const page = (name: string) => readFileSync(path.join(dist, `${name}.html`), 'utf8');

test.each(['sidebar', 'sidebar-en'])('%s crosses the network in less than 80 KB', (name) => {
  expect(gzipSync(page(name), { level: 9 }).length).toBeLessThan(80_000);
});

test('a page speaks one language', () => {
  expect(sidebarTh.report.standardTemplate).not.toBe(sidebarEn.report.standardTemplate);
  const saying = (words: string) => ['sidebar', 'sidebar-en'].filter((name) => page(name).includes(words));
  expect(saying(sidebarTh.report.standardTemplate)).toEqual(['sidebar']);
  expect(saying(sidebarEn.report.standardTemplate)).toEqual(['sidebar-en']);
});

test('what shows documents is in the preview alone, what reads them in the import alone', () => {
  const holding = (words: string) => PAGES.filter((name) => page(name).includes(words));
  expect(holding('docx-wrapper')).toEqual(['preview', 'preview-en']);
  expect(holding('w:gridSpan')).toEqual(expect.arrayContaining(['import', 'import-en']));
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
