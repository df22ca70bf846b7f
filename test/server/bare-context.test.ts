/** The bundle needs nothing that Apps Script has not: no timers, no encoders, no URL, nothing of the kind. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'acorn';
import { ABSENT_GLOBALS } from '../../host/index';
import { dist, fromPage, openAddOn, sample } from '../support/addon';

const copy = mkdtempSync(path.join(tmpdir(), 'prongsai-bare-'));
afterAll(() => rmSync(copy, { recursive: true }));

/** The whole job on the bundle, with a line of code before it. */
function wholeJob(before: string): unknown {
  cpSync(dist, copy, { recursive: true });
  writeFileSync(path.join(copy, 'Code.js'), `${before}\n${readFileSync(path.join(dist, 'Code.js'), 'utf8')}`);
  const host = openAddOn({ dist: copy });
  host.open('NONE');
  host.run('setUpSheets');
  fromPage(host, 'importDocument', { text: sample() });
  host.run('checkSheet');
  host.run('summariseSheet');
  host.run('createReport');
  return host.display('ประวัติรายงาน').length;
}

describe('the whole job runs, and would be stopped by any use of', () => {
  const names = [
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'TextEncoder',
    'TextDecoder',
    'URL',
    'structuredClone',
    'crypto',
  ];

  test.each(names)('%s', (name) => {
    expect(ABSENT_GLOBALS).toContain(name);
    // A trap in its place throws when the name is so much as read, typeof included.
    const trap = `Object.defineProperty(globalThis, '${name}', { get() { throw new Error('${name} was used'); } });`;
    const probe = `typeof ${name}`;
    expect(() => wholeJob(`${trap} function probe() { return ${probe}; }`)).not.toThrow();
  });

  test('none of which the context has', () => {
    writeFileSync(
      path.join(copy, 'Code.js'),
      `function present() { return ${JSON.stringify(ABSENT_GLOBALS)}.filter((name) => name in globalThis); }`,
    );
    expect(openAddOn({ dist: copy }).run('present').value).toEqual([]);
  });

  test('the trap works: a script that reads the name is stopped', () => {
    const trap = "Object.defineProperty(globalThis, 'URL', { get() { throw new Error('URL was used'); } });";
    writeFileSync(path.join(copy, 'Code.js'), `${trap} function probe() { return typeof URL; }`);
    expect(() => openAddOn({ dist: copy }).run('probe')).toThrow('URL was used');
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
