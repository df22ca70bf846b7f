/** Typed text that is not saved yet, kept in the browser, so that closing the sidebar loses none of it. */
import { COLUMN_KEYS } from '../../core/step';
import type { FormState } from './form';
import { isDirty } from './form';

/** What of the browser's storage is used. */
export interface Store {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface Draft {
  readonly form: FormState;
  /** When it was last typed in: milliseconds of the browser's clock. */
  readonly at: number;
}

const PREFIX = 'prongsai.draft.';
/** Half a year; by then the row tells another story. */
const KEPT_MILLISECONDS = 183 * 86_400_000;

const keyOf = (book: string, { row, etag }: FormState): string => `${PREFIX}${book}.${row ?? 'new'}.${etag ?? ''}`;

/** Keeps what is typed; forgets a form that holds nothing unsaved. A browser that refuses to keep it is not an error. */
export function keepDraft(store: Store | null, book: string, form: FormState, at: number): void {
  try {
    if (isDirty(form)) store?.setItem(keyOf(book, form), JSON.stringify({ form, at } satisfies Draft));
    else store?.removeItem(keyOf(book, form));
  } catch {
    // Private windows and full stores refuse; the text still stands in the form.
  }
}

export function forgetDraft(store: Store | null, book: string, form: FormState): void {
  try {
    store?.removeItem(keyOf(book, form));
  } catch {
    // As above.
  }
}

/** The drafts of a spreadsheet, the latest first. What can't be read, or is too old, is dropped. */
export function draftsOf(store: Store | null, book: string, now: number): Draft[] {
  if (!store) return [];
  const drafts: Draft[] = [];
  try {
    const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '');
    for (const key of keys.filter((one) => one.startsWith(`${PREFIX}${book}.`))) {
      const draft = parse(store.getItem(key));
      if (draft && now - draft.at < KEPT_MILLISECONDS) drafts.push(draft);
      else store.removeItem(key);
    }
  } catch {
    return [];
  }
  return drafts.sort((a, b) => b.at - a.at);
}

function parse(text: string | null): Draft | null {
  try {
    const draft = JSON.parse(text ?? 'null') as Draft | null;
    const texts = draft?.form?.texts;
    const base = draft?.form?.base;
    const whole = COLUMN_KEYS.every((key) => typeof texts?.[key] === 'string' && typeof base?.[key] === 'string');
    return draft && whole && typeof draft.at === 'number' ? draft : null;
  } catch {
    return null;
  }
}
