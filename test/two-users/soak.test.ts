/** Four users for a while; `npm run two-users` has them at it for 2,000 operations. */
import { expect, test } from '@jest/globals';
import { soak } from './soak';

test('four users with old pages, at random: what was saved and not replaced on purpose is there, once', () => {
  const done = soak(100, 2568);
  expect(Object.keys(done).filter((what) => / (with|while) /.test(what)).length).toBeGreaterThan(10);
});
