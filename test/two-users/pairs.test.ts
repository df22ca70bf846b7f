/**
 * Two users at the same time: what comes of it is what would have come of one after the other. At every call of every pair it is tried
 * by `npm run two-users`; here where the first has read all and written nothing yet.
 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { SidebarData } from '../../src/server/answers';
import { alertOf, fromPage, openAddOn, openFilled } from '../support/addon';
import { ACTIONS, type Action } from './actions';
import { type Office, openOffice } from './office';
import { tryPair } from './trials';

let office: Office;
beforeAll(() => {
  office = openOffice();
});

const named = (name: string) => ACTIONS.find((action) => action.name === name) as Action;
const PARTNERS = ['save a row', 'begin a new year'];
const PAIRS = ACTIONS.flatMap(({ name }) => [...PARTNERS, name].map((other) => [name, other] as const));

describe('while one is between reading and writing, the other waits for the lock, and then goes on', () => {
  test.each([...new Map(PAIRS.map((pair) => [pair.join(), pair])).values()])('%s, and %s', (first, second) => {
    const { wrong, waited } = tryPair(office, named(first), named(second), false);
    expect({ wrong, waited }).toEqual({ wrong: [], waited: 1 });
  });
});

test('two who save the same row, at every call: one is saved, the other is shown what the first has written', () => {
  const { wrong, points } = tryPair(office, named('save a row'), named('save a row'), true);
  expect(wrong).toEqual([]);
  expect(points).toBeGreaterThan(7);
});

test('two who set up the same empty spreadsheet make its sheets once', () => {
  const host = openAddOn();
  const [one, two] = ['1', '2'].map((user) => host.begin('setUpSheets', [], { user, trigger: 'menu' }));
  one?.step(12);
  two?.step(Number.POSITIVE_INFINITY);
  expect(two?.waiting).toBe(true);
  expect([one, two].map((each) => each && alertOf(each.finish()))).toEqual(['', '']);
  expect(host.workbook.sheets.map(({ name }) => name).filter((name) => /\d/.test(name))).toEqual(['ชีต1']);
  expect(fromPage<SidebarData>(host, 'loadSidebar', {})).toMatchObject({ setUp: true, steps: [] });
});

test('a report that is asked for while a year is begun tells of the one year or the other, and of no mixture', () => {
  const host = openFilled();
  const rollOver = host.begin('rollOver', [{ newYear: 2569 }], { user: '2' });
  // The results are emptied, the settings are those of the old year.
  for (let more = true; more && host.display('มาตรการ')[1]?.[6] !== ''; ) more = rollOver.step();
  const report = host.begin('createReport', [], { user: '1', trigger: 'menu' });
  report.step(Number.POSITIVE_INFINITY);
  expect([report.waiting, rollOver.ended]).toEqual([true, false]);
  rollOver.finish();
  report.finish();
  const [, entry] = host.display('ประวัติรายงาน');
  expect(entry?.[1]).toBe('2569');
});

test('a user who waits longer than ten seconds is told so, and nothing was written', () => {
  const host = openFilled();
  const { steps } = fromPage<SidebarData>(host, 'loadSidebar', {});
  const [step] = steps;
  const save = (result: string) => [{ row: step?.row, etag: step?.etag, base: step?.texts, texts: { result } }];
  const slow = host.begin('saveStep', save('ช้า'), { user: '1' });
  slow.step(4);
  expect(host.callFromPage('saveStep', save('รอ'), { user: '2' }).value).toMatchObject({
    error: { code: 'workbook.busy' },
  });
  expect(slow.finish().value).toMatchObject({ value: { kind: 'saved' } });
});
