/** The parts of a .docx as one text that can be read and compared: an element of structure begins a line. */
import { strFromU8, unzipSync } from 'fflate';

const STRUCTURE =
  /(?=<(?:w:p|w:tbl|w:tr|w:tc|w:tblGrid|w:sectPr|w:style|w:docDefaults|w:latentStyles|w:body|Relationship|Override|Default)[ >])|(?=<\/(?:w:tbl|w:tr|w:body|w:styles|Relationships|Types)>)/;

/** What a report brings; the rest (settings, font table, theme) is the library's own and the same in all. */
const KEPT = /^word\/(?:document|header\w*|footer\w*)\.xml$|^word\/_rels\/|^docProps\/core\.xml$/;

export const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(Uint8Array.from(bytes));

export function formatted(bytes: Uint8Array, kept: RegExp = KEPT): string {
  const parts = partsOf(bytes);
  const names = Object.keys(parts).sort();
  const texts = names
    .filter((name) => kept.test(name))
    .map(
      (name) =>
        `=== ${name}\n${strFromU8(parts[name] ?? new Uint8Array())
          .split(STRUCTURE)
          .join('\n')}\n`,
    );
  return `${names.join('\n')}\n\n${texts.join('\n')}`;
}
