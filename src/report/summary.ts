/** The summary table: for each section, how many of its steps stand where, with the percentage. */
import { LEVEL_NAMES } from '../core/levels';
import type { Section } from '../core/section';
import type { Settings } from '../core/settings';
import type { Status, Step } from '../core/step';
import { yearScore } from '../core/summary/score';
import type { Share } from '../core/summary/shares';
import { type Tally, tally } from '../core/summary/tally';
import { useDigits } from '../core/thai/digits';
import type { ReportSummary, SummaryRow } from './model';
import type { Part } from './sections';
import { scoreLine, WORDS } from './words';

/** The statuses that always have a column; cancelled and unknown ones have one where there are any. */
const ALWAYS: readonly Status[] = ['done', 'in-progress', 'not-started'];
const WHERE_ANY: readonly Status[] = ['cancelled', 'unknown'];

/** A section of the report, with its heading as the report prints it. */
interface Named extends Pick<Part, 'steps'> {
  readonly heading: string | null;
}

export function summaryTable(
  parts: readonly Named[],
  { sections, settings }: { readonly sections: readonly Section[]; readonly settings: Settings },
): ReportSummary {
  const steps: readonly Pick<Step, 'status'>[] = parts.flatMap((part) => part.steps);
  const all = tally(steps);
  const statuses = [...ALWAYS, ...WHERE_ANY.filter((status) => all.byStatus[status].count > 0)];
  const say = (text: string): string => useDigits(text, settings.digits);
  const row = (name: string, { total, byStatus }: Tally): SummaryRow => ({
    cells: [name, `${total}`, ...statuses.map((status) => shareText(byStatus[status]))].map(say),
    done: byStatus.done.percent,
  });
  const rows = parts.flatMap(({ heading, steps: own }) => (heading === null ? [] : [row(heading, tally(own))]));
  return {
    heading: WORDS.summary,
    score: say(totalScoreLine(sections, settings)),
    columns: [WORDS.sectionName, WORDS.steps, ...statuses.map((status) => WORDS.statusColumns[status]), WORDS.share],
    rows,
    // Of a single row, the total would say the same again.
    total: rows.length === 1 ? null : row(WORDS.total, all),
  };
}

function totalScoreLine(sections: readonly Section[], settings: Settings): string {
  const score = yearScore(sections, settings);
  return score === null ? '' : scoreLine(score.year, score.total, score.level === null ? '' : LEVEL_NAMES[score.level]);
}

/** "3 (66.67)"; a percentage of nothing is not said. */
const shareText = ({ count, percent }: Share): string => (count === 0 ? '0' : `${count} (${percent.toFixed(2)})`);
