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
  test.each(ABSENT_GLOBALS.map((name) => [name]))('%s: a script that uses it fails', (name) => {
    const host = withCode(`function use() { return ${name}; } function look() { return typeof ${name}; }`);
    expect(host.run('look').value).toBe('undefined');
    expect(() => host.run('use')).toThrow(`${name} is not defined`);
  });

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
