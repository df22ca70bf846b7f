/** Which version this is: whoever helps a clerk can ask for it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { languageOf } from '../../src/messages';
import type { SettingsAnswer } from '../../src/server/answers';
import { alertOf, dist, fromPage, openAddOn, openWorkbook, root } from '../support/addon';

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

test('the menu tells it, and that the data stays where it is', () => {
  const text = alertOf(openAddOn().run('showAbout'));
  expect(text).toMatch(new RegExp(`^โปร่งใส รุ่น ${version.replace(/\./g, '\\.')}( \\(.+\\))?\n`));
  expect(text).toContain('MIT');
  expect(alertOf(openAddOn({ locale: 'en' }).run('showAbout'))).toContain(`Prongsai ${version}`);
});

test('the settings tell it at their foot', () => {
  expect(fromPage<SettingsAnswer>(openWorkbook(), 'loadSettings', {}).version).toContain(`รุ่น ${version}`);
});

test('it is told in words, with day and commit where they are known', () => {
  const built = { version: '1.2.0', commit: 'db2cccd8', date: '2026-11-25' };
  expect(languageOf('th').upkeep.about.version(built)).toBe('โปร่งใส รุ่น 1.2.0 (25 พ.ย. 2569 · db2cccd8)');
  expect(languageOf('en').upkeep.about.version(built)).toBe('Prongsai 1.2.0 (2026-11-25 · db2cccd8)');
  expect(languageOf('th').upkeep.about.version({ version: '1.2.0', commit: '', date: '' })).toBe('โปร่งใส รุ่น 1.2.0');
});

test('the bundle knows nothing of the clock that it was built by', () => {
  const today = new Date().toISOString().slice(0, 13);
  expect(readFileSync(path.join(dist, 'Code.js'), 'utf8')).not.toContain(today);
});
