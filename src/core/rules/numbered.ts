/** Items with a number each, gathered one by one, and which of them have a number in common. */

import { SPREAD } from './windows';

/** Kept at hand: in a context of its own a look-up of a global costs much. */
const { imul } = Math;

/**
 * Items are told by their index in some list, and kept with their numbers in flat tables: lists and maps of so many would cost
 * more, most of all to the garbage collector, than the numbers take to work out.
 */
export class Numbered {
  private count = 0;
  private items: Int32Array = new Int32Array(64);
  private numbers: Int32Array = new Int32Array(64);
  /** Where a number has its place, or in the next free one: the first entry with it, plus 1. 0 where there is none. */
  private firsts: Int32Array | null = null;

  /** @param number of 32 bits; null leaves the item out */
  add(item: number, number: number | null): void {
    if (number === null) return;
    if (this.count === this.items.length) {
      this.items = twiceAsLong(this.items);
      this.numbers = twiceAsLong(this.numbers);
    }
    this.items[this.count] = item;
    this.numbers[this.count++] = number;
    this.firsts = null;
  }

  forEach(look: (item: number, number: number) => void): void {
    for (let at = 0; at < this.count; at++) look(this.items[at] as number, this.numbers[at] as number);
  }

  /** The first item with a number; null for none. */
  first(number: number): number | null {
    const at = this.firstAt(number);
    return at < 0 ? null : (this.items[at] as number);
  }

  /** Groups of two or more items with the same number, each in the order in which they were added. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let at = 0; at < this.count; at++) {
      const first = this.firstAt(this.numbers[at] as number);
      if (first === at) continue;
      const group = groups.get(first);
      if (group) group.push(this.items[at] as number);
      else groups.set(first, [this.items[first] as number, this.items[at] as number]);
    }
    return [...groups.values()];
  }

  /** The first entry with a number; -1 for none. */
  private firstAt(number: number): number {
    this.firsts ??= this.tabled();
    return (this.firsts[this.placeOf(number, this.firsts)] as number) - 1;
  }

  private tabled(): Int32Array {
    let places = 4;
    while (places < this.count * 2) places *= 2;
    const firsts = new Int32Array(places);
    for (let at = 0; at < this.count; at++) {
      const place = this.placeOf(this.numbers[at] as number, firsts);
      if (firsts[place] === 0) firsts[place] = at + 1;
    }
    return firsts;
  }

  private placeOf(number: number, firsts: Int32Array): number {
    const last = firsts.length - 1;
    let place = imul(number, SPREAD) & last;
    for (let first = firsts[place] as number; first !== 0 && this.numbers[first - 1] !== number; ) {
      place = (place + 1) & last;
      first = firsts[place] as number;
    }
    return place;
  }
}

function twiceAsLong(table: Int32Array): Int32Array {
  const longer = new Int32Array(table.length * 2);
  longer.set(table);
  return longer;
}
