/** Etags: the same content has the same, any other content another; and rows are found again by them. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { etagParts, etagsOf, fnv1a64, rowEtag } from '../../src/core/etag';
import { findRow, findRowToDelete } from '../../src/core/find-row';
import type { RowTexts } from '../../src/core/sheet-step';
import { COLUMN_KEYS } from '../../src/core/step';
import { anyText } from '../support/any-text';

const EMPTY = Object.fromEntries(COLUMN_KEYS.map((key) => [key, ''])) as RowTexts;
const row = (number: number, texts: Partial<RowTexts>) => ({ row: number, cells: { ...EMPTY, ...texts } });

/** The same hash in the plainest way there is. */
function reference(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))) {
    for (const byte of [unit & 0xff, unit >>> 8]) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}

describe('the hash', () => {
  test('is FNV-1a of 64 bits', () => {
    fc.assert(fc.property(anyText(60), (text) => fnv1a64(text) === reference(text)));
  });
  test('of nothing is its offset basis', () => expect(fnv1a64('')).toBe('cbf29ce484222325'));
});

describe('the etag of a row', () => {
  test('counts white space', () => {
    const etags = ['ก ข', 'กข', 'ก ข ', 'ก\nข'].map((step) => rowEtag({ ...EMPTY, step }));
    expect(new Set(etags).size).toBe(4);
  });
  test('tells in which column a text stands', () => {
    expect(rowEtag({ ...EMPTY, measure: 'ก' })).not.toBe(rowEtag({ ...EMPTY, step: 'ก' }));
    expect(rowEtag({ ...EMPTY, measure: 'กข' })).not.toBe(rowEtag({ ...EMPTY, measure: 'ก', step: 'ข' }));
  });
  test('tells how many rows say the same, where there are several', () => {
    const rows = [row(2, { step: 'ก' }), row(3, { step: 'ข' }), row(4, { step: 'ก' })];
    const etags = rows.map(({ cells }) => etagsOf(rows)(cells));
    const hash = rowEtag({ ...EMPTY, step: 'ก' });
    expect(etags).toEqual([`${hash}-2`, rowEtag({ ...EMPTY, step: 'ข' }), `${hash}-2`]);
    expect(etagParts(`${hash}-2`)).toEqual({ hash, alike: 2 });
    expect(etagParts(hash)).toEqual({ hash, alike: 1 });
    expect(etagsOf(rows)({ ...EMPTY, step: 'ค' })).toBe(rowEtag({ ...EMPTY, step: 'ค' }));
  });
  test('is not changed by a check', () => {
    expect(rowEtag({ ...EMPTY, step: 'ก', check: '✓' })).toBe(rowEtag({ ...EMPTY, step: 'ก' }));
  });
});

describe('a row is found again', () => {
  const mine = { step: 'จัดทำคู่มือ', responsible: 'กองคลัง', due: 'ไตรมาส 2' };
  const seen = { row: 5, etag: rowEtag({ ...EMPTY, ...mine }), base: mine };

  test('where it was', () => {
    const rows = [row(4, { step: 'อื่น' }), row(5, mine)];
    expect(findRow(rows, seen)).toEqual({ kind: 'same', step: rows[1] });
  });
  test('where it was moved to', () => {
    const rows = [row(2, mine), row(5, { step: 'อื่น' })];
    expect(findRow(rows, seen)).toEqual({ kind: 'same', step: rows[0] });
  });
  test('among rows of the same content, the nearest', () => {
    const rows = [row(2, mine), row(7, mine), row(9, mine)];
    expect(findRow(rows, seen)).toEqual({ kind: 'same', step: rows[1] });
  });
  test('one of several that say the same, though there are fewer now; but not to delete it: another has', () => {
    const three = [row(2, mine), row(5, mine), row(9, mine)];
    const one = { ...seen, etag: etagsOf(three)({ ...EMPTY, ...mine }) };
    expect(findRowToDelete(three, one)).toEqual({ kind: 'same', step: three[1] });
    expect(findRowToDelete([...three, row(12, mine)], one)).toEqual({ kind: 'same', step: three[1] });
    const two = three.slice(1);
    expect(findRow(two, one)).toEqual({ kind: 'same', step: two[0] });
    expect(findRowToDelete(two, one)).toEqual({ kind: 'changed', step: two[0] });
    expect(findRowToDelete(two, seen)).toEqual({ kind: 'same', step: two[0] });
  });
  test('as another edited it, even if it was moved as well', () => {
    const rows = [row(5, { step: 'อื่น', responsible: 'กองช่าง' }), row(8, { ...mine, due: 'ไตรมาส 3' })];
    expect(findRow(rows, seen)).toEqual({ kind: 'changed', step: rows[1] });
  });
  test('as another edited it: the row that has most of it, of those that have as much the nearest', () => {
    const most = row(9, { ...mine, due: 'ไตรมาส 3', result: 'ร่างแล้ว' });
    const less = row(5, { step: mine.step, responsible: 'กองช่าง', due: mine.due });
    const least = row(6, { step: mine.step, responsible: 'กองช่าง', due: 'ไตรมาส 4' });
    const four = { ...seen, base: { ...mine, result: 'ร่างแล้ว' } };
    expect(findRow([least, most, less], four)).toEqual({ kind: 'changed', step: most });
    expect(findRow([most, least], four)).toEqual({ kind: 'changed', step: most });
    expect(findRow([row(1, most.cells), row(7, most.cells), row(8, most.cells)], seen)).toMatchObject({
      step: { row: 7 },
    });
    expect(findRow([row(3, most.cells), row(7, most.cells)], seen)).toMatchObject({ step: { row: 3 } });
    expect(findRowToDelete([most], seen)).toEqual({ kind: 'changed', step: most });
  });
  test('by half of what was seen of it, blank cells and the check aside', () => {
    const half = row(5, { step: mine.step, responsible: 'กองช่าง' });
    expect(findRow([half], { ...seen, base: { step: mine.step, responsible: mine.responsible } }).kind).toBe('changed');
    const blanks = { step: mine.step, due: ' ', result: '', check: '✓', responsible: mine.responsible };
    expect(findRow([half], { ...seen, base: blanks }).kind).toBe('changed');
  });
  test('not in a row that has little of it', () => {
    expect(findRow([row(5, { step: 'อื่น', responsible: 'กองคลัง' })], seen)).toEqual({ kind: 'gone' });
    expect(findRow([], seen)).toEqual({ kind: 'gone' });
  });
  test('by its place, where the page saw nothing of its texts', () => {
    const rows = [row(5, { step: 'ก' })];
    expect(findRow(rows, { ...seen, base: null })).toEqual({ kind: 'changed', step: rows[0] });
    expect(findRow(rows, { ...seen, base: { step: ' ' } })).toEqual({ kind: 'changed', step: rows[0] });
    expect(findRow(rows, { ...seen, row: 6, base: null })).toEqual({ kind: 'gone' });
  });
});
