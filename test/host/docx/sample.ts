/** Small .docx files made by the docx library, and broken ones made from them. */

import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const cell = (text: string, options: Partial<ConstructorParameters<typeof TableCell>[0]> = {}) =>
  new TableCell({ ...options, children: [new Paragraph(text)] });

/** A title, a heading, a link, and a table with a header row, a row that isn't split and a cell merged down two rows. */
export async function report(): Promise<Uint8Array> {
  const table = new Table({
    columnWidths: [2000, 3000],
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [cell('มาตรการ', { shading: { fill: 'D9E2F3' } }), cell('ผล')],
      }),
      new TableRow({
        cantSplit: true,
        children: [cell('๑. หนึ่ง', { verticalMerge: VerticalMergeType.RESTART }), cell('ก')],
      }),
      new TableRow({ children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('ข')] }),
      new TableRow({ children: [cell('รวม', { columnSpan: 2 })] }),
    ],
  });
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun(' / '),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
  return pack({
    properties: {
      page: {
        size: { orientation: PageOrientation.LANDSCAPE, width: 11906, height: 16838 },
        margin: { top: 1440, left: 720, right: 720, bottom: 1000 },
      },
    },
    footers: { default: footer },
    children: [
      new Paragraph({
        heading: HeadingLevel.TITLE,
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: 'รายงาน', bold: true })],
      }),
      new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'ส่วนที่ ๑' }),
      new Paragraph({
        children: [
          new TextRun('ดู '),
          new ExternalHyperlink({ link: 'https://example.test/', children: [new TextRun('หลักฐาน')] }),
        ],
      }),
      table,
      new Paragraph('จบ'),
    ],
  });
}

export function pack(section: ISectionOptions): Promise<Uint8Array> {
  return Packer.pack(new Document({ sections: [section] }), 'uint8array') as Promise<Uint8Array>;
}

/** The file with one part changed, or taken out when the change gives null. */
export function withPart(docx: Uint8Array, path: string, change: (xml: string) => string | null): Uint8Array {
  const parts = unzipSync(docx);
  const next = change(strFromU8(parts[path] ?? new Uint8Array()));
  if (next === null) delete parts[path];
  else parts[path] = strToU8(next);
  return zipSync(parts);
}
