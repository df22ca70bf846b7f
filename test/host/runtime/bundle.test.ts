/** What the host takes for an add-on, and what Apps Script's parser would refuse. */

import { describe, expect, test } from '@jest/globals';
import { BundleError, openHost } from '../../../host/index';
import { hostOf } from '../script';

describe('the parser', () => {
  test.each([
    ['a private field', 'class A { #x = 1; }'],
    ['a private method', 'class A { #x() {} }'],
    ['a static field', 'class A { static x = 1; }'],
    ['a static block', 'class A { static { } }'],
    ['an import', "import x from 'y';"],
    ['an export', 'export function main() {}'],
    ['a top-level await', 'await 1;'],
    ['plain nonsense', 'function ('],
  ])('refuses %s', (_what, code) => {
    expect(() => hostOf(`function first() {}\n${code}`)).toThrow(BundleError);
    expect(() => hostOf(`function first() {}\n${code}`)).toThrow(
      /^Syntax error: SyntaxError: .* line: 2 file: Code\.gs$/,
    );
  });

  test.each([
    ['named groups and lookbehind', 'function main() { return /(?<=a)(?<b>b)/u.exec("ab").groups.b; }', 'b'],
    ['optional chaining', 'function main() { return ({})?.a?.b ?? 2; }', 2],
    [
      'classes',
      'class A { static make() { return new A(); } get one() { return 1; } } function main() { return A.make().one; }',
      1,
    ],
    ['spread and async', 'async function a() {} function main() { return [...[1], ({...{b: 2}}).b]; }', [1, 2]],
  ])('takes %s', (_what, code, value) => {
    expect(hostOf(code).run('main').value).toEqual(value);
  });
});

test('a folder that is not there, and one without code, are named', () => {
  expect(() => openHost({ dist: '/nowhere/at/all' })).toThrow(
    'There is no folder /nowhere/at/all: build the add-on first',
  );
  expect(() => openHost({ dist: 'test/host' })).toThrow(/^There is no Code\.js in test\/host/);
});
