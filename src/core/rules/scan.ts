/** Reads a text once for all rules: its letters, the cues it holds, and words that may be misspelt. */
import { Automaton, type Hit } from './automaton';
import { CUE_WORDS } from './cues';
import {
  ARABIC_DIGIT,
  CONSONANT,
  endsOddly,
  KIND_BITS,
  KINDS,
  kindOf,
  LATIN,
  PLAIN,
  suspectPair,
  THAI_DIGIT,
} from './letters';
import { MISSPELLINGS, type Misspelling } from './misspellings';

/** What the rules know of a text before they read it. */
export interface Scan {
  readonly thaiDigits: boolean;
  readonly arabicDigits: boolean;
  /** A number of two digits or more after another number. Without it a text holds no date. */
  readonly numbers: boolean;
  /** Latin letters: there may be a link, an address or a code. */
  readonly latin: boolean;
  /** Letters that repairText may mend. False is sure: it would change nothing. */
  readonly suspect: boolean;
  /** 0-based index of a consonant that repeats the one before it at the end of a word; -1 for none. */
  readonly stray: number;
  /** Cues of cues.ts, or-ed together. */
  readonly cues: number;
  /** Places to look at more closely; `word` is an index into `Scanner.misspellings`. */
  readonly hits: readonly Hit[];
}

const NO_HITS: readonly Hit[] = [];
/** Beside the cues: a misspelling. */
const MISSPELT = 1 << 30;
const THAI_DIGITS = 1 << THAI_DIGIT;
const ARABIC_DIGITS = 1 << ARABIC_DIGIT;
const DIGITS = THAI_DIGITS | ARABIC_DIGITS;

export class Scanner {
  readonly misspellings: readonly Misspelling[];
  private readonly automaton: Automaton;
  /** By character code: its column in the automaton, times KINDS, plus its kind. */
  private readonly traits: Int32Array;

  /** @param own the agency's misspellings, wrong form to right form; they overrule ours, and the same on both sides takes one of ours away */
  constructor(own: Readonly<Record<string, string>>) {
    const added = Object.entries(own)
      .map(([wrong, right]) => ({ wrong: wrong.trim(), right: right.trim() }))
      .filter(({ wrong }) => wrong !== '');
    const overruled = new Set(added.map(({ wrong }) => wrong));
    this.misspellings = [
      ...added.filter(({ wrong, right }) => wrong !== right),
      ...MISSPELLINGS.filter(({ wrong }) => !overruled.has(wrong)),
    ];
    const cues = new Map<string, number>();
    for (const [cue, words] of CUE_WORDS) {
      for (const word of words.split('|')) cues.set(word, (cues.get(word) ?? 0) | cue);
    }
    const wrongs = this.misspellings.map(({ wrong }) => wrong);
    const others = [...cues.keys()].filter((word) => !wrongs.includes(word));
    this.automaton = new Automaton(
      [...wrongs, ...others],
      [...wrongs.map((word) => MISSPELT | (cues.get(word) ?? 0)), ...others.map((word) => cues.get(word) ?? 0)],
    );
    this.traits = Int32Array.from(this.automaton.columnOf, (column, code) => column * KINDS + (kindOf[code] as number));
  }

  /**
   * The one look at every letter. It costs more than all rules together, and so does all it can at once, with a few tables
   * and no call.
   */
  scan(text: string): Scan {
    const { traits } = this;
    const { moves, labelsOf, width } = this.automaton;
    let labels = 0;
    let kinds = 0;
    let suspect = 0;
    let stray = -1;
    let firstDigit = -1;
    let lastPair = -1;
    let move = 0;
    let before = PLAIN;
    let codeBefore = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const trait = traits[code] as number;
      const kind = trait & (KINDS - 1);
      move = moves[(move >> 1) + (trait >> KIND_BITS)] as number;
      if ((move & 1) !== 0) labels |= labelsOf[(move >> 1) / width] as number;
      kinds |= 1 << kind;
      suspect |= suspectPair[before * KINDS + kind] as number;
      if (((1 << kind) & DIGITS) !== 0) {
        if (firstDigit < 0) firstDigit = i;
        if (((1 << before) & DIGITS) !== 0) lastPair = i;
      }
      if (code === codeBefore && kind === CONSONANT && stray < 0 && endsOddly(text, i)) stray = i;
      before = kind;
      codeBefore = code;
    }
    return {
      thaiDigits: (kinds & THAI_DIGITS) !== 0,
      arabicDigits: (kinds & ARABIC_DIGITS) !== 0,
      numbers: lastPair >= 0 && this.beginsAfter(text, lastPair, firstDigit),
      latin: (kinds & (1 << LATIN)) !== 0,
      suspect: suspect !== 0,
      stray,
      cues: labels & ~MISSPELT,
      hits: (labels & MISSPELT) === 0 ? NO_HITS : this.misspellingsIn(text),
    };
  }

  /** Whether the number that has a digit at `at` begins after the digit at `first`. */
  private beginsAfter(text: string, at: number, first: number): boolean {
    let start = at;
    while (start > first && ((1 << (kindOf[text.charCodeAt(start)] as number)) & DIGITS) !== 0) start--;
    return start > first;
  }

  private misspellingsIn(text: string): Hit[] {
    const hits: Hit[] = [];
    this.automaton.search(text, (word, start, end) => {
      if (word < this.misspellings.length) hits.push({ word, start, end });
    });
    return hits;
  }
}

let kept: { readonly own: string; readonly scanner: Scanner } | null = null;

/** The scanner for an agency's misspellings. The last is kept: a page checks a row at every pause in typing. */
export function scannerFor(misspellings: Readonly<Record<string, string>>): Scanner {
  const own = JSON.stringify(misspellings);
  if (kept?.own !== own) kept = { own, scanner: new Scanner(misspellings) };
  return kept.scanner;
}
