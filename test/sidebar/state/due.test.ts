import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type DueChoice, dueText, readDueChoice, switchKind } from '../../../src/sidebar/state/due';

describe('what a cell says is shown as a choice', () => {
  test.each<[string, DueChoice]>([
    ['ปีงบประมาณ ๒๕๖๙', { kind: 'year', year: 2569 }],
    ['ไตรมาส 2', { kind: 'quarter', year: 2568, quarter: 2 }],
    ['ภายในเดือนธันวาคม 2567', { kind: 'month', year: 2568, month: 12 }],
    ['24 เม.ย. 68', { kind: 'date', date: '2025-04-24' }],
    ['ต.ค. 67 - มี.ค. 68', { kind: 'other' }],
    ['เมื่อพร้อม', { kind: 'other' }],
    ['', { kind: 'other' }],
  ])('%s', (text, choice) => {
    expect(readDueChoice(text, 2568)).toEqual(choice);
  });
});

test('every choice is written so that it is read as the same choice', () => {
  const year = fc.integer({ min: 2560, max: 2580 });
  const choice = fc.oneof<fc.Arbitrary<DueChoice>[]>(
    year.map((y): DueChoice => ({ kind: 'year', year: y })),
    fc.record({ kind: fc.constant('quarter' as const), year, quarter: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ kind: fc.constant('month' as const), year, month: fc.integer({ min: 1, max: 12 }) }),
    fc.constantFrom('2025-01-31', '2024-02-29', '2026-09-30').map((date): DueChoice => ({ kind: 'date', date })),
  );
  fc.assert(
    fc.property(choice, fc.constantFrom('thai' as const, 'arabic' as const), (one, digits) => {
      expect(readDueChoice(dueText(one, digits) ?? '', 2560)).toEqual(one);
    }),
  );
});

test('free words are left as they are', () => {
  expect(dueText({ kind: 'other' }, 'thai')).toBeNull();
});

test('another kind begins near what was chosen before', () => {
  const today = '2025-08-15';
  expect(switchKind('quarter', { kind: 'year', year: 2568 }, 2569, today)).toEqual({
    kind: 'quarter',
    year: 2568,
    quarter: 4,
  });
  expect(switchKind('month', { kind: 'quarter', year: 2568, quarter: 2 }, 2569, today)).toMatchObject({ month: 3 });
  expect(switchKind('quarter', { kind: 'month', year: 2568, month: 11 }, 2569, today)).toMatchObject({ quarter: 1 });
  expect(switchKind('year', { kind: 'date', date: '2024-10-01' }, 2569, today)).toEqual({ kind: 'year', year: 2568 });
  expect(switchKind('year', { kind: 'other' }, 2569, today)).toEqual({ kind: 'year', year: 2569 });
});
