/** The sidebar as a whole: what is loaded, what is on screen, what is being done, and how each event changes that. */
import type { SheetStep } from '../../core/sheet-step';
import type { PageFailure, RestoredRow, SidebarData } from '../../server/answers';
import { type Conflict, conflictOf } from './conflict';
import type { Draft } from './drafts';
import { type FormState, isDirty, newStep, openStep, sectionOf } from './form';
import { type ListFilter, NO_FILTER } from './list';
import { findByEtag, type Model, modelOf, withStep } from './model';

export const TABS = ['list', 'check', 'report', 'owes'] as const;
export type Tab = (typeof TABS)[number];

export type Work = 'loading' | 'saving' | 'deleting' | 'restoring' | 'fixing' | 'setting-up';

/** What the status line says: a code of messages with its parameters. */
export interface Said {
  readonly code: 'saved' | 'deleted' | 'restored' | 'fixed' | 'moved-by-others' | 'row-without-step';
  readonly params: Readonly<Record<string, number>>;
}

export interface AppState {
  /** null until the first load has come. */
  readonly model: Model | null;
  readonly tab: Tab;
  readonly filter: ListFilter;
  readonly form: FormState | null;
  readonly conflict: Conflict | null;
  readonly work: Work | null;
  readonly error: PageFailure | null;
  readonly said: Said | null;
  /** The row that was deleted last, for as long as it can be brought back. */
  readonly undo: RestoredRow | null;
  readonly drafts: readonly Draft[];
  /** Row that was open last: the list puts the keyboard back on it. */
  readonly lastRow: number | null;
  /** Row that is selected in the sheet, where it is not the form's own. */
  readonly selected: number | null;
}

export type Event =
  | { readonly type: 'working'; readonly work: Work }
  | { readonly type: 'loaded'; readonly data: SidebarData; readonly drafts?: readonly Draft[] }
  | { readonly type: 'failed'; readonly error: PageFailure }
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'filter'; readonly filter: Partial<ListFilter> }
  | { readonly type: 'open'; readonly form: FormState }
  | { readonly type: 'type'; readonly form: FormState }
  | { readonly type: 'close' }
  | { readonly type: 'saved'; readonly step: SheetStep; readonly next: boolean }
  | { readonly type: 'conflict'; readonly current: SheetStep | null }
  | { readonly type: 'decide'; readonly conflict: Conflict }
  | { readonly type: 'settle' }
  | { readonly type: 'deleted'; readonly undo: RestoredRow }
  | { readonly type: 'restored'; readonly step: SheetStep }
  | { readonly type: 'fixed'; readonly applied: number; readonly skipped: number }
  | { readonly type: 'selected'; readonly row: number | null }
  | { readonly type: 'drafts'; readonly drafts: readonly Draft[] }
  | { readonly type: 'dismiss' };

export const START: AppState = {
  model: null,
  tab: 'list',
  filter: NO_FILTER,
  form: null,
  conflict: null,
  work: 'loading',
  error: null,
  said: null,
  undo: null,
  drafts: [],
  lastRow: null,
  selected: null,
};

