/** Reads a text once for all rules: its letters, the cues it holds, and words that may be misspelt. */
import { Automaton, type Hit } from './automaton';
import { CUE_WORDS } from './cues';
import {
  CONSONANT,
  endsOddly,
  HAS_ARABIC_DIGIT,
  HAS_LATIN,
  HAS_THAI_DIGIT,
  KIND_BITS,
  KINDS,
  kindOf,
  NOTABLE,
  ODD_SPACE,
  PLAIN,
  SUSPECT,
  signs,
  THAI_DIGIT,
} from './letters';
import { MISSPELLINGS, type Misspelling } from './misspellings';
import { endAlike, rolled, Seen, slotOf } from './windows';

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
  /**
   * Some eight letters in a row, white space left out, may stand in it twice, or a word of four or more beside itself. False is
   * sure, but for windows that share a slot.
   */
  readonly echoes: boolean;
  /** Cues of cues.ts, or-ed together. */
  readonly cues: number;
  /** Places to look at more closely; `word` is an index into `Scanner.misspellings`. */
  readonly hits: readonly Hit[];
}

const NO_HITS: readonly Hit[] = [];
/** Beside the cues: a misspelling. */
const MISSPELT = 1 << 30;

/** Looks through texts, letter by letter, for all that rules look for in letters: once a text. */
export interface Scanner {
  readonly misspellings: readonly Misspelling[];
  scan(text: string): Scan;
}

/** @param own the agency's misspellings, wrong form to right form; they overrule ours, and the same on both sides takes one of ours away */
function misspellingsWith(own: Readonly<Record<string, string>>): Misspelling[] {
  const added = Object.entries(own)
    .map(([wrong, right]) => ({ wrong: wrong.trim(), right: right.trim() }))
    .filter(({ wrong }) => wrong !== '');
  const overruled = new Set(added.map(({ wrong }) => wrong));
  return [
    ...added.filter(({ wrong, right }) => wrong !== right),
    ...MISSPELLINGS.filter(({ wrong }) => !overruled.has(wrong)),
  ];
}

/** Finds misspellings, and has the cues (and MISSPELT) for labels. The misspellings come first among its words. */
function automatonOf(misspellings: readonly Misspelling[]): Automaton {
  const cues = new Map<string, number>();
  for (const [cue, words] of CUE_WORDS) {
    for (const word of words.split('|')) cues.set(word, (cues.get(word) ?? 0) | cue);
  }
  const wrongs = misspellings.map(({ wrong }) => wrong);
  const others = [...cues.keys()].filter((word) => !wrongs.includes(word));
  return new Automaton(
    [...wrongs, ...others],
    [...wrongs.map((word) => MISSPELT | (cues.get(word) ?? 0)), ...others.map((word) => cues.get(word) ?? 0)],
  );
}

/**
 * A scanner for an agency with these misspellings of its own (wrong form to right form). No class, but a function with its tables
 * around it: the engine then takes each table for the constant that it is.
 */
export function scannerOf(own: Readonly<Record<string, string>>): Scanner {
  const misspellings = misspellingsWith(own);
  const automaton = automatonOf(misspellings);
  const { moves, labelsOf, width } = automaton;
  /** By character code: its column in the automaton, times KINDS, plus its kind. */
  const traits = Int32Array.from(automaton.columnOf, (column, code) => column * KINDS + (kindOf[code] as number));
  const seen = new Seen();
  const { slots } = seen;

  /**
   * The one look at every letter. It costs more than all rules together, and so does all it can at once, with a few tables
   * and no call: it walks the automaton, gathers the signs of letters side by side, and looks for windows seen before.
   */
  function scan(text: string): Scan {
    const ofText = seen.ofNextText();
    let move = 0;
    let labels = 0;
    let found = 0;
    let kindBefore = PLAIN;
    let stray = -1;
    /** Numbers begun, and which of them was the last with two digits. */
    let begun = 0;
    let longer = 0;
    let hash = 0;
    let echoes = false;
    let hashAtSpace = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const trait = traits[code] as number;
      const kind = trait & (KINDS - 1);
      move = moves[(move >> 1) + (trait >> KIND_BITS)] as number;
      if ((move & 1) !== 0) labels |= labelsOf[(move >> 1) / width] as number;
      const sign = signs[kindBefore * KINDS + kind] as number;
      found |= sign;
      if ((sign & NOTABLE) !== 0) {
        if (kind >= THAI_DIGIT) {
          if (kindBefore < THAI_DIGIT) begun++;
          else longer = begun;
        } else if (stray < 0 && endsOddly(text, i - 1)) stray = i - 1;
      }
      kindBefore = kind;
      if (kind <= ODD_SPACE) {
        if (endAlike(hash, hashAtSpace)) echoes = true;
        hashAtSpace = hash;
        continue;
      }
      hash = rolled(hash, code);
      const slot = slotOf(hash);
      const mark = hash ^ ofText;
      if (slots[slot] === mark) echoes = true;
      slots[slot] = mark;
    }
    return {
      thaiDigits: (found & HAS_THAI_DIGIT) !== 0,
      arabicDigits: (found & HAS_ARABIC_DIGIT) !== 0,
      numbers: longer > 1,
      latin: (found & HAS_LATIN) !== 0,
      suspect: (found & SUSPECT) !== 0,
      stray: stray < 0 && kindBefore === CONSONANT && endsOddly(text, text.length - 1) ? text.length - 1 : stray,
      echoes: echoes || endAlike(hash, hashAtSpace),
      cues: labels & ~MISSPELT,
      hits: (labels & MISSPELT) === 0 ? NO_HITS : misspellingsIn(text),
    };
  }

  function misspellingsIn(text: string): Hit[] {
    const hits: Hit[] = [];
    automaton.search(text, (word, start, end) => {
      if (word < misspellings.length) hits.push({ word, start, end });
    });
    return hits;
  }

  return { misspellings, scan };
}

let kept: { readonly own: string; readonly scanner: Scanner } | null = null;

/** The scanner for an agency's misspellings. The last is kept: a page checks a row at every pause in typing. */
export function scannerFor(misspellings: Readonly<Record<string, string>>): Scanner {
  const own = JSON.stringify(misspellings);
  if (kept?.own !== own) kept = { own, scanner: scannerOf(misspellings) };
  return kept.scanner;
}
