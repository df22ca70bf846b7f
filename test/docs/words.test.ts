/** The guide's words in bold are those on the screen: of menus, buttons, sheets, columns, settings and rules. */
import { describe, expect, test } from '@jest/globals';
import { PART_NAMES } from '../../src/core/report-parts';
import { DIGIT_WORDS, ORIENTATION_WORDS, SETTING_LABELS } from '../../src/core/settings-table';
import { dialogsTh } from '../../src/messages/dialogs.th';
import { publishTh } from '../../src/messages/publish.th';
import { ruleTitlesTh } from '../../src/messages/rules.th';
import { sidebarTh } from '../../src/messages/sidebar.th';
import { uiTh } from '../../src/messages/ui.th';
import * as workbook from '../../src/messages/workbook';
import { readDocument, textOf } from './markdown';

const TABLES = [
  ...[uiTh, sidebarTh, dialogsTh, publishTh, ruleTitlesTh, workbook, SETTING_LABELS],
  ...[PART_NAMES, DIGIT_WORDS, ORIENTATION_WORDS],
];

/** Stands for a value that a sentence is given. */
const GIVEN = '\u0001';
const values = new Proxy({}, { get: () => GIVEN });

/** Every sentence of a table as a pattern; what it is given may be anything. */
function patterns(table: unknown): RegExp[] {
  if (typeof table === 'string') return [patternOf(table)];
  if (typeof table === 'function') {
    try {
      const said: unknown = table(values);
      return typeof said === 'string' ? [patternOf(said)] : [];
    } catch {
      // It is given more than values by name: none of those is a word to point at.
      return [];
    }
  }
  return table !== null && typeof table === 'object' ? Object.values(table).flatMap(patterns) : [];
}

const patternOf = (sentence: string): RegExp =>
  new RegExp(`^${sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(GIVEN, '.+')}$`);

const onScreen = patterns(TABLES).filter(({ source }) => source !== '^.+$' && source !== '^$');
const isOnScreen = (word: string) => onScreen.some((pattern) => pattern.test(word));

describe('words in bold are on the screen', () => {
  test('in the guide', () => {
    const { bold } = readDocument('docs/user-guide.md', textOf('docs/user-guide.md'));
    expect(bold.length).toBeGreaterThan(100);
    expect([...new Set(bold)].filter((word) => !isOnScreen(word))).toEqual([]);
  });
  test('and a word that is not would be found', () => {
    expect(['ปุ่มที่ไม่มี', 'ดูแล้วแก้ให้ทั้ง ๕ ช่อง', 'นำเข้าเอกสาร…'].map(isOnScreen)).toEqual([false, true, true]);
  });
});

test('README tells of every item of the menu, by its name', () => {
  const readme = textOf('README.md');
  const { name: _, ...items } = uiTh.menu;
  expect(Object.values(items).filter((item) => !readme.includes(item))).toEqual([]);
});
