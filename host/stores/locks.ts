/**
 * The document, script and user lock. A lock is contended when another execution under way holds it (host/stepped.ts), or when the
 * user of the host holds it on somebody's behalf (Host.holdLock), for ever or until a time of the virtual clock.
 */

import type { StoreName, StoreOps } from '../protocol/stores';
import type { Clock } from '../runtime/clock';

/** Whoever may hold a lock: an execution under way. */
export type Holder = object;

/** Who holds the lock of the document, the script and each user. */
export class Locks {
  private readonly holders = new Map<StoreName, Holder>();
  /** held by somebody else until that time, in epoch milliseconds */
  private readonly others = new Map<StoreName, number>();

  hold(lock: StoreName, until: number): void {
    this.others.set(lock, until);
  }

  letGo(lock: StoreName): void {
    this.others.delete(lock);
  }

  /** Whether another execution under way holds it. */
  isTaken(lock: StoreName, by: Holder): boolean {
    return (this.holders.get(lock) ?? by) !== by;
  }

  /** Google releases what an execution still holds when it ends, or waits for the user. */
  endExecution(holder: Holder): void {
    for (const [lock, held] of this.holders) if (held === holder) this.holders.delete(lock);
  }

  /** @param holder the execution; what is done by hand has none, and takes no lock */
  ops(clock: Clock, holder: Holder = {}): Pick<StoreOps, 'lock.take' | 'lock.release' | 'lock.held'> {
    return {
      'lock.take': (lock, milliseconds) => {
        if (this.holders.get(lock) === holder) return true;
        const until = this.others.get(lock) ?? Number.NEGATIVE_INFINITY;
        // Another execution stands still while this one runs: it can't let go before the time is up.
        const wait = this.isTaken(lock, holder) ? Number.POSITIVE_INFINITY : Math.max(0, until - clock.now());
        if (wait > milliseconds) {
          clock.advance(milliseconds);
          return false;
        }
        clock.advance(wait);
        this.holders.set(lock, holder);
        return true;
      },
      'lock.release': (lock) => {
        if (this.holders.get(lock) === holder) this.holders.delete(lock);
        return null;
      },
      'lock.held': (lock) => this.holders.get(lock) === holder,
    };
  }
}
