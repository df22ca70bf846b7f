/** The marks at a cell: what was done to it, told when opened, each with its switch. */
import type { Note } from '../../core/import/document';
import { noteKey } from '../../core/import/options';
import { isOpen, isTaken } from '../state/import-notes';
import type { PreviewProps } from './preview';

export function Marks(props: PreviewProps & { notes: readonly Note[]; id: string }) {
  const { notes, decisions, t } = props;
  const kinds = [...new Set(notes.map(({ kind }) => kind))];
  const refused = notes.filter((note) => isOpen(note) && note.kind !== 'suggested' && !isTaken(note, decisions));
  return (
    <details class="marks">
      <summary>
        {kinds.map((kind) => t.kinds[kind]).join(' · ')}
        {refused.length > 0 && ` (${t.untaken})`}
      </summary>
      <ul>
        {notes.map((note) => (
          <li key={noteKey(note)}>
            <NoteSwitch {...props} note={note} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A note's sentence, with a switch where the user has a say in it. */
export function NoteSwitch({ note, decisions, toggle, language, t }: PreviewProps & { note: Note }) {
  const sentence = language.note(note);
  if (!isOpen(note)) return <span>{sentence}</span>;
  const taken = isTaken(note, decisions);
  return (
    <label class="switch">
      <input type="checkbox" checked={taken} onChange={() => toggle(note)} />
      <span>
        <span class={taken || note.kind === 'suggested' ? '' : 'untaken'}>{sentence}</span>
        <span class="unseen"> {t.use}</span>
      </span>
    </label>
  );
}
