/** The virtual clock: what `new Date()` says inside a script. Service calls and sleep move it; nothing really waits. */
export class Clock {
  private offset = 0;

  /** @param base the time to start from; a function is asked again at every reading, so that the clock also runs by itself. */
  constructor(private base: number | (() => number)) {}

  /** epoch milliseconds */
  now(): number {
    return (typeof this.base === 'function' ? this.base() : this.base) + this.offset;
  }

  advance(milliseconds: number): void {
    this.offset += milliseconds;
  }

  /** Stands the clock at a time, from which only calls move it. */
  set(time: number): void {
    this.base = time;
    this.offset = 0;
  }
}
