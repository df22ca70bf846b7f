/**
 * The host keeps the contract: every statement about Google's services holds on it, but where it differs on purpose.
 * The cases are run from the project that `npm run build:contract` makes, the very one that is pushed to try them live.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { buildContract, PLACEHOLDER } from '../../build/contract.mjs';
import { type Host, memberTable, openHost, type Question } from '../../host/index';
import { root } from '../support/addon';

interface Listed {
  of: string[];
  says: string;
  sources: string[];
  /** as the runner writes it */
  expected: string;
  toBeTriedLive?: string;
  onHost?: { got: unknown; because: string };
}

const dist = await buildContract(mkdtempSync(path.join(tmpdir(), 'prongsai-contract-')));
afterAll(() => rmSync(dist, { recursive: true }));

/** The questions of the contract say what is to be pressed and typed. */
const obedient = ({ text }: Question) => ({
  button: /press (\w+)/i.exec(text)?.[1] as 'OK',
  text: /type (\w+)/i.exec(text)?.[1] ?? '',
});

const open = (): Host => openHost({ dist, now: new Date('2026-11-22T03:00:00Z'), answers: obedient });

const host = open();
const cases = host.run('listCases').value as Listed[];
const { members, enumerations } = memberTable();
const uncounted = new Set(members.filter((each) => each.uncounted).map(({ method }) => method));
const known = new Set(members.map(({ method }) => method));

describe('the host keeps the contract', () => {
  test.each(cases.map((each, index) => [`${each.of[0]}: ${each.says}`, index] as const))('%s', (_says, index) => {
    const { of, expected, onHost } = cases[index] as Listed;
    const { value, calls } = host.run('runCase', [index]);
    const { got, passed } = value as { got: unknown; passed: boolean };
    if (onHost) expect([got, passed]).toEqual([onHost.got, false]);
    // Compared as texts first, so that a failure shows both.
    else if (!passed) expect(JSON.stringify(got)).toBe(expected);
    const counted = of.filter((each) => known.has(each) && !uncounted.has(each));
    expect(counted.filter((each) => !calls.byMethod[each])).toEqual([]);
  });
});

describe('nothing of the host is without a case', () => {
  const covered = new Set(cases.flatMap(({ of }) => of));

  test('every member is called by one', () => {
    expect(members.map(({ method }) => method).filter((method) => !covered.has(method))).toEqual([]);
    expect(members.length).toBeGreaterThan(500);
  });

  test('every enumeration has one, with each of its values', () => {
    const listed = Object.fromEntries(cases.map(({ of, expected }) => [of.join(' '), expected]));
    for (const [name, values] of Object.entries(enumerations))
      expect([name, listed[name]]).toEqual([name, JSON.stringify(values)]);
  });

  test('no case is of what the host has not', () => {
    expect([...covered].filter((each) => !known.has(each) && !(each in enumerations))).toEqual([]);
  });
});

describe('a case', () => {
  const ADDRESS =
    /^https:\/\/(?:developers\.google\.com|support\.google\.com|github\.com|docs\.oracle\.com|www\.rfc-editor\.org)\//;

  test('rests on the address of a public page', () => {
    const without = cases.filter(({ sources }) => sources.length === 0 || sources.some((each) => !ADDRESS.test(each)));
    expect(without).toEqual([]);
  });

  test('names a member of the reference that it calls, where it rests on one', () => {
    const wrong = cases.flatMap(({ of, says, sources }) => {
      const named = sources.flatMap((each) => /\/apps-script\/reference\/[^#]+#(\w+)\(/.exec(each)?.[1] ?? []);
      const called = of.map((each) => each.slice(each.lastIndexOf('.') + 1));
      return named.length > 0 && !named.some((each) => called.includes(each)) ? [says] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('that the host answers otherwise on purpose stands in docs/host.md, in the same words', () => {
    const doc = readFileSync(path.join(root, 'docs/host.md'), 'utf8').replace(/\s+/g, ' ');
    const reasons = cases.flatMap(({ onHost }) => (onHost ? [onHost.because] : []));
    expect(reasons.filter((each) => !doc.includes(each))).toEqual([]);
  });
});

describe('the built project', () => {
  test('runs all cases into a sheet, going on where the time was up, and leaves nothing else behind', () => {
    const fresh = open();
    const before = fresh.workbook.sheets.map(({ name }) => name);
    fresh.setLatency(150);
    const said: string[] = [];
    while (said.length < 9 && !/ pass, /.test(said[said.length - 1] ?? ''))
      said.push(fresh.clickMenu('Contract', 'Run all cases, or go on').value as string);
    const differing = cases.filter(({ onHost }) => onHost).length;
    expect(said.length).toBeGreaterThan(1);
    expect(said[0]).toMatch(/^\d+ of \d+ cases were run\. Run it again/);
    expect(said[said.length - 1]).toBe(
      `${cases.length} cases: ${cases.length - differing} pass, ${differing} fail. The sheet "Contract" has them all.`,
    );
    const rows = fresh.display('Contract');
    expect(rows.slice(1).map(([, , says]) => says)).toEqual(cases.map(({ says }) => says));
    expect(rows[0]).toEqual(['#', 'members', 'case', 'expected', 'got', 'result', 'rests on']);
    expect(fresh.workbook.sheets.map(({ name }) => name).filter((name) => name !== 'Contract')).toEqual(before);
    expect(fresh.drive.files()).toEqual([]);
    expect([fresh.properties('document'), fresh.properties('user'), fresh.workbook.namedRanges]).toEqual([{}, {}, []]);
  });

  test('has the scopes of the product, and a script id to be put in, which building again keeps', async () => {
    const read = (name: string) => readFileSync(path.join(dist, name), 'utf8');
    expect(read('appsscript.json')).toBe(readFileSync(path.join(root, 'appsscript.json'), 'utf8'));
    expect(read('.claspignore')).toBe(readFileSync(path.join(root, '.claspignore'), 'utf8'));
    expect(JSON.parse(read('.clasp.json'))).toEqual({ scriptId: PLACEHOLDER, rootDir: '.' });
    writeFileSync(path.join(dist, '.clasp.json'), '{"scriptId":"mine","rootDir":"."}');
    await buildContract(dist);
    expect(JSON.parse(read('.clasp.json')).scriptId).toBe('mine');
  });
});
