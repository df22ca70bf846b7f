/** What is said of versions: in both languages, and whole. */
import { expect, test } from '@jest/globals';
import { upkeepEn } from '../../src/messages/upkeep.en';
import { upkeepTh } from '../../src/messages/upkeep.th';

const PARAMS = { workbook: 2, known: 1, changes: '• ก', log: 'ประวัติรายงาน', settings: 'ตั้งค่า' };

/** Every text of a table, functions called with whatever they ask. */
const texts = (table: unknown): string[] => {
  if (typeof table === 'string') return [table];
  if (typeof table === 'function') return [String(table(PARAMS))];
  return Object.values(table as object).flatMap(texts);
};

test.each([
  ['Thai', upkeepTh, /[ก-๎]/],
  ['English', upkeepEn, /[a-z]{3}/],
])('%s sentences are whole', (_, { schema, failure }, letters) => {
  for (const text of texts({ schema, failure })) {
    expect(text).toMatch(letters);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(text.length).toBeLessThan(360);
  }
});

test('what each form lacks is told in both languages, from the first form on', () => {
  const forms = Object.keys(upkeepTh.schema.changes);
  expect(forms).toEqual(forms.map((_, i) => String(i)));
  expect(Object.keys(upkeepEn.schema.changes)).toEqual(forms);
});
