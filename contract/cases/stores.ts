/** Properties, cache and locks. */

import { type Case, tells, thrown, UNRECORDED } from '../case';
import type { Scratch } from '../scratch';
import * as at from '../sources';

/** The three stores, with no key of ours left in them when the case ends. */
function stores(scratch: Scratch, ...keys: string[]) {
  const all = [
    PropertiesService.getDocumentProperties(),
    PropertiesService.getScriptProperties(),
    PropertiesService.getUserProperties(),
  ];
  scratch.ends(() => {
    for (const store of all) for (const key of keys) store.deleteProperty(key);
  });
  return all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];
}

export const storeCases: readonly Case[] = [
  tells(
    'PropertiesService.getDocumentProperties PropertiesService.getScriptProperties PropertiesService.getUserProperties Properties.setProperty Properties.getProperty Properties.deleteProperty',
    'document, script and user have properties of their own; one that is not there is null',
    [
      ...[
        at.propertiesService('getDocumentProperties()'),
        at.propertiesService('getScriptProperties()'),
        at.propertiesService('getUserProperties()'),
      ],
      ...[at.properties('setProperty(String,String)'), at.properties('deleteProperty(String)'), at.live('teststores')],
    ],
    (scratch) => {
      const all = stores(scratch, 'contract.a');
      all[0].setProperty('contract.a', 'd');
      all[2].setProperty('contract.a', 'u');
      const seen = all.map((each) => each.getProperty('contract.a'));
      return [seen, all[0].deleteProperty('contract.a').getProperty('contract.a')];
    },
    [['d', null, 'u'], null],
  ),
  tells(
    'Properties.setProperties Properties.getProperties Properties.getKeys',
    'several are set at once beside those that are there; what is given is a copy',
    [at.properties('setProperties(Object)'), at.properties('getProperties()'), at.properties('getKeys()')],
    (scratch) => {
      const [document] = stores(scratch, 'contract.a', 'contract.b');
      document.setProperty('contract.a', '1');
      const all = document.setProperties({ 'contract.b': '2' }).getProperties();
      all['contract.a'] = 'x';
      const keys = document
        .getKeys()
        .filter((key) => /^contract\.[ab]$/.test(key))
        .sort();
      return [document.getProperty('contract.a'), all['contract.b'], keys];
    },
    ['1', '2', ['contract.a', 'contract.b']],
  ),
  tells(
    'Properties.setProperties Properties.deleteAllProperties',
    'the others are deleted where it is said, or all of them',
    [at.properties('setProperties(Object,Boolean)'), at.properties('deleteAllProperties()')],
    (scratch) => {
      const user = stores(scratch, 'contract.a', 'contract.b')[2];
      user.setProperty('contract.a', '1').setProperties({ 'contract.b': '2' }, true);
      return [user.getKeys(), user.deleteAllProperties().getKeys()];
    },
    [['contract.b'], []],
  ),
  tells(
    'Properties.setProperty',
    'a value has nine kilobytes',
    at.QUOTAS,
    (scratch) => {
      const user = stores(scratch, 'contract.a')[2];
      return [
        thrown(() => user.setProperty('contract.a', 'x'.repeat(9_000))),
        thrown(() => user.setProperty('contract.a', 'ก'.repeat(3_073))),
      ];
    },
    ['nothing was thrown', 'Exception: Argument too large: value'],
    { toBeTriedLive: 'that bytes are counted, and the words of the error' },
  ),
  tells(
    'Properties.setProperties',
    'a store has five hundred kilobytes',
    at.QUOTAS,
    (scratch) => {
      const keys = Array.from({ length: 60 }, (_, index) => `contract.${index}`);
      const user = stores(scratch, ...keys)[2];
      const value = 'x'.repeat(9_000);
      return thrown(() => user.setProperties(Object.fromEntries(keys.map((key) => [key, value]))));
    },
    'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    { toBeTriedLive: UNRECORDED },
  ),
  tells(
    'Properties.setProperty',
    'a number becomes its text',
    at.properties('setProperty(String,String)'),
    (scratch) => {
      const user = stores(scratch, 'contract.a')[2];
      return thrown(() => user.setProperty('contract.a', 1 as never));
    },
    'nothing was thrown',
    {
      toBeTriedLive: 'all of it',
      onHost: {
        got: "Exception: The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
        because: 'A text is wanted where the signature says String: a number is not turned into one',
      },
    },
  ),
  tells(
    'CacheService.getDocumentCache CacheService.getScriptCache CacheService.getUserCache Cache.put Cache.get Cache.remove',
    'document, script and user have caches of their own; what is not there is null',
    [
      at.cacheService('getDocumentCache()'),
      at.cacheService('getScriptCache()'),
      at.cacheService('getUserCache()'),
      at.cache('put(String,String)'),
      at.live('teststores'),
    ],
    (scratch) => {
      const all = [CacheService.getDocumentCache(), CacheService.getScriptCache(), CacheService.getUserCache()];
      scratch.ends(() => {
        for (const each of all) each?.remove('contract.a');
      });
      all[0]?.put('contract.a', 'd');
      all[2]?.put('contract.a', 'u');
      const seen = all.map((each) => each?.get('contract.a'));
      all[0]?.remove('contract.a');
      return [seen, all[0]?.get('contract.a')];
    },
    [['d', null, 'u'], null],
  ),
  tells(
    'Cache.put Cache.remove',
    'putting and removing give null',
    at.live('teststores'),
    () => {
      const cache = CacheService.getUserCache();
      return [cache.put('contract.a', '1') as unknown, cache.remove('contract.a') as unknown];
    },
    [null, null],
  ),
  tells(
    'Cache.putAll Cache.getAll Cache.removeAll',
    'several are put, found and removed at once; what is not there is left out',
    [at.cache('putAll(Object)'), at.cache('getAll(String)'), at.cache('removeAll(String)')],
    () => {
      const cache = CacheService.getUserCache();
      cache.putAll({ 'contract.a': '1', 'contract.b': '2' }, 60);
      const found = cache.getAll(['contract.a', 'contract.b', 'contract.c']);
      cache.removeAll(['contract.a', 'contract.b']);
      return [found, cache.getAll(['contract.a', 'contract.b'])];
    },
    [{ 'contract.a': '1', 'contract.b': '2' }, {}],
  ),
  tells(
    'Cache.put',
    'what was put is forgotten after its seconds',
    [at.cache('put(String,String,Integer)'), at.live('teststores')],
    () => {
      const cache = CacheService.getUserCache();
      cache.put('contract.a', '1', 2);
      const before = cache.get('contract.a');
      Utilities.sleep(2_500);
      return [before, cache.get('contract.a')];
    },
    ['1', null],
  ),
  tells(
    'Cache.put',
    'a value has a hundred kilobytes, a key 250 characters',
    [at.cache('put(String,String)'), at.reported.largeValue, at.reported.largeKey],
    () => {
      const cache = CacheService.getUserCache();
      const refused = [
        thrown(() => cache.put('contract.a', 'x'.repeat(102_401))),
        thrown(() => cache.put('k'.repeat(251), 'x')),
        thrown(() => cache.get('k'.repeat(251))),
      ];
      cache.put('contract.a', 'x'.repeat(100_000));
      return [...refused, cache.get('contract.a')?.length];
    },
    [
      'Exception: Argument too large: value',
      'Exception: Argument too large: key',
      'Exception: Argument too large: key',
      100_000,
    ],
  ),
  tells(
    'Cache.put',
    'a value may be kept for six hours',
    at.cache('put(String,String,Integer)'),
    () => {
      const cache = CacheService.getUserCache();
      return [
        thrown(() => cache.put('contract.a', '1', 21_600)),
        thrown(() => cache.put('contract.a', '1', 0)).startsWith('Exception: '),
      ];
    },
    ['nothing was thrown', true],
    { toBeTriedLive: 'that zero seconds are refused' },
  ),
  tells(
    'LockService.getDocumentLock Lock.tryLock Lock.hasLock Lock.releaseLock',
    'a lock is held from the first try until it is released; both may be done again',
    [at.lockService('getDocumentLock()'), at.lock('tryLock(Integer)'), at.lock('hasLock()'), at.lock('releaseLock()')],
    () => {
      const lock = LockService.getDocumentLock();
      if (!lock) return 'no lock';
      const seen = [lock.hasLock(), lock.tryLock(1_000), lock.hasLock(), lock.tryLock(0)];
      lock.releaseLock();
      lock.releaseLock();
      return [...seen, lock.hasLock()];
    },
    [false, true, true, true, false],
  ),
  tells(
    'LockService.getScriptLock LockService.getUserLock Lock.waitLock',
    'script and user have locks of their own',
    [at.lockService('getScriptLock()'), at.lockService('getUserLock()'), at.lock('waitLock(Integer)')],
    () => {
      const [script, user] = [LockService.getScriptLock(), LockService.getUserLock()];
      script.waitLock(1_000);
      const seen = [script.hasLock(), user.hasLock()];
      user.waitLock(1_000);
      script.releaseLock();
      return [...seen, script.hasLock(), user.hasLock()];
    },
    [true, false, false, true],
  ),
];
