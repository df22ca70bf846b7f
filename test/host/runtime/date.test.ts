/** The Date of a script lives in the manifest's zone, Bangkok, whatever the zone of the machine is. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hostOf, runBody } from '../script';

const HOURS_7 = 7 * 3_600_000;

describe('Date', () => {
  test('reads its local parts seven hours after UTC', () => {
    const fields =
      'd.getFullYear(), d.getMonth(), d.getDate(), d.getDay(), d.getHours(), d.getMinutes(), d.getSeconds(), d.getMilliseconds()';
    const host = hostOf(
      `function main(times) { return times.map((t) => { const d = new Date(t); return [${fields}, d.getTimezoneOffset()]; }); }`,
    );
    // From 1930 on: Bangkok has kept +07:00 since 1920.
    const times = fc.sample(fc.integer({ min: Date.UTC(1930, 0, 1), max: Date.UTC(2600, 0, 1) }), 200);
    const expected = times.map((time) => {
      const wall = new Date(time + HOURS_7);
      return [
        ...[wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate(), wall.getUTCDay(), wall.getUTCHours()],
        ...[wall.getUTCMinutes(), wall.getUTCSeconds(), wall.getUTCMilliseconds(), -420],
      ];
    });
    expect(host.run('main', [times]).value).toEqual(expected);
  });

  test('is made of local parts, and set by them', () => {
    const value = runBody(`
      const d = new Date(2026, 10, 22, 10, 30);
      const iso = [d.toISOString()];
      d.setHours(0, 0, 0, 0); iso.push(d.toISOString());
      d.setDate(32); iso.push(d.toISOString());
      d.setFullYear(2569, 0, 1); iso.push(d.toISOString());
      return iso;`).value;
    expect(value).toEqual([
      '2026-11-22T03:30:00.000Z',
      '2026-11-21T17:00:00.000Z',
      '2026-12-01T17:00:00.000Z',
      '2568-12-31T17:00:00.000Z',
    ]);
  });

  test.each([
    ['2026-11-22', '2026-11-22T00:00:00.000Z'],
    ['2026-11-22T10:00:00', '2026-11-22T03:00:00.000Z'],
    ['2026-11-22T10:00:00Z', '2026-11-22T10:00:00.000Z'],
    ['2026-11-22T10:00:00+09:00', '2026-11-22T01:00:00.000Z'],
    ['2026/11/22', '2026-11-21T17:00:00.000Z'],
    ['Nov 22, 2026 10:00', '2026-11-22T03:00:00.000Z'],
    ['Sun, 22 Nov 2026 10:00:00 GMT', '2026-11-22T10:00:00.000Z'],
  ])('reads %s as %s', (text, iso) => {
    expect(runBody(`return new Date(${JSON.stringify(text)}).toISOString();`).value).toBe(iso);
  });

  test('is written with its zone', () => {
    expect(runBody(`return String(new Date(0));`).value).toBe('Thu Jan 01 1970 07:00:00 GMT+0700 (Indochina Time)');
    expect(runBody(`return [String(new Date(NaN)), isNaN(new Date('x')), new Date(NaN).getHours()];`).value).toEqual([
      'Invalid Date',
      true,
      null,
    ]);
  });

  test("is still the language's own", () => {
    const value = runBody(`
      class Later extends Date {}
      return [new Date() instanceof Date, new Date(5).constructor === Date, Date.length, Date.name, typeof Date(), new Later(7).getTime(),
        new Later() instanceof Later, new Date(new Date(9)).getTime(), Object.prototype.toString.call(new Date()), Date.UTC(1970, 0, 1),
        JSON.stringify(new Date(0)), new Date(2026, 0).getTime()];`).value;
    const january = Date.UTC(2026, 0, 1) - HOURS_7;
    expect(value).toEqual([
      true,
      true,
      7,
      'Date',
      'string',
      7,
      true,
      9,
      '[object Date]',
      0,
      '"1970-01-01T00:00:00.000Z"',
      january,
    ]);
  });

  test('writing and reading a text gives the same second back', () => {
    const host = hostOf('function main(times) { return times.map((t) => new Date(String(new Date(t))).getTime()); }');
    const times = fc.sample(
      fc.integer({ min: -1e9, max: 1e10 }).map((seconds) => seconds * 1000),
      50,
    );
    expect(host.run('main', [times]).value).toEqual(times);
  });
});
