/** A draft says so on every page, in a template of the agency's own too: where its headers have no place for it, one is made. */
import { PLACEHOLDER } from '../template/placeholders';
import { readTemplate } from '../template/read';
import { type Parts, pack, setText, textOf, unpack } from './package';
import { STYLE } from './styles';

const DOCUMENT = 'word/document.xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const HEADER = 'word/headerDraft.xml';
const HEADER_ID = 'prongsaiDraft';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEADER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';

const LINE = `<w:p><w:pPr><w:pStyle w:val="${STYLE.mark}"/><w:jc w:val="center"/></w:pPr><w:r><w:t>{{${PLACEHOLDER.mark}}}</w:t></w:r></w:p>`;
const marked = (text: string): boolean => new RegExp(`\\{\\{\\s*${PLACEHOLDER.mark}\\s*\\}\\}`).test(text);

/** The template with a line for the mark in each of its headers, and a header wherever a page would have none. */
export function withDraftMark(template: Uint8Array, day: string): Uint8Array {
  const parts = unpack(template);
  const headers = (readTemplate(template) ?? []).filter(({ place }) => place === 'header');
  if (!headers.some(({ text }) => marked(text))) {
    for (const name of Object.keys(parts)) if (/^word\/header\d*\.xml$/.test(name)) addLine(parts, name);
  }
  addHeaders(parts);
  return pack(parts, day);
}

const addLine = (parts: Parts, name: string): void =>
  setText(
    parts,
    name,
    textOf(parts, name)
      .replace(/<w:hdr\b([^>]*)\/>/, '<w:hdr$1></w:hdr>')
      .replace(/<w:hdr\b[^>]*>/, (open) => open + LINE),
  );

/** A section takes over the headers of the one before it; a first page, or an even one, has its own kind where it is asked for. */
function addHeaders(parts: Parts): void {
  const settings = textOf(parts, 'word/settings.xml');
  const inherited = new Set<string>();
  let added = false;
  const document = textOf(parts, DOCUMENT).replace(
    /<w:sectPr\b([^>]*?)(\/>|>([\s\S]*?)<\/w:sectPr>)/g,
    (_, attributes: string, __, content = '') => {
      for (const [, kind = ''] of content.matchAll(/<w:headerReference\b[^>]*w:type="(\w+)"/g)) inherited.add(kind);
      const wanted = [
        'default',
        ...(/<w:titlePg\b(?![^>]*"(?:0|false|off)")/.test(content) ? ['first'] : []),
        ...(/<w:evenAndOddHeaders\b(?![^>]*"(?:0|false|off)")/.test(settings) ? ['even'] : []),
      ].filter((kind) => !inherited.has(kind));
      for (const kind of wanted) inherited.add(kind);
      added = added || wanted.length > 0;
      const references = wanted.map((kind) => `<w:headerReference w:type="${kind}" r:id="${HEADER_ID}"/>`).join('');
      return `<w:sectPr${attributes}>${references}${content}</w:sectPr>`;
    },
  );
  if (!added) return;
  setText(parts, DOCUMENT, withNamespace(document));
  setText(parts, HEADER, `<?xml version="1.0" encoding="UTF-8"?><w:hdr xmlns:w="${MAIN}">${LINE}</w:hdr>`);
  insert(
    parts,
    RELATIONSHIPS,
    'Relationships',
    `<Relationship Id="${HEADER_ID}" Type="${OFFICE}/header" Target="headerDraft.xml"/>`,
  );
  insert(parts, TYPES, 'Types', `<Override PartName="/${HEADER}" ContentType="${HEADER_TYPE}"/>`);
}

const withNamespace = (body: string): string =>
  /\bxmlns:r="/.test(body) ? body : body.replace(/<w:document\b/, `<w:document xmlns:r="${OFFICE}"`);

const insert = (parts: Parts, name: string, root: string, element: string): void =>
  setText(
    parts,
    name,
    textOf(parts, name).replace(`</${root}>`, () => `${element}</${root}>`),
  );