export function reduce(state: AppState, event: Event): AppState {
  switch (event.type) {
    case 'working':
      return { ...state, work: event.work, error: null, said: event.work === 'loading' ? state.said : null };
    case 'loaded':
      return loaded({ ...state, drafts: event.drafts ?? state.drafts }, event.data);
    case 'failed':
      return { ...state, work: null, error: event.error, said: null };
    case 'tab':
      return {
        ...state,
        tab: event.tab,
        lastRow: null,
        form: null,
        conflict: null,
        error: null,
        said: null,
        undo: null,
      };
    case 'filter':
      return { ...state, filter: { ...state.filter, ...event.filter } };
    case 'open':
      return { ...state, form: event.form, conflict: null, error: null, said: null, undo: null, selected: null };
    case 'type':
      return { ...state, form: event.form, said: null };
    case 'close':
      return { ...state, lastRow: state.form?.row ?? null, form: null, conflict: null, error: null, selected: null };
    case 'saved':
      return saved(state, event.step, event.next);
    case 'conflict':
      return state.form
        ? { ...state, work: null, error: null, conflict: conflictOf(state.form, event.current) }
        : { ...state, work: null, said: { code: 'moved-by-others', params: {} } };
    case 'decide':
      return { ...state, conflict: event.conflict };
    case 'settle':
      return { ...state, conflict: null };
    case 'deleted':
      return {
        ...withoutRow(state, event.undo.row),
        undo: event.undo,
        said: { code: 'deleted', params: { row: event.undo.row } },
      };
    case 'restored':
      return { ...state, work: null, undo: null, said: { code: 'restored', params: { row: event.step.row } } };
    case 'fixed':
      return {
        ...state,
        work: null,
        said: { code: 'fixed', params: { applied: event.applied, skipped: event.skipped } },
      };
    case 'selected':
      return follow(state, event.row);
    case 'drafts':
      return { ...state, drafts: event.drafts };
    case 'dismiss':
      return { ...state, error: null, said: null, undo: null, selected: null };
  }
}

/** A form without unsaved text shows its row as it is now; one with some stays as it is, and saving compares. */
function loaded(state: AppState, data: SidebarData): AppState {
  const { form } = state;
  const next = { ...state, model: modelOf(data), work: null, error: null };
  if (!form || form.row === null || isDirty(form)) return next;
  const same = findByEtag(data.steps, form.row, form.etag) ?? data.steps.find(({ row }) => row === form.row);
  return same ? { ...next, form: openStep(same) } : { ...next, form: null };
}

function saved(state: AppState, step: SheetStep, next: boolean): AppState {
  if (!state.model) return state;
  const isNew = state.form?.row === null;
  // A new row pushed others down: the rows are loaded again right after; until then the list stays as it is.
  const data = isNew ? state.model.data : withStep(state.model.data, step);
  const model = isNew ? state.model : modelOf(data);
  const said: Said = { code: 'saved', params: { row: step.row } };
  const after = { ...state, model, work: null, error: null, conflict: null, undo: null, said };
  if (!next) return { ...after, form: openStep(step) };
  return { ...after, form: isNew ? furtherNew(data, step) : nextForm(data, step) };
}

/** After a new row, another of the same measure. */
function furtherNew(data: SidebarData, step: SheetStep): FormState {
  const pushed = data.steps.map((one) => (one.row >= step.row ? { ...one, row: one.row + 1 } : one));
  return newStep({ ...data, steps: [...pushed, step].sort((a, b) => a.row - b.row) }, step.section, step);
}

/** After a row, the one below it; after the last, the list. */
function nextForm(data: SidebarData, step: SheetStep): FormState | null {
  const below = data.steps.find(({ row }) => row > step.row);
  return below ? openStep(below) : null;
}

function withoutRow(state: AppState, row: number): AppState {
  if (!state.model) return state;
  const { data } = state.model;
  const steps = data.steps
    .filter((step) => step.row !== row)
    .map((step) => (step.row > row ? { ...step, row: step.row - 1 } : step));
  return { ...state, model: modelOf({ ...data, steps }), form: null, conflict: null, work: null, error: null };
}

/** The selected row opens where nothing would be lost by it; else it is offered. */
function follow(state: AppState, row: number | null): AppState {
  const { form, model, conflict } = state;
  if (!form || form.row === null || conflict || !model || row === null || row === form.row)
    return state.selected === null ? state : { ...state, selected: null };
  const step = model.data.steps.find((one) => one.row === row);
  if (!step) return state;
  return isDirty(form) ? { ...state, selected: row } : { ...state, form: openStep(step), selected: null, said: null };
}

/** A new row in the section of what is on screen: the form's, else the filter's, else the first. */
export function newHere(state: AppState, data: SidebarData): FormState {
  const { form, filter } = state;
  const section = form ? sectionOf(form.texts, data) : filter.section;
  const first = data.steps[0]?.section ?? data.sections[0]?.code ?? '';
  return newStep(data, section === '' ? first : section);
}
