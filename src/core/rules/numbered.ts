/** Items with a number each, gathered one by one, and which of them have a number in common. */

import { SPREAD } from './windows';

/** Kept at hand: in a context of its own a look-up of a global costs much. */
const { imul } = Math;

export class Numbered<T> {
  private readonly items: T[] = [];
  private readonly numbers: number[] = [];
  /**
   * Index of the first item with a number, plus 1, where the number has its place or in the next free one; 0 where there is
   * none. A map of all numbers would cost more than working them out.
   */
  private table: Int32Array | null = null;

  /** @param number of 32 bits; null leaves the item out */
  add(item: T, number: number | null): void {
    if (number === null) return;
    this.items.push(item);
    this.numbers.push(number);
    this.table = null;
  }

  forEach(look: (item: T, number: number) => void): void {
    for (let index = 0; index < this.items.length; index++) look(this.items[index] as T, this.numbers[index] as number);
  }

  /** The first item with a number. */
  first(number: number): T | undefined {
    this.table ??= this.tabled();
    const first = this.table[this.placeOf(number, this.table)] as number;
    return first === 0 ? undefined : this.items[first - 1];
  }

  /** Groups of two or more items with the same number, each in the order in which they were added. */
  groups(): T[][] {
    this.table = this.tabled();
    const groups = new Map<number, T[]>();
    for (let index = 0; index < this.items.length; index++) {
      const first = (this.table[this.placeOf(this.numbers[index] as number, this.table)] as number) - 1;
      if (first === index) continue;
      const group = groups.get(first);
      if (group) group.push(this.items[index] as T);
      else groups.set(first, [this.items[first] as T, this.items[index] as T]);
    }
    return [...groups.values()];
  }

  private tabled(): Int32Array {
    let places = 4;
    while (places < this.items.length * 2) places *= 2;
    const table = new Int32Array(places);
    for (let index = 0; index < this.items.length; index++) {
      const place = this.placeOf(this.numbers[index] as number, table);
      if (table[place] === 0) table[place] = index + 1;
    }
    return table;
  }

  private placeOf(number: number, table: Int32Array): number {
    const last = table.length - 1;
    let place = imul(number, SPREAD) & last;
    for (let first = table[place] as number; first !== 0 && this.numbers[first - 1] !== number; ) {
      place = (place + 1) & last;
      first = table[place] as number;
    }
    return place;
  }
}
