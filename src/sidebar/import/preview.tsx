/** What a document will become in the sheet, each cell with what was done to it, and a switch to refuse that. */
import type { ImportedDocument, ImportedStep, Note } from '../../core/import/document';
import { noteKey } from '../../core/import/options';
import type { ColumnKey } from '../../core/step';
import type { Language } from '../../messages';
import type { DialogMessages } from '../../messages/dialogs';
import { allNotes, type Decisions, notesByCell } from '../state/import-notes';
import { Marks } from './marks';
import { Notes } from './notes';

export interface PreviewProps {
  readonly document: ImportedDocument;
  readonly decisions: Decisions;
  readonly toggle: (note: Note) => void;
  /** Indices of steps that the sheet has already. */
  readonly there: ReadonlySet<number>;
  readonly language: Language;
  readonly t: DialogMessages['import'];
}

/** Columns of the preview, and what of a step each shows. */
const COLUMNS: readonly (readonly [ColumnKey, (step: ImportedStep, language: Language) => string])[] = [
  ['section', ({ section }) => section],
  ['measure', ({ measureCell }) => measureCell],
  ['step', ({ stepCell }) => stepCell],
  ['responsible', ({ responsible }) => responsible],
  ['due', ({ due }) => due],
  ['status', ({ status }, { ui }) => ui.shortStatus[status]],
  ['result', ({ result }) => result],
  ['completedOn', ({ completedOn }) => completedOn],
  ['evidence', ({ evidence }) => evidence],
];

export function Preview(props: PreviewProps) {
  const { document, decisions, language, t } = props;
  const words = language.ui.import;
  const notes = allNotes(document, decisions);
  const headers: Readonly<Record<string, string>> = { ...t.columns, ...words.columns };
  return (
    <>
      <h1>{words.found({ steps: document.steps.length, sections: document.sections.length })}</h1>
      <table>
        <thead>
          <tr>
            {COLUMNS.map(([key]) => (
              <th key={key} scope="col">
                {headers[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {document.steps.map((step, i) => (
            <Row key={i} {...props} step={step} cells={notesByCell(notes, i)} isThere={props.there.has(i)} />
          ))}
        </tbody>
      </table>
      <Notes {...props} notes={notes} />
    </>
  );
}

function Row(props: PreviewProps & { step: ImportedStep; cells: Map<ColumnKey | '', Note[]>; isThere: boolean }) {
  const { step, cells, isThere, language, t } = props;
  return (
    <tr class={isThere ? 'there' : ''}>
      {COLUMNS.map(([key, textOf]) => {
        const own = [...(cells.get(key) ?? []), ...(key === 'section' ? (cells.get('') ?? []) : [])];
        return (
          <td key={key} class={own.length > 0 ? `marked ${key}` : key}>
            {key === 'section' && isThere && <span class="caution">{t.isThere} </span>}
            <div class="clamp">{textOf(step, language)}</div>
            {own.length > 0 && <Marks {...props} notes={own} id={`${noteKey(own[0] as Note)} ${key}`} />}
          </td>
        );
      })}
    </tr>
  );
}
