import { describe, expect, test } from '@jest/globals';
import { SyncPromise, settled } from '../../../../src/report/docx/runtime/sync-promise';

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
