/** The .docx package: its parts unzipped and parsed. A file that is no valid .docx is refused with the reason. */

import { unzipSync } from 'fflate';
import { descend, type Element, elements, parseXml } from './xml';

/** A .docx unzipped, as far as it is read. */
export interface DocxPackage {
  document: Element;
  /** relationship id -> target, of word/document.xml: parts as paths in the package, links as they are */
  relations: Map<string, { type: string; target: string }>;
  /** reads another part; null when it isn't there */
  part(path: string): Element | null;
  relationsOf(path: string): Map<string, { type: string; target: string }>;
}

/** Why a file is no .docx. */
export class InvalidDocx extends Error {
  override name = 'InvalidDocx';
}

/** @throws InvalidDocx */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const files = unzip(bytes);
  const text = (path: string): string | null => {
    const file = files[path];
    return file ? new TextDecoder('utf-8', { fatal: true }).decode(file) : null;
  };
  const part = (path: string): Element | null => {
    try {
      const xml = text(path);
      return xml === null ? null : parseXml(xml);
    } catch (error) {
      throw new InvalidDocx(`${path} is not well-formed: ${(error as Error).message}`);
    }
  };
  const relationsOf = (path: string) => readRelations(part(relationsPath(path)), path);
  const types = part('[Content_Types].xml');
  if (!types) throw new InvalidDocx('there is no [Content_Types].xml');
  const main = [...readRelations(part('_rels/.rels'), '').values()].find((each) => each.type === 'officeDocument');
  const path = main?.target ?? 'word/document.xml';
  const document = part(path);
  if (document?.name !== 'document') throw new InvalidDocx(`there is no ${path}`);
  if (!declares(types, path)) throw new InvalidDocx(`[Content_Types].xml does not declare ${path} as a document`);
  if (!descend(document, 'body')) throw new InvalidDocx(`${path} has no body`);
  // Every part the importer reads must parse, used here or not.
  for (const name of Object.keys(files)) if (/\.(xml|rels)$/.test(name)) part(name);
  return { document, relations: relationsOf(path), part, relationsOf };
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch (error) {
    throw new InvalidDocx(`it is no zip archive: ${(error as Error).message}`);
  }
}

function declares(types: Element, path: string): boolean {
  const override = elements(types, 'Override').find((each) => each.attributes.PartName === `/${path}`);
  const extension = elements(types, 'Default').find((each) => each.attributes.Extension === path.split('.').pop());
  const type = override?.attributes.ContentType ?? extension?.attributes.ContentType ?? '';
  return type.includes('wordprocessingml.document.main+xml') || type.includes('wordprocessingml.template.main+xml');
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

function readRelations(rels: Element | null, from: string): Map<string, { type: string; target: string }> {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return new Map(
    elements(rels ?? undefined, 'Relationship').map(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      const inside = Target.startsWith('/') ? Target.slice(1) : folder + Target;
      return [Id, { type: Type.split('/').pop() ?? '', target: TargetMode === 'External' ? Target : inside }];
    }),
  );
}
