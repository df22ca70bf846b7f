/**
 * Finds the longest of a list of phrases at a place in a text, in one walk, however a cell, a line wrap or a PDF has
 * broken it: white space inside is passed over, ำ may be ํ + า or a space and า, แ may be เเ.
 */

/** A phrase of the list where a text has it. */
export interface PhraseMatch<T> {
  readonly value: T;
  /** The phrase as the list has it. */
  readonly phrase: string;
  /** 0-based, exclusive: where the phrase ends in the text. */
  readonly end: number;
}

/** Looks phrases up in a text, white space anywhere in them overlooked. */
export interface PhraseList<T> {
  /** The longest phrase that begins at `from` (white space before it passed over), or null. */
  at(text: string, from: number): PhraseMatch<T> | null;
}

interface Node<T> {
  /** By character code. */
  readonly next: Map<number, Node<T>>;
  found: { readonly value: T; readonly phrase: string } | null;
}

const BLANK = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/;
const SARA_AA = 0x0e32;
const SARA_AM = 0x0e33;
const SARA_E = 0x0e40;
const SARA_AE = 0x0e41;
const NIKHAHIT = 0x0e4d;

/**
 * A list that can be searched. Phrases are taken without their white space and in lower case. Its tree is made at the first
 * search: Apps Script runs all global code again at every click, and most clicks search nothing.
 */
export function phraseList<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseList<T> {
  let root: Node<T> | undefined;
  return {
    at: (text, from) => {
      root ??= treeOf(entries);
      return longest(root, text, from);
    },
  };
}

function treeOf<T>(entries: Iterable<readonly [phrase: string, value: T]>): Node<T> {
  const root: Node<T> = { next: new Map(), found: null };
  for (const [phrase, value] of entries) {
    let node = root;
    const letters = phrase.replace(/\s+/g, '').toLowerCase();
    for (let i = 0; i < letters.length; i++) {
      const letter = letters.charCodeAt(i);
      let next = node.next.get(letter);
      if (!next) {
        next = { next: new Map(), found: null };
        node.next.set(letter, next);
      }
      node = next;
    }
    node.found ??= { value, phrase };
  }
  return root;
}

function longest<T>(root: Node<T>, text: string, from: number): PhraseMatch<T> | null {
  let node = root;
  let found: Node<T>['found'] = null;
  let end = from;
  for (let at = from; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    const twice = letter === SARA_E && text.charCodeAt(at + 1) === SARA_E ? node.next.get(SARA_AE) : undefined;
    if (twice) at++;
    let next = twice ?? node.next.get(letter);
    if (!next) {
      if (letter === NIKHAHIT || (!isThai(letter) && BLANK.test(text.charAt(at)))) continue;
      next = letter === SARA_AA ? node.next.get(SARA_AM) : node.next.get(lower(letter));
      if (!next) break;
    }
    node = next;
    if (node.found) {
      found = node.found;
      end = at + 1;
    }
  }
  return found && { ...found, end };
}

const isThai = (letter: number): boolean => letter >= 0x0e01 && letter <= 0x0e5b;
const lower = (letter: number): number => (letter >= 0x41 && letter <= 0x5a ? letter + 0x20 : letter);
