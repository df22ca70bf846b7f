/** What the summary sheet says, line by line: by section, by unit, by quarter; what is overdue, late and due next. */
import { LEVEL_NAMES } from '../core/levels';
import type { Settings } from '../core/settings';
import { STATUSES } from '../core/step';
import { QUARTER_KEYS, type StepLine, type Summary, type Tally } from '../core/summary';
import { formatThaiDate } from '../core/thai/dates';
import type { Language } from '../messages';
import { SUMMARY_END } from '../messages/workbook';

type Value = string | number;
type Words = Language['ui']['summary'];

export interface Line {
  readonly cells: readonly Value[];
  readonly bold: boolean;
}

/** Where a table stands among the lines: 0-based line of its header, and how many lines a chart takes, header included. */
export interface TablePlace {
  readonly first: number;
  readonly rows: number;
}

export interface SummaryTables {
  readonly lines: readonly Line[];
  /** null while there are no steps. */
  readonly sections: TablePlace | null;
  readonly units: TablePlace | null;
  readonly quarters: TablePlace | null;
}

const heading = (...cells: string[]): Line => ({ cells, bold: true });
const line = (...cells: Value[]): Line => ({ cells, bold: false });
export const gap = line();

export function summaryTables(summary: Summary, { agency, reportYear }: Settings, language: Language): SummaryTables {
  const words = language.ui.summary;
  const asOf = formatThaiDate(summary.asOf, { digits: 'arabic', month: 'full' });
  const about = [agency, reportYear === null ? '' : words.year({ year: reportYear }), words.asOf({ date: asOf })];
  const lines = [line(about.filter((part) => part !== '').join(' · ')), ...facts(summary, language), gap];
  if (summary.total === 0) {
    return { lines: [...lines, line(words.noSteps), ...end(words)], sections: null, units: null, quarters: null };
  }
  /** Adds a table; a title above and a gap below it are no part of what a chart shows. */
  const add = (title: string, header: Line, body: readonly Line[], foot: readonly Line[] = []): TablePlace => {
    lines.push(heading(title), header);
    const first = lines.length - 1;
    lines.push(...body, ...foot, gap);
    return { first, rows: body.length + 1 };
  };
  const total = tallyLine(words.sum, summary, true);
  const sections = add(
    words.bySection,
    tallyHeader(words.section, language),
    summary.bySection.map((section) => tallyLine(section.code || words.noSection, section)),
    [total],
  );
  const units = add(
    words.byUnit,
    tallyHeader(words.unit, language),
    summary.byUnit.map((unit) => tallyLine(unit.unit || words.noUnit, unit)),
    [total],
  );
  const quarters = add(
    words.byQuarter,
    heading(words.quarter, words.done),
    QUARTER_KEYS.map((key) => line(words.quarters[key], summary.byQuarter[key].count)),
  );
  lines.push(...deadlines(summary, language), ...end(words));
  return { lines, sections, units, quarters };
}

/** A gap and the line that ends the summary: by that line the next run knows where it ends. */
export const END_ROWS = 2;
const end = (words: Words): Line[] => [gap, line(`${SUMMARY_END} ${words.end}`)];

/** The statuses stand next to the names: a chart takes them as one table. */
const tallyHeader = (first: string, { ui }: Language): Line =>
  heading(first, ...STATUSES.map((status) => ui.shortStatus[status]), ui.summary.total, ui.summary.percentDone);

const tallyLine = (name: string, { total, byStatus }: Tally, bold = false): Line => ({
  cells: [name, ...STATUSES.map((status) => byStatus[status].count), total, byStatus.done.percent],
  bold,
});

/** Evidence, and last year's score, a line each. */
function facts({ evidence, score }: Summary, { ui }: Language): Line[] {
  const words = ui.summary;
  const level = score?.level ? LEVEL_NAMES[score.level] : '';
  return [
    ...(evidence.done > 0
      ? [line(words.evidence({ done: evidence.done, any: evidence.any.count, linked: evidence.linked.count }))]
      : []),
    ...(score ? [line(words.score({ year: score.year ?? '', total: score.total, level }))] : []),
  ];
}

function deadlines({ overdue, late, next }: Summary, { ui }: Language): Line[] {
  const words = ui.summary;
  return [
    ...steps(words.overdue, words.daysOverdue, overdue, words.noOverdue, words),
    ...(late.length > 0 ? [gap, ...steps(words.late, words.daysLate, late, '', words)] : []),
    ...(next.length > 0 ? [gap, ...steps(words.next, words.daysLeft, next, '', words)] : []),
  ];
}

function steps(title: string, days: string, list: readonly StepLine[], none: string, words: Words): Line[] {
  if (list.length === 0) return [heading(title), line(none)];
  return [
    heading(title),
    heading(words.step, words.section, words.unit, words.due, days),
    ...list.map((each) =>
      line(`${each.stepNo} ${each.step}`.trim(), each.section, each.responsible, each.due, each.days),
    ),
  ];
}
