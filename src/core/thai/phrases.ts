/**
 * Finds the longest of a list of phrases at a place in a text, in one walk, however a cell, a line wrap or a PDF has
 * broken it: white space inside is passed over, ำ may be ํ + า or a space and า, แ may be เเ.
 */

export interface PhraseMatch<T> {
  readonly value: T;
  /** The phrase as the list has it. */
  readonly phrase: string;
  /** 0-based, exclusive: where the phrase ends in the text. */
  readonly end: number;
}

export interface PhraseList<T> {
  /** The longest phrase that begins at `from` (white space before it passed over), or null. */
  at(text: string, from: number): PhraseMatch<T> | null;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  found: { readonly value: T; readonly phrase: string } | null;
}

const BLANK = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/;
const SARA_AM = 'ำ';
const SARA_AA = 'า';
const NIKHAHIT = '\u0E4D';

/** A list that can be searched. Phrases are taken without their white space. */
export function phraseList<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseList<T> {
  const root: Node<T> = { next: new Map(), found: null };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const char of phrase.replace(/\s+/g, '').toLowerCase()) {
      let next = node.next.get(char);
      if (!next) {
        next = { next: new Map(), found: null };
        node.next.set(char, next);
      }
      node = next;
    }
    node.found ??= { value, phrase };
  }
  return { at: (text, from) => longest(root, text, from) };
}

function longest<T>(root: Node<T>, text: string, from: number): PhraseMatch<T> | null {
  let node = root;
  let best: PhraseMatch<T> | null = null;
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    const twice = char === 'เ' && text.charAt(at + 1) === 'เ' ? node.next.get('แ') : undefined;
    if (twice) at++;
    let next = twice ?? node.next.get(char);
    if (!next) {
      if (BLANK.test(char) || char === NIKHAHIT) continue;
      next = char === SARA_AA ? node.next.get(SARA_AM) : node.next.get(char.toLowerCase());
    }
    if (!next) break;
    node = next;
    if (node.found) best = { ...node.found, end: at + 1 };
  }
  return best;
}
