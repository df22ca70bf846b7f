/** Document, script and user properties, with Google's size limits. */

import type { StoreName, StoreOps } from '../protocol/stores';
import { Refusal } from '../refusal';

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

/** By store and key. */
export type PropertiesState = Record<StoreName, Record<string, string>>;

/** Three stores with nothing in them. */
export function newProperties(): PropertiesState {
  return { document: {}, script: {}, user: {} };
}

type Ops = Pick<StoreOps, 'properties.all' | 'properties.set' | 'properties.delete'>;

/** What PropertiesService asks of the host, within Google's limits of size. */
export function propertyOps(state: { properties: PropertiesState }): Ops {
  return {
    'properties.all': (store) => ({ ...state.properties[store] }),
    'properties.set': (store, values, deleteOthers) => {
      for (const value of Object.values(values)) {
        if (Buffer.byteLength(value) > VALUE_LIMIT) throw new Refusal('Argument too large: value');
      }
      const next = deleteOthers ? { ...values } : { ...state.properties[store], ...values };
      const size = Object.entries(next).reduce(
        (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
        0,
      );
      if (size > STORE_LIMIT) {
        throw new Refusal('You have exceeded the property storage quota. Please remove some properties and try again.');
      }
      state.properties[store] = next;
      return null;
    },
    'properties.delete': (store, key) => {
      delete state.properties[store][key];
      return null;
    },
  };
}
