/**
 * The body of a Word document (word/document.xml) as the HTML that the importer reads: paragraphs, tables with their merged
 * cells, line breaks, links. What Word counts by itself (automatic list numbers) is no text and stays out.
 * Source: ECMA-376, WordprocessingML.
 */
import { Parser } from 'htmlparser2';

interface DocxCell {
  html: string;
  readonly span: { columns: number; merge: 'none' | 'begins' | 'goes-on' };
}

interface DocxTable {
  readonly rows: DocxCell[][];
}

/** What lies outside the text that a reader sees: deleted words, field codes, the copy of a drawing for old programs. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:pPr', 'w:rPr', 'w:sectPr']);

/**
 * @param documentXml the part word/document.xml
 * @param relationsXml the part word/_rels/document.xml.rels, which holds the addresses of links; '' for none
 */
export function docxHtml(documentXml: string, relationsXml = ''): string {
  const links = linksIn(relationsXml);
  const body: DocxCell = { html: '', span: { columns: 1, merge: 'none' } };
  const cells: DocxCell[] = [body];
  const tables: DocxTable[] = [];
  let unseen = 0;
  let inText = false;
  const top = (): DocxCell => cells[cells.length - 1] ?? body;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (UNSEEN.has(name)) unseen++;
        if (name === 'w:t') inText = true;
        if (unseen > 0) return;
        const cell = top();
        if (name === 'w:p') cell.html += '<p>';
        else if (name === 'w:br' || name === 'w:cr') cell.html += attributes['w:type'] === 'page' ? '' : '<br>';
        else if (name === 'w:tab') cell.html += ' ';
        else if (name === 'w:noBreakHyphen') cell.html += '-';
        else if (name === 'w:hyperlink')
          cell.html += `<a href="${escapeHtml(links.get(attributes['r:id'] ?? '') ?? '')}">`;
        else if (name === 'w:tbl') tables.push({ rows: [] });
        else if (name === 'w:tr') tables[tables.length - 1]?.rows.push([]);
        else if (name === 'w:tc') openCell(tables, cells);
        else if (name === 'w:gridSpan') cell.span.columns = Math.max(1, Number(attributes['w:val']) || 1);
        else if (name === 'w:vMerge') cell.span.merge = attributes['w:val'] === 'restart' ? 'begins' : 'goes-on';
      },
      ontext(text) {
        if (inText && unseen === 0) top().html += escapeHtml(text);
      },
      onclosetag(name) {
        if (UNSEEN.has(name)) unseen--;
        if (name === 'w:t') inText = false;
        if (unseen > 0) return;
        if (name === 'w:p') top().html += '</p>';
        else if (name === 'w:hyperlink') top().html += '</a>';
        else if (name === 'w:tc') cells.pop();
        else if (name === 'w:tbl') top().html += tableHtml(tables.pop());
      },
    },
    { xmlMode: true },
  );
  parser.write(documentXml);
  parser.end();
  return body.html;
}

function openCell(tables: readonly DocxTable[], cells: DocxCell[]): void {
  const row = tables[tables.length - 1]?.rows;
  const cell: DocxCell = { html: '', span: { columns: 1, merge: 'none' } };
  row?.[row.length - 1]?.push(cell);
  cells.push(cell);
}

/** Word marks each place of a cell that is merged downwards; HTML has one cell that spans them. */
function tableHtml(table: DocxTable | undefined): string {
  const rows = table?.rows ?? [];
  const placed = rows.map((row) => {
    let column = 0;
    return row.map((cell) => {
      const at = column;
      column += cell.span.columns;
      return { cell, at };
    });
  });
  const goesOn = (row: number, at: number): boolean =>
    placed[row]?.some((one) => one.at === at && one.cell.span.merge === 'goes-on') ?? false;
  const html = placed.map((row, r) => {
    const inner = row.flatMap(({ cell, at }) => {
      const begun = cell.span.merge === 'goes-on' && r > 0;
      if (begun) return [];
      let height = 1;
      while (cell.span.merge === 'begins' && goesOn(r + height, at)) height++;
      return [`<td colspan="${cell.span.columns}" rowspan="${height}">${cell.html}</td>`];
    });
    return `<tr>${inner.join('')}</tr>`;
  });
  return `<table>${html.join('')}</table>`;
}

function linksIn(relationsXml: string): Map<string, string> {
  const links = new Map<string, string>();
  const parser = new Parser(
    {
      onopentag(name, { Id, Target, TargetMode }) {
        if (name === 'Relationship' && Id && Target && TargetMode === 'External') links.set(Id, Target);
      },
    },
    { xmlMode: true },
  );
  parser.write(relationsXml);
  parser.end();
  return links;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
