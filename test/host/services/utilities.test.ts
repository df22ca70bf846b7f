/** Base 64, and the session of a user. What else Utilities does is in the contract. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hostOf, runBody } from '../script';

describe('bytes', () => {
  test('go through base64 and back', () => {
    const host = hostOf(
      'function main(all) { return all.map((bytes) => [Utilities.base64Encode(bytes), Utilities.base64Decode(Utilities.base64Encode(bytes))]); }',
    );
    const all = fc.sample(fc.array(fc.integer({ min: -128, max: 127 })), 100);
    expect(host.run('main', [all]).value).toEqual(
      all.map((bytes) => [Buffer.from(Int8Array.from(bytes).buffer).toString('base64'), bytes]),
    );
  });
});

test('the session has a locale and a zone', () => {
  expect(
    runBody('return [Session.getActiveUserLocale(), Session.getScriptTimeZone()];', { locale: 'en' }).value,
  ).toEqual(['en', 'Asia/Bangkok']);
  expect(runBody('return Session.getActiveUserLocale();').value).toBe('th');
});
