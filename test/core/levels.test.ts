import { describe, expect, test } from '@jest/globals';
import { LEVEL_NAMES, levelOf, levelOfPart, totalScore } from '../../src/core/levels';

const NONE = { IIT: null, EIT: null, OIT: null };
const all = (score: number) => ({ IIT: score, EIT: score, OIT: score });

describe('levelOf', () => {
  test.each([
    [95, 'AA'],
    [94.99, 'A'],
    [85, 'A'],
    [75, 'B'],
    [65, 'C'],
    [55, 'D'],
    [50, 'E'],
    [49.99, 'F'],
    [0, 'F'],
  ])('letters up to 2565: %d is %s', (total, level) => {
    expect(levelOf(2565, total, NONE)).toBe(level);
  });

  test.each([
    [95, all(95), 'excellent'],
    [95.5, { IIT: 99, EIT: 94.9, OIT: 93 }, 'good'],
    [94.99, all(95), 'good'],
    [90, all(85), 'good'],
    [85, all(85), 'good'],
    [90, { IIT: 84.99, EIT: 95, OIT: 95 }, 'pass'],
    [84.99, NONE, 'improve'],
    [70, NONE, 'improve'],
    [69.99, NONE, 'improve-urgently'],
  ])('names from 2566: %d, %j is %s', (total, instruments, level) => {
    expect(levelOf(2568, total, instruments)).toBe(level);
  });

  test('none where it turns on scores that are not known, or the total is none', () => {
    expect(levelOf(2568, 96, NONE)).toBeNull();
    expect(levelOf(2568, 96, { ...NONE, EIT: 80 })).toBe('pass');
    expect(levelOf(2568, 101, NONE)).toBeNull();
    expect(levelOf(2568, -1, NONE)).toBeNull();
    expect(levelOf(2565, 100, NONE)).toBe('AA');
    expect(levelOf(2565, 100.01, NONE)).toBeNull();
    expect(levelOf(2565, Number.NaN, NONE)).toBeNull();
  });

  test('every level has a name', () => {
    expect(LEVEL_NAMES['improve-urgently']).toBe('ต้องปรับปรุงโดยด่วน');
  });
});

test('one instrument is graded by itself in letters alone', () => {
  expect(levelOfPart(2565, 85)).toBe('A');
  expect(levelOfPart(2565, 101)).toBeNull();
  expect(levelOfPart(2566, 85)).toBeNull();
});

test('totalScore weighs 30, 30, 40', () => {
  for (const key of ['IIT', 'EIT', 'OIT']) expect(totalScore({ ...all(90), [key]: null })).toBeNull();
  expect(totalScore({ IIT: 90, EIT: 80, OIT: 95.5 })).toBe(89.2);
});
