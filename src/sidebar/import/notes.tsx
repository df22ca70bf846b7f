/** All that was done to read the document, and all that was left out of it, in the order of the source. */
import type { Note, SourcePlace } from '../../core/import/document';
import { noteKey } from '../../core/import/options';
import type { Language } from '../../messages';
import { NoteSwitch } from './marks';
import type { PreviewProps } from './preview';

export function Notes(props: PreviewProps & { notes: readonly Note[] }) {
  const { notes, language, t } = props;
  if (notes.length === 0) return null;
  return (
    <details>
      <summary>{language.ui.import.notes({ count: notes.length })}</summary>
      <ul class="notes">
        {notes.map((note, i) => (
          <li key={`${noteKey(note)} ${i}`}>
            <span class="quiet">
              {placeOf(note.place, language)} · {t.kinds[note.kind]}
            </span>
            <br />
            <NoteSwitch {...props} note={note} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function placeOf({ line, cell }: SourcePlace, { ui }: Language): string {
  return cell === undefined ? ui.import.line({ line }) : ui.import.cell({ line, cell });
}
