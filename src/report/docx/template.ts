/** The standard template, built by code: the order of the parts, each a placeholder, and the styles they are set in. */

import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { ReportPart } from '../../core/report-parts';
import { PLACEHOLDER } from '../template/placeholders';
import { type Orientation, pageProperties } from './page';
import { settled } from './runtime';
import { reportStyles, STYLE } from './styles';
import { type Profile, TYPE } from './type';

/** What the standard template depends on. */
export interface TemplateOptions {
  readonly profile: Profile;
  readonly orientation: Orientation;
  readonly digits: 'thai' | 'arabic';
  /** The parts below the title, in order. */
  readonly parts: readonly ReportPart[];
}

const line = (placeholder: string, style: string): Paragraph =>
  new Paragraph({ style, children: [new TextRun(`{{${placeholder}}}`)] });

/** @returns the bytes of a .docx */
export function standardTemplate({ profile, orientation, digits, parts }: TemplateOptions): Uint8Array {
  const type = TYPE[profile];
  const document = new Document({
    // The title that reports have by custom fits a line of an upright page only at the smaller size.
    styles: reportStyles(orientation === 'portrait' ? { ...type, title: type.subtitle } : type),
    sections: [
      {
        properties: pageProperties(orientation, digits),
        headers: { default: new Header({ children: [line(PLACEHOLDER.mark, STYLE.mark)] }) },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          line(PLACEHOLDER.seal, STYLE.seal),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(`{{${PLACEHOLDER.title}}}`)] }),
          line(PLACEHOLDER.item, STYLE.subtitle),
          line(PLACEHOLDER.agency, STYLE.subtitle),
          line(PLACEHOLDER.year, STYLE.subtitle),
          line(PLACEHOLDER.scope, STYLE.subtitle),
          new Paragraph({ style: STYLE.spacer }),
          ...parts.map((part) => line(PLACEHOLDER[part], STYLE.body)),
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
