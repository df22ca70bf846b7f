import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

// As on Apps Script: the module, and fflate behind it, must find no encoder of the platform's when they load.
const platform = { TextEncoder: globalThis.TextEncoder, TextDecoder: globalThis.TextDecoder };
Object.assign(globalThis, { TextEncoder: undefined, TextDecoder: undefined });
const {
  resetWorld,
  Date: StandingDate,
  Math: StandingMath,
  Promise: SyncPromise,
  settled,
  TextDecoder,
  TextEncoder,
} = await import('../../../src/report/docx/runtime');
Object.assign(globalThis, platform);

const promise = (value: unknown) => SyncPromise.resolve(value) as unknown as Promise<unknown>;

describe('a promise of the docx library', () => {
  test('has its value at once, through every then', () => {
    const later = SyncPromise.resolve(1)
      .then((one) => SyncPromise.resolve((one as number) + 1))
      .then((two) => (two as number) * 2);
    expect(settled(later as unknown as Promise<number>)).toBe(4);
  });

  test('runs what waits for it when it is resolved, and only once', () => {
    const seen: unknown[] = [];
    let resolve: (value: unknown) => void = () => undefined;
    new SyncPromise((done) => {
      resolve = done;
    }).then((value) => seen.push(value));
    resolve('first');
    resolve('second');
    expect(seen).toEqual(['first']);
  });

  test('that fails throws its reason', () => {
    const failing = new SyncPromise(() => {
      throw new Error('no such part');
    });
    expect(() => settled(failing as unknown as Promise<unknown>)).toThrow('no such part');
    expect(settled(failing.then(null, () => 'caught') as unknown as Promise<unknown>)).toBe('caught');
  });

  test('may have a false value', () => {
    expect(settled(promise(undefined))).toBeUndefined();
  });
});

test("the platform's own promise is refused: it would be read before it has settled", () => {
  expect(() => settled(Promise.resolve(1))).toThrow('without the synchronous runtime');
});

describe('UTF-8', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });

  test("is written as the platform's encoder writes it, halves of pairs and all", () => {
    const halves = fc
      .array(fc.oneof(text, fc.constantFrom('\ud83d', '\ude42')), { maxLength: 5 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(halves, (words) => {
        expect(Array.from(new TextEncoder().encode(words))).toEqual(
          Array.from(new platform.TextEncoder().encode(words)),
        );
      }),
    );
  });

  test('is read back', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(new TextDecoder('utf-8').decode(new platform.TextEncoder().encode(words))).toBe(words);
      }),
    );
  });

  test('is the only encoding', () => {
    expect(() => new TextDecoder('utf-16le')).toThrow('utf-16le');
  });
});

test('the clock stands at the day of the report, and chance repeats itself', () => {
  const world = () => {
    resetWorld('2026-11-22');
    return [new StandingDate().toISOString(), StandingDate.now(), StandingMath.random(), StandingMath.random()];
  };
  const [day, , first, second] = world();
  expect(day).toBe('2026-11-22T05:00:00.000Z');
  expect(first).not.toBe(second);
  expect(world()).toEqual(world());
});
