/** Writing, one user at a time. */
import { Failure } from '../core/failure';

const WAIT_MILLISECONDS = 10_000;

/**
 * Runs `write` while no one else of this spreadsheet's users is writing; what it wrote is in the sheet before the lock goes.
 * @throws Failure workbook.busy: the lock could not be had in ten seconds; nothing was written.
 */
export function whileLocked<T>(write: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MILLISECONDS)) throw new Failure('workbook.busy');
  try {
    const result = write();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
