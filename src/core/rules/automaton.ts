/** Finds many words in a text in one pass over it (Aho and Corasick's automaton, its moves in one flat table). */

/** A word found. `end` is exclusive; both are 0-based indexes into the text. */
export interface Hit {
  /** Index into the words that the automaton was built from. */
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

const A = 65;
const Z = 90;

/** ASCII letters are found in either case; nothing else is folded. */
const fold = (code: number): number => (code >= A && code <= Z ? code + 32 : code);

/** Looks for many words at once, a step a letter (Aho and Corasick). */
export class Automaton {
  /** Character code to its column of `moves`; 0 for what no word holds. */
  readonly columnOf = new Uint16Array(0x10000);
  /** Columns of `moves`. */
  width = 1;
  /**
   * A row of columns for each state, the beginning first: twice the index at which the next state's row begins, plus 1
   * where that state has labels. So a walk takes one look a letter, and needs the labels at few of them.
   */
  readonly moves: Int32Array;
  /** Word that ends in a state, or -1. */
  private readonly ends: Int32Array;
  /** The nearest state on the failure path in which a shorter word ends, or 0. */
  private readonly shorter: Int32Array;
  private readonly lengths: readonly number[];
  /** The labels of all words that end in a state, or-ed together. */
  readonly labelsOf: Int32Array;

  /**
   * @param words none empty; of a word that stands twice, the first counts
   * @param labelOfWord bits for each word, for `labelsOf` to gather; none where left out
   */
  constructor(
    words: readonly string[],
    private readonly labelOfWord: readonly number[] = [],
  ) {
    this.lengths = words.map((word) => word.length);
    const size = 1 + words.reduce((sum, word) => sum + word.length, 0);
    for (const word of words) {
      for (let i = 0; i < word.length; i++) {
        const code = fold(word.charCodeAt(i));
        if (this.columnOf[code] === 0) this.columnOf[code] = this.width++;
      }
    }
    for (let code = A; code <= Z; code++) this.columnOf[code] = this.columnOf[code + 32] as number;
    const moves = new Int32Array(size * this.width);
    this.ends = new Int32Array(size).fill(-1);
    this.shorter = new Int32Array(size);
    this.labelsOf = new Int32Array(size);
    const states = this.grow(words, moves);
    this.link(states, moves);
    this.moves = moves.subarray(0, states * this.width).map((state) => this.rowOf(state));
  }

  private rowOf(state: number): number {
    return state * this.width * 2 + (this.labelsOf[state] === 0 ? 0 : 1);
  }

  private grow(words: readonly string[], moves: Int32Array): number {
    let states = 1;
    words.forEach((word, index) => {
      let state = 0;
      for (let i = 0; i < word.length; i++) {
        const move = state * this.width + (this.columnOf[fold(word.charCodeAt(i))] as number);
        if (moves[move] === 0) moves[move] = states++;
        state = moves[move] as number;
      }
      if (this.ends[state] === -1) this.ends[state] = index;
    });
    return states;
  }

  /** Fills in, breadth first, where each state goes on a character that none of its words continues with. */
  private link(states: number, moves: Int32Array): void {
    const failure = new Int32Array(states);
    const queue = new Int32Array(states);
    let tail = 0;
    for (let column = 1; column < this.width; column++) {
      const state = moves[column] as number;
      if (state !== 0) queue[tail++] = state;
    }
    for (let head = 0; head < tail; head++) {
      const state = queue[head] as number;
      const fallback = failure[state] as number;
      const word = this.ends[state] as number;
      this.labelsOf[state] = (this.labelsOf[fallback] as number) | (word === -1 ? 0 : (this.labelOfWord[word] ?? 0));
      this.shorter[state] = this.ends[fallback] === -1 ? (this.shorter[fallback] as number) : fallback;
      for (let column = 1; column < this.width; column++) {
        const move = state * this.width + column;
        const next = moves[move] as number;
        const other = moves[fallback * this.width + column] as number;
        if (next === 0) moves[move] = other;
        else {
          failure[next] = other;
          queue[tail++] = next;
        }
      }
    }
  }

  /** Calls `found` for every occurrence of every word, overlapping ones too, in the order of their ends, longest first. */
  search(text: string, found: (word: number, start: number, end: number) => void): void {
    const { columnOf, moves, ends, shorter, width, lengths } = this;
    let row = 0;
    for (let i = 0; i < text.length; i++) {
      row = (moves[row + (columnOf[text.charCodeAt(i)] as number)] as number) >> 1;
      const state = row / width;
      for (let at = ends[state] === -1 ? (shorter[state] as number) : state; at !== 0; at = shorter[at] as number) {
        const word = ends[at] as number;
        found(word, i + 1 - (lengths[word] as number), i + 1);
      }
    }
  }
}
