/** What a benchmark found: a table, printed as it stands in docs/performance.md. */

export interface Table {
  readonly title: string;
  /** What was measured, and how: a sentence or two. */
  readonly note: string;
  readonly head: readonly string[];
  /** The first cell of a row is its name; the others are figures. */
  readonly rows: readonly (readonly string[])[];
}

export function markdown({ title, note, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [`## ${title}`, '', note, '', line(head), line(rule), ...rows.map(line)].join('\n');
}

/** 1234567 as 1,234,567. */
export const whole = (number: number): string => Math.round(number).toLocaleString('en-US');
export const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;
export const times = (ratio: number): string => ratio.toFixed(ratio < 10 ? 2 : 0);
