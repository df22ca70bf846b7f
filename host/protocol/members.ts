/** All that the host has: each member with what a call of it needs, and each enumeration with its values. */

import type { Need } from './call';

/** A method or property of a service. */
export interface Member {
  /** as calls are counted: "Range.getValues", "Drive.Files.create" */
  readonly method: string;
  readonly needs: Need;
  /** part of the language (console, Logger): its calls are not counted */
  readonly uncounted: boolean;
}

/** All that the services have. */
export interface MemberTable {
  readonly members: readonly Member[];
  /** "SpreadsheetApp.WrapStrategy" -> the names of its values */
  readonly enumerations: Readonly<Record<string, readonly string[]>>;
}
