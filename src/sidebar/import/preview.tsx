/** What a document will become in the sheet, and an account of what was done to read it. */
import type { ImportedDocument, SourcePlace } from '../../core/import/document';
import type { Language } from '../../messages';

export function Preview({ document, language }: { document: ImportedDocument; language: Language }) {
  const words = language.ui.import;
  return (
    <>
      <h1>{words.found({ steps: document.steps.length, sections: document.sections.length })}</h1>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.section}</th>
            <th scope="col">{words.columns.measure}</th>
            <th scope="col">{words.columns.step}</th>
            <th scope="col">{words.columns.responsible}</th>
            <th scope="col">{words.columns.status}</th>
          </tr>
        </thead>
        <tbody>
          {document.steps.map((step, i) => (
            <tr key={i}>
              <td class="short">{step.section}</td>
              <td>
                <div class="clamp">{step.measureCell}</div>
              </td>
              <td>
                <div class="clamp">{step.stepCell}</div>
              </td>
              <td>{step.responsible}</td>
              <td class="short">{language.ui.shortStatus[step.status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {document.notes.length > 0 && (
        <details>
          <summary>{words.notes({ count: document.notes.length })}</summary>
          <ul>
            {document.notes.map((note, i) => (
              <li key={i}>
                <span class="quiet">{placeOf(note.place, language)}</span> {language.note(note)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function placeOf({ line, cell }: SourcePlace, { ui }: Language): string {
  return cell === undefined ? ui.import.line({ line }) : ui.import.cell({ line, cell });
}
