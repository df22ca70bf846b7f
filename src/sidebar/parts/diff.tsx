/** One side of two texts compared: what the other side has not is marked, by more than colour. */
import { diffWords } from '../state/words';
import { useWords } from './words';

/** `side` is which of the two is shown. */
export function DiffText({ before, after, side }: { before: string; after: string; side: 'before' | 'after' }) {
  const { t } = useWords();
  const text = side === 'before' ? before : after;
  if (text.trim() === '') return <span class="quiet">{t.conflict.empty}</span>;
  const hidden = side === 'before' ? 'added' : 'gone';
  return (
    <span class="diff">
      {diffWords(before, after)
        .filter(({ kind }) => kind !== hidden)
        .map(({ text: words, kind }, i) =>
          kind === 'same' ? (
            <span key={i}>{words}</span>
          ) : kind === 'gone' ? (
            <del key={i}>{words}</del>
          ) : (
            <ins key={i}>{words}</ins>
          ),
        )}
    </span>
  );
}
