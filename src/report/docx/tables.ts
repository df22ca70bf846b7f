/** Tables that hold: absolute widths, a header row that repeats, rows that stay whole, cells merged down. */
import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { ReportModel, ReportSection } from '../model';
import { cm } from './page';
import { STYLE } from './styles';
import { linesOf, runsOf } from './text';

const HEAD_SHADE = 'E8EDF3';
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '404040' };
const BORDERS = { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE };
const CELL_MARGINS = { top: 40, bottom: 40, left: cm(0.15), right: cm(0.15), marginUnitType: WidthType.DXA };

/** Shares of the width, of the five columns. Upright, a word like "ปีงบประมาณ" must still fit on a line. */
const MEASURE_SHARES = { landscape: [23, 27, 13, 11, 26], portrait: [22, 24, 15, 14.5, 24.5] };

/** Whole dxa whose sum is `width`: the last column takes what rounding leaves. */
export function widthsOf(shares: readonly number[], width: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((width * share) / sum));
  const rest = width - widths.reduce((total, each) => total + each, 0);
  return widths.map((each, index) => (index === widths.length - 1 ? each + rest : each));
}

const LIST_LINE = /^\s*[-–•]\s*/;

interface TextLook {
  readonly bold?: boolean;
  /** Whether the row must stand on the page of what follows it. */
  readonly keepNext?: boolean;
}

/** One paragraph a line; the lines of a list hang behind their dash. */
function paragraphsOf(text: string, style: string, { bold = false, keepNext = false }: TextLook = {}): Paragraph[] {
  return linesOf(text).map(
    (line) =>
      new Paragraph({
        style: style === STYLE.cell && LIST_LINE.test(line) ? STYLE.item : style,
        ...(keepNext ? { keepNext } : {}),
        children: runsOf(line, bold),
      }),
  );
}

function cell(width: number, children: Paragraph[], verticalMerge?: 'restart' | 'continue'): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(verticalMerge ? { verticalMerge } : {}),
    children,
  });
}

function headRow(columns: readonly string[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: HEAD_SHADE },
          verticalAlign: VerticalAlignTable.CENTER,
          children: paragraphsOf(column, STYLE.head),
        }),
    ),
  });
}

function table(widths: readonly number[], rows: TableRow[]): Table {
  return new Table({
    width: { size: widths.reduce((total, each) => total + each, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: CELL_MARGINS,
    rows,
  });
}

export interface TableLook {
  readonly width: number;
  /** Whether the last row must stand on the page of what follows the table: signatures never stand alone. */
  readonly keepLast: boolean;
}

/** The five columns of a section: a measure with several steps is one cell, merged down its rows. */
export function measureTable(
  { columns, orientation }: ReportModel,
  { measures }: ReportSection,
  { width, keepLast }: TableLook,
): Table {
  const widths = widthsOf(MEASURE_SHARES[orientation], width);
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = widths;
  const rows = measures.flatMap((measure, place) =>
    measure.rows.map((row, index) => {
      const isLast = place === measures.length - 1 && index === measure.rows.length - 1;
      const look = { keepNext: keepLast && isLast };
      const merge = index > 0 ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART;
      return new TableRow({
        cantSplit: true,
        children: [
          cell(
            first,
            paragraphsOf(index > 0 ? '' : measure.measure, STYLE.cell, look),
            measure.rows.length > 1 ? merge : undefined,
          ),
          cell(second, paragraphsOf(row.step, STYLE.cell, look)),
          cell(third, paragraphsOf(row.responsible, STYLE.centred, look)),
          cell(fourth, paragraphsOf(row.due, STYLE.centred, look)),
          cell(fifth, resultParagraphs(row.status, row.result, look)),
        ],
      });
    }),
  );
  return table(widths, [headRow(columns, widths), ...rows]);
}

/** The status stands on a line of its own, in bold: it is what a reader looks for. */
function resultParagraphs(status: string, result: string, look: TextLook): Paragraph[] {
  return [
    ...(status === '' ? [] : paragraphsOf(status, STYLE.cell, { ...look, bold: true })),
    ...(result === '' && status !== '' ? [] : paragraphsOf(result, STYLE.cell, look)),
  ];
}

export interface PlainLook extends TableLook {
  /** Of the width, of each column. */
  readonly shares: readonly number[];
  /** 0-based columns. */
  readonly centred: ReadonlySet<number>;
}

interface PlainTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | null;
}

/** A small table of words and figures. */
export function plainTable(
  { columns, rows, total }: PlainTable,
  { shares, centred, width, keepLast }: PlainLook,
): Table {
  const widths = widthsOf(shares, width);
  const all = total === null ? rows : [...rows, total];
  const body = all.map((row, place) => {
    const look = { keepNext: keepLast && place === all.length - 1, bold: row === total };
    return new TableRow({
      cantSplit: true,
      children: row.map((text, index) =>
        cell(widths[index] ?? 0, paragraphsOf(text, centred.has(index) ? STYLE.centred : STYLE.cell, look)),
      ),
    });
  });
  return table(widths, [headRow(columns, widths), ...body]);
}

const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NO_RULE,
  bottom: NO_RULE,
  left: NO_RULE,
  right: NO_RULE,
  insideHorizontal: NO_RULE,
  insideVertical: NO_RULE,
};

/** Blocks side by side, unseen as a table: the signatures. Each inner array is a row of cells. */
export function unruledTable(rows: readonly (readonly Paragraph[][])[], width: number): Table {
  const widths = widthsOf(
    Array.from({ length: rows[0]?.length ?? 1 }, () => 1),
    width,
  );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((children, index) => cell(widths[index] ?? 0, children)),
        }),
    ),
  });
}
