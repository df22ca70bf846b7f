/** The summary table: for each section, how many of its steps stand where, with the percentage. */
import type { Status } from '../core/step';
import type { Share, Summary, Tally } from '../core/summary';
import { useDigits } from '../core/thai/digits';
import type { ReportTable } from './model';
import { WORDS } from './words';

/** The statuses that always have a column; cancelled and unknown ones have one where there are any. */
const ALWAYS: readonly Status[] = ['done', 'in-progress', 'not-started'];
const WHERE_ANY: readonly Status[] = ['cancelled', 'unknown'];

interface Named {
  readonly code: string;
  readonly heading: string | null;
}

/** @param sections of the report, in order, with their headings as it prints them */
export function summaryTable(summary: Summary, sections: readonly Named[], digits: 'thai' | 'arabic'): ReportTable {
  const statuses = [...ALWAYS, ...WHERE_ANY.filter((status) => summary.byStatus[status].count > 0)];
  const row = (name: string, tally: Tally): string[] =>
    [name, `${tally.total}`, ...statuses.map((status) => shareText(tally.byStatus[status]))].map((text) =>
      useDigits(text, digits),
    );
  const rows = sections.flatMap(({ code, heading }) => {
    const tally = summary.bySection.find((section) => section.code === code);
    return tally && heading !== null ? [row(heading, tally)] : [];
  });
  return {
    heading: WORDS.summary,
    columns: [WORDS.sectionName, WORDS.steps, ...statuses.map((status) => WORDS.statusColumns[status])],
    rows,
    // Of a single row, the total would say the same again.
    total: rows.length === 1 ? null : row(WORDS.total, summary),
  };
}

/** "3 (66.67)"; a percentage of nothing is not said. */
const shareText = ({ count, percent }: Share): string => (count === 0 ? '0' : `${count} (${percent.toFixed(2)})`);
