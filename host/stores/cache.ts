/** Document, script and user cache: 100 KB a value, 250 characters a key, gone after its seconds on the virtual clock. */

import type { StoreName, StoreOps } from '../protocol/stores';
import { Refusal } from '../refusal';

const VALUE_LIMIT = 100 * 1024;
const KEY_LIMIT = 250;
const LONGEST_SECONDS = 21_600;

/** By store and key; `until` is in epoch milliseconds. */
export type CacheState = Record<StoreName, Record<string, { value: string; until: number }>>;

/** Three stores with nothing in them. */
export function newCache(): CacheState {
  return { document: {}, script: {}, user: {} };
}

type Ops = Pick<StoreOps, 'cache.get' | 'cache.put' | 'cache.remove'>;

function refuseLongKey(key: string): void {
  if (key.length > KEY_LIMIT) throw new Refusal('Argument too large: key');
}

/** What CacheService asks of the host. @param now milliseconds of the virtual clock, by which entries expire */
export function cacheOps(state: { cache: CacheState }, now: () => number): Ops {
  return {
    'cache.get': (store, keys) => {
      const found: Record<string, string> = {};
      for (const key of keys) {
        refuseLongKey(key);
        const entry = state.cache[store][key];
        if (entry && entry.until > now()) found[key] = entry.value;
      }
      return found;
    },
    'cache.put': (store, values, seconds) => {
      if (seconds < 1 || seconds > LONGEST_SECONDS) throw new Refusal(`Invalid argument: expirationInSeconds`);
      for (const [key, value] of Object.entries(values)) {
        refuseLongKey(key);
        if (Buffer.byteLength(value) > VALUE_LIMIT) throw new Refusal('Argument too large: value');
        state.cache[store][key] = { value, until: now() + seconds * 1000 };
      }
      return null;
    },
    'cache.remove': (store, keys) => {
      for (const key of keys) delete state.cache[store][key];
      return null;
    },
  };
}
