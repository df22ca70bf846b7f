/** One pass over a text: the cues it holds, its kinds of digit, words that may be misspelt, and a stray letter. */
import { Automaton, type Hit } from './automaton';
import { CUE_WORDS } from './cues';
import { MISSPELLINGS, type Misspelling } from './misspellings';

export interface Scan {
  /** Cues of cues.ts, or-ed together. */
  readonly cues: number;
  readonly thaiDigits: boolean;
  readonly arabicDigits: boolean;
  /** Latin letters: there may be a link, an address or a code. */
  readonly latin: boolean;
  /** 0-based index of a consonant that repeats the one before it at the end of a word; -1 for none. */
  readonly stray: number;
  /** Places to look at more closely; `word` is an index into `Scanner.misspellings`. */
  readonly hits: readonly Hit[];
}

const NO_HITS: readonly Hit[] = [];
const KO_KAI = 0x0e01;
const RO_RUEA = 0x0e23;
const HO_NOKHUK = 0x0e2e;
const isConsonant = (code: number): boolean => code >= KO_KAI && code <= HO_NOKHUK;
const isThaiLetter = (code: number): boolean => code >= KO_KAI && code <= 0x0e4e;

export class Scanner {
  readonly misspellings: readonly Misspelling[];
  private readonly automaton: Automaton;
  /** By word of the automaton, misspellings first: its cues. */
  private readonly cueOf: readonly number[];

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
    const all = [...wrongs, ...[...cues.keys()].filter((word) => !wrongs.includes(word))];
    this.cueOf = all.map((word) => cues.get(word) ?? 0);
    this.automaton = new Automaton(all);
  }

  scan(text: string): Scan {
    let cues = 0;
    let hits: Hit[] | null = null;
    this.automaton.search(text, (word, start, end) => {
      cues |= this.cueOf[word] as number;
      if (word < this.misspellings.length) {
        hits ??= [];
        hits.push({ word, start, end });
      }
    });
    return { cues, ...letters(text), hits: hits ?? NO_HITS };
  }
}

/** "โครงการทท": no Thai word ends in one consonant twice but those in รร; abbreviations take a dot or stand alone. */
function letters(text: string): Pick<Scan, 'thaiDigits' | 'arabicDigits' | 'latin' | 'stray'> {
  let thaiDigits = false;
  let arabicDigits = false;
  let latin = false;
  let stray = -1;
  let previous = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) arabicDigits = true;
    else if (code >= 0x0e50 && code <= 0x0e59) thaiDigits = true;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin = true;
    else if (code === previous && stray === -1 && isConsonant(code) && code !== RO_RUEA) {
      if (endsWord(text, i + 1) && i >= 2 && isThaiLetter(text.charCodeAt(i - 2))) stray = i;
    }
    previous = code;
  }
  return { thaiDigits, arabicDigits, latin, stray };
}

const endsWord = (text: string, at: number): boolean => at >= text.length || /[\s,;:)\]”"']/.test(text.charAt(at));
