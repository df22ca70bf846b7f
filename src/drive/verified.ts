/** What reading the Doc back has found. */

/**
 * What the user is to look at:
 * unread: the Doc could not be read back; tables, rows: some are not there; headers: header rows do not repeat, or rows break;
 * page: size or margins differ.
 */
export const DOC_FAULTS = ['unread', 'tables', 'rows', 'headers', 'page'] as const;
export type DocFault = (typeof DOC_FAULTS)[number];

export interface Verified {
  /** Tables that the Doc has. */
  readonly tables: number;
  /** Whether something that was lost was put back. */
  readonly repaired: boolean;
  readonly faults: readonly DocFault[];
}
