/** Executions at the same time: each stands before its next call while others go on. */
import { expect, test } from '@jest/globals';
import { hostOf } from './script';

const code = `
  function add(text) { const sheet = SpreadsheetApp.getActiveSheet(); const seen = sheet.getLastRow(); sheet.appendRow([text]); return [seen, sheet.getLastRow()]; }
  function locked(text, wait) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(wait)) return 'busy';
    return add(text);
  }
  function who() { const key = Session.getTemporaryActiveUserKey(); SpreadsheetApp.getActiveSheet(); return [key, Session.getTemporaryActiveUserKey()]; }
  function fails() { SpreadsheetApp.getActiveSheet().getRange(0, 1); }
  function catchesAll() { try { return add('x'); } catch (error) { return String(error); } }
  function time() { const from = Date.now(); SpreadsheetApp.getActiveSheet(); return Date.now() - from; }`;

const sheetOf = (host: ReturnType<typeof hostOf>) => host.display('ชีต1').flat();

test('it stands before its first call, and goes on call by call', () => {
  const host = hostOf(code);
  const one = host.begin('add', ['ก']);
  expect([one.calls, one.ended, sheetOf(host)]).toEqual([0, false, []]);
  one.step(2);
  expect([one.calls, sheetOf(host)]).toEqual([2, []]);
  one.step();
  expect([one.calls, one.ended, sheetOf(host)]).toEqual([3, false, ['ก']]);
  expect(one.step(9)).toBe(false);
  expect(one.finish()).toMatchObject({ value: [0, 1], calls: { total: 4 } });
});

test('what it did is done once, however often it is stepped; what it saw stays as it saw it', () => {
  const host = hostOf(code);
  const [one, two] = [host.begin('add', ['ก']), host.begin('add', ['ข'])];
  for (let more = true; more; ) more = [one.step(), two.step()].some(Boolean);
  expect([one.finish().value, two.finish().value]).toEqual([
    [0, 2],
    [0, 2],
  ]);
  expect(sheetOf(host)).toEqual(['ก', 'ข']);
});

test('a lock that one holds is waited for by the other, which goes on when the first has ended', () => {
  const host = hostOf(code);
  const [one, two] = [host.begin('locked', ['ก', 5000]), host.begin('locked', ['ข', 5000])];
  one.step(3);
  two.step(99);
  expect([two.waiting, two.ended, sheetOf(host)]).toEqual([true, false, []]);
  expect(one.finish().value).toEqual([0, 1]);
  expect(two.finish().value).toEqual([1, 2]);
});

test('or is waited for in vain, as long as it said it would', () => {
  const host = hostOf(code, { now: new Date('2026-01-01') });
  const one = host.begin('locked', ['ก', 5000]);
  one.step(2);
  const from = host.clock.now();
  expect(host.begin('locked', ['ข', 5000]).finish().value).toBe('busy');
  expect(host.clock.now() - from).toBe(5000);
  expect(host.callFromPage('locked', ['ค', 300]).value).toBe('busy');
  one.finish();
  expect(host.callFromPage('locked', ['ง', 300]).value).toEqual([1, 2]);
});

test('others can be stepped before each call of one that runs to its end', () => {
  const host = hostOf(code);
  const two = host.begin('locked', ['ข', 5000], { user: '2' });
  const stood: number[] = [];
  const { value } = host.begin('locked', ['ก', 5000], { user: '1' }).finish((calls) => {
    stood.push(calls);
    if (calls === 3) two.step(99);
  });
  expect([value, stood, two.waiting]).toEqual([[0, 1], [0, 1, 2, 3, 4, 5], true]);
  expect(two.finish().value).toEqual([1, 2]);
});

test('the time that others take is part of the wait', () => {
  const host = hostOf(code, { now: new Date('2026-01-01') });
  const [one, two] = [host.begin('locked', ['ก', 0]), host.begin('locked', ['ข', 5000])];
  one.step(2);
  two.step(9);
  host.clock.advance(6000);
  expect(two.step(9)).toBe(false);
  expect(two.finish().value).toBe('busy');
});

test('each has its own user, whoever was there in between', () => {
  const host = hostOf(code);
  const [one, two] = ['1', '2'].map((user) => host.begin('who', [], { user }));
  one?.step();
  two?.step();
  expect([one?.finish().value, two?.finish().value]).toEqual([
    ['local-user-1', 'local-user-1'],
    ['local-user-2', 'local-user-2'],
  ]);
});

test('it reads the clock again only where it has not read it before', () => {
  const host = hostOf(code, { now: new Date('2026-01-01') });
  const one = host.begin('time');
  one.step(0);
  host.clock.advance(1234);
  expect(one.finish().value).toBe(1234);
});

test('it fails as any other, and can catch nothing of its standing still', () => {
  const host = hostOf(code);
  const failing = host.begin('fails');
  failing.step(9);
  expect(failing.ended).toBe(true);
  expect(() => failing.finish()).toThrow('range');
  const catching = host.begin('catchesAll');
  catching.step();
  expect(catching.finish().value).toEqual([0, 1]);
  expect(() => host.begin('nothing')).toThrow('not found');
});
