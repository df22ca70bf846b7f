/** Writing, one user at a time. */
import { Failure } from '../core/failure';

const WAIT_MILLISECONDS = 10_000;

/**
 * Runs `work` while no one else of this spreadsheet's users is writing, and lets the lock go: what is read so is not in the middle
 * of anything, and the user may be asked afterwards.
 * @param wrote whether `work` has written, and all is done: then it is as with whileLocked
 * @throws Failure workbook.busy
 */
export const brieflyLocked = <T>(work: () => T, wrote: (result: T) => boolean = () => false): T =>
  underLock(work, (lock, result) => (wrote(result) ? SpreadsheetApp.flush() : release(lock)));

/**
 * Runs `write` while no one else of this spreadsheet's users is writing. What it wrote is in the sheet before the lock goes,
 * and that is when the execution ends: Google releases it then, and a call less is time saved. Nothing that waits for the
 * user may follow, therefore; after a failure an alert does, so there the lock goes at once.
 * @param readsBack `write` ends with reading what it wrote, which Google answers when it is in the sheet: a flush would be one call more
 * @throws Failure workbook.busy: the lock could not be had in ten seconds; nothing was written.
 */
export const whileLocked = <T>(write: () => T, readsBack = false): T =>
  underLock(write, () => {
    if (!readsBack) SpreadsheetApp.flush();
  });

/** @param end what becomes of the lock, and of what was written, once all is done */
function underLock<T>(work: () => T, end: (lock: GoogleAppsScript.Lock.Lock, result: T) => void): T {
  const lock = take();
  try {
    const result = work();
    end(lock, result);
    return result;
  } catch (error) {
    release(lock);
    throw error;
  }
}

function take(): GoogleAppsScript.Lock.Lock {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MILLISECONDS)) throw new Failure('workbook.busy');
  return lock;
}

/** What went wrong first is what the user is told; a lock that can't be given back goes with the execution. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // Google does it when the execution ends.
  }
}
