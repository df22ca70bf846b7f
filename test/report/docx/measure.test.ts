import { describe, expect, test } from '@jest/globals';
import { lengthOf, lengthsOf, linesIn, perLine, roomIn, TABLE_TYPE, typeSize } from '../../../src/report/docx/measure';

describe('the length of a text', () => {
  test.each([
    ['กข', 2],
    ['ที่นี่', 2],
    ['กั', 1],
    ['กำ', 2],
    ['เก็บ', 3],
    ['กฺุ', 1],
    ['ก์๎', 1],
    ['กะา฿เ๏', 6],
    ['', 0],
  ])('leaves out what stands above or below a letter: %s', (text, length) => {
    expect(lengthOf(text)).toBe(length);
  });

  test('is taken paragraph by paragraph', () => {
    expect(lengthsOf('กข\n\nที่')).toEqual([2, 0, 1]);
  });
});

describe('the lines that paragraphs take', () => {
  test('are one at least, and whole ones', () => {
    expect(linesIn([0, 10, 11, 25], 10)).toBe(1 + 1 + 2 + 3);
    expect(linesIn([], 10)).toBe(0);
  });

  test('or what a wider column would save', () => {
    expect(roomIn([0, 10, 11, 25], 10)).toBeCloseTo(1 + 1 + 1.1 + 2.5);
  });
});

describe('the size of a type', () => {
  test.each([
    'TH Sarabun New',
    'Angsana New',
    'cordia',
    'Browallia',
    'Dillenia',
    'Eucrosia',
    'Freesia',
    'Iris',
    'Jasmine',
    'Kodchiang',
    'Lily',
  ])('%s is drawn small', (face) => {
    expect(typeSize(face, 28, 1).letter).toBeCloseTo(TABLE_TYPE.letter);
  });

  test.each(['Sarabun', 'Arial', 'My TH Font', ''])('%s is drawn half as large again', (face) => {
    expect(typeSize(face, 28, 1).letter).toBeCloseTo(TABLE_TYPE.letter * 1.47);
  });

  test('grows with its points, and its lines with their spacing', () => {
    expect(typeSize('TH Sarabun New', 56, 1).letter).toBeCloseTo(TABLE_TYPE.letter * 2);
    expect(typeSize('TH Sarabun New', 28, 1).line).toBe(Math.round(14 * 1.34 * 20));
    expect(typeSize('TH Sarabun New', 28, 1.5).line).toBe(Math.round(14 * 1.34 * 1.5 * 20));
  });
});

test('a line holds what its padding leaves, less what words that do not fit lose; a letter at least', () => {
  expect(perLine(1200, 100, 100)).toBe(9.5);
  expect(perLine(100, 100, 100)).toBe(1);
});
