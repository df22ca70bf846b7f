/** The clock and the chance that the docx library sees: the same for the same report, so that its bytes are. */

/** A day that a zip can be dated with, for what is made of no report: the standard template that is given out. */
const STANDING = { day: Date.UTC(2000, 0, 1, 5), seed: 1 };

/**
 * Starts the library's world afresh, for one document.
 *
 * @param day 'YYYY-MM-DD', the day that documents are dated with
 */
export function resetWorld(day: string): void {
  STANDING.day = new Date(`${day}T05:00:00.000Z`).getTime();
  STANDING.seed = 1;
}

/** A Date that stands at noon in Bangkok of the report's day and knows no time zone but UTC. */
export class StandingDate {
  private readonly date: Date;

  constructor(value?: number | string | Date) {
    this.date = new Date(value ?? STANDING.day);
  }

  static now(): number {
    return STANDING.day;
  }

  getTime(): number {
    return this.date.getTime();
  }

  getFullYear(): number {
    return this.date.getUTCFullYear();
  }

  getMonth(): number {
    return this.date.getUTCMonth();
  }

  getDate(): number {
    return this.date.getUTCDate();
  }

  getHours(): number {
    return this.date.getUTCHours();
  }

  getMinutes(): number {
    return this.date.getUTCMinutes();
  }

  getSeconds(): number {
    return this.date.getUTCSeconds();
  }

  toISOString(): string {
    return this.date.toISOString();
  }
}

/** mulberry32: any sequence without short cycles will do, it only names relationships. */
function nextRandom(): number {
  STANDING.seed = (STANDING.seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(STANDING.seed ^ (STANDING.seed >>> 15), 1 | STANDING.seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

/** Math whose random numbers are the same in every run, so that the same report is the same bytes. */
export const StandingMath: Math = Object.create(Math, { random: { value: nextRandom } });
