/** Tables of a page: merged cells laid out as the cells they cover, tables inside cells as text. */
import type { HtmlItem } from './read-html';
import type { SourceCell, SourceLink } from './source';

/** A cell with what it holds; spans as HTML counts them, from 1. */
export interface HtmlCell {
  readonly items: readonly HtmlItem[];
  readonly rowspan: number;
  readonly colspan: number;
}

/** A table of a page before its spans are filled. */
export interface HtmlTable {
  readonly rows: HtmlCell[][];
}

/** A table that only lays out the page: of one column, or around a table that has more columns than itself. */
export function isLayoutTable(table: HtmlTable): boolean {
  const width = widthOf(table);
  if (width <= 1) return true;
  return table.rows.some((row) =>
    row.some(({ items }) => items.some((item) => item.kind === 'table' && widthOf(item.table) > width)),
  );
}

function widthOf({ rows }: HtmlTable): number {
  return rows.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce((sum, { colspan }) => sum + colspan, 0),
      ),
    0,
  );
}

/**
 * The rows of a table with a cell for every place. A cell merged over rows is repeated below (`repeats`); one merged over
 * columns stands in the first and leaves the others empty.
 */
export function expandTable(table: HtmlTable): SourceCell[][] {
  const grid: SourceCell[][] = table.rows.map(() => []);
  table.rows.forEach((row, r) => {
    let column = 0;
    for (const cell of row) {
      while (grid[r]?.[column] !== undefined) column++;
      place(grid, r, column, cell);
      column += cell.colspan;
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? EMPTY));
}

const EMPTY: SourceCell = { text: '', links: [] };

function place(grid: SourceCell[][], top: number, left: number, { items, rowspan, colspan }: HtmlCell): void {
  const first: SourceCell = { text: textOf(items), links: linksOf(items), ...(colspan > 1 && { span: colspan }) };
  for (let r = top; r < Math.min(grid.length, top + rowspan); r++) {
    for (let c = left; c < left + colspan; c++) {
      const row = grid[r];
      if (!row || row[c] !== undefined) continue;
      row[c] = c > left ? EMPTY : r > top ? { ...first, repeats: true } : first;
    }
  }
}

function textOf(items: readonly HtmlItem[]): string {
  const lines = items.map((item) =>
    item.kind === 'text'
      ? item.text
      : item.table.rows
          .map((row) =>
            row
              .map((cell) => textOf(cell.items).replace(/\n/g, ' '))
              .join(' ')
              .trim(),
          )
          .join('\n'),
  );
  return lines.filter((line) => line !== '').join('\n');
}

function linksOf(items: readonly HtmlItem[]): SourceLink[] {
  return items.flatMap((item) =>
    item.kind === 'text' ? item.links : item.table.rows.flatMap((row) => row.flatMap((cell) => linksOf(cell.items))),
  );
}
