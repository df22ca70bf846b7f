/** LockService: one execution at a time for the document, the script or the user. */

import type { StoreName } from '../../protocol/stores';
import { ask } from '../core/bridge';
import { exception } from '../core/exception';
import { declare } from '../core/faces';
import { face } from '../core/service';

type G = GoogleAppsScript.Lock.Lock;
type Service = GoogleAppsScript.Lock.LockService;

const members = { tryLock: ['number'], waitLock: ['number'], releaseLock: [''], hasLock: [''] } as const;

class Lock implements Pick<G, keyof typeof members> {
  constructor(private readonly store: StoreName) {}

  tryLock(milliseconds: number): boolean {
    return ask('lock.take', this.store, milliseconds);
  }

  waitLock(milliseconds: number): void {
    if (this.tryLock(milliseconds)) return;
    throw exception('Lock timeout: another process was holding the lock for too long.');
  }

  /** Does nothing when the lock isn't held, as Google's. */
  releaseLock(): void {
    ask('lock.release', this.store);
  }

  hasLock(): boolean {
    return ask('lock.held', this.store);
  }
}

declare(Lock, { name: 'LockService.Lock', needs: 'authorised', members });

const serviceMembers = { getDocumentLock: [''], getScriptLock: [''], getUserLock: [''] } as const;

class LockServiceClass implements Pick<Service, keyof typeof serviceMembers> {
  getDocumentLock = () => face<G>(new Lock('document'));
  getScriptLock = () => face<G>(new Lock('script'));
  getUserLock = () => face<G>(new Lock('user'));
}

declare(LockServiceClass, { name: 'LockService', needs: 'authorised', members: serviceMembers, local: true });

export const makeLockService = () => face<Service>(new LockServiceClass());
