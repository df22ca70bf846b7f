/** TextEncoder and TextDecoder where the platform has neither. */
import { textOfUtf8 } from '../../../core/utf8';

/** UTF-8 only, which is all that docx writes. Not fflate's: without a platform encoder it spoils what lies past U+FFFF. */
export class Utf8Encoder {
  encode(text: string): Uint8Array {
    // A UTF-16 unit takes three bytes at most: a pair of them takes four.
    const bytes = new Uint8Array(text.length * 3);
    let at = 0;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit < 0x80) {
        bytes[at++] = unit;
        continue;
      }
      // A pair of units is one character; codePointAt gives half a pair as it is.
      const code = unit >= 0xd800 && unit < 0xe000 ? wholeCode(text.codePointAt(index) ?? 0) : unit;
      if (code >= 0x10000) index++;
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
export class Utf8Decoder {
  constructor(encoding = 'utf-8') {
    if (encoding.toLowerCase() !== 'utf-8') throw new RangeError(`The encoding ${encoding} is not supported`);
  }

  decode(bytes: Uint8Array = new Uint8Array()): string {
    return textOfUtf8(bytes);
  }
}
