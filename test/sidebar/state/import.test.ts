import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { noteKey } from '../../../src/core/import/options';
import { importText } from '../../../src/core/import/text';
import { alreadyThere } from '../../../src/sidebar/state/duplicates';
import {
  allNotes,
  isOpen,
  isTaken,
  NO_DECISIONS,
  notesByCell,
  suggestAll,
  suggestions,
  toggle,
} from '../../../src/sidebar/state/import-notes';
import { fromClipboard, read } from '../../../src/sidebar/state/import-source';
import { wordsOf } from '../../../src/sidebar/state/words';
import { row, sidebarData } from '../data';

const text = readFileSync(path.resolve(import.meta.dirname, '../../../samples/report-2568.txt'), 'utf8');
const options = { segment: wordsOf };
const document = importText(text, options);

describe('a source', () => {
  test('with nothing in it is not read', () => {
    expect(read({ kind: 'text', text: ' \n' }, options)).toBeNull();
  });

  test('that can not be read is told, not thrown', () => {
    expect(read({ kind: 'text', text: 'บันทึกข้อความ' }, options)).toMatchObject({ failure: { code: 'import.no-table' } });
  });

  test('of a clipboard is its HTML where that holds a table, its text else', () => {
    expect(fromClipboard('<table><tr><td>ก</td></tr></table>', 'ก')).toMatchObject({ kind: 'html' });
    expect(fromClipboard('<b>ก</b>', 'ก')).toBeNull();
  });
});

describe('what was done to read a document', () => {
  const joined = document.notes.find(({ kind }) => kind === 'joined');
  if (!joined) throw new Error('the sample has no row to join');

  test('stands at the cells that it changed', () => {
    const cells = notesByCell(document.notes, joined.step ?? -1);
    expect([...cells.keys()]).toEqual(expect.arrayContaining(String(joined.params.columns).split(',')));
  });

  test('is taken until it is refused, and can be taken again though the reading no longer tells of it', () => {
    expect(isTaken(joined, NO_DECISIONS)).toBe(true);
    const refused = toggle(joined, NO_DECISIONS);
    const apart = importText(text, { ...options, refused: new Set(refused.refused.keys()) });
    expect(apart.steps).toHaveLength(document.steps.length + 1);
    expect(apart.notes.map(noteKey)).not.toContain(noteKey(joined));
    expect(allNotes(apart, refused).map(noteKey)).toContain(noteKey(joined));
    expect(toggle(joined, refused).refused.size).toBe(0);
  });

  test('what was left out is told, and is no matter of choice', () => {
    const left = document.notes.filter(({ kind }) => kind === 'left-over');
    expect(left.some(isOpen)).toBe(false);
  });
});

describe('spaces that may be stray', () => {
  test('stay unless they are taken out, one by one or all', () => {
    const offered = suggestions(document.notes);
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.some((note) => isTaken(note, NO_DECISIONS))).toBe(false);
    const all = suggestAll(document.notes, true, NO_DECISIONS);
    expect(offered.every((note) => isTaken(note, all))).toBe(true);
    expect(suggestAll(document.notes, false, all).accepted.size).toBe(0);
    const [first] = offered;
    expect(first && isTaken(first, toggle(first, NO_DECISIONS))).toBe(true);
  });
});

describe('a second import', () => {
  const sheet = sidebarData([row(), row({ measure: '๒.๑ วางระบบรับฟัง', step: '๒.๑.๑ เปิดช่องทางออนไลน์' })]).steps;
  const imported = (section: string, measure: string, step: string) =>
    ({ ...importText(text).steps[0], section, measure, step }) as (typeof document.steps)[number];

  test('is known by the words of its steps, whatever their numbers, digits and spaces', () => {
    const steps = [
      imported('IIT', 'วาง ระบบรับฟัง', 'เปิดช่องทางออนไลน์'),
      imported('EIT', 'วางระบบรับฟัง', 'เปิดช่องทางออนไลน์'),
      imported('IIT', 'วางระบบรับฟัง', 'เปิดช่องทางอื่น'),
    ];
    expect([...alreadyThere(steps, sheet)]).toEqual([0]);
  });
});
