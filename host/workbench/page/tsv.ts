/** Blocks of cells as the clipboard has them: tabs between cells, line feeds between rows, quotes where a cell has either. */

/** Rows as Sheets puts them on the clipboard. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
}

const quoted = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A last line feed ends the last row and begins no other. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let at = 0;
  const put = (cell: string) => rows[rows.length - 1]?.push(cell);
  for (;;) {
    if (source[at] === '"') {
      const closed = /^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(source.slice(at));
      if (closed) {
        put((closed[1] ?? '').replaceAll('""', '"'));
        at += closed[0].length;
        if (at >= source.length) return rows;
        if (source[at] === '\n') rows.push([]);
        at += 1;
        continue;
      }
    }
    const end = source.slice(at).search(/[\t\n]/);
    put(end < 0 ? source.slice(at) : source.slice(at, at + end));
    if (end < 0) return rows;
    if (source[at + end] === '\n') rows.push([]);
    at += end + 1;
  }
}
