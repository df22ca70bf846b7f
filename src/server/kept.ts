/** What is kept with the spreadsheet for its reports: document properties, read all at once, for a call costs as much for one as for all. */

import { properties } from '../sheets/memory';

let read: Readonly<Record<string, string>> | undefined;

/** As they were when this execution first asked. */
export function kept(): Readonly<Record<string, string>> {
  read ??= properties().getProperties();
  return read;
}

/** As they are now: for whoever writes under the lock. */
export function keptNow(): Readonly<Record<string, string>> {
  read = undefined;
  return kept();
}

export function keep(values: Readonly<Record<string, string>>): void {
  properties().setProperties({ ...values });
  read = { ...kept(), ...values };
}

export function drop(keys: readonly string[]): void {
  for (const key of keys) properties().deleteProperty(key);
  read = Object.fromEntries(Object.entries(kept()).filter(([key]) => !keys.includes(key)));
}
