/** Comparing what a host holds with what it held. */
import { expect } from '@jest/globals';

/** What was taken of a host is what it was before. A workbook has many thousand cells: as text they are compared at once. */
export function expectSame<T extends object>(now: T, before: T): void {
  if (JSON.stringify(now) !== JSON.stringify(before)) expect(now).toEqual(before);
}
