/** Rows of text as columns on a terminal, as wide as they show: Thai vowel and tone marks take no room of their own. */
import stringWidth from 'string-width';

/** Columns that no row fills are left out. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, c) => Math.max(...rows.map((row) => stringWidth(row[c] ?? ''))));
  const line = (row: readonly string[]) =>
    widths
      .map((width, c) => (row[c] ?? '') + ' '.repeat(width - stringWidth(row[c] ?? '')))
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}
