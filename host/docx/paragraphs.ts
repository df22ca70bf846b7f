/** The paragraphs of a .docx: their style, alignment, runs, links and page fields. */

import type { ParagraphModel, Piece, TextLookModel } from '../docs/model';
import { descend, type Element, elements, isOn, settingOf, textOf } from './xml';

/** What a paragraph refers to. */
export interface ReadContext {
  /** relationship id -> target of a link */
  links: Map<string, { type: string; target: string }>;
  /** style id -> style name, in small letters */
  styleNames: Map<string, string>;
}

const ALIGNMENTS: Record<string, string> = {
  center: 'CENTER',
  right: 'END',
  end: 'END',
  both: 'JUSTIFIED',
  distribute: 'JUSTIFIED',
  thaiDistribute: 'JUSTIFIED',
};

/** w:p as Drive makes a paragraph of a Doc of it. */
export function readParagraph(paragraph: Element, context: ReadContext): ParagraphModel {
  const properties = descend(paragraph, 'pPr');
  return {
    kind: 'paragraph',
    style: namedStyle(settingOf(properties, 'pStyle'), context),
    alignment: ALIGNMENTS[settingOf(properties, 'jc') ?? ''] ?? 'START',
    pageBreakBefore: isOn(properties, 'pageBreakBefore'),
    pieces: joined(readPieces(paragraph, context)),
  };
}

/** What stands where a Doc must have a paragraph and the file has none. */
export function emptyParagraph(): ParagraphModel {
  return { kind: 'paragraph', style: 'NORMAL_TEXT', alignment: 'START', pageBreakBefore: false, pieces: [] };
}

/** Title, Subtitle and Heading 1 to 6 become Google's named styles; every other style is NORMAL_TEXT. */
function namedStyle(id: string | undefined, { styleNames }: ReadContext): string {
  if (id === undefined) return 'NORMAL_TEXT';
  const name = styleNames.get(id) ?? id.toLowerCase();
  const heading = /^heading ?([1-6])$/.exec(name);
  if (heading) return `HEADING_${heading[1]}`;
  return name === 'title' || name === 'subtitle' ? name.toUpperCase() : 'NORMAL_TEXT';
}

/** A complex field: what its instruction was, and whether its stored result is being passed over. */
interface Field {
  instruction: string;
  inResult: boolean;
}

function readPieces(paragraph: Element, context: ReadContext): Piece[] {
  const pieces: Piece[] = [];
  let field: Field | null = null;
  const readRun = (run: Element, link: string | undefined) => {
    const look = { ...lookOf(descend(run, 'rPr')), ...(link !== undefined && { link }) };
    for (const child of elements(run)) {
      if (child.name === 'fldChar') {
        const type = child.attributes.fldCharType;
        if (type === 'begin') field = { instruction: '', inResult: false };
        if (type === 'separate' && field) field.inResult = true;
        if (type === 'end' && field) {
          pieces.push(...fieldPieces(field.instruction));
          field = null;
        }
      } else if (child.name === 'instrText' && field) {
        field.instruction += textOf(child);
      } else if (!field) {
        pieces.push(...contentPieces(child, look));
      } else if (field.inResult && !pageField(field.instruction)) {
        pieces.push(...contentPieces(child, look));
      }
    }
  };
  const walk = (parent: Element, link: string | undefined) => {
    for (const child of elements(parent)) {
      if (child.name === 'r') readRun(child, link);
      else if (child.name === 'hyperlink') walk(child, context.links.get(child.attributes.id ?? '')?.target ?? link);
      else if (child.name === 'fldSimple') pieces.push(...fieldPieces(child.attributes.instr ?? ''));
      else if (['ins', 'sdt', 'sdtContent', 'smartTag'].includes(child.name)) walk(child, link);
    }
  };
  walk(paragraph, undefined);
  return pieces;
}

function contentPieces(child: Element, look: TextLookModel): Piece[] {
  switch (child.name) {
    case 't':
      return [{ kind: 'text', text: textOf(child), look }];
    case 'tab':
    case 'ptab':
      return [{ kind: 'text', text: '\t', look }];
    case 'br':
      return child.attributes.type === 'page' ? [{ kind: 'page-break' }] : [{ kind: 'text', text: '\v', look }];
    case 'noBreakHyphen':
      return [{ kind: 'text', text: '\u2011', look }];
    case 'pgNum':
      return [{ kind: 'field', type: 'PAGE_NUMBER' }];
    case 'drawing':
      return [{ kind: 'image' }];
    default:
      return [];
  }
}

function pageField(instruction: string): 'PAGE_NUMBER' | 'PAGE_COUNT' | null {
  const name = instruction.trim().split(/\s+/)[0]?.toUpperCase();
  if (name === 'PAGE') return 'PAGE_NUMBER';
  return name === 'NUMPAGES' ? 'PAGE_COUNT' : null;
}

function fieldPieces(instruction: string): Piece[] {
  const type = pageField(instruction);
  return type ? [{ kind: 'field', type }] : [];
}

function lookOf(properties: Element | undefined): TextLookModel {
  const color = settingOf(properties, 'color');
  const size = settingOf(properties, 'sz');
  const fonts = descend(properties, 'rFonts')?.attributes;
  const font = fonts?.cs ?? fonts?.ascii;
  return {
    ...((isOn(properties, 'b') || isOn(properties, 'bCs')) && { bold: true as const }),
    ...(isOn(properties, 'i') && { italic: true as const }),
    ...(isOn(properties, 'u') && { underline: true as const }),
    ...(font !== undefined && { font }),
    ...(size !== undefined && { size: Number(size) / 2 }),
    ...(color !== undefined && color !== 'auto' && { color: `#${color.toLowerCase()}` }),
  };
}

/** Neighbouring texts that look the same are one run, as Docs gives them. */
function joined(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result[result.length - 1];
    if (piece.kind === 'text' && last?.kind === 'text' && JSON.stringify(last.look) === JSON.stringify(piece.look)) {
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    } else if (piece.kind !== 'text' || piece.text !== '') {
      result.push(piece);
    }
  }
  return result;
}
