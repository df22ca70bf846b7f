/**
 * Parts what docx-preview drew as one long page into pages of the paper's height: between blocks, and within tables
 * between rows, with the header rows again at the top. Word and Google part a document by rules of their own (widows,
 * lines that are kept together), so a page may end some lines earlier or later there.
 */

/** @param headers how many rows each table repeats, in the order of the document */
export function partPages(place: HTMLElement, headers: readonly number[]): void {
  const counts = new Map<Element, number>();
  place.querySelectorAll('table').forEach((table, index) => {
    counts.set(table, headers[index] ?? 0);
  });
  for (const page of [...place.querySelectorAll<HTMLElement>('section.docx')]) {
    for (let rest: HTMLElement | null = page; rest; ) rest = partOne(rest, counts);
  }
}

/** Takes what does not fit off a page, onto a new one after it; null when all of it fits. */
function partOne(page: HTMLElement, counts: Map<Element, number>): HTMLElement | null {
  const height = Number.parseFloat(getComputedStyle(page).minHeight);
  const article = page.querySelector<HTMLElement>(':scope > article');
  if (!article || !(height > 0) || page.offsetHeight <= height + 1) return null;
  const room = height - (page.offsetHeight - article.offsetHeight);
  const end = article.getBoundingClientRect().top + room;
  const blocks = [...article.children] as HTMLElement[];
  const over = blocks.findIndex((block) => block.getBoundingClientRect().bottom > end + 0.5);
  const block = blocks[over];
  if (!block) return null;

  const tail = block instanceof HTMLTableElement ? partTable(block, end, counts) : null;
  // A block that is alone on its page and can't be parted stays there, too long as it is.
  if (tail === null && over === 0) {
    if (blocks.length === 1) return null;
    return moveOn(page, article, blocks.slice(1));
  }
  return moveOn(page, article, tail === null ? blocks.slice(over) : [tail, ...blocks.slice(over + 1)]);
}

function moveOn(page: HTMLElement, article: HTMLElement, blocks: readonly HTMLElement[]): HTMLElement {
  const next = page.cloneNode(false) as HTMLElement;
  for (const child of page.children) {
    if (child !== article) next.append(child.cloneNode(true));
    else {
      const rest = article.cloneNode(false) as HTMLElement;
      rest.append(...blocks);
      next.append(rest);
    }
  }
  page.after(next);
  return next;
}

/** The rows that lie beyond `end`, as a table of their own; null when not even one row can stay. */
function partTable(table: HTMLTableElement, end: number, counts: Map<Element, number>): HTMLTableElement | null {
  const rows = [...table.rows];
  const header = counts.get(table) ?? 0;
  const cut = rows.findIndex((row) => row.getBoundingClientRect().bottom > end + 0.5);
  if (cut <= header) return null;
  const tail = table.cloneNode(false) as HTMLTableElement;
  const columns = table.querySelector(':scope > colgroup');
  if (columns) tail.append(columns.cloneNode(true));
  const continued = spansOver(rows, cut);
  for (const row of rows.slice(0, header)) tail.append(row.cloneNode(true));
  tail.append(...rows.slice(cut));
  const first = tail.rows[header];
  for (const { cell, before, left } of continued) {
    const copy = cell.cloneNode(false) as HTMLTableCellElement;
    copy.rowSpan = left;
    first?.insertBefore(copy, first.cells[before] ?? null);
  }
  counts.set(tail, header);
  return tail;
}

interface Continued {
  readonly cell: HTMLTableCellElement;
  /** how many cells of the first row stand before it */
  readonly before: number;
  /** rows of it that are beyond the cut */
  readonly left: number;
}

/** Cells that reach over the cut: each is shortened to it, and goes on after it, empty. */
function spansOver(rows: readonly HTMLTableRowElement[], cut: number): Continued[] {
  const found: Continued[] = [];
  rows.slice(0, cut).forEach((row, at) => {
    for (const cell of row.cells) {
      const beyond = at + cell.rowSpan - cut;
      if (beyond <= 0) continue;
      const edge = cell.getBoundingClientRect().left;
      const stands = [...(rows[cut]?.cells ?? [])].filter((other) => other.getBoundingClientRect().left < edge - 1);
      found.push({ cell, before: stands.length, left: beyond });
      cell.rowSpan -= beyond;
    }
  });
  return found.sort((a, b) => a.before - b.before);
}
