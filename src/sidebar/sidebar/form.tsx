/** The entry form of one row: its bar, its fields, what is being said about it, and what can be done with it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../parts/signs';
import { Trouble } from '../parts/trouble';
import { useWords } from '../parts/words';
import { type FormState, isDirty, openStep, saysSomething } from '../state/form';
import { Fields } from './fields';
import { StatusLine } from './frame';
import { useLiveCheck } from './hooks';
import type { ScreenProps } from './sidebar';

/** The fields of which one at least must say something. */
const WORDS = '#field-measure, #field-step, #field-result';

interface FormProps extends ScreenProps {
  readonly form: FormState;
}

export function FormScreen({ state, model, dispatch, actions, form }: FormProps) {
  const { t } = useWords();
  const findings = useLiveCheck(form, model.data);
  const page = useRef<HTMLFormElement>(null);
  const working = state.work !== null;
  const change = (next: FormState) => dispatch({ type: 'type', form: next });
  const save = (next: boolean) => {
    // Nothing to save: to where it is typed.
    if (!saysSomething(form)) page.current?.querySelector<HTMLElement>(WORDS)?.focus();
    void actions.save(form, next);
  };
  useKeys({ save: () => save(false), close: actions.close });
  useEffect(() => {
    // A row that opens is read from its top; a new one begins with its first field.
    const first = form.row === null ? '.field select, .field input, .field textarea' : 'h1';
    page.current?.querySelector<HTMLElement>(first)?.focus();
    scrollTo(0, 0);
  }, [form.row, form.after]);
  return (
    <form
      ref={page}
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(false);
      }}
    >
      <header class="bar">
        <IconButton icon="back" label={t.back} onClick={actions.close} />
        <h1 tabIndex={-1}>{form.row === null ? t.form.newRow : t.form.row({ row: form.row })}</h1>
        {isDirty(form) && <span class="unsaved">{t.form.unsaved}</span>}
        <span class="end">
          {form.row !== null && (
            <IconButton
              icon="goTo"
              label={t.form.goTo}
              onClick={() => void actions.goTo({ sheet: 'measures', row: form.row, column: null })}
            />
          )}
        </span>
      </header>
      <main class="page">
        {state.selected !== null && <OtherRow {...{ state, model, dispatch, actions, form }} row={state.selected} />}
        <Fields form={form} data={model.data} findings={findings} change={change} />
      </main>
      <footer class="foot">
        {state.error && <Trouble error={state.error} retry={() => save(false)} />}
        {form.tried && !saysSomething(form) && <p class="problem">{t.form.nothing}</p>}
        <StatusLine state={state} actions={actions} />
        <div class="actions">
          <button type="submit" class="primary" disabled={working}>
            {t.form.save}
          </button>
          <button type="button" disabled={working} onClick={() => save(true)}>
            {t.form.saveNext}
          </button>
          <More {...{ state, model, dispatch, actions, form }} />
        </div>
      </footer>
    </form>
  );
}

/** Ctrl+S saves and Esc closes, wherever the keyboard is; a calendar or a question that is open takes Esc first. */
function useKeys({ save, close }: { save: () => void; close: () => void }) {
  const keys = useRef({ save, close });
  keys.current = { save, close };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const ctrl = event.ctrlKey || event.metaKey;
      if (ctrl && (event.code === 'KeyS' || event.key === 'Enter')) {
        event.preventDefault();
        keys.current.save();
      } else if (event.key === 'Escape' && !event.defaultPrevented) keys.current.close();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

/** The user chose another row in the sheet while this one has unsaved text. */
function OtherRow({ model, dispatch, actions, form, row }: FormProps & { row: number }) {
  const { t } = useWords();
  const go = async () => {
    const step = model.data.steps.find((one) => one.row === row);
    if ((await actions.save(form, false)) && step) dispatch({ type: 'open', form: openStep(step) });
  };
  return (
    <div class="card caution" role="status">
      <p>{t.form.selected({ row })}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={() => void go()}>
          {t.form.saveAndGo}
        </button>
        <button type="button" onClick={() => dispatch({ type: 'dismiss' })}>
          {t.form.stay}
        </button>
      </div>
    </div>
  );
}

/** What is done seldom: throwing away what was typed, deleting the row. */
function More({ state, actions, dispatch, form }: FormProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    setOpen(false);
    setAsking(false);
  }, [form.row]);
  const working = state.work !== null;
  const discard = () => {
    actions.drop(form);
    if (form.row === null) dispatch({ type: 'close' });
    else dispatch({ type: 'type', form: { ...form, texts: form.base } });
  };
  if (asking && form.row !== null) {
    return (
      <section class="card" aria-label={t.form.delete}>
        <p>{t.form.deleteAsk({ row: form.row })}</p>
        <div class="actions">
          <button type="button" class="danger" disabled={working} onClick={() => void actions.remove(form)}>
            {t.form.deleteYes}
          </button>
          <button
            type="button"
            ref={(button) => button?.focus()}
            onClick={() => setAsking(false)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              setAsking(false);
            }}
          >
            {t.cancel}
          </button>
        </div>
      </section>
    );
  }
  const dirty = isDirty(form);
  if (form.row === null && !dirty) return null;
  return (
    <>
      <IconButton icon="more" label={t.form.more} expanded={open} onClick={() => setOpen(!open)} />
      {open && dirty && (
        <button type="button" disabled={working} onClick={discard}>
          {t.form.discard}
        </button>
      )}
      {open && form.row !== null && (
        <button type="button" class="danger" disabled={working} onClick={() => setAsking(true)}>
          {t.form.delete}
        </button>
      )}
    </>
  );
}
