/** The built pages: what each may weigh, what it may hold, and that it is one file that asks nothing of anyone. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { languageOf } from '../../src/messages';
import { LANGUAGE_CODES, type LanguageCode } from '../../src/messages/locale';
import { sidebarMessages } from '../../src/messages/sidebar';
import { dist } from '../support/addon';

const NAMES = ['sidebar', 'settings', 'preview', 'import', 'report'];
const inEachLanguage = (name: string) => LANGUAGE_CODES.map((code) => (code === 'th' ? name : `${name}-${code}`));
const PAGES = NAMES.flatMap(inEachLanguage);
const page = (name: string) => readFileSync(path.join(dist, `${name}.html`), 'utf8');

test('each page is there in each language, and the licences beside them', () => {
  const built = readdirSync(dist).filter((file) => file.endsWith('.html'));
  expect(built.sort()).toEqual([...PAGES, 'licences'].map((name) => `${name}.html`).sort());
});

test.each(inEachLanguage('sidebar'))('%s crosses the network in less than 80 KB', (name) => {
  expect(gzipSync(page(name), { level: 9 }).length).toBeLessThan(80_000);
});

/** A sentence of each page, to know its language by. */
test.each<[string, (code: LanguageCode) => string]>([
  ['sidebar', (code) => sidebarMessages(code).report.standardTemplate],
  ['import', (code) => languageOf(code).ui.import.help],
  ['report', (code) => languageOf(code).ui.details],
])('%s speaks one language in each of its files', (name, sentence) => {
  for (const [i, code] of LANGUAGE_CODES.entries()) {
    const saying = inEachLanguage(name).filter((one) => page(one).includes(sentence(code)));
    expect(saying).toEqual([inEachLanguage(name)[i]]);
  }
});

test('what shows documents is in the preview alone, what reads them in the import alone', () => {
  const holding = (words: string) => PAGES.filter((name) => page(name).includes(words));
  expect(holding('docx-wrapper')).toEqual(inEachLanguage('preview'));
  expect(holding('w:gridSpan')).toEqual(expect.arrayContaining(inEachLanguage('import')));
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
