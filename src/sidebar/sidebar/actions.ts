/** What the sidebar does with the server, one function an action; each ends in an event of the state. */
import type { Fix, GoToArgument, ReportOptions } from '../../server/answers';
import { call, focusSheet, runMenuAction } from '../server';
import type { AppState, Event } from '../state/app';
import { resolved } from '../state/conflict';
import { draftsOf, forgetDraft, keepDraft, type Store } from '../state/drafts';
import { FORM_COLUMNS, type FormState, isDirty, openStep, saysSomething, tidied } from '../state/form';

export type Actions = ReturnType<typeof actionsOf>;

/**
 * @param state reads the state as it is when an answer comes, not as it was when the call went out
 */
export function actionsOf(dispatch: (event: Event) => void, state: () => AppState, store: Store | null) {
  /** A dialog may have changed what the sheet says; it tells no one when it closes. */
  let dialogOpened = false;
  const book = () => state().model?.data.book ?? '';
  /** For calls on rows: where they are, if not in our own sheet of measures. */
  const where = () => {
    const data = state().model?.data;
    return data && data.adopted !== null ? { adopted: { id: data.adopted, name: data.sheet } } : {};
  };

  /** @param quiet nothing is shown of it, nor of its failing: what is on screen is good enough */
  async function load(quiet = false): Promise<void> {
    if (!quiet) dispatch({ type: 'working', work: 'loading' });
    const got = await call('loadSidebar', book() === '' ? {} : { book: book() });
    if (got.ok) dispatch({ type: 'loaded', data: got.value, drafts: draftsOf(store, got.value.book, Date.now()) });
    else if (!quiet) dispatch({ type: 'failed', error: got.error });
  }

  async function save(form: FormState, next: boolean): Promise<boolean> {
    if (state().work !== null) return false;
    if (!saysSomething(form)) {
      dispatch({ type: 'type', form: { ...form, tried: true } });
      return false;
    }
    if (!isDirty(form) && form.row !== null) {
      if (next) openNext(form);
      return true;
    }
    const columns = state().model?.data.columns ?? {};
    const own = FORM_COLUMNS.filter((key) => columns[key] !== undefined);
    const pick = (texts: FormState['texts']) => Object.fromEntries(own.map((key) => [key, texts[key]]));
    dispatch({ type: 'working', work: 'saving' });
    const got = await call('saveStep', {
      ...where(),
      row: form.row,
      etag: form.etag,
      base: form.row === null ? null : pick(form.base),
      texts: pick(tidied(form).texts),
      ...(form.row === null && form.after !== null && { after: form.after }),
    });
    if (!got.ok) {
      dispatch({ type: 'failed', error: got.error });
      return false;
    }
    if (got.value.kind === 'conflict') {
      dispatch({ type: 'conflict', current: got.value.current });
      return false;
    }
    forgetDraft(store, book(), form);
    dispatch({ type: 'saved', step: got.value.step, next });
    void load(true);
    return true;
  }

  function openNext(form: FormState): void {
    const below = state().model?.data.steps.find(({ row }) => row > (form.row ?? 0));
    dispatch(below ? { type: 'open', form: openStep(below) } : { type: 'close' });
  }

  async function settle(): Promise<void> {
    const { conflict } = state();
    const form = conflict && resolved(conflict);
    if (!conflict || !form) return;
    forgetDraft(store, book(), conflict.form);
    dispatch({ type: 'type', form });
    dispatch({ type: 'settle' });
    // Where all was taken from the sheet there is nothing left to save.
    if (isDirty(form)) await save(form, false);
    else void load(true);
  }

  async function remove(form: FormState): Promise<void> {
    if (form.row === null || form.etag === null) return;
    dispatch({ type: 'working', work: 'deleting' });
    const got = await call('deleteStep', { ...where(), row: form.row, etag: form.etag });
    if (!got.ok) return dispatch({ type: 'failed', error: got.error });
    if (got.value.kind === 'conflict') return dispatch({ type: 'conflict', current: got.value.current });
    forgetDraft(store, book(), form);
    dispatch({ type: 'deleted', undo: got.value.undo });
    void load(true);
  }

  async function restore(): Promise<void> {
    const { undo } = state();
    if (!undo) return;
    dispatch({ type: 'working', work: 'restoring' });
    const got = await call('restoreStep', { ...where(), ...undo });
    if (!got.ok) return dispatch({ type: 'failed', error: got.error });
    dispatch({ type: 'restored', step: got.value.step });
    void load(true);
  }

  async function applyFixes(fixes: readonly Fix[]): Promise<void> {
    dispatch({ type: 'working', work: 'fixing' });
    const got = await call('applyFixes', { ...where(), fixes });
    if (!got.ok) return dispatch({ type: 'failed', error: got.error });
    await load(true);
    dispatch({ type: 'fixed', applied: got.value.applied, skipped: got.value.skipped.length });
  }

  async function goTo(place: GoToArgument): Promise<void> {
    const got = await call('goTo', place);
    if (got.ok) focusSheet();
    else dispatch({ type: 'failed', error: got.error });
  }

  /** Closes the form; what is not saved is kept, and offered back. */
  function close(): void {
    const { form } = state();
    if (form) keepDraft(store, book(), form, Date.now());
    dispatch({ type: 'close' });
    dispatch({ type: 'drafts', drafts: draftsOf(store, book(), Date.now()) });
  }

  function drop(form: FormState): void {
    forgetDraft(store, book(), form);
    dispatch({ type: 'drafts', drafts: draftsOf(store, book(), Date.now()) });
  }

  async function menu(name: Parameters<typeof runMenuAction>[0]): Promise<void> {
    dialogOpened = true;
    const refused = await runMenuAction(name);
    if (refused) dispatch({ type: 'failed', error: refused });
  }

  /** Opens a dialog over the sheet. */
  async function openPage(argument: { page: 'settings' } | { page: 'preview'; options: ReportOptions }): Promise<void> {
    dialogOpened = true;
    const got = await call('openPage', argument);
    if (!got.ok) dispatch({ type: 'failed', error: got.error });
  }

  /** The user is back from a dialog: what the sheet says is read again. */
  function comeBack(): void {
    if (!dialogOpened) return;
    dialogOpened = false;
    void load(true);
  }

  return { load, save, settle, remove, restore, applyFixes, goTo, close, drop, menu, openPage, comeBack };
}
