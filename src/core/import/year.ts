/** The fiscal year that a title names: "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖". */
import { toArabicDigits } from '../thai/digits';

export interface NamedYear {
  /** Fiscal year in BE. */
  readonly year: number;
  /** The slice that names it: 0-based, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

const YEAR =
  /(?:ประจำ\s*)?ปี\s*(?:งบ\s*ประมาณ)?\s*(?:ประจำปี\s*)?(?:\(?\s*พ\s*\.?\s*ศ\s*\.?\s*\)?)?\s*(2[45]\d\d)(?!\d)|(?:ประจำ\s*)?งบ\s*ประมาณ\s*(?:พ\s*\.?\s*ศ\s*\.?)?\s*(2[45]\d\d)(?!\d)/;

/** The first year that the text names; null for none. */
export function findYear(text: string): NamedYear | null {
  const found = YEAR.exec(toArabicDigits(text));
  if (!found) return null;
  return { year: Number(found[1] ?? found[2]), start: found.index, end: found.index + found[0].length };
}

const REPORTED = new RegExp(`รายงาน[^0-9]{0,80}?(?:${YEAR.source})`);

/** The first year whose work a text says it reports: "จึงขอรายงานผล… ประจำปีงบประมาณ พ.ศ. ๒๕๖๖"; null for none. */
export function findReportedYear(text: string): number | null {
  const found = REPORTED.exec(toArabicDigits(text));
  return found ? Number(found[1] ?? found[2]) : null;
}
