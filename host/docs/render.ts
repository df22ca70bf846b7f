/** A Doc as Documents.get shows it: content with the indices that requests must use. */

import type { JsonObject } from '../protocol/drive';
import type { Block, CellModel, DocModel, ParagraphModel, Piece, RowModel, TableModel, TextLookModel } from './model';

/** Indices count UTF-16 code units; the body begins with a section break, so that its text starts at 1. */
export function renderDocument(id: string, doc: DocModel, revision: string): JsonObject {
  const { header, footer } = doc;
  return {
    documentId: id,
    title: doc.title,
    revisionId: revision,
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
    body: {
      content: [
        { endIndex: 1, sectionBreak: { sectionStyle: { sectionType: 'CONTINUOUS' } } },
        ...renderBlocks(doc.body, 1),
      ],
    },
    documentStyle: {
      pageSize: { width: points(doc.page.width), height: points(doc.page.height) },
      marginTop: points(doc.page.margins.top),
      marginRight: points(doc.page.margins.right),
      marginBottom: points(doc.page.margins.bottom),
      marginLeft: points(doc.page.margins.left),
      ...(header && { defaultHeaderId: 'kix.header' }),
      ...(footer && { defaultFooterId: 'kix.footer' }),
    },
    ...(header && { headers: { 'kix.header': { headerId: 'kix.header', content: renderBlocks(header, 0) } } }),
    ...(footer && { footers: { 'kix.footer': { footerId: 'kix.footer', content: renderBlocks(footer, 0) } } }),
  };
}

/** The length of blocks in index units. */
export function lengthOf(blocks: Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'table' ? tableLength(block) : paragraphLength(block)), 0);
}

/** One unit each for the table's start and end, every row's start and every cell's start. */
function tableLength(table: TableModel): number {
  const cells = table.rows.flatMap((row) => row.cells);
  return 2 + table.rows.length + cells.reduce((sum, cell) => sum + 1 + lengthOf(cell.blocks), 0);
}

function paragraphLength(paragraph: ParagraphModel): number {
  return paragraph.pieces.reduce((sum, piece) => sum + pieceLength(piece), 1);
}

function pieceLength(piece: Piece): number {
  return piece.kind === 'text' ? piece.text.length : 1;
}

function renderBlocks(blocks: Block[], from: number): JsonObject[] {
  let index = from;
  return blocks.map((block) => {
    const startIndex = index;
    const rendered =
      block.kind === 'table' ? { table: renderTable(block, index) } : { paragraph: renderParagraph(block, index) };
    index += lengthOf([block]);
    return { ...(startIndex > 0 && { startIndex }), endIndex: index, ...rendered };
  });
}

function renderParagraph(paragraph: ParagraphModel, from: number): JsonObject {
  let index = from;
  const last = paragraph.pieces[paragraph.pieces.length - 1];
  // The line feed belongs to the last run of text, or is a run of its own.
  const pieces: Piece[] =
    last?.kind === 'text'
      ? [...paragraph.pieces.slice(0, -1), { ...last, text: `${last.text}\n` }]
      : [...paragraph.pieces, { kind: 'text', text: '\n', look: {} }];
  const elements = pieces.map((piece) => {
    const startIndex = index;
    index += pieceLength(piece);
    return { ...(startIndex > 0 && { startIndex }), endIndex: index, ...renderPiece(piece) };
  });
  return {
    elements,
    paragraphStyle: {
      namedStyleType: paragraph.style,
      alignment: paragraph.alignment,
      direction: 'LEFT_TO_RIGHT',
      ...(paragraph.pageBreakBefore && { pageBreakBefore: true }),
    },
  };
}

function renderPiece(piece: Piece): JsonObject {
  switch (piece.kind) {
    case 'text':
      return { textRun: { content: piece.text, textStyle: renderLook(piece.look) } };
    case 'field':
      return { autoText: { type: piece.type, textStyle: {} } };
    case 'page-break':
      return { pageBreak: { textStyle: {} } };
    case 'image':
      return { inlineObjectElement: { inlineObjectId: 'kix.image', textStyle: {} } };
  }
}

function renderLook(look: TextLookModel): JsonObject {
  return {
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.underline && { underline: true }),
    ...(look.link !== undefined && { link: { url: look.link } }),
    ...(look.font !== undefined && { weightedFontFamily: { fontFamily: look.font, weight: 400 } }),
    ...(look.size !== undefined && { fontSize: points(look.size) }),
    ...(look.color !== undefined && { foregroundColor: { color: { rgbColor: rgb(look.color) } } }),
  };
}

function renderTable(table: TableModel, from: number): JsonObject {
  let index = from + 1;
  const tableRows = table.rows.map((row) => {
    const startIndex = index;
    const tableCells = renderCells(row, index + 1);
    index += 1 + row.cells.reduce((sum, cell) => sum + 1 + lengthOf(cell.blocks), 0);
    const tableRowStyle = {
      minRowHeight: { unit: 'PT' },
      ...(row.header && { tableHeader: true }),
      ...(!row.breakable && { preventOverflow: true }),
    };
    return { startIndex, endIndex: index, tableCells, tableRowStyle };
  });
  const tableColumnProperties = table.widths.map((width) => ({ widthType: 'FIXED_WIDTH', width: points(width) }));
  return { rows: table.rows.length, columns: table.columns, tableRows, tableStyle: { tableColumnProperties } };
}

function renderCells(row: RowModel, from: number): JsonObject[] {
  let index = from;
  return row.cells.map((cell) => {
    const startIndex = index;
    index += 1 + lengthOf(cell.blocks);
    return {
      startIndex,
      endIndex: index,
      content: renderBlocks(cell.blocks, startIndex + 1),
      tableCellStyle: cellStyle(cell),
    };
  });
}

function cellStyle(cell: CellModel): JsonObject {
  const shaded = cell.shading !== null && { backgroundColor: { color: { rgbColor: rgb(cell.shading) } } };
  return { rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, ...shaded };
}

function points(magnitude: number): JsonObject {
  return { magnitude, unit: 'PT' };
}

function rgb(hex: string): JsonObject {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5) };
}
