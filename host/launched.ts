/** An execution made ready: what it needs to run, and what becomes of it at its end. */

import { type Execution, ExecutionError } from './execution';
import type { StoreName } from './protocol/stores';
import type { Bundle } from './runtime/bundle';
import type { Clock } from './runtime/clock';
import { failureOf } from './runtime/failure';
import type { Running } from './runtime/handlers';
import { type Bridge, execute, type Outcome } from './runtime/sandbox';
import type { Locks } from './stores/locks';

interface Parts {
  readonly bundle: Bundle;
  readonly running: Running;
  /** the services, as they answer now */
  readonly bridge: Bridge;
  readonly call: Parameters<typeof execute>[2];
  readonly clock: Clock;
  readonly locks: Locks;
  /** puts its user at the spreadsheet */
  seat(): void;
}

export class Launched {
  constructor(private readonly parts: Parts) {}

  get bridge(): Bridge {
    return this.parts.bridge;
  }

  get clock(): Clock {
    return this.parts.clock;
  }

  seat(): void {
    this.parts.seat();
  }

  /** Runs it whole, nothing else in between. @throws ExecutionError */
  whole(): Execution {
    return this.end(this.run(this.bridge));
  }

  /** Runs the script from its start to its end, over that bridge. */
  run(bridge: Bridge): Outcome {
    const { bundle, call, running } = this.parts;
    try {
      return execute(bundle, bridge, call, running.meter.limit);
    } catch (error) {
      this.letGo();
      throw error;
    }
  }

  /** What it has done, at its end. @throws ExecutionError */
  end(outcome: Outcome): Execution {
    this.letGo();
    const { running } = this.parts;
    const { meter, shown, log } = running;
    const did = { calls: meter.calls, shown, log, took: meter.took() };
    const failure = failureOf(outcome, running);
    if (failure) throw new ExecutionError(failure.message, failure.kind, failure.name, failure.stack, did);
    return { value: 'value' in outcome ? outcome.value : undefined, ...did };
  }

  /** Whether another execution under way holds the lock. */
  isTaken(lock: StoreName): boolean {
    return this.parts.locks.isTaken(lock, this.parts.running);
  }

  private letGo(): void {
    this.parts.locks.endExecution(this.parts.running);
  }
}
