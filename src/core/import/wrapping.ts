/** Tells text whose lines were wrapped at a width, every wrap now a space, from text that was not. */

import { matches } from './matches';

/** Of each space, by its 0-based place: whether a line ended there. Spaces of text that was not wrapped are left out. */
export type Wrapping = ReadonlyMap<number, boolean>;

/** Marks above and below a letter take no room. */
const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;
/** The widest column, in letters that take room, that leaves a trace: longer stretches without a space are usual. */
const NARROW = 30;
const FEWEST = 4;
const BETWEEN_LETTERS = /^[\u0E01-\u0E3A\u0E40-\u0E4E]\s[\u0E01-\u0E3A\u0E40-\u0E4E]$/;

interface Word {
  readonly end: number;
  readonly width: number;
  /** Whether Thai letters stand on both sides of the space after it: about a number, the author leaves spaces too. */
  readonly tells: boolean;
}

/**
 * A narrow column has no long stretch without a space. Filling lines of the longest stretch's width, as the page did, shows
 * which spaces end a line. A text may be wrapped in part, where it was joined from two pages.
 */
export function wrappingOf(text: string): Wrapping {
  const wrapping = new Map<number, boolean>();
  let run: Word[] = [];
  for (const found of matches(text, /\S+/g)) {
    const width = found[0].replace(MARKS, '').length;
    const end = found.index + found[0].length;
    const word = { end, width, tells: BETWEEN_LETTERS.test(text.slice(end - 1, end + 2)) };
    if (width <= NARROW) run.push(word);
    else {
      fill(run, wrapping);
      run = [];
    }
  }
  fill(run, wrapping);
  return wrapping;
}

function fill(words: readonly Word[], into: Map<number, boolean>): void {
  if (words.length < FEWEST) return;
  const longest = Math.max(...words.map(({ width }) => width));
  const ends = new Map<number, boolean>();
  const telling = new Set(words.filter(({ tells }) => tells).map(({ end }) => end));
  let filled = 0;
  words.forEach(({ end, width }, i) => {
    const next = words[i + 1];
    filled += (filled > 0 ? 1 : 0) + width;
    if (!next) return;
    const isEnd = filled + 1 + next.width > longest + 1;
    ends.set(end, isEnd);
    if (isEnd) filled = 0;
  });
  const count = [...ends.values()].filter((isEnd) => isEnd).length;
  const told = [...ends].filter(([end, isEnd]) => isEnd && telling.has(end)).length;
  if (count * 2 < ends.size || told < FEWEST - 1) return;
  for (const [place, isEnd] of ends) into.set(place, isEnd);
}
