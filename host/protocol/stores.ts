/** Properties, cache and locks over the bridge. */

/** Whose store, or lock, it is. */
export type StoreName = 'document' | 'script' | 'user';

/** Asked by properties, caches and locks. */
export interface StoreOps {
  'properties.all': (store: StoreName) => Record<string, string>;
  'properties.set': (store: StoreName, values: Record<string, string>, deleteOthers: boolean) => null;
  'properties.delete': (store: StoreName, key: string) => null;
  'cache.get': (store: StoreName, keys: string[]) => Record<string, string>;
  'cache.put': (store: StoreName, values: Record<string, string>, seconds: number) => null;
  'cache.remove': (store: StoreName, keys: string[]) => null;
  /** true when the lock was free within the time; spends the time when it was not. */
  'lock.take': (store: StoreName, milliseconds: number) => boolean;
  'lock.release': (store: StoreName) => null;
  'lock.held': (store: StoreName) => boolean;
}
