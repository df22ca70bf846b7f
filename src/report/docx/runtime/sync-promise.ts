/** A Promise that settles in the very call, for code that never waits. */

type Settle = (value: unknown) => void;

/** Where the work of a SyncPromise stands. */
type State = { readonly kind: 'waiting' } | { readonly kind: 'done' | 'failed'; readonly value: unknown };

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

/**
 * A Promise that runs its continuations at once, in the very call. It suits code whose generators never
 * wait for anything outside (docx's do not, for bytes in and bytes out), and no other.
 */
export class SyncPromise {
  private state: State = { kind: 'waiting' };
  private readonly waiting: (() => void)[] = [];

  constructor(executor: (resolve: Settle, reject: Settle) => void) {
    const settle = (kind: 'done' | 'failed', value: unknown): void => {
      if (this.state.kind !== 'waiting') return;
      this.state = { kind, value };
      for (const run of this.waiting.splice(0)) run();
    };
    const reject: Settle = (reason) => settle('failed', reason);
    const resolve: Settle = (value) => {
      if (isThenable(value)) value.then(resolve, reject);
      else settle('done', value);
    };
    try {
      executor(resolve, reject);
    } catch (reason) {
      reject(reason);
    }
  }

  static resolve(value: unknown): SyncPromise {
    return value instanceof SyncPromise ? value : new SyncPromise((resolve) => resolve(value));
  }

  // biome-ignore lint/suspicious/noThenProperty: it stands in for Promise
  then(onDone?: ((value: unknown) => unknown) | null, onFailed?: ((reason: unknown) => unknown) | null): SyncPromise {
    return new SyncPromise((resolve, reject) => {
      const run = (): void => {
        if (this.state.kind === 'waiting') return;
        const { kind, value } = this.state;
        const next = kind === 'done' ? onDone : onFailed;
        if (!next) {
          (kind === 'done' ? resolve : reject)(value);
          return;
        }
        try {
          resolve(next(value));
        } catch (reason) {
          reject(reason);
        }
      };
      if (this.state.kind === 'waiting') this.waiting.push(run);
      else run();
    });
  }
}

/**
 * The value of a promise that the bundled docx library made.
 *
 * @throws what the promise was rejected with; Error if it has not settled, as the platform's own
 *   promises (a docx that was not bundled with this runtime) never have by then
 */
export function settled<T>(promise: Promise<T>): T {
  const values: T[] = [];
  const reasons: unknown[] = [];
  promise.then(
    (value) => values.push(value),
    (reason: unknown) => reasons.push(reason),
  );
  if (reasons.length > 0) throw reasons[0];
  if (values.length === 0) throw new Error('docx was bundled without the synchronous runtime');
  return values[0] as T;
}
