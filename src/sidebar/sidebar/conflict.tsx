/** Two versions of a row beside each other; each field that differs is chosen, nothing is overwritten unseen. */
import { useEffect, useRef } from 'preact/hooks';
import { DiffText } from '../parts/diff';
import { IconButton } from '../parts/signs';
import { Trouble } from '../parts/trouble';
import { useWords } from '../parts/words';
import {
  asNew,
  type Conflict,
  type ConflictField,
  chose,
  choseAll,
  openFields,
  resolved,
  type Side,
} from '../state/conflict';
import type { ScreenProps } from './sidebar';

export function ConflictScreen({ state, dispatch, actions, conflict }: ScreenProps & { conflict: Conflict }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && dispatch({ type: 'settle' });
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  const left = openFields(conflict).length;
  const decide = (next: Conflict) => dispatch({ type: 'decide', conflict: next });
  const gone = conflict.current === null;
  return (
    <div class="form">
      <header class="bar">
        <IconButton icon="back" label={t.back} onClick={() => dispatch({ type: 'settle' })} />
        <h1 tabIndex={-1} ref={heading}>
          {gone ? t.conflict.gone : t.conflict.title}
        </h1>
      </header>
      <main class="page">
        <p>{gone ? t.conflict.goneText : t.conflict.text}</p>
        {!gone && (
          <div class="actions">
            <button type="button" class="small" onClick={() => decide(choseAll(conflict, 'mine'))}>
              {t.conflict.allMine}
            </button>
            <button type="button" class="small" onClick={() => decide(choseAll(conflict, 'theirs'))}>
              {t.conflict.allTheirs}
            </button>
          </div>
        )}
        {conflict.fields.map((field) => (
          <Choice
            key={field.key}
            field={field}
            chosen={conflict.choices[field.key]}
            choose={(side) => decide(chose(conflict, field.key, side))}
          />
        ))}
      </main>
      <footer class="foot">
        {state.error && <Trouble error={state.error} />}
        <p role="status">{left > 0 ? t.conflict.left({ count: left }) : ''}</p>
        <div class="actions">
          {gone ? (
            <>
              <button
                type="button"
                class="primary"
                onClick={() => {
                  actions.drop(conflict.form);
                  dispatch({ type: 'open', form: asNew(conflict) });
                }}
              >
                {t.conflict.asNew}
              </button>
              <button
                type="button"
                onClick={() => {
                  actions.drop(conflict.form);
                  dispatch({ type: 'close' });
                  void actions.load(true);
                }}
              >
                {t.conflict.drop}
              </button>
            </>
          ) : (
            <button
              type="button"
              class="primary"
              disabled={resolved(conflict) === null || state.work !== null}
              onClick={() => void actions.settle()}
            >
              {t.conflict.save}
            </button>
          )}
        </div>
      </footer>
    </div>
  );
}

function Choice(props: { field: ConflictField; chosen: Side | undefined; choose: (side: Side) => void }) {
  const { t } = useWords();
  const { field, chosen, choose } = props;
  const { key, mine, theirs, changedBy } = field;
  return (
    <fieldset class="versions">
      <legend>
        {t.form.fields[key]}{' '}
        <span class={changedBy === 'both' ? 'problem' : 'quiet'}>({t.conflict.by[changedBy]})</span>
      </legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <label key={side} class={chosen === side ? 'version chosen' : 'version'}>
          <span class="head">
            <input type="radio" name={`side-${key}`} checked={chosen === side} onChange={() => choose(side)} />
            {t.conflict[side]}
          </span>
          <DiffText before={theirs} after={mine} side={side === 'mine' ? 'after' : 'before'} />
        </label>
      ))}
    </fieldset>
  );
}
