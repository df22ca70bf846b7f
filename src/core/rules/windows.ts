/**
 * Windows of eight letters, white space left out, by which a phrase that stands twice in a text is found: the hash of each
 * has a slot, which remembers where it was last seen.
 */

/** Kept at hand: in a context of its own a look-up of a global, letter by letter, costs more than the work. */
const { imul } = Math;

/** Letters of a window. */
export const WINDOW = 8;
/** Letters of a text beyond these are not looked at. */
export const MOST_LETTERS = 20_000;
const SLOTS = 4096;
/** Base to the power WINDOW, in 32 bits: takes the letter that leaves the window out of its hash. */
const LEAVES = Array.from({ length: WINDOW }).reduce<number>((power) => imul(power, 31), 1);

/**
 * The hash of the window one letter on. 31 times the hash, and what comes and goes beside it: so put, a letter need not
 * wait for two multiplications.
 */
export const rolled = (hash: number, comes: number, leaves: number): number =>
  ((hash << 5) - hash + (comes - imul(leaves, LEAVES))) | 0;

export const slotOf = (hash: number): number => (hash ^ (hash >>> 12)) & (SLOTS - 1);

/** Where windows were last seen. Kept from text to text, as clearing it costs more than a search: what is below `base` is of an earlier one. */
export class LastSeen {
  readonly slots = new Int32Array(SLOTS);
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

/** Whether two windows of letters are the same, and not just their hashes. */
export function sameWindow(letters: Uint16Array, a: number, b: number): boolean {
  for (let i = 0; i < WINDOW; i++) if (letters[a + i] !== letters[b + i]) return false;
  return true;
}
