/** What became of a write while rows were moved by hand: what was covered or deleted by mistake is known from before and after. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coveredBy, isMissed, lostAtEnd, lostFor, type Row, sameRow, withTexts } from '../../src/core/aftermath';

const HEAD = ['หัว', 'ผล', 'โน้ต'];
/** A header and rows of three cells, each with words of its own. */
const sheetOf = (rows: number): string[][] => [
  HEAD,
  ...Array.from({ length: rows }, (_, i) => [`ขั้นตอน${i}`, `ผล${i}`, `โน้ต${i}`]),
];
const RESULT = new Map([[1, 'ใหม่']]);
const WHOLE = new Map([
  [0, 'ขั้นตอนใหม่'],
  [1, 'ผลใหม่'],
]);

/** The rows below the header, in an order that hands have given them. */
const moved = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.array(fc.nat(9), { minLength: 7, maxLength: 7 }), fc.nat(2), fc.nat(7))
  .map(([rows, order, blank, place]) => {
    const before = sheetOf(rows);
    const body = before.slice(1).map((row, i) => ({ row, key: order[i] ?? 0 }));
    const sorted: string[][] = body.sort((a, b) => a.key - b.key).map(({ row }) => row);
    sorted.splice(Math.min(place, sorted.length), 0, ...Array.from({ length: blank }, () => ['', '', '']));
    return { before, after: [HEAD, ...sorted] };
  });

const write = (sheet: readonly Row[], row: number, texts: ReadonlyMap<number, string>): Row[] =>
  sheet.map((cells, i) => (i === row - 1 ? withTexts(cells, texts) : cells));

describe('cells of a row', () => {
  test('written by its number after rows were moved: the row that was covered is found, a blank one too, with its place now', () => {
    fc.assert(
      fc.property(moved, fc.nat(6), ({ before, after }, at) => {
        const row = 2 + (at % (before.length - 1));
        const meant = before[row - 1] as Row;
        const hit = after[row - 1] ?? [];
        const now = write(after, row, RESULT);
        const covered = coveredBy(RESULT, meant, before, now);
        // Of a blank one, nothing is left but the texts.
        if (hit === meant) expect(covered).toBeNull();
        else expect(covered).toEqual({ at: row, was: before.indexOf(hit as string[]) + 1 });
      }),
    );
  });
  test('emptied in a blank row: the row that was meant is known to have been missed', () => {
    fc.assert(
      fc.property(moved, fc.nat(6), ({ before, after }, at) => {
        const row = 2 + (at % (before.length - 1));
        const now = write(after, row, new Map([[1, '']]));
        const meant = before[row - 1] as Row;
        expect(isMissed(new Map([[1, '']]), meant, before, now)).toBe(after[row - 1] !== meant);
      }),
    );
  });
  test('in their own row, which someone has worked on since, are right', () => {
    const before = sheetOf(3);
    const now = write(write(before, 3, RESULT), 3, new Map([[2, 'โน้ตมือ']]));
    expect(coveredBy(RESULT, before[2] as Row, before, now)).toBeNull();
  });
});

test('rows say the same where only blank cells at their end differ', () => {
  expect(sameRow(['ก', '', ''], ['ก'])).toBe(true);
  expect(sameRow(['', ''], [])).toBe(true);
  expect(sameRow(['', 'ก'], ['ก'])).toBe(false);
  expect(sameRow(['ก', 'ข'], ['ก'])).toBe(false);
});

test('a blank row that was written in place of another is to be emptied again', () => {
  const [head, one, two] = sheetOf(2) as [string[], string[], string[]];
  const before = [head, one, ['', '', ''], two];
  expect(coveredBy(RESULT, two, before, [head, one, two, withTexts([], RESULT)])).toEqual({ at: 4, was: 0 });
});

describe('a new row', () => {
  const before = sheetOf(3);
  const blank = ['', '', ''];
  test('in the blank row that was made for it is right, whatever else was moved', () => {
    const now = [HEAD, before[3] as Row, withTexts(blank, WHOLE), before[1] as Row, before[2] as Row];
    expect(coveredBy(WHOLE, [], before, now)).toBeNull();
    const bare = now.map((row) => row.slice(0, 2));
    const edited = write(bare, 2, new Map([[1, 'ผลมือ']]));
    expect(
      coveredBy(
        WHOLE,
        [],
        before.map((row) => row.slice(0, 2)),
        edited,
      ),
    ).toBeNull();
  });
  test('over another: that one is found, whether it had cells beside or not', () => {
    const covered = write([HEAD, before[1] as Row, blank, before[2] as Row, before[3] as Row], 4, WHOLE);
    expect(coveredBy(WHOLE, [], before, covered)).toEqual({ at: 4, was: 3 });
    const bare = before.map((row) => row.slice(0, 2));
    const all = write([bare[0], bare[1], blank, bare[2], bare[3]] as Row[], 4, WHOLE);
    expect(coveredBy(WHOLE, [], bare, all)).toEqual({ at: 4, was: 3 });
    // Sorting has put the blank row below all others.
    const sorted = write([bare[0], bare[3], bare[2], bare[1]] as Row[], 3, WHOLE);
    expect(coveredBy(WHOLE, [], bare, sorted)).toEqual({ at: 3, was: 3 });
  });
});

