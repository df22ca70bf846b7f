/** A Google Doc as the host keeps it: blocks without indices; render.ts gives them their places. */

/** A document as Docs holds it. */
export interface DocModel {
  title: string;
  body: Block[];
  page: PageModel;
  header: Block[] | null;
  footer: Block[] | null;
}

/** points */
export interface PageModel {
  width: number;
  height: number;
  margins: { top: number; right: number; bottom: number; left: number };
}

/** What stands one below the other. */
export type Block = ParagraphModel | TableModel;

/** A paragraph, in pieces of one look each. */
export interface ParagraphModel {
  kind: 'paragraph';
  /** NORMAL_TEXT, TITLE, SUBTITLE, HEADING_1 … HEADING_6 */
  style: string;
  /** START, CENTER, END, JUSTIFIED */
  alignment: string;
  pageBreakBefore: boolean;
  pieces: Piece[];
}

/** A stretch of a paragraph. */
export type Piece =
  | { kind: 'text'; text: string; look: TextLookModel }
  | { kind: 'field'; type: 'PAGE_NUMBER' | 'PAGE_COUNT' }
  | { kind: 'page-break' }
  | { kind: 'image' };

/** What is set on a stretch of text; what is left out its style has. */
export interface TextLookModel {
  bold?: true;
  italic?: true;
  underline?: true;
  link?: string;
  font?: string;
  /** points */
  size?: number;
  /** #rrggbb */
  color?: string;
}

/** A table; each row has all its columns. */
export interface TableModel {
  kind: 'table';
  columns: number;
  /** points */
  widths: number[];
  rows: RowModel[];
}

/** A row of a table. */
export interface RowModel {
  /** repeated at the head of each page */
  header: boolean;
  /** may break across pages */
  breakable: boolean;
  cells: CellModel[];
}

/** A cell of a table. */
export interface CellModel {
  /** 1 and more at the head of a merge; a covered cell has covered: true and an empty paragraph */
  rowSpan: number;
  columnSpan: number;
  covered: boolean;
  /** #rrggbb */
  shading: string | null;
  blocks: Block[];
}
