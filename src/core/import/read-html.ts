/** Reads a document from clipboard HTML (Word, Google Docs, Sheets, a web page): paragraphs and table rows, spans expanded. */
import { Parser } from 'htmlparser2';
import { expandTable, type HtmlCell, type HtmlTable, isLayoutTable } from './html-table';
import { unwrapLink } from './links';
import type { SourceCell, SourceLine, SourceLink } from './source';

/** A line of text, or a table, in the order of the page. */
export type HtmlItem =
  | { readonly kind: 'text'; readonly text: string; readonly links: readonly SourceLink[] }
  | { readonly kind: 'table'; readonly table: HtmlTable };

/** What lines and tables are collected in: the page, or a cell. */
interface Container {
  readonly items: HtmlItem[];
  text: string;
  links: SourceLink[];
  /** Bullet or number of the list item that begins, until its text comes. */
  prefix: string;
}

const HIDDEN = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'xml',
  'svg',
  'object',
  'select',
  'textarea',
]);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr input o:p'.split(
    ' ',
  ),
);
/** Bullets of Word's Symbol and Wingdings fonts, and what stands for them in plain text. */
const BULLET = /^[·•▪●○◦§o\uF0B7\uF0A7\uF076\uF0D8\uF0FC\u2010-\u2015]$/;

class Page {
  readonly root: Container = container();
  private readonly containers: Container[] = [this.root];
  private readonly tables: HtmlTable[] = [];
  private readonly lists: { ordered: boolean; next: number }[] = [];
  /** How many tags were open when each open cell had been opened. */
  private readonly cells: number[] = [];
  private readonly opened: { name: string; hides: boolean; bullet: boolean }[] = [];
  private hidden = 0;
  private link: { href: string; text: string } | null = null;
  /** The text of a list mark that Word writes in the paragraph itself. */
  private bullet: string | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const style = attributes.style ?? '';
    const hides = HIDDEN.has(name) || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style) || 'hidden' in attributes;
    const bullet = /mso-list\s*:\s*ignore/i.test(style);
    this.opened.push({ name, hides, bullet });
    if (hides) this.hidden++;
    if (this.hidden > 0) return;
    if (bullet) this.bullet = '';
    if (name === 'br') this.endLine();
    else if (name === 'table') this.openTable();
    else if (name === 'tr') this.tables[this.tables.length - 1]?.rows.push([]);
    else if (name === 'td' || name === 'th') this.openCell(attributes);
    else if (name === 'a') this.link = { href: attributes.href ?? '', text: '' };
    else if (!INLINE.has(name)) this.openBlock(name, attributes);
  }

  text(text: string): void {
    if (this.hidden > 0) return;
    if (this.bullet !== null) this.bullet += text;
    else this.add(text);
  }

  close(name: string): void {
    const opened = this.opened.pop();
    if (opened?.hides) this.hidden--;
    if (this.hidden > 0 || opened?.hides) return;
    if (opened?.bullet) this.closeBullet();
    if (name === 'td' || name === 'th') this.closeCell();
    else if (name === 'table') this.closeTable();
    else if (name === 'a') this.closeLink();
    else if (name === 'ul' || name === 'ol') {
      this.endLine();
      this.lists.pop();
    } else if (name !== 'br' && !INLINE.has(name)) this.endLine();
  }

  /** Ends the line that is being read. */
  endLine(): void {
    const into = this.top();
    const text = into.text.trim();
    const links = into.links;
    into.text = '';
    if (text === '') return;
    into.items.push({ kind: 'text', text: into.prefix + text, links });
    into.prefix = '';
    into.links = [];
  }

  private top(): Container {
    return this.containers[this.containers.length - 1] ?? this.root;
  }

  private add(text: string): void {
    const into = this.top();
    const tidy = text.replace(/[\s\u00A0]+/g, ' ');
    into.text += into.text === '' || into.text.endsWith(' ') ? tidy.replace(/^ /, '') : tidy;
    if (this.link) this.link.text += tidy;
  }

  private openBlock(name: string, attributes: Readonly<Record<string, string>>): void {
    this.endLine();
    if (name === 'ul' || name === 'ol')
      this.lists.push({ ordered: name === 'ol', next: Number(attributes.start) || 1 });
    if (name !== 'li') return;
    const list = this.lists[this.lists.length - 1];
    if (list && Number(attributes.value)) list.next = Number(attributes.value);
    this.top().prefix = list?.ordered ? `${list.next++}. ` : '- ';
  }

  private closeBullet(): void {
    const mark = (this.bullet ?? '').replace(/[\s\u00A0]+/g, '');
    this.bullet = null;
    if (mark !== '') this.add(BULLET.test(mark) ? '- ' : `${mark} `);
  }

  private closeLink(): void {
    const link = this.link;
    this.link = null;
    if (!link || !/^(?:https?|ftp):/i.test(link.href.trim())) return;
    this.top().links.push({ text: link.text.trim(), href: unwrapLink(link.href) });
  }

  private openTable(): void {
    this.endLine();
    this.tables.push({ rows: [] });
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (table) this.top().items.push({ kind: 'table', table });
  }

  private openCell({ rowspan, colspan }: Readonly<Record<string, string>>): void {
    const table = this.tables[this.tables.length - 1];
    if (!table) {
      this.endLine();
      return;
    }
    if (table.rows.length === 0) table.rows.push([]);
    const inside = container();
    const cell: HtmlCell = { items: inside.items, rowspan: spanOf(rowspan), colspan: spanOf(colspan) };
    table.rows[table.rows.length - 1]?.push(cell);
    this.containers.push(inside);
    this.cells.push(this.opened.length);
  }

  /** A cell closes with the tag that opened it, not with a stray one outside any table. */
  private closeCell(): void {
    this.endLine();
    if (this.cells[this.cells.length - 1] !== this.opened.length + 1) return;
    this.cells.pop();
    this.containers.pop();
  }
}

function container(): Container {
  return { items: [], text: '', links: [], prefix: '' };
}

/** Spans as browsers take them; nobody merges more cells than this. */
function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(span) && span > 0 ? Math.min(span, 500) : 1;
}

/** The lines of a page: one a paragraph (or its part before a line break), one a table row. */
export function readHtml(html: string): SourceLine[] {
  const page = new Page();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      ontext: (text) => page.text(text),
      onclosetag: (name) => page.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  // What Windows puts before the HTML of the clipboard.
  parser.write(html.replace(/^\uFEFF/, '').replace(/^Version:\d[\s\S]{0,2000}?(?=<)/, ''));
  parser.end();
  page.endLine();
  const lines: SourceLine[] = [];
  emit(page.root.items, lines, { count: 0 });
  return lines;
}

function emit(items: readonly HtmlItem[], lines: SourceLine[], tables: { count: number }): void {
  for (const item of items) {
    if (item.kind === 'text') push(lines, 'paragraph', [{ text: item.text, links: item.links }], null);
    else if (isLayoutTable(item.table)) {
      for (const row of item.table.rows) for (const cell of row) emit(cell.items, lines, tables);
    } else {
      tables.count++;
      for (const cells of expandTable(item.table)) push(lines, 'row', cells, tables.count);
    }
  }
}

function push(lines: SourceLine[], kind: SourceLine['kind'], cells: readonly SourceCell[], table: number | null): void {
  if (cells.every((cell) => cell.text === '')) return;
  lines.push({ kind, line: lines.length + 1, cells, table, afterBlank: false });
}
