/** Two texts compared word by word, words as Thai readers see them. */
import { diffArrays } from 'diff';

export interface DiffPart {
  readonly text: string;
  readonly kind: 'same' | 'gone' | 'added';
}

const segmenter =
  typeof Intl !== 'undefined' && 'Segmenter' in Intl ? new Intl.Segmenter('th', { granularity: 'word' }) : null;

/** Words, spaces and signs in order; joined they are the text. */
export function wordsOf(text: string): string[] {
  if (segmenter) return Array.from(segmenter.segment(text), ({ segment }) => segment);
  return text.match(/\s+|[^\s]+/gu) ?? [];
}

/** What became of `before`: parts that both have, that only it had, that only `after` has. */
export function diffWords(before: string, after: string): DiffPart[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    kind: added ? 'added' : removed ? 'gone' : 'same',
  }));
}
