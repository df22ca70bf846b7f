/**
 * A user's own hand in the sheet while the add-on writes. Nothing is covered, deleted or put elsewhere unseen, but what is typed in the
 * one moment that no one can see into (KNOWN). At every call it is tried by `npm run two-users`; here around the writes.
 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Office, openOffice } from './office';
import { HANDS, KNOWN, knownOf, ROW_WRITERS, tryHand } from './trials';

let office: Office;
beforeAll(() => {
  office = openOffice();
});

const cases = ROW_WRITERS.flatMap((action) => HANDS.map((hand) => [action.name, hand.name, action, hand] as const));

describe('while the add-on is to', () => {
  test.each(cases)('%s, someone %s', (_action, _hand, action, hand) => {
    const trial = tryHand(office, action, hand, false);
    const lost = trial.wrong.filter(({ before }) => !knownOf(trial).includes(before));
    expect(lost).toEqual([]);
  });
});

test('what is known to be lost is lost indeed: else the documentation says too little of us', () => {
  const [name = ''] = Object.keys(KNOWN);
  const trial = cases.flatMap(([action, hand, ...rest]) =>
    `${action}: ${hand}` === name ? [tryHand(office, ...rest, false)] : [],
  )[0];
  expect(trial?.wrong.map(({ before }) => before)).toEqual(KNOWN[name]);
});
