/**
 * The document, script and user lock. Executions of the host run one after another, so a lock is contended only when
 * the user of the host holds it on another's behalf (Host.holdLock), for ever or until a time of the virtual clock.
 */

import type { StoreName, StoreOps } from '../protocol/stores';
import type { Clock } from '../runtime/clock';

export class Locks {
  /** held by the running execution */
  private readonly own = new Set<StoreName>();
  /** held by somebody else until that time, in epoch milliseconds */
  private readonly others = new Map<StoreName, number>();

  hold(lock: StoreName, until: number): void {
    this.others.set(lock, until);
  }

  letGo(lock: StoreName): void {
    this.others.delete(lock);
  }

  /** Google releases what an execution still holds when it ends, or waits for the user. */
  endExecution(): void {
    this.own.clear();
  }

  ops(clock: Clock): Pick<StoreOps, 'lock.take' | 'lock.release' | 'lock.held'> {
    return {
      'lock.take': (lock, milliseconds) => {
        if (this.own.has(lock)) return true;
        const until = this.others.get(lock) ?? Number.NEGATIVE_INFINITY;
        const wait = Math.max(0, until - clock.now());
        if (wait > milliseconds) {
          clock.advance(milliseconds);
          return false;
        }
        clock.advance(wait);
        this.own.add(lock);
        return true;
      },
      'lock.release': (lock) => {
        this.own.delete(lock);
        return null;
      },
      'lock.held': (lock) => this.own.has(lock),
    };
  }
}
