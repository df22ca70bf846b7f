/**
 * The world that the docx library is given in place of the platform's: the bundler puts these names in
 * front of its source (build/docx-sync.mjs). Apps Script has no TextEncoder and no TextDecoder; a result
 * is wanted at once, not at a later turn; and the same report must give the same bytes, so the library
 * sees the report's day in place of the clock, and a fixed sequence in place of chance.
 */
import { strFromU8 } from 'fflate';

type Settle = (value: unknown) => void;

/** Where the work of a SyncPromise stands. */
type State = { readonly kind: 'waiting' } | { readonly kind: 'done' | 'failed'; readonly value: unknown };

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

/**
 * A Promise that runs its continuations at once, in the very call. It suits code whose generators never
 * wait for anything outside (docx's do not, for bytes in and bytes out), and no other.
 */
class SyncPromise {
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

/** UTF-8 only, which is all that docx writes. Not fflate's: without a platform encoder it spoils what lies past U+FFFF. */
class Utf8Encoder {
  encode(text: string): Uint8Array {
    // A UTF-16 unit takes three bytes at most: a pair of them takes four.
    const bytes = new Uint8Array(text.length * 3);
    let at = 0;
    for (const character of text) {
      const code = wholeCode(character.codePointAt(0) ?? 0);
      if (code < 0x80) {
        bytes[at++] = code;
        continue;
      }
      const tail = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      bytes[at++] = (LEAD[tail] ?? 0) | (code >> (6 * tail));
      for (let left = tail - 1; left >= 0; left--) bytes[at++] = 0x80 | ((code >> (6 * left)) & 0x3f);
    }
    return bytes.slice(0, at);
  }
}

/** The mark of a first byte, by the number of bytes after it. */
const LEAD = [0, 0xc0, 0xe0, 0xf0];

/** Half of a surrogate pair is no character; U+FFFD stands for it, as the Encoding Standard has it. */
const wholeCode = (code: number): number => (code >= 0xd800 && code < 0xe000 ? 0xfffd : code);

/** UTF-8 only; docx asks for UTF-16 for parts that some other program wrote so. */
class Utf8Decoder {
  constructor(encoding = 'utf-8') {
    if (encoding.toLowerCase() !== 'utf-8') throw new RangeError(`The encoding ${encoding} is not supported`);
  }

  decode(bytes: Uint8Array = new Uint8Array()): string {
    return strFromU8(bytes);
  }
}

const STANDING = { day: 0, seed: 0 };

/**
 * Starts the library's world afresh, for one document.
 *
 * @param day 'YYYY-MM-DD', the day that documents are dated with
 */
export function resetWorld(day: string): void {
  STANDING.day = new Date(`${day}T05:00:00.000Z`).getTime();
  STANDING.seed = 1;
}

/** A Date that stands at noon in Bangkok of the report's day and knows no time zone but UTC. */
class StandingDate {
  private readonly date: Date;

  constructor(value?: number | string | Date) {
    this.date = new Date(value ?? STANDING.day);
  }

  static now(): number {
    return STANDING.day;
  }

  getTime = (): number => this.date.getTime();
  getFullYear = (): number => this.date.getUTCFullYear();
  getMonth = (): number => this.date.getUTCMonth();
  getDate = (): number => this.date.getUTCDate();
  getHours = (): number => this.date.getUTCHours();
  getMinutes = (): number => this.date.getUTCMinutes();
  getSeconds = (): number => this.date.getUTCSeconds();
  toISOString = (): string => this.date.toISOString();
}

/** mulberry32: any sequence without short cycles will do, it only names relationships. */
function nextRandom(): number {
  STANDING.seed = (STANDING.seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(STANDING.seed ^ (STANDING.seed >>> 15), 1 | STANDING.seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

const StandingMath: Math = Object.create(Math, { random: { value: nextRandom } });

export {
  StandingDate as Date,
  StandingMath as Math,
  SyncPromise as Promise,
  Utf8Decoder as TextDecoder,
  Utf8Encoder as TextEncoder,
};
