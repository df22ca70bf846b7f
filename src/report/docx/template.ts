/** The standard template, built by code: the order of the parts, each a placeholder, and the styles they are set in. */
import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { type Orientation, pageProperties } from './page';
import { settled } from './runtime';
import { reportStyles, STYLE } from './styles';
import type { Type } from './type';

/** The names between {{ and }}, as an agency writes them in a template of its own. */
export const PLACEHOLDER = {
  title: 'ชื่อรายงาน',
  item: 'ข้อ',
  agency: 'หน่วยงาน',
  year: 'ปีงบประมาณ',
  intro: 'บทนำ',
  summary: 'สรุป',
  measures: 'มาตรการ',
  evidence: 'หลักฐาน',
  signatures: 'ลงชื่อ',
  mark: 'ฉบับร่าง',
} as const;

export interface TemplateLook {
  readonly type: Type;
  readonly orientation: Orientation;
  readonly digits: 'thai' | 'arabic';
}

const line = (placeholder: string, style: string): Paragraph =>
  new Paragraph({ style, children: [new TextRun(`{{${placeholder}}}`)] });

/** @returns the bytes of a .docx */
export function standardTemplate({ type, orientation, digits }: TemplateLook): Uint8Array {
  const document = new Document({
    // The title that reports have by custom fits a line of an upright page only at the smaller size.
    styles: reportStyles(orientation === 'portrait' ? { ...type, title: type.subtitle } : type),
    sections: [
      {
        properties: pageProperties(orientation, digits),
        headers: { default: new Header({ children: [line(PLACEHOLDER.mark, STYLE.mark)] }) },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(`{{${PLACEHOLDER.title}}}`)] }),
          line(PLACEHOLDER.item, STYLE.subtitle),
          line(PLACEHOLDER.agency, STYLE.subtitle),
          line(PLACEHOLDER.year, STYLE.subtitle),
          new Paragraph({ style: STYLE.spacer }),
          line(PLACEHOLDER.intro, STYLE.body),
          line(PLACEHOLDER.summary, STYLE.body),
          line(PLACEHOLDER.measures, STYLE.body),
          line(PLACEHOLDER.evidence, STYLE.body),
          line(PLACEHOLDER.signatures, STYLE.body),
        ],
      },
    ],
  });
  return settled(Packer.pack(document, 'uint8array'));
}

/** "- ๒ -": the field in a run of its own, for text in its run has been lost on import. */
const pageNumber = (): Paragraph =>
  new Paragraph({
    style: STYLE.pageNumber,
    children: [new TextRun('- '), new TextRun({ children: [PageNumber.CURRENT] }), new TextRun(' -')],
  });
