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

/**
 * The etags of the rows of a sheet. Of rows that say the same each one's tells how many they are: who has seen two and deletes one
 * must not take the last, when another has deleted one meanwhile.
 */
export function etagsOf(rows: readonly { readonly cells: RowTexts }[]): (texts: RowTexts) => string {
  const alike = new Map<string, number>();
  for (const { cells } of rows) {
    const hash = rowEtag(cells);
    alike.set(hash, (alike.get(hash) ?? 0) + 1);
  }
  return (texts) => {
    const hash = rowEtag(texts);
    const count = alike.get(hash) ?? 1;
    return count === 1 ? hash : `${hash}-${count}`;
  };
}

/** The hash of an etag, and how many rows of that content there were. */
export function etagParts(etag: string): { readonly hash: string; readonly alike: number } {
  const [hash = '', alike = '1'] = etag.split('-');
  return { hash, alike: Number(alike) };
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
