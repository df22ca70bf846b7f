import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { asNew, chose, choseAll, conflictOf, openFields, resolved } from '../../../src/sidebar/state/conflict';
import { openStep, typed } from '../../../src/sidebar/state/form';
import { diffWords, wordsOf } from '../../../src/sidebar/state/words';
import { row, sidebarData } from '../data';

const mine = sidebarData([row()]).steps[0] as ReturnType<typeof sidebarData>['steps'][number];
const theirsOf = (over: Parameters<typeof row>[0]) =>
  sidebarData([row(over)]).steps[0] as ReturnType<typeof sidebarData>['steps'][number];

describe('a row that someone else changed', () => {
  const form = typed(typed(openStep(mine), 'result', 'ผลของฉัน'), 'due', 'ไตรมาส 2');
  const conflict = conflictOf(form, theirsOf({ result: 'ผลของเขา', responsible: 'กองช่าง' }));

  test('shows every field that differs, and who changed it', () => {
    expect(conflict.fields.map(({ key, changedBy }) => [key, changedBy])).toEqual([
      ['responsible', 'theirs'],
      ['due', 'mine'],
      ['result', 'both'],
    ]);
  });

  test('is not settled before the user has chosen where both changed', () => {
    expect(openFields(conflict).map(({ key }) => key)).toEqual(['result']);
    expect(resolved(conflict)).toBeNull();
  });

  test('is settled field by field, over the row as it stands now', () => {
    const settled = resolved(chose(conflict, 'result', 'mine'));
    expect(settled?.texts).toMatchObject({ responsible: 'กองช่าง', due: 'ไตรมาส 2', result: 'ผลของฉัน' });
    expect(settled).toMatchObject({ etag: conflict.current?.etag, base: conflict.current?.texts });
  });

  test('can be settled at one go, either way', () => {
    expect(resolved(choseAll(conflict, 'theirs'))?.texts).toEqual(conflict.current?.texts);
    expect(resolved(choseAll(conflict, 'mine'))?.texts).toEqual(form.texts);
  });
});

test('a row that is gone leaves its text to be added anew', () => {
  const form = typed(openStep(mine), 'result', 'ผลของฉัน');
  const conflict = conflictOf(form, null);
  expect(conflict.fields).toEqual([]);
  expect(resolved(conflict)).toBeNull();
  expect(asNew(conflict)).toMatchObject({ row: null, etag: null, texts: form.texts });
});

describe('differences between two texts', () => {
  test('are marked by whole Thai words', () => {
    expect(diffWords('จัดทำคู่มือการยืม', 'จัดทำทะเบียนการยืม')).toEqual([
      { text: 'จัดทำ', kind: 'same' },
      { text: 'คู่มือ', kind: 'gone' },
      { text: 'ทะเบียน', kind: 'added' },
      { text: 'การยืม', kind: 'same' },
    ]);
  });

  test('lose and invent nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const parts = diffWords(before, after);
        const without = (kind: string) => parts.filter((part) => part.kind !== kind).map(({ text }) => text);
        expect(without('added').join('')).toBe(before);
        expect(without('gone').join('')).toBe(after);
        expect(wordsOf(before).join('')).toBe(before);
      }),
    );
  });
});
