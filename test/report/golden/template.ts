/**
 * An agency's own template, as Word saves one: its own letterhead and type, headings with ids in Word's Thai, placeholders cut
 * into runs by spelling marks and by editing, no styles of ours, and no place for the mark of a draft.
 */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const run = (text: string, more = ''): string =>
  `<w:r w:rsidR="00A77B3E"${more}><w:rPr><w:rFonts w:hint="cs"/><w:cs/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, style = ''): string =>
  `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E">${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;

/** "{{บทนำ}}" typed, looked at by the speller, and mended on another day. */
const cut = (name: string): string =>
  `${run('{')}${run('{')}<w:proofErr w:type="spellStart"/>${run(name.slice(0, 2), ' w:rsidRPr="00F31C02"')}<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${run(name.slice(2))}<w:proofErr w:type="spellEnd"/>${run('}}')}`;

const BODY = [
  p(run('{{ตรา}}'), 'a3'),
  p(`${run('ที่ นม ๗๑๐๐๑/         ')}<w:r><w:tab/></w:r>${run('ที่ทำการ{{หน่วยงาน}}')}`),
  p(cut('ชื่อรายงาน'), 'a3'),
  p(run('{{ปีงบประมาณ}} {{ขอบเขต}}'), 'a3'),
  p(run('{{ ข้อ }}'), 'a3'),
  p(cut('บทนำ')),
  p(cut('มาตรการ')),
  p(run('{{สรุป}}')),
  p(run('{{ปัญหา}}')),
  p(run('จึงเรียนมาเพื่อโปรดทราบ')),
  p(run('{{ลงนาม}}')),
  p(run('เอกสารแนบ'), '1'),
  p(run('{{หลักฐาน}}')),
].join('');

const DOCUMENT = `${HEAD}<w:document ${W} ${R}><w:body>${BODY}<w:sectPr w:rsidR="00A77B3E"><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:space="708"/><w:docGrid w:linePitch="360"/></w:sectPr></w:body></w:document>`;

const STYLES = `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Laksaman" w:hAnsi="Laksaman" w:eastAsia="Laksaman" w:cs="Laksaman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="200"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="1F4E79"/><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/><w:basedOn w:val="a"/><w:qFormat/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr></w:style></w:styles>`;

const FOOTER = `${HEAD}<w:ftr ${W}><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t xml:space="preserve">หน้า </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`;

const FILES: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': DOCUMENT,
  'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/footer" Target="footer1.xml"/></Relationships>`,
  'word/styles.xml': STYLES,
  'word/footer1.xml': FOOTER,
};

export const templateOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries({ ...FILES, ...files }).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(2026, 0, 1, 12),
  });

export const agencyTemplate = templateOf({});

/** The same with other paragraphs in its body. */
export const templateWith = (...paragraphs: string[]): Uint8Array =>
  templateOf({ 'word/document.xml': DOCUMENT.replace(BODY, () => paragraphs.join('')) });

export { cut, p, run };
