/** From a text of the model to what stands in a paragraph: legal characters, lines, links. */
import { protectedSpans } from '../../core/thai/codes';

/**
 * Characters that XML 1.0 has no way to hold: control characters but tab and line feed, halves of surrogate
 * pairs, U+FFFE and U+FFFF.
 */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a form feed and a vertical tab end a line where they came from
const LINE_END = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/** A text without the characters that XML has no place for, its lines parted by line feeds. */
export const legal = (text: string): string => text.replace(LINE_END, '\n').replace(NOT_XML, '');

/** For what is one line wherever it stands: a heading, a property of the file. */
export const oneLine = (text: string): string =>
  legal(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** A text's lines, without the empty ones at its ends. */
export const linesOf = (text: string): string[] =>
  legal(text)
    .replace(/^\s*\n|\n\s*$/g, '')
    .split('\n');

/** A stretch of a text, a link or not. */
export interface Piece {
  readonly text: string;
  /** Where a click leads; null for plain text. */
  readonly target: string | null;
}

/** Cuts a line into plain text and links. The pieces' texts joined are the line. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { kind, start, end } of protectedSpans(line)) {
    const text = withoutPunctuation(line.slice(start, end));
    const target = kind === 'link' ? webAddress(text) : kind === 'email' ? `mailto:${text}` : null;
    if (target === null) continue;
    if (start > from) pieces.push({ text: line.slice(from, start), target: null });
    pieces.push({ text, target: asUri(target) });
    from = start + text.length;
  }
  if (from < line.length) pieces.push({ text: line.slice(from), target: null });
  return pieces;
}

/** The sentence's punctuation is not the link's. */
const withoutPunctuation = (link: string): string => link.replace(/[.,;:!?'ฯ]+$/, '');

/** A link that a browser opens; null for one that leads into somebody's own disk. */
function webAddress(text: string): string | null {
  if (!text.includes('://')) return `http://${text}`;
  return /^(?:https?|ftp):/i.test(text) ? text : null;
}

/** A relationship's target is a URI: what is not ASCII, or not allowed in one, is percent-encoded. */
const asUri = (address: string): string =>
  address
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\x21-\x7e]|[\\^`{|}[\]]/gu, (character) => encodeURIComponent(character));

/**
 * A text that goes into a line of the template: a brace followed by a brace would read as another placeholder, so an unseen
 * word joiner parts them.
 */
export const inLine = (text: string): string => legal(text).replace(/\{(?=\s*\{)/g, '{\u2060');