describe('a deletion', () => {
  const before = sheetOf(4);
  const without = (rows: readonly Row[], ...numbers: number[]) => rows.filter((_, i) => !numbers.includes(i + 1));
  test('of the right row is right, whatever else was edited, deleted or moved', () => {
    expect(lostFor(3, before, without(before, 3))).toBeNull();
    expect(lostFor(3, before, without(before, 3, 5))).toBeNull();
    expect(lostFor(3, before, write(without(before, 3), 2, RESULT))).toBeNull();
  });
  test('of another, when rows above were inserted, deleted or sorted', () => {
    const inserted = [HEAD, ['', '', ''], ...before.slice(1)];
    expect(lostFor(3, before, without(inserted, 3))).toBe(2);
    // The second row was deleted by hand, which stays so: the third is the one that is missed.
    expect(lostFor(3, before, without(without(before, 2), 3))).toBe(4);
    const sorted = [HEAD, ...before.slice(1).reverse()];
    expect(lostFor(2, before, without(sorted, 2))).toBe(5);
  });
  test('by its number after rows were moved: the one that is gone is found, a blank one too', () => {
    fc.assert(
      fc.property(moved, fc.nat(6), ({ before, after }, at) => {
        const row = 2 + (at % (before.length - 1));
        const hit = after[row - 1] as string[];
        const isRight = hit === before[row - 1];
        expect(lostFor(row, before, without(after, row))).toBe(isRight ? null : before.indexOf(hit) + 1);
      }),
    );
  });
});

describe('of a deletion that hit another row, the one that is missed is told', () => {
  const before = sheetOf(6);
  const blank = ['', '', ''];
  const row = (number: number) => before[number - 1] as Row;

  test('though a row that is like it stands there still', () => {
    const twins = [HEAD, ['ก', 'ผล1', 'โน้ต'], ['ก', 'ผล2', 'โน้ต'], ['ข', '', '']];
    expect(lostFor(3, twins, [HEAD, twins[2] as Row, twins[3] as Row])).toBe(2);
  });
  test('and not one that was edited meanwhile', () => {
    const now = [HEAD, withTexts(row(2), RESULT), row(3), row(5), row(6), row(7)];
    expect(lostFor(3, before, now)).toBe(4);
  });
  test('and not one that was deleted by hand: what stood at its number then', () => {
    // Row 2 deleted and three rows inserted above: number 5 was then the third row.
    expect(lostFor(5, before, [HEAD, blank, blank, blank, row(4), row(5), row(6), row(7)])).toBe(3);
    // Rows 2 and 3 deleted: number 4 was then the sixth row.
    expect(lostFor(4, before, [HEAD, row(4), row(5), row(7)])).toBe(6);
  });
  test('and a blank one is told as such', () => {
    const gaps = [HEAD, blank, row(2), row(3)];
    expect(lostFor(3, gaps, [HEAD, row(2), row(3)])).toBe(0);
  });
});

test('rows at the end that were covered by rows written below them', () => {
  const before = sheetOf(3);
  expect(lostAtEnd(before, [...before, ['ก', 'ข', '']])).toBe(0);
  expect(lostAtEnd(before, [...before.slice(0, 3), ['ก', 'ข', '']])).toBe(1);
  expect(lostAtEnd(before, [...before.slice(0, 1), ...before.slice(2)])).toBe(0);
  expect(lostAtEnd(before, [...before.slice(0, 3), ['ขั้นตอน2', 'มือ', 'โน้ต2']])).toBe(0);
  expect(lostAtEnd(before, [...before.slice(0, 3), ['ใหม่', '', ''], ['ขั้นตอน2', 'มือ', 'โน้ต2']])).toBe(0);
  expect(lostAtEnd([HEAD, ['ก', '', '']], [HEAD, ['ก', 'มือ', 'อีกมือ']])).toBe(0);
  expect(lostAtEnd(before, [])).toBe(4);
});
