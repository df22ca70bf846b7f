/** What the sheets of measures must say after all that was done, kept in the plainest way: rows and the words in them. Knows nothing of the product's code. */
import type { Host } from '../../host/index';
import { MEASURES } from './office';

/** A row by the words in its cells; '' for an empty one. `step` is a word that no other row has. */
export interface Row {
  step: string;
  result: string;
  evidence: string;
  due: string;
}

const COLUMNS: Readonly<Record<keyof Row, number>> = { step: 2, due: 4, result: 6, evidence: 8 };

/** "๑.๑.๑ ขั้นตอน12" is the step ขั้นตอน12; an import puts the status before a result. */
const wordIn = (cell = ''): string => cell.replace(/^[๐-๙0-9.]+\s/, '');

export const rowOf = (cells: readonly string[]): Row => ({
  step: wordIn(cells[COLUMNS.step]),
  result: cells[COLUMNS.result] ?? '',
  evidence: cells[COLUMNS.evidence] ?? '',
  due: cells[COLUMNS.due] ?? '',
});

/** The rows of a sheet that hold anything, in its order. */
export const rowsOf = (host: Host, sheet = MEASURES): Row[] =>
  host
    .display(sheet)
    .slice(1)
    .map(rowOf)
    .filter((row) => Object.values(row).some((word) => word !== ''));

export class Model {
  private readonly rows = new Map<string, Row>();
  /** The years before, as they were left. */
  private readonly years: { readonly sheet: string; readonly rows: readonly Row[] }[] = [];

  constructor(rows: readonly Row[]) {
    for (const row of rows) this.rows.set(row.step, { ...row });
  }

  get(step: string): Row | null {
    return this.rows.get(step) ?? null;
  }

  get size(): number {
    return this.rows.size;
  }

  /** Whether that row says just what someone saw. */
  isAsSeen(seen: Row): boolean {
    return JSON.stringify(this.rows.get(seen.step)) === JSON.stringify({ ...seen });
  }

  put(row: Row): void {
    this.rows.set(row.step, { ...row });
  }

  change(step: string, words: Partial<Row>): void {
    const row = this.rows.get(step);
    if (!row) throw new Error(`The model has no row ${step}`);
    Object.assign(row, words);
  }

  remove(step: string): void {
    if (!this.rows.delete(step)) throw new Error(`The model has no row ${step}`);
  }

  beginYear(sheet: string): void {
    this.years.push({ sheet, rows: [...this.rows.values()].map((row) => ({ ...row })) });
    for (const row of this.rows.values()) Object.assign(row, { result: '', evidence: '' });
  }

  bringYearBack(): void {
    const year = this.years.pop();
    if (!year) throw new Error('The model has no year to bring back');
    this.rows.clear();
    for (const row of year.rows) this.rows.set(row.step, { ...row });
  }

  /** What the spreadsheet says otherwise; '' where it says the same. */
  differs(host: Host): string {
    const wanted = [{ sheet: MEASURES, rows: [...this.rows.values()] }, ...this.years];
    for (const { sheet, rows } of wanted) {
      const [there, kept] = [rowsOf(host, sheet), rows].map((each) => each.map((row) => JSON.stringify(row)).sort());
      const only = (one: readonly string[] = [], other: readonly string[] = []) =>
        one.filter((row) => !other.includes(row));
      if (JSON.stringify(there) === JSON.stringify(kept)) continue;
      return `${sheet}: there alone ${only(there, kept)}; in the model alone ${only(kept, there)}; rows ${there?.length}, ${kept?.length}`;
    }
    return '';
  }
}
