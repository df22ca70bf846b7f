/** The summary sheet: tables by section, unit and quarter, and what is overdue; a rerun replaces them and leaves the columns beside. */
import type { Settings } from '../core/settings';
import { STATUSES } from '../core/step';
import { QUARTER_KEYS, type Summary, type Tally } from '../core/summary';
import { formatThaiDate } from '../core/thai/dates';
import type { Language } from '../messages';
import { asText } from './cells';
import type { Sheet } from './workbook';

/** Our columns; what staff keep to the right of them stays. */
const WIDTH = 8;
const HEADING_BACKGROUND = '#e8f0fe';

type Value = string | number;

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
  const head = [line(about.filter((part) => part !== '').join(' · ')), gap];
  if (summary.total === 0) return [...head, line(words.noSteps)];
  return [
    ...head,
    ...tallies(words.bySection, words.section, bySection(summary), summary, language),
    gap,
    ...tallies(words.byUnit, words.unit, byUnit(summary, words.noUnit), summary, language),
    gap,
    ...quarters(summary, language),
    gap,
    ...overdue(summary, language),
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

function overdue({ overdue: steps }: Summary, { ui }: Language): Line[] {
  const words = ui.summary;
  if (steps.length === 0) return [heading(words.overdue), line(words.noOverdue)];
  return [
    heading(words.overdue),
    heading(words.step, words.section, words.unit, words.due, words.days),
    ...steps.map(({ stepNo, step, section, responsible, due, days }) =>
      line(`${stepNo} ${step}`.trim(), section, responsible, due, days),
    ),
  ];
}
