/** The cells of a sheet as the core sees them: no service, no Date of any realm, only text and calendar days. */

/** A day of the calendar. `year` is as the cell holds it: Sheets keeps "24/4/2566" as the year 2566 of the common era. */
export interface DateCell {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  readonly day: number;
}

/** Text as the cell shows it, or a real date. An empty cell is ''. */
export type Cell = string | DateCell;

/** Rows from A1 on; `rows[0][0]` is A1. Rows may differ in length. */
export interface Grid {
  readonly sheet: string;
  readonly rows: readonly (readonly Cell[])[];
}
