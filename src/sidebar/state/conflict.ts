/** Someone else changed the row: both versions beside each other, and a choice for each field that differs. */

import type { SheetStep } from '../../core/sheet-step';
import type { ColumnKey } from '../../core/step';
import { FORM_COLUMNS, type FormState } from './form';
import { NO_TEXTS } from './model';

export type Side = 'mine' | 'theirs';

export interface ConflictField {
  readonly key: ColumnKey;
  readonly mine: string;
  readonly theirs: string;
  /** Who changed it since the form was opened; `both`: only the user can tell which is right. */
  readonly changedBy: Side | 'both';
}

export interface Conflict {
  readonly form: FormState;
  /** As the row stands now; null: it is gone. */
  readonly current: SheetStep | null;
  readonly fields: readonly ConflictField[];
  /** A field that one side alone changed has that side's text until the user says otherwise. */
  readonly choices: Readonly<Partial<Record<ColumnKey, Side>>>;
}

export function conflictOf(form: FormState, current: SheetStep | null): Conflict {
  const theirs = current?.texts ?? NO_TEXTS;
  const fields = current
    ? FORM_COLUMNS.filter((key) => form.texts[key] !== theirs[key]).map((key): ConflictField => {
        const byMe = form.texts[key] !== form.base[key];
        const byThem = theirs[key] !== form.base[key];
        const changedBy = byMe && byThem ? 'both' : byMe ? 'mine' : 'theirs';
        return { key, mine: form.texts[key], theirs: theirs[key], changedBy };
      })
    : [];
  const choices: Partial<Record<ColumnKey, Side>> = {};
  for (const { key, changedBy } of fields) if (changedBy !== 'both') choices[key] = changedBy;
  return { form, current, fields, choices };
}

export const chose = (conflict: Conflict, key: ColumnKey, side: Side): Conflict => ({
  ...conflict,
  choices: { ...conflict.choices, [key]: side },
});

export const choseAll = (conflict: Conflict, side: Side): Conflict => ({
  ...conflict,
  choices: Object.fromEntries(conflict.fields.map(({ key }) => [key, side])),
});

export const openFields = ({ fields, choices }: Conflict): ConflictField[] =>
  fields.filter(({ key }) => choices[key] === undefined);

/** The form with the chosen texts, to be saved over the row as it stands now; null while a field is undecided. */
export function resolved(conflict: Conflict): FormState | null {
  const { form, current, fields, choices } = conflict;
  if (!current || openFields(conflict).length > 0) return null;
  const texts: Record<ColumnKey, string> = { ...current.texts };
  for (const { key, mine, theirs } of fields) texts[key] = choices[key] === 'mine' ? mine : theirs;
  return { ...form, row: current.row, etag: current.etag, base: current.texts, texts };
}

/** The same words as a row of their own: for a row that is gone. */
export const asNew = ({ form }: Conflict): FormState => ({
  ...form,
  row: null,
  etag: null,
  base: NO_TEXTS,
  after: null,
});
