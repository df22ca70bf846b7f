/** The tables of a .docx: rows with their repeat and split marks, cells with their merges. */

import type { Block, CellModel, RowModel, TableModel } from '../docs/model';
import { emptyParagraph } from './paragraphs';
import { descend, type Element, elements, isOn, settingOf } from './xml';

const TWIPS = 20;

/** @param readBlocks reads what a cell holds */
export function readTable(table: Element, readBlocks: (cell: Element) => Block[]): TableModel {
  const widths = elements(descend(table, 'tblGrid'), 'gridCol').map(
    (column) => Number(column.attributes.w ?? 0) / TWIPS,
  );
  const grid = wrapped(table, 'tr').map((row) => readRow(row, readBlocks));
  const columns = Math.max(widths.length, ...grid.map((row) => row.cells.length));
  for (const row of grid) while (row.cells.length < columns) row.cells.push(plainCell());
  spanDown(grid);
  const rows = grid.map(({ header, breakable, cells }) => ({
    header,
    breakable,
    cells: cells.map(({ continues: _, ...cell }) => cell),
  }));
  return { kind: 'table', columns, widths, rows };
}

interface ReadCell extends CellModel {
  /** vMerge without "restart": it continues the cell above */
  continues: boolean;
}

type ReadRow = Omit<RowModel, 'cells'> & { cells: ReadCell[] };

function readRow(row: Element, readBlocks: (cell: Element) => Block[]): ReadRow {
  const properties = descend(row, 'trPr');
  const skipped = Number(settingOf(properties, 'gridBefore') ?? 0);
  const cells: ReadCell[] = Array.from({ length: skipped }, plainCell);
  for (const cell of wrapped(row, 'tc')) {
    const cellProperties = descend(cell, 'tcPr');
    const columnSpan = Math.max(1, Number(settingOf(cellProperties, 'gridSpan') ?? 1));
    const merge = descend(cellProperties, 'vMerge');
    const continues = merge !== undefined && merge.attributes.val !== 'restart';
    const fill = descend(cellProperties, 'shd')?.attributes.fill;
    const shading = fill === undefined || fill === 'auto' ? null : `#${fill.toLowerCase()}`;
    cells.push({ rowSpan: 1, columnSpan, covered: false, shading, blocks: readBlocks(cell), continues });
    for (let index = 1; index < columnSpan; index++) cells.push({ ...plainCell(), covered: true, continues });
  }
  return { header: isOn(properties, 'tblHeader'), breakable: !isOn(properties, 'cantSplit'), cells };
}

/** A cell that continues the one above is covered by it; the head of the merge counts its rows. */
function spanDown(rows: ReadRow[]): void {
  rows.forEach((row, rowIndex) => {
    row.cells.forEach((cell, column) => {
      if (!cell.continues || cell.covered) return;
      let head = rowIndex;
      while (head > 0 && rows[head]?.cells[column]?.continues) head -= 1;
      const top = rows[head]?.cells[column];
      if (!top || head === rowIndex) return;
      top.rowSpan = rowIndex - head + 1;
      cell.covered = true;
      cell.columnSpan = 1;
      cell.blocks = [emptyParagraph()];
    });
  });
}

function plainCell(): ReadCell {
  return { rowSpan: 1, columnSpan: 1, covered: false, shading: null, blocks: [emptyParagraph()], continues: false };
}

/** Rows and cells may be wrapped in content controls. */
function wrapped(parent: Element, name: string): Element[] {
  return elements(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return ['sdt', 'sdtContent', 'customXml'].includes(child.name) ? wrapped(child, name) : [];
  });
}
