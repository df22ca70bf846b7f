/** The local Apps Script host. `openHost({dist})` opens the built add-on on an empty spreadsheet. */

import { Host } from './host';
import type { HostOptions } from './options';

/** @throws BundleError when there is no add-on in the folder, or Apps Script would refuse its code */
export function openHost(options: HostOptions): Host {
  return new Host(options);
}

export type { DriveFile } from './drive/files';
export * from './execution';
export { Host } from './host';
export type { AnswerLike, HostOptions, RunOptions } from './options';
export type { Member, MemberTable } from './protocol/members';
export type { MenuEntry } from './protocol/ui';
export { BundleError } from './runtime/bundle';
export { FAULT_KINDS, type FaultKind } from './runtime/faults';
export { memberTable } from './runtime/members';
export type { AuthMode, Failing, Trigger } from './runtime/meter';
export { ABSENT_GLOBALS } from './runtime/sandbox';
export type { HostState } from './state';
export type { Stepped } from './stepped';
export { newWorkbook } from './workbook/book';
export type * from './workbook/state';
