/** What the services have, asked of the services themselves, in a context in which nothing else runs. */

import { createContext } from 'node:vm';
import type { MemberTable } from '../protocol/members';
import { servicesScript } from './services-script';

/** Both advanced services are there, so that the table has them too. */
const PROJECT = JSON.stringify({ value: { timeZone: 'UTC', advanced: ['Drive v3', 'Docs v1'] } });

/** Every member of every service of the host. */
export function memberTable(): MemberTable {
  const install = servicesScript().runInContext(createContext(Object.create(null))) as (bridge: () => string) => {
    members(): string;
  };
  return JSON.parse(install(() => PROJECT).members());
}
