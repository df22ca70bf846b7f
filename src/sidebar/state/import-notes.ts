/** What was done to read a document, cell by cell, and which of it the user does not want or does want. */
import type { ImportedDocument, Note } from '../../core/import/document';
import { noteKey } from '../../core/import/options';
import type { ColumnKey } from '../../core/step';

/** What the user decided, by key. Refused notes are kept whole: a join that is refused is not told of again. */
export interface Decisions {
  readonly refused: ReadonlyMap<string, Note>;
  readonly accepted: ReadonlySet<string>;
}

export const NO_DECISIONS: Decisions = { refused: new Map(), accepted: new Set() };

/** Whether a note's change is one that the user has a say in. */
export const isOpen = ({ kind, code }: Note): boolean =>
  kind === 'joined'
    ? code !== 'import.joined.lines'
    : kind === 'repaired' || kind === 'guessed' || isSuggestion({ kind, code });

const isSuggestion = ({ kind, code }: Pick<Note, 'kind' | 'code'>): boolean =>
  kind === 'suggested' && code === 'import.space';

/** Whether a note's change is made as things stand. */
export function isTaken(note: Note, { refused, accepted }: Decisions): boolean {
  const key = noteKey(note);
  return isSuggestion(note) ? accepted.has(key) : !refused.has(key);
}

export function toggle(note: Note, decisions: Decisions): Decisions {
  const key = noteKey(note);
  const refused = new Map(decisions.refused);
  const accepted = new Set(decisions.accepted);
  if (isSuggestion(note)) accepted.has(key) ? accepted.delete(key) : accepted.add(key);
  else refused.has(key) ? refused.delete(key) : refused.set(key, note);
  return { refused, accepted };
}

/** Takes, or leaves, all that is suggested. */
export function suggestAll(notes: readonly Note[], take: boolean, decisions: Decisions): Decisions {
  const keys = notes.filter(isSuggestion).map(noteKey);
  return { ...decisions, accepted: new Set(take ? keys : []) };
}

export const suggestions = (notes: readonly Note[]): Note[] => notes.filter(isSuggestion);

/** The notes of a document, and those refused that it no longer tells of, each once. */
export function allNotes({ notes }: ImportedDocument, { refused }: Decisions): Note[] {
  const told = new Set(notes.map(noteKey));
  return [...notes, ...[...refused].filter(([key]) => !told.has(key)).map(([, note]) => note)];
}

/** The notes of one step by the column of the preview in which they are marked; '' for the row as a whole. */
export function notesByCell(notes: readonly Note[], step: number): Map<ColumnKey | '', Note[]> {
  const cells = new Map<ColumnKey | '', Note[]>();
  for (const note of notes) {
    if (note.step !== step || note.kind === 'left-over') continue;
    for (const column of columnsOf(note)) {
      const there = cells.get(column);
      if (there) there.push(note);
      else cells.set(column, [note]);
    }
  }
  return cells;
}

const SHOWN_IN: Readonly<Record<string, ColumnKey>> = {
  'import.completed': 'completedOn',
  'import.completed.several': 'completedOn',
  'import.evidence': 'evidence',
  'import.section': 'section',
  'import.section.none': 'section',
};

function columnsOf({ code, params, column }: Note): (ColumnKey | '')[] {
  const named = String(params.columns ?? params.column ?? '');
  if (named !== '') return named.split(',').map((one) => inPreview(one as ColumnKey));
  return [inPreview(SHOWN_IN[code] ?? column ?? '')];
}

/** The number stands in the cell of its text. */
const inPreview = (column: ColumnKey | ''): ColumnKey | '' =>
  column === 'measureNo' ? 'measure' : column === 'stepNo' ? 'step' : column;
