import { expect, test } from '@jest/globals';
import fc from 'fast-check';

// As on Apps Script: fflate must find no decoder of the platform's when it loads.
const platform = { TextEncoder: globalThis.TextEncoder, TextDecoder: globalThis.TextDecoder };
Object.assign(globalThis, { TextEncoder: undefined, TextDecoder: undefined });
const { textOfUtf8 } = await import('../../src/core/utf8');
Object.assign(globalThis, platform);

test('text of any characters is read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(textOfUtf8(new TextEncoder().encode(text))).toBe(text);
    }),
  );
});

test('bytes that are no UTF-8 are refused', () => {
  expect(() => textOfUtf8(new Uint8Array([0x41, 0xff]))).toThrow();
});
