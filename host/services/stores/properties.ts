/** PropertiesService: texts kept for the document, the script or the user. */

import type { StoreName } from '../../protocol/stores';
import { ask } from '../core/bridge';
import { declare } from '../core/faces';
import { face } from '../core/service';

type G = GoogleAppsScript.Properties.Properties;
type Service = GoogleAppsScript.Properties.PropertiesService;

const members = {
  getProperty: ['String'],
  getProperties: [''],
  getKeys: [''],
  setProperty: ['String,String'],
  setProperties: ['map', 'map,Boolean'],
  deleteProperty: ['String'],
  deleteAllProperties: [''],
} as const;

class Properties implements Pick<G, keyof typeof members> {
  constructor(private readonly store: StoreName) {}

  getProperty(key: string): string | null {
    return this.getProperties()[key] ?? null;
  }

  getProperties(): Record<string, string> {
    return ask('properties.all', this.store);
  }

  getKeys(): string[] {
    return Object.keys(this.getProperties());
  }

  setProperty(key: string, value: string): G {
    return this.setProperties({ [key]: value });
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): G {
    const texts = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    ask('properties.set', this.store, texts, deleteAllOthers);
    return face<G>(this);
  }

  deleteProperty(key: string): G {
    ask('properties.delete', this.store, key);
    return face<G>(this);
  }

  deleteAllProperties(): G {
    ask('properties.set', this.store, {}, true);
    return face<G>(this);
  }
}

declare(Properties, { name: 'PropertiesService.Properties', needs: 'authorised', members });

const serviceMembers = { getDocumentProperties: [''], getScriptProperties: [''], getUserProperties: [''] } as const;

class PropertiesServiceClass implements Pick<Service, keyof typeof serviceMembers> {
  getDocumentProperties = () => face<G>(new Properties('document'));
  getScriptProperties = () => face<G>(new Properties('script'));
  getUserProperties = () => face<G>(new Properties('user'));
}

declare(PropertiesServiceClass, {
  name: 'PropertiesService',
  needs: 'authorised',
  members: serviceMembers,
  local: true,
});

export const makePropertiesService = () => face<Service>(new PropertiesServiceClass());
