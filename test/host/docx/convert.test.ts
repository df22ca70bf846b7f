/** The conversion of a .docx: what becomes of its structure, and which files are refused. */

import { beforeAll, describe, expect, test } from '@jest/globals';
import { Paragraph } from 'docx';
import fc from 'fast-check';
import type { Block, DocModel, TableModel } from '../../../host/docs/model';
import { convertDocx } from '../../../host/docx/convert';
import { InvalidDocx } from '../../../host/docx/package';
import { pack, report, withPart } from './sample';

const DOCUMENT = 'word/document.xml';
const keep = { loseHeaderRows: false };
let docx: Uint8Array;
let doc: DocModel;

beforeAll(async () => {
  docx = await report();
  doc = convertDocx(docx, 'รายงาน', keep);
});

const textOf = (blocks: Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'table'
        ? block.rows.map((row) => row.cells.map((cell) => textOf(cell.blocks)).join('|')).join('/')
        : block.pieces.map((piece) => (piece.kind === 'text' ? piece.text : `<${piece.kind}>`)).join(''),
    )
    .join('\n');

const tableOf = (model: DocModel) => model.body.find((block) => block.kind === 'table') as TableModel;

describe('a valid file', () => {
  test('keeps its text, styles and links', () => {
    expect(textOf(doc.body)).toBe('รายงาน\nส่วนที่ ๑\nดู หลักฐาน\nมาตรการ|ผล/๑. หนึ่ง|ก/|ข/รวม|\nจบ');
    expect(doc.body.map((block) => (block.kind === 'paragraph' ? [block.style, block.alignment] : block.kind))).toEqual(
      [['TITLE', 'CENTER'], ['HEADING_2', 'START'], ['NORMAL_TEXT', 'START'], 'table', ['NORMAL_TEXT', 'START']],
    );
    expect(doc.body[2]).toMatchObject({
      pieces: [{ text: 'ดู ' }, { text: 'หลักฐาน', look: { link: 'https://example.test/' } }],
    });
  });

  test('keeps header rows, unsplit rows, merges, widths and shading', () => {
    const table = tableOf(doc);
    expect(table.rows.map((row) => [row.header, row.breakable])).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [false, true],
    ]);
    expect(table.rows.map((row) => row.cells.map((cell) => [cell.rowSpan, cell.columnSpan, cell.covered]))).toEqual([
      [
        [1, 1, false],
        [1, 1, false],
      ],
      [
        [2, 1, false],
        [1, 1, false],
      ],
      [
        [1, 1, true],
        [1, 1, false],
      ],
      [
        [1, 2, false],
        [1, 1, true],
      ],
    ]);
    expect(table.widths).toEqual([100, 150]);
    expect(table.rows[0]?.cells[0]?.shading).toBe('#d9e2f3');
  });

  test('loses header rows and unsplit rows when it is told to', () => {
    const lost = tableOf(convertDocx(docx, 'x', { loseHeaderRows: true }));
    expect(lost.rows.every((row) => !row.header && row.breakable)).toBe(true);
  });

  test('keeps its page, and page numbers in the footer', () => {
    expect(doc.page).toEqual({ width: 841.9, height: 595.3, margins: { top: 72, right: 36, bottom: 50, left: 36 } });
    expect(doc.header).toBeNull();
    expect(doc.footer?.[0]).toMatchObject({
      alignment: 'CENTER',
      pieces: [
        { kind: 'field', type: 'PAGE_NUMBER' },
        { kind: 'text', text: ' / ' },
        { kind: 'field', type: 'PAGE_COUNT' },
      ],
    });
  });

  test('ends in a paragraph, as every Doc', async () => {
    const only = withPart(docx, DOCUMENT, (xml) => xml.replace(/<\/w:tbl>.*<w:sectPr/s, '</w:tbl><w:sectPr'));
    expect(convertDocx(only, 'x', keep).body.at(-1)?.kind).toBe('paragraph');
  });

  test('gives back whatever text it was made with', async () => {
    // XML has no place for control characters, lone surrogates or the two non-characters.
    const words = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 5 }), async (texts) => {
        const made = await pack({ children: texts.map((text) => new Paragraph(text)) });
        expect(textOf(convertDocx(made, 'x', keep).body)).toBe(texts.join('\n'));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a file is refused', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['that is no zip', () => Buffer.from('not a zip'), 'it is no zip archive'],
    ['that is empty', () => new Uint8Array(), 'it is no zip archive'],
    ['that was cut off', () => docx.slice(0, docx.length - 200), 'it is no zip archive'],
    [
      'without [Content_Types].xml',
      () => withPart(docx, '[Content_Types].xml', () => null),
      'there is no [Content_Types].xml',
    ],
    ['without a document', () => withPart(docx, DOCUMENT, () => null), 'there is no word/document.xml'],
    [
      'whose document is not well-formed',
      () => withPart(docx, DOCUMENT, (xml) => xml.replace('</w:p>', '')),
      'is not well-formed',
    ],
    [
      'whose document has an unknown prefix',
      () => withPart(docx, DOCUMENT, (xml) => xml.replace('<w:body>', '<w:body><no:p/>')),
      'is not well-formed',
    ],
    [
      'whose styles are not well-formed',
      () => withPart(docx, 'word/styles.xml', (xml) => `${xml}<`),
      'word/styles.xml is not well-formed',
    ],
    [
      'whose document has no body',
      () => withPart(docx, DOCUMENT, (xml) => xml.replace(/<w:body>.*<\/w:body>/s, '')),
      'has no body',
    ],
    [
      'whose document is not declared',
      () => withPart(docx, '[Content_Types].xml', (xml) => xml.replace('document.main+xml', 'other+xml')),
      'does not declare',
    ],
  ])('%s', (_what, file, reason) => {
    expect(() => convertDocx(file(), 'x', keep)).toThrow(InvalidDocx);
    expect(() => convertDocx(file(), 'x', keep)).toThrow(reason);
  });

  test('with more than 1.02 million characters', async () => {
    const long = await pack({ children: [new Paragraph('ก'.repeat(1_020_001))] });
    expect(() => convertDocx(long, 'x', keep)).toThrow('more than 1.02 million characters');
  });

  test('cut anywhere, always with a reason, never with another error', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: docx.length - 1 }), (end) => {
        expect(() => convertDocx(docx.slice(0, end), 'x', keep)).toThrow(InvalidDocx);
      }),
      { numRuns: 50 },
    );
  });
});
