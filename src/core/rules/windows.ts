/**
 * Windows of eight letters, white space left out, by which a phrase that stands twice in a text is found: the hash of each
 * has a slot, which remembers that it was seen, or where.
 */

import { isSpace } from './letters';

/** Letters of a window. A hash has 32 bits, of which each new letter shifts four out: eight letters on, one is forgotten. */
export const WINDOW = 8;
const SLOT_BITS = 12;
const SHIFT = 32 - SLOT_BITS;
/** 2 to the power 32 over the golden ratio: spreads numbers that lie close together, as character codes do, over all bits. */
export const SPREAD = 0x9e3779b1;

/** Kept at hand: in a context of its own a look-up of a global, letter by letter, costs more than the work. */
const { imul } = Math;

/** The hash of the window that ends with a letter, from that of the window that ends before it. */
export const rolled = (hash: number, letter: number): number => ((hash << 4) + imul(letter, SPREAD)) | 0;

/** Its upper bits are those that all eight letters had a part in. */
export const slotOf = (hash: number): number => hash >>> SHIFT;

/** Whether two windows may end with the same four letters: no other letter has a part in the lower bits. */
export const endAlike = (a: number, b: number): boolean => ((a ^ b) & 0xffff) === 0;

/**
 * Which windows were seen: each slot keeps the hash of the last that fell to it. Kept from text to text, as clearing it costs more
 * than a search: a hash is kept mixed with a number of its text, which no other text has.
 */
export class Seen {
  readonly slots = new Int32Array(2 ** SLOT_BITS);
  private text = 0;

  /** What to mix the hashes of a new text with: by Numerical Recipes' generator, which goes through all numbers of 32 bits. */
  ofNextText(): number {
    this.text = (imul(this.text, 1664525) + 1013904223) | 0;
    return this.text;
  }
}

/** Where windows were last seen. Kept from text to text, as clearing it costs more than a search: what is below `base` is of an earlier one. */
export class LastSeen {
  readonly slots = new Int32Array(2 ** SLOT_BITS);
  private next = 1;

  /** What to add to places of a new text of so many characters. */
  baseFor(length: number): number {
    if (this.next > 1_000_000_000) {
      this.slots.fill(0);
      this.next = 1;
    }
    const base = this.next;
    this.next += length;
    return base;
  }
}

/** Whether the windows that end at two places of a text, the second the later, are the same, and not just their hashes. */
export function sameWindow(text: string, first: number, second: number): boolean {
  let a = first;
  let b = second;
  for (let letters = 0; letters < WINDOW; letters++) {
    while (a >= 0 && isSpace(text.charCodeAt(a))) a--;
    while (b > a && isSpace(text.charCodeAt(b))) b--;
    if (a < 0 || text.charCodeAt(a--) !== text.charCodeAt(b--)) return false;
  }
  return true;
}
