/**
 * Executions at the same time. A script can't be stopped in its middle, but all that it learns of the world comes over the
 * bridge: so it is run again, on the answers that it was given before, up to where it stood, and goes on from there. What it did
 * before is not done again. Between two steps anything else may happen: other executions, or people's hands.
 *
 * A script that draws random numbers must not let its calls hang on them.
 */

import type { Execution } from './execution';
import type { Launched } from './launched';
import type { StoreName } from './protocol/stores';
import type { Outcome } from './runtime/sandbox';

/** What the script is told when it is to stand still: whatever it does with it, it learns nothing more. */
const STANDING = JSON.stringify({ error: { name: 'Exception', message: 'Prongsai host: the execution stands still' } });

interface Answered {
  readonly operation: string;
  readonly reply: string;
}

export class Stepped {
  private readonly answered: Answered[] = [];
  /** how it ended: gives what it did, or throws */
  private result: (() => Execution) | null = null;
  private passed = 0;
  private before: ((calls: number) => void) | null = null;
  /** until when it waits for a lock, in epoch milliseconds of the virtual clock; null: it does not */
  private waitsUntil: number | null = null;

  constructor(private readonly launched: Launched) {}

  /** It waits for a lock that another execution holds. */
  get waiting(): boolean {
    return this.waitsUntil !== null;
  }

  get ended(): boolean {
    return this.result !== null;
  }

  /** service calls that were let through */
  get calls(): number {
    return this.passed;
  }

  /**
   * Lets so many more service calls through: it stands then before the next one, or waits for a lock, or has ended.
   * @returns whether it has anything left to do
   */
  step(calls = 1): boolean {
    this.goOn(this.passed + calls, false);
    return !this.ended;
  }

  /**
   * Runs to the end while all others stand still: a lock that one of them holds is waited for in vain.
   * @param before called before each call that is let through, with how many there were: others can be stepped there as well
   * @throws ExecutionError
   */
  finish(before: ((calls: number) => void) | null = null): Execution {
    this.before = before;
    this.goOn(Number.POSITIVE_INFINITY, true);
    return (this.result as () => Execution)();
  }

  private goOn(most: number, inVain: boolean): void {
    if (this.result) return;
    this.launched.seat();
    let at = 0;
    let standing = false;
    const outcome = this.launched.run((request) => {
      if (standing) return STANDING;
      const operation = request.slice(2, request.indexOf('"', 2));
      const before = this.answered[at++];
      if (before) return this.again(before, operation);
      const reply = this.live(operation, request, most, inVain);
      if (reply === null) standing = true;
      else this.answered.push({ operation, reply });
      return reply ?? STANDING;
    });
    if (!standing) this.result = this.ending(outcome);
  }

  /** Ended as soon as it is through, whoever asks for its value later: the locks go with it. */
  private ending(outcome: Outcome): () => Execution {
    try {
      const execution = this.launched.end(outcome);
      return () => execution;
    } catch (error) {
      return () => {
        throw error;
      };
    }
  }

  private again({ operation, reply }: Answered, asked: string): string {
    if (asked !== operation)
      throw new Error(`The script asked for ${asked} where it had asked for ${operation} before`);
    return reply;
  }

  /** The reply of the services; null where it is to stand still. */
  private live(operation: string, request: string, most: number, inVain: boolean): string | null {
    if (operation === 'call.enter') {
      if (this.passed >= most) return null;
      if (this.before) {
        this.before(this.passed);
        this.launched.seat();
      }
      this.passed++;
    }
    if (operation === 'lock.take') {
      const [, [lock, milliseconds]] = JSON.parse(request) as [string, [StoreName, number]];
      if (this.launched.isTaken(lock)) return this.wait(milliseconds, inVain);
      this.waitsUntil = null;
    }
    return this.launched.bridge(request);
  }

  private wait(milliseconds: number, inVain: boolean): string | null {
    const { clock } = this.launched;
    this.waitsUntil ??= clock.now() + milliseconds;
    const left = this.waitsUntil - clock.now();
    if (left > 0 && !inVain) return null;
    clock.advance(Math.max(0, left));
    this.waitsUntil = null;
    return JSON.stringify({ value: false });
  }
}
