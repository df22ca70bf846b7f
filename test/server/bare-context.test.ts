/** The bundle needs nothing that Apps Script has not: no timers, no encoders, no URL, nothing of the kind. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'acorn';
import { ABSENT_GLOBALS } from '../../host/index';
import { alertOf, dist, fromPage, openAddOn, sample } from '../support/addon';

const copy = mkdtempSync(path.join(tmpdir(), 'prongsai-bare-'));
afterAll(() => rmSync(copy, { recursive: true }));

const withCode = (code: string) => {
  cpSync(dist, copy, { recursive: true });
  writeFileSync(path.join(copy, 'Code.js'), code);
  return openAddOn({ dist: copy });
};

describe('Apps Script has none of these, and neither has the context that the whole job runs in', () => {
  /** What becomes of a script that uses each. */
  const ends = () => {
    const use = (name: string) => `function () { return ${name}; }`;
    const host = withCode(`function main() {
      return [${ABSENT_GLOBALS.map(use)}].map(function (use) { try { use(); return 'there'; } catch (error) { return error.message; } });
    }`);
    return host.run('main').value as string[];
  };
  const used = ends();

  test.each(ABSENT_GLOBALS.map((name, index) => [name, index] as const))(
    '%s: a script that uses it fails',
    (name, index) => {
      expect(used[index]).toBe(`${name} is not defined`);
    },
  );

  test.each([
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'TextEncoder',
    'TextDecoder',
    'URL',
    'structuredClone',
    'crypto',
  ])('%s is among them', (name) => expect(ABSENT_GLOBALS).toContain(name));

  test('the whole job ends well all the same: no alert, one report', () => {
    const host = withCode(readFileSync(path.join(dist, 'Code.js'), 'utf8'));
    host.open('NONE');
    const ends = [host.run('setUpSheets')];
    fromPage(host, 'importDocument', { text: sample() });
    ends.push(host.run('checkSheet'), host.run('summariseSheet'), host.run('createReport'));
    expect(ends.map(alertOf)).toEqual(['', '', '', '']);
    expect(host.display('ประวัติรายงาน')).toHaveLength(2);
  });
});

test('the bundle is ES2019: no private names, no static fields, nothing newer', () => {
  const code = readFileSync(path.join(dist, 'Code.js'), 'utf8');
  expect(() => parse(code, { ecmaVersion: 2019 })).not.toThrow();
  expect(() => parse('class A { #x = 1 }', { ecmaVersion: 2019 })).toThrow();
});

test('Thai text stands in the bundle as it is, not as escapes', () => {
  expect(readFileSync(path.join(dist, 'Code.js'), 'utf8').includes('โปร่งใส')).toBe(true);
});
