/** google.script.run: what crosses between a page and the server. */

import { describe, expect, test } from '@jest/globals';
import { failureOf, hostOf } from '../script';

const host = hostOf(`
  function echo(value) { return value; }
  function types() { return [].map.call(arguments, (each) => Object.prototype.toString.call(each)); }
  function date() { return { when: new Date(), rest: 1 }; }
  function fn() { return { f: function () {}, u: undefined, n: null }; }
  function nothing() {}
  function hidden_() { return 1; }
  const arrow = () => 1;
  function own(list) { return [list instanceof Array, list[0] instanceof Object]; }
`);

describe('an argument', () => {
  test.each([[null], [1], ['ก'], [true], [[1, [2]]], [{ a: { b: [1, 'x', null] } }]])('%j crosses', (value) => {
    expect(host.callFromPage('echo', [value]).value).toEqual(value);
  });

  test.each<[string, unknown, string]>([
    ['a Date', new Date(), '0'],
    ['undefined', undefined, '0'],
    ['a function', () => 1, '0'],
    ['a Date inside', { a: [new Date()] }, '0'],
    ['undefined inside', { a: undefined }, 'a'],
    ['a map', new Map(), '0'],
  ])('%s is refused', (_what, value, key) => {
    const failure = failureOf(() => host.callFromPage('echo', [value]));
    expect(failure).toMatchObject({ kind: 'argument', message: `Failed due to illegal value in property: ${key}` });
  });

  test('that holds itself is refused', () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    expect(() => host.callFromPage('echo', [circular])).toThrow('illegal value in property: self');
  });

  test("arrives as an object of the script's own realm", () => {
    expect(host.callFromPage('own', [[{}]]).value).toEqual([true, true]);
  });
});

describe('what is returned', () => {
  test('is null for a value that holds a Date anywhere', () => {
    expect(host.callFromPage('date').value).toBeNull();
  });

  test('loses functions and undefined', () => {
    expect(host.callFromPage('fn').value).toEqual({ n: null });
    expect(host.callFromPage('nothing').value).toBeUndefined();
  });
});

test.each(['hidden_', 'arrow', 'missing'])('%s can not be called', (name) => {
  expect(failureOf(() => host.callFromPage(name))).toMatchObject({
    kind: 'no-function',
    message: `google.script.run.${name} is not a function`,
  });
});
