/**
 * WordprocessingML as text. The tables of a report have tens of thousands of elements; as text they are made in the time that
 * the docx library's tree of objects takes to make a tenth of them. Source of the order of elements: ECMA-376, wml.xsd.
 */

const SPECIAL = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text and for values of attributes. The characters must be ones that XML can hold. */
export const escapeXml = (text: string): string => text.replace(SPECIAL, (sign) => ENTITIES[sign] ?? sign);

/** How a stretch of text looks, beside its style. */
export interface RunLook {
  readonly bold?: boolean;
}

/** w:r: text of one look. */
export function run(text: string, { bold = false }: RunLook = {}): string {
  // Thai is set by the complex-script half of each property.
  const look = bold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : '';
  return `<w:r>${look}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** How a paragraph looks and breaks. */
export interface ParagraphLook {
  /** Id of its style. */
  readonly style: string;
  /** Whether it must stand on the page of what follows it. */
  readonly keepNext?: boolean;
}

/** w:p. @param runs XML of its runs */
export const paragraph = ({ style, keepNext = false }: ParagraphLook, runs = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext ? '<w:keepNext/>' : ''}</w:pPr>${runs}</w:p>`;

/** How a cell looks and spans. */
export interface CellLook {
  /** dxa */
  readonly width: number;
  readonly span?: number;
  readonly merge?: 'restart' | 'continue';
  /** RRGGBB */
  readonly shade?: string;
  readonly middle?: boolean;
}

/** w:tc. @param paragraphs XML of at least one */
export function cell({ width, span = 1, merge, shade, middle = false }: CellLook, paragraphs: string): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`,
    shade === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`,
    middle ? '<w:vAlign w:val="center"/>' : '',
  ];
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${paragraphs}</w:tc>`;
}

/** How a row breaks. */
export interface RowLook {
  /** Repeats on each page that the table goes on to. */
  readonly header?: boolean;
  /** Stays on one page. */
  readonly whole?: boolean;
  /** Its height at least, dxa; 0 for what its cells need. */
  readonly least?: number;
}

/** w:tr. @param cells XML of its cells */
export function row({ header = false, whole = true, least = 0 }: RowLook, cells: string): string {
  const height = least > 0 ? `<w:trHeight w:val="${least}" w:hRule="atLeast"/>` : '';
  const properties = `${whole ? '<w:cantSplit/>' : ''}${height}${header ? '<w:tblHeader/>' : ''}`;
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
}

/** How a table looks. */
export interface TableLook {
  /** Columns, dxa: Docs lets a table of percentages collapse. */
  readonly widths: readonly number[];
  readonly ruled: boolean;
  /** What a screen reader calls it; '' for what is a table to the eye alone. */
  readonly caption: string;
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const borders = (attributes: string): string =>
  `<w:tblBorders>${SIDES.map((side) => `<w:${side} ${attributes}/>`).join('')}</w:tblBorders>`;
const RULED = borders('w:val="single" w:sz="4" w:space="0" w:color="404040"');
const UNRULED = borders('w:val="none" w:sz="0" w:space="0" w:color="auto"');

/** dxa */
export const CELL_PADDING = { vertical: 40, horizontal: 85 };
const { vertical, horizontal } = CELL_PADDING;
const PADDING = `<w:tblCellMar><w:top w:w="${vertical}" w:type="dxa"/><w:left w:w="${horizontal}" w:type="dxa"/><w:bottom w:w="${vertical}" w:type="dxa"/><w:right w:w="${horizontal}" w:type="dxa"/></w:tblCellMar>`;

/** A ruled table has a header row: its look says so to screen readers, as the row itself does. */
export function table({ widths, ruled, caption }: TableLook, rows: string): string {
  const width = widths.reduce((total, each) => total + each, 0);
  const look = ruled
    ? '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
    : '<w:tblLook w:val="0400" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>';
  const properties = [
    `<w:tblW w:w="${width}" w:type="dxa"/>`,
    ruled ? RULED : UNRULED,
    '<w:tblLayout w:type="fixed"/>',
    PADDING,
    look,
    caption === '' ? '' : `<w:tblCaption w:val="${escapeXml(caption)}"/>`,
  ];
  const grid = widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('');
  return `<w:tbl><w:tblPr>${properties.join('')}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}
