/** CacheService: texts kept for some time. */

import type { StoreName } from '../../protocol/stores';
import { ask } from '../core/bridge';
import { declare } from '../core/faces';
import { face } from '../core/service';

type G = GoogleAppsScript.Cache.Cache;
type Service = GoogleAppsScript.Cache.CacheService;

const TEN_MINUTES = 600;

const members = {
  get: ['String'],
  getAll: ['String[]'],
  put: ['String,String', 'String,String,number'],
  putAll: ['map', 'map,number'],
  remove: ['String'],
  removeAll: ['String[]'],
} as const;

class Cache implements Pick<G, keyof typeof members> {
  constructor(private readonly store: StoreName) {}

  get(key: string): string | null {
    return ask('cache.get', this.store, [key])[key] ?? null;
  }

  getAll(keys: string[]): Record<string, string> {
    return ask('cache.get', this.store, keys);
  }

  /** null rather than nothing, as Google's */
  put(key: string, value: string, seconds: number = TEN_MINUTES): null {
    return ask('cache.put', this.store, { [key]: value }, seconds);
  }

  putAll(values: Record<string, unknown>, seconds: number = TEN_MINUTES): void {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    ask('cache.put', this.store, texts, seconds);
  }

  remove(key: string): null {
    return ask('cache.remove', this.store, [key]);
  }

  removeAll(keys: string[]): void {
    ask('cache.remove', this.store, keys);
  }
}

declare(Cache, { name: 'CacheService.Cache', needs: 'authorised', members });

const serviceMembers = { getDocumentCache: [''], getScriptCache: [''], getUserCache: [''] } as const;

class CacheServiceClass implements Pick<Service, keyof typeof serviceMembers> {
  getDocumentCache = () => face<G>(new Cache('document'));
  getScriptCache = () => face<G>(new Cache('script'));
  getUserCache = () => face<G>(new Cache('user'));
}

declare(CacheServiceClass, { name: 'CacheService', needs: 'authorised', members: serviceMembers });

export const makeCacheService = () => face<Service>(new CacheServiceClass());
