/** The summary sheet: tables by section, unit and quarter, and what is overdue; a rerun replaces them and leaves the columns beside. */

import { LEVEL_NAMES } from '../core/levels';
import type { Settings } from '../core/settings';
import { STATUSES } from '../core/step';
import { QUARTER_KEYS, type StepLine, type Summary, type Tally } from '../core/summary';
import { formatThaiDate } from '../core/thai/dates';
import type { Language } from '../messages';
import { asText } from './cells';
import type { Sheet } from './workbook';

/** Our columns; what staff keep to the right of them stays. */
const WIDTH = 8;
const HEADING_BACKGROUND = '#e8f0fe';

type Value = string | number;
type Words = Language['ui']['summary'];

interface Line {
  readonly cells: readonly Value[];
  readonly bold: boolean;
}

const heading = (...cells: string[]): Line => ({ cells, bold: true });
const line = (...cells: Value[]): Line => ({ cells, bold: false });
const gap = line();

export function writeSummary(sheet: Sheet, summary: Summary, settings: Settings, language: Language): void {
  const lines = linesOf(summary, settings, language);
  const full = (cells: readonly Value[]) =>
    Array.from({ length: WIDTH }, (_, c) => {
      const value = cells[c] ?? '';
      return typeof value === 'string' ? asText(value) : value;
    });
  const maxRows = sheet.getMaxRows();
  // At least one row is added, so that the same calls are made however long the lists are.
  sheet.insertRowsAfter(maxRows, Math.max(1, lines.length + 1 - maxRows));
  sheet
    .getRange(2, 1, maxRows - 1, WIDTH)
    .clearContent()
    .setBackground(null)
    .setFontWeight('normal');
  sheet
    .getRange(2, 1, lines.length, WIDTH)
    .setNumberFormat('General')
    .setValues(lines.map(({ cells }) => full(cells)))
    .setFontWeights(lines.map(({ bold }) => Array(WIDTH).fill(bold ? 'bold' : 'normal')))
    .setBackgrounds(
      lines.map(({ bold, cells }) =>
        Array.from({ length: WIDTH }, (_, c) => (bold && c < cells.length ? HEADING_BACKGROUND : null)),
      ),
    );
}

function linesOf(summary: Summary, { agency, reportYear }: Settings, language: Language): Line[] {
  const words = language.ui.summary;
  const asOf = formatThaiDate(summary.asOf, { digits: 'arabic', month: 'full' });
  const about = [agency, reportYear === null ? '' : words.year({ year: reportYear }), words.asOf({ date: asOf })];
  const head = [line(about.filter((part) => part !== '').join(' · ')), ...facts(summary, language), gap];
  if (summary.total === 0) return [...head, line(words.noSteps)];
  return [
    ...head,
    ...tallies(words.bySection, words.section, bySection(summary), summary, language),
    gap,
    ...tallies(words.byUnit, words.unit, byUnit(summary, words.noUnit), summary, language),
    gap,
    ...quarters(summary, language),
    gap,
    ...deadlines(summary, language),
  ];
}

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

type Group = readonly [name: string, tally: Tally];

const bySection = ({ bySection: sections }: Summary): Group[] => sections.map((section) => [section.code, section]);
const byUnit = ({ byUnit: units }: Summary, noUnit: string): Group[] =>
  units.map((unit) => [unit.unit || noUnit, unit]);

function tallies(title: string, first: string, groups: readonly Group[], sum: Tally, { ui }: Language): Line[] {
  const row = (name: string, { total, byStatus }: Tally): Value[] => [
    name,
    total,
    ...STATUSES.map((status) => byStatus[status].count),
    byStatus.done.percent,
  ];
  return [
    heading(title),
    heading(first, ui.summary.total, ...STATUSES.map((status) => ui.status[status]), ui.summary.percentDone),
    ...groups.map(([name, tally]) => line(...row(name, tally))),
    { cells: row(ui.summary.sum, sum), bold: true },
  ];
}

function quarters({ byQuarter }: Summary, { ui }: Language): Line[] {
  return [
    heading(ui.summary.byQuarter),
    heading(ui.summary.quarter, ui.summary.total),
    ...QUARTER_KEYS.map((key) => line(ui.summary.quarters[key], byQuarter[key].count)),
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
