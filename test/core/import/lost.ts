/** Finds what an import lost: text of the source that is neither in the document nor named in a note. */
import { matchHeader } from '../../../src/core/columns';
import type { ImportedDocument } from '../../../src/core/import/document';
import type { SourceLine } from '../../../src/core/import/source';
import { findYear } from '../../../src/core/import/year';
import { restoreSaraAm } from '../../../src/core/thai/lost-sara-am';
import { bare, repairText } from '../../../src/core/thai/text';

/** Words of the source (white space, the kind of digit, and marks that stand alone aside) that can be found nowhere; [] for nothing lost. */
export function lost(lines: readonly SourceLine[], document: ImportedDocument): string[] {
  const places = [
    document.title ?? '',
    document.agency ?? '',
    document.intro ?? '',
    ...document.sections.flatMap(({ heading, analysis }) => [`${heading ?? ''}${analysis ?? ''}`]),
    ...document.steps.flatMap((step) => [
      step.section,
      step.measureCell,
      step.stepCell,
      step.responsible,
      step.due,
      `${step.statusText}${step.result}`,
      step.completedOn,
      step.evidence,
    ]),
    ...document.notes.filter(({ kind }) => kind === 'left-over').map(({ params }) => String(params.text)),
  ];
  const kept = places.map(bare).join('\n').replace(/[|]/g, '');
  return lines.flatMap((line) => {
    if (line.kind === 'row' && line.cells.some(({ text }) => matchHeader(text) !== null) && isHeader(line)) return [];
    return (
      line.cells
        .filter(({ repeats }) => !repeats)
        .flatMap(({ text }) => withoutYear(restoreSaraAm(repairText(text).text).text).split(/\s+/))
        // "ของเทศบาล…" on a line of its own names the agency; the word before it says nothing.
        .map((word) => word.replace(/^ของ(?=.)/, ''))
        .filter((word) => /[\p{L}\p{N}]/u.test(word) && !kept.includes(bare(word)))
    );
  });
}

function isHeader(line: SourceLine): boolean {
  const filled = line.cells.filter(({ text }) => text.trim() !== '');
  return filled.filter(({ text }) => matchHeader(text) !== null).length * 2 > filled.length;
}

/** The year of a title is kept as a number. */
function withoutYear(text: string): string {
  const year = findYear(text);
  return year ? `${text.slice(0, year.start)} ${text.slice(year.end)}` : text;
}
