import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyText } from '../../../support/any-text';

// As on Apps Script: the module, and fflate behind it, must find no encoder of the platform's when they load.
const platform = { TextEncoder: globalThis.TextEncoder, TextDecoder: globalThis.TextDecoder };
let utf8: typeof import('../../../../src/report/docx/runtime/utf8');
beforeAll(async () => {
  Object.assign(globalThis, { TextEncoder: undefined, TextDecoder: undefined });
  utf8 = await import('../../../../src/report/docx/runtime/utf8');
  Object.assign(globalThis, platform);
});

describe('UTF-8', () => {
  const text = anyText(40);

  test("is written as the platform's encoder writes it, halves of pairs and all", () => {
    const halves = fc
      .array(fc.oneof(text, fc.constantFrom('\ud83d', '\ude42')), { maxLength: 5 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(halves, (words) => {
        expect(Array.from(new utf8.Utf8Encoder().encode(words))).toEqual(
          Array.from(new platform.TextEncoder().encode(words)),
        );
      }),
    );
  });

  test('is read back', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(new utf8.Utf8Decoder('utf-8').decode(new platform.TextEncoder().encode(words))).toBe(words);
      }),
    );
  });

  test('is the only encoding', () => {
    expect(() => new utf8.Utf8Decoder('utf-16le')).toThrow('utf-16le');
  });
});
