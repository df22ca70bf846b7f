import { expect, test } from '@jest/globals';
import { resetWorld, StandingDate, StandingMath } from '../../../../src/report/docx/runtime/world';

test('the clock stands at the day of the report, and chance repeats itself', () => {
  const world = () => {
    resetWorld('2026-11-22');
    return [new StandingDate().toISOString(), StandingDate.now(), StandingMath.random(), StandingMath.random()];
  };
  const [day, , first, second] = world();
  expect(day).toBe('2026-11-22T05:00:00.000Z');
  expect(first).not.toBe(second);
  expect(world()).toEqual(world());
});
