/** Properties, cache and locks. */

import { describe, expect, test } from '@jest/globals';
import { hostOf } from '../script';

describe('properties', () => {
  test('outlive an execution, store by store', () => {
    const host = hostOf(`
      function write() { PropertiesService.getDocumentProperties().setProperties({ a: '1', b: '2' }).deleteProperty('b'); PropertiesService.getUserProperties().setProperty('u', 'x'); }
      function read() { return [PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getDocumentProperties().getProperty('b'), PropertiesService.getUserProperties().getKeys(), PropertiesService.getScriptProperties().getKeys()]; }`);
    host.run('write');
    expect(host.run('read').value).toEqual([{ a: '1' }, null, ['u'], []]);
    expect(host.properties('document')).toEqual({ a: '1' });
  });
});

describe('the cache', () => {
  test('outlives an execution, and is taken away', () => {
    const host =
      hostOf(`function put() { CacheService.getDocumentCache().putAll({ a: '1', b: '2' }); CacheService.getDocumentCache().remove('b'); }
      function get() { return CacheService.getDocumentCache().getAll(['a', 'b']); }`);
    host.run('put');
    expect(host.run('get').value).toEqual({ a: '1' });
  });
});

describe('a lock', () => {
  const code = `
    function wait() { const lock = LockService.getDocumentLock(); lock.waitLock(5000); const held = lock.hasLock(); lock.releaseLock(); return [held, lock.hasLock()]; }
    function attempt() { return LockService.getDocumentLock().tryLock(5000); }
    function keep() { LockService.getDocumentLock().waitLock(0); }`;

  test('held by another makes waiting fail, and costs the time', () => {
    const host = hostOf(code, { now: new Date(0) });
    host.holdLock('document');
    expect(() => host.run('wait')).toThrow('Lock timeout: another process was holding the lock for too long.');
    const attempt = host.run('attempt');
    expect([attempt.value, attempt.took]).toEqual([false, 5000]);
    host.releaseLock('document');
    expect(host.run('attempt').value).toBe(true);
  });

  test('that becomes free in time is waited for', () => {
    const host = hostOf(code, { now: new Date(0) });
    host.holdLock('document', 3000);
    const run = host.run('wait');
    expect([run.value, run.took]).toEqual([[true, false], 3000]);
  });

  test('that was not released is free after the execution', () => {
    const host = hostOf(code);
    host.run('keep');
    expect(host.run('attempt').value).toBe(true);
  });
});
