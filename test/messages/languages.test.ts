/** Every sentence is said in every language: each Thai table has one beside it with the same entries. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { LANGUAGE_CODES, languageCode } from '../../src/messages/locale';

const MESSAGES = new URL('../../src/messages/', import.meta.url);
const TABLES = readdirSync(MESSAGES).flatMap((file) => /^([\w-]+)\.th\.ts$/.exec(file)?.[1] ?? []);

const capital = (code: string) => code.charAt(0).toUpperCase() + code.slice(1);

/** Exported tables by their names without the language, such as "rules" and "ruleTitles". */
async function tablesOf(file: string, code: string): Promise<Record<string, unknown>> {
  const exported = Object.entries(await import(new URL(`${file}.${code}.ts`, MESSAGES).href));
  const ending = new RegExp(`${capital(code)}$`);
  return Object.fromEntries(
    exported.filter(([name]) => ending.test(name)).map(([name, table]) => [name.replace(ending, ''), table]),
  );
}

/** The settings have their Thai names in the sheet itself. */
const THAI_IN_THE_SHEET = '.dialogs.settings.labels.';

/** "failure.cell.too-long: function" for each sentence; the items of a list are told by their number. */
function entriesOf(table: unknown, at = ''): string[] {
  if (table === null || typeof table !== 'object') return [`${at}: ${typeof table}`];
  return Object.entries(table)
    .flatMap(([key, value]) => entriesOf(value, `${at}.${key}`))
    .sort();
}

describe.each(LANGUAGE_CODES.filter((code) => code !== 'th'))('%s', (code) => {
  test.each(TABLES)('%s', async (file) => {
    const thai = await tablesOf(file, 'th');
    expect(Object.keys(thai)).not.toEqual([]);
    const entries = entriesOf(await tablesOf(file, code)).filter((entry) => !entry.startsWith(THAI_IN_THE_SHEET));
    expect(entries).toEqual(entriesOf(thai));
  });
});

test('a user reads the language of their locale, English where we have it not, Thai where nothing is told', () => {
  expect(['th', 'th_TH', 'TH', 'en_GB', 'en', 'fr', 'tha', ''].map(languageCode)).toEqual([
    ...['th', 'th', 'th', 'en', 'en', 'en', 'en', 'th'],
  ]);
});
