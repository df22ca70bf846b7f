/** From a text of the model to what stands in a paragraph: legal characters, lines, links. */
import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';

/**
 * Characters that XML 1.0 has no way to hold: control characters but tab and line feed, halves of surrogate
 * pairs, U+FFFE and U+FFFF. A form feed or vertical tab is a line break in what it was pasted from.
 */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A brace followed by a brace would read as a placeholder of the template: an unseen word joiner parts them. */
const DOUBLE_BRACE = /\{(?=\s*\{)/g;

export const legal = (text: string): string =>
  text
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(NOT_XML, '')
    .replace(DOUBLE_BRACE, '{\u2060');

/** A text's lines, without the empty ones at its ends. */
export const linesOf = (text: string): string[] =>
  legal(text)
    .replace(/^\s*\n|\n\s*$/g, '')
    .split('\n');

const LINK = /(?:https?:\/\/|www\.)[^\s<>"“”‘’]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;

export interface Piece {
  readonly text: string;
  /** Where a click leads; null for plain text. */
  readonly target: string | null;
}

/** Cuts a line into plain text and links. The pieces' texts joined are the line. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of line.matchAll(LINK)) {
    const text = withoutClosing(match[0]);
    const at = match.index ?? 0;
    if (at > from) pieces.push({ text: line.slice(from, at), target: null });
    pieces.push({ text, target: targetOf(text) });
    from = at + text.length;
  }
  if (from < line.length) pieces.push({ text: line.slice(from), target: null });
  return pieces;
}

/** The sentence's punctuation is not the link's; a closing bracket is, if the link opened it. */
function withoutClosing(link: string): string {
  let text = link;
  for (;;) {
    const last = text[text.length - 1] ?? '';
    const unopened = last === ')' && text.split('(').length < text.split(')').length;
    if (!unopened && !/[.,;:!?'\]}ฯ]/.test(last)) return text;
    text = text.slice(0, -1);
  }
}

/** A relationship's target is a URI: what is not ASCII, or not allowed in one, is percent-encoded. */
function targetOf(text: string): string {
  const address = text.includes('://') ? text : text.includes('@') ? `mailto:${text}` : `http://${text}`;
  return address
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[^\x21-\x7e]|[\\^`{|}[\]]/gu, (character) => encodeURIComponent(character));
}

/** The runs of one line. */
export function runsOf(line: string, bold = false): ParagraphChild[] {
  return piecesOf(line).map(({ text, target }) =>
    target === null
      ? new TextRun({ text, ...(bold ? BOLD : {}) })
      : new ExternalHyperlink({ link: target, children: [new TextRun({ text, style: 'Hyperlink' })] }),
  );
}

const BOLD = { bold: true, boldComplexScript: true };
