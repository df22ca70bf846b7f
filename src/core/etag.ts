/**
 * The etag of a row: a hash of what it says. Rows have no hidden id, since the sheet belongs to those who sort, insert and
 * delete in it; what a page has seen of a row finds it again.
 */
import type { RowTexts } from './sheet-step';
import { COLUMN_KEYS } from './step';

/** The check column is ours: a new check of the sheet makes no row another one. */
const HASHED = COLUMN_KEYS.filter((key) => key !== 'check');

/** Sixteen hexadecimal digits. White space counts: a cell that differs by a space is another text. */
export function rowEtag(texts: RowTexts): string {
  // Each text after its length, so that what stands in one cell can't be taken for the end of another.
  return fnv1a64(HASHED.map((key) => `${texts[key].length}:${texts[key]}`).join(''));
}

/** Prime 2^40 + 0x1b3 and offset basis of the 64-bit hash: http://www.isthe.com/chongo/tech/comp/fnv/ */
const PRIME_LOW = 0x1b3;
const BASIS = [0x2325, 0x8422, 0x9ce4, 0xcbf2] as const;

/** FNV-1a, 64 bits, over the UTF-16 code units of a text, low byte first. In four limbs of 16 bits: the platform's oldest target has no BigInt. */
export function fnv1a64(text: string): string {
  let [a, b, c, d]: [number, number, number, number] = [...BASIS];
  const eat = (byte: number) => {
    a ^= byte;
    // times 0x1b3, plus the same shifted by 40 bits
    const a1 = a * PRIME_LOW;
    const b1 = b * PRIME_LOW + (a1 >>> 16);
    const c1 = c * PRIME_LOW + (b1 >>> 16) + ((a << 8) & 0xffff);
    const d1 = d * PRIME_LOW + (c1 >>> 16) + (a >>> 8) + ((b << 8) & 0xffff);
    a = a1 & 0xffff;
    b = b1 & 0xffff;
    c = c1 & 0xffff;
    d = d1 & 0xffff;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    eat(unit & 0xff);
    eat(unit >>> 8);
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, '0')).join('');
}
