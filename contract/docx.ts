/** A small .docx, packed by the services themselves: a heading, and a table of three rows with a header row. */

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const DOC = 'application/vnd.google-apps.document';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`;
const row = (header: boolean, ...texts: string[]) =>
  `<w:tr><w:trPr>${header ? '<w:tblHeader/>' : ''}</w:trPr>${texts.map(cell).join('')}</w:tr>`;

const PARTS = {
  '[Content_Types].xml':
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml':
    `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${paragraph('รายงาน')}<w:tbl><w:tblPr><w:tblW w:w="6000" w:type="dxa"/></w:tblPr>` +
    `<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>${row(true, 'มาตรการ', 'ผล')}${row(false, '๑', 'ก')}${row(false, '๒', 'ข')}</w:tbl>` +
    `${paragraph('จบ')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>`,
} as const;

export function docx(): GoogleAppsScript.Base.Blob {
  const parts = Object.entries(PARTS).map(([name, xml]) => Utilities.newBlob(xml, 'application/xml', name));
  return Utilities.zip(parts, 'contract.docx').setContentType(DOCX);
}
