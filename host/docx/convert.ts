/** Drive's conversion of a .docx to a Google Doc: its structure, page and default header and footer. */

import type { Block, DocModel, PageModel } from '../docs/model';
import { type DocxPackage, InvalidDocx, openDocx } from './package';
import { emptyParagraph, type ReadContext, readParagraph } from './paragraphs';
import { readTable } from './tables';
import { descend, type Element, elements, settingOf } from './xml';

/** Google's limits for a file to convert. */
const BYTES_LIMIT = 50 * 1024 * 1024;
const CHARACTERS_LIMIT = 1_020_000;

const TWIPS = 20;

/** @throws InvalidDocx */
export function convertDocx(bytes: Uint8Array, title: string, options: { loseHeaderRows: boolean }): DocModel {
  if (bytes.length > BYTES_LIMIT) throw new InvalidDocx('it is larger than 50 MB');
  const docx = openDocx(bytes);
  const body = descend(docx.document, 'body') as Element;
  const styleNames = readStyleNames(docx);
  const context = { links: docx.relations, styleNames };
  const blocks = readBlocks(body, context);
  if (options.loseHeaderRows) loseRowMarks(blocks);
  if (characters(blocks) > CHARACTERS_LIMIT) throw new InvalidDocx('it has more than 1.02 million characters');
  const section = lastSection(body);
  const margin = (kind: 'header' | 'footer') => readMargin(docx, section, kind, styleNames);
  return { title, body: closed(blocks), page: readPage(section), header: margin('header'), footer: margin('footer') };
}

function readBlocks(parent: Element, context: ReadContext): Block[] {
  const blocks = elements(parent).flatMap((child): Block[] => {
    if (child.name === 'p') return [readParagraph(child, context)];
    if (child.name === 'tbl') return [readTable(child, (cell) => closed(readBlocks(cell, context)))];
    if (child.name === 'sdt' || child.name === 'sdtContent' || child.name === 'customXml')
      return readBlocks(child, context);
    return [];
  });
  return blocks;
}

/** In a Doc a body, a cell, a header and a footer end in a paragraph, and one stands between two tables. */
function closed(blocks: Block[]): Block[] {
  const result = blocks.flatMap((block, index): Block[] =>
    block.kind === 'table' && blocks[index + 1]?.kind !== 'paragraph' ? [block, emptyParagraph()] : [block],
  );
  return result.length === 0 ? [emptyParagraph()] : result;
}

function loseRowMarks(blocks: Block[]): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') continue;
    for (const row of block.rows) {
      row.header = false;
      row.breakable = true;
    }
  }
}

function characters(blocks: Block[]): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'table')
      return sum + characters(block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks)));
    return sum + block.pieces.reduce((size, piece) => size + (piece.kind === 'text' ? piece.text.length : 1), 1);
  }, 0);
}

function readStyleNames(docx: DocxPackage): Map<string, string> {
  const target = [...docx.relations.values()].find((each) => each.type === 'styles')?.target;
  const styles = target === undefined ? null : docx.part(target);
  return new Map(
    elements(styles ?? undefined, 'style').map((style) => [
      style.attributes.styleId ?? '',
      (settingOf(style, 'name') ?? style.attributes.styleId ?? '').toLowerCase(),
    ]),
  );
}

function lastSection(body: Element): Element | undefined {
  return descend(body, 'sectPr');
}

function readPage(section: Element | undefined): PageModel {
  const size = descend(section, 'pgSz')?.attributes ?? {};
  const margins = descend(section, 'pgMar')?.attributes ?? {};
  const points = (text: string | undefined, otherwise: number) =>
    text === undefined ? otherwise : Number(text) / TWIPS;
  return {
    width: points(size.w, 612),
    height: points(size.h, 792),
    margins: {
      top: points(margins.top, 72),
      right: points(margins.right, 72),
      bottom: points(margins.bottom, 72),
      left: points(margins.left, 72),
    },
  };
}

function readMargin(
  docx: DocxPackage,
  section: Element | undefined,
  kind: 'header' | 'footer',
  styleNames: Map<string, string>,
): Block[] | null {
  const references = elements(section, `${kind}Reference`);
  const reference = references.find((each) => each.attributes.type === 'default') ?? references[0];
  const target = docx.relations.get(reference?.attributes.id ?? '')?.target;
  const part = target === undefined ? null : docx.part(target);
  if (!part || target === undefined) return null;
  return closed(readBlocks(part, { links: docx.relationsOf(target), styleNames }));
}
