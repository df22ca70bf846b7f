/** Text that was typed and not saved, offered back. */
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../parts/words';
import type { Draft } from '../state/drafts';
import { changedKeys, type FormState } from '../state/form';

export function Drafts(props: {
  drafts: readonly Draft[];
  /** Whether the keyboard goes there. */
  focus: boolean;
  resume: (draft: Draft) => void;
  drop: (form: FormState) => void;
}) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (props.focus) heading.current?.focus();
  }, []);
  if (props.drafts.length === 0) return null;
  return (
    <section class="card caution" aria-label={t.drafts.title}>
      <h2 tabIndex={-1} ref={heading}>
        {t.drafts.title}
      </h2>
      <ul>
        {props.drafts.map((draft) => (
          <li key={draft.at}>
            <p>
              <strong>{draft.form.row === null ? t.drafts.newRow : t.drafts.row({ row: draft.form.row })}</strong>{' '}
              <span class="clamp">{excerptOf(draft.form)}</span>
            </p>
            <div class="actions">
              <button type="button" class="primary" onClick={() => props.resume(draft)}>
                {t.drafts.resume}
              </button>
              <button type="button" onClick={() => props.drop(draft.form)}>
                {t.drafts.drop}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was typed, the longest text of it. */
const excerptOf = (form: FormState): string =>
  changedKeys(form)
    .map((key) => form.texts[key])
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '');
