/** A pasted document as both readers (text, HTML) hand it over: paragraphs and table rows, each with its place. */
import type { Note, SourcePlace } from './document';

/** A link of the document. */
export interface SourceLink {
  /** What the reader of the page sees. */
  readonly text: string;
  readonly href: string;
}

/** A cell, or all of a paragraph. */
export interface SourceCell {
  /** Line breaks inside a cell are "\n". */
  readonly text: string;
  readonly links: readonly SourceLink[];
  /** True for the places that a merged cell covers besides its first: the text is that of the first. */
  readonly repeats?: boolean;
  /** Columns that the cell covers, where it covers more than one; the others follow as empty cells. */
  readonly span?: number;
}

/** A paragraph, or a row of a table. */
export interface SourceLine {
  readonly kind: 'paragraph' | 'row';
  /** 1-based: line of the text, or paragraph or table row of the page. */
  readonly line: number;
  /** One for a paragraph. */
  readonly cells: readonly SourceCell[];
  /** Which table of the page a row stands in; null where the source does not say (text). */
  readonly table: number | null;
  /** Nothing but white space stands between this line and the one before. */
  readonly afterBlank: boolean;
}

/** The lines of a document, and what was done to them to read it. */
export interface Source {
  readonly lines: readonly SourceLine[];
  readonly notes: readonly Note[];
}

/** The cells of a line, tabs between them. */
export const textOf = (line: SourceLine): string => line.cells.map((cell) => cell.text).join('\t');

/** The place of a line or of its cell (0-based index), as notes give it. */
export function placeOf(line: SourceLine, cell?: number): SourcePlace {
  return cell === undefined || line.kind === 'paragraph' ? { line: line.line } : { line: line.line, cell: cell + 1 };
}
