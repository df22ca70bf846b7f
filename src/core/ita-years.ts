/**
 * The OIT item that this report answers, by ITA (assessment) year. The items are renumbered every year;
 * an agency can overrule both on its settings sheet.
 * Source: ป.ป.ช., the OIT handbooks of 2565-2569 as agencies cite them; O35 of 2567 is not confirmed.
 */

/** The OIT item of one ITA year. */
export interface ReportItem {
  readonly code: string;
  readonly name: string;
  /** Fiscal years between the work reported on and the assessment: 0 the same year, 1 the year before. */
  readonly lag: 0 | 1;
}

const UNTIL_2566 = 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';
const FROM_2567 = 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';

const ITEMS: Readonly<Record<number, ReportItem>> = {
  2565: { code: 'O43', name: UNTIL_2566, lag: 0 },
  2566: { code: 'O43', name: UNTIL_2566, lag: 0 },
  2567: { code: 'O35', name: FROM_2567, lag: 1 },
  2568: { code: 'O28', name: FROM_2567, lag: 1 },
  2569: { code: 'O26', name: FROM_2567, lag: 1 },
};

/** The items that we know, by year. */
export const REPORT_ITEMS: readonly (ReportItem & { readonly year: number })[] = Object.entries(ITEMS).map(
  ([year, item]) => ({ year: Number(year), ...item }),
);

/** The item of an ITA year in BE; null for a year whose list we don't know. */
export function reportItem(assessmentYear: number): ReportItem | null {
  return ITEMS[assessmentYear] ?? null;
}

/** The title a report has when its agency gives none. Reports kept the older wording for the years to 2566. */
export function defaultTitle(reportYear: number | null): string {
  return reportYear !== null && reportYear <= 2566 ? `รายงาน${UNTIL_2566}` : FROM_2567;
}
