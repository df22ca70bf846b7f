/** Reads a text once for all rules: its letters, the cues it holds, and words that may be misspelt. */
import { Automaton, type Hit } from './automaton';
import { CUE_WORDS } from './cues';
import { lettersOf, type Scan } from './letters';
import { MISSPELLINGS, type Misspelling } from './misspellings';

export type { Scan } from './letters';

const NO_HITS: readonly Hit[] = [];
/** Beside the cues: a misspelling. */
const MISSPELT = 1 << 30;

export class Scanner {
  readonly misspellings: readonly Misspelling[];
  private readonly automaton: Automaton;

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
  }

  scan(text: string): Scan {
    const labels = this.automaton.labels(text);
    const hits = (labels & MISSPELT) === 0 ? NO_HITS : this.misspellingsIn(text);
    return lettersOf(text, labels & ~MISSPELT, hits);
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
