/**
 * The state of the year in figures: how far the steps are, by section, unit and quarter; what is overdue, late and due next;
 * how much of the done work shows evidence. Plain JSON: it crosses to pages and into sheets.
 */
import { Context } from '../rules/context';
import { hasEvidence, hasLink } from '../rules/evidence';
import type { Section } from '../section';
import { sectionsInUse } from '../sections-in-use';
import type { Settings } from '../settings';
import type { Step } from '../step';
import type { IsoDate } from '../thai/calendar';
import { type Dated, type Deadlines, deadlines } from './deadlines';
import { byQuarter, type Quarters } from './quarters';
import { type YearScore, yearScore } from './score';
import { type Share, shareOf } from './shares';
import { groupBy, type Tally, tally } from './tally';
import { byUnit, type UnitTally } from './units';

export type { Deadlines, StepLine } from './deadlines';
export { QUARTER_KEYS, type Quarters } from './quarters';
export type { YearScore } from './score';
export type { Share } from './shares';
export type { Tally } from './tally';
export type { UnitTally } from './units';

/** What is summed up. */
export interface SummaryInput {
  readonly steps: readonly Step[];
  readonly sections: readonly Section[];
  readonly settings: Settings;
  readonly today: IsoDate;
}

/** The steps of one section. */
export interface SectionTally extends Tally {
  /** '' for steps that name no section. */
  readonly code: string;
  /** As the sections sheet has it; null where it has none. */
  readonly heading: string | null;
}

/** The state of all steps on one day. */
export interface Summary extends Tally, Deadlines {
  readonly asOf: IsoDate;
  /** Fiscal year of the report, BE; null while the settings do not say. */
  readonly year: number | null;
  /** In the order of the report. */
  readonly bySection: readonly SectionTally[];
  readonly byUnit: readonly UnitTally[];
  /** Of the done steps. */
  readonly byQuarter: Quarters;
  /** Of the done steps: with a link; with a link or another reference. */
  /** What the measures answer: last year's total score and its level; null unless all three instruments have a score. */
  readonly score: YearScore | null;
  readonly evidence: { readonly done: number; readonly linked: Share; readonly any: Share };
}

/** What the rules take as done, completed, due and shown counts here too. */
export function summarise(input: SummaryInput): Summary {
  const { settings, today } = input;
  const { facts } = new Context(input);
  const steps = facts.map(({ step }) => step);
  const done = facts.filter((one) => one.done);
  const dated: Dated[] = facts.map((one) => ({
    step: one.step,
    dueBy: one.dueBy,
    completedOn: one.done ? (one.completion?.from ?? null) : null,
  }));
  return {
    asOf: today,
    year: settings.reportYear,
    ...tally(steps),
    bySection: bySection(steps, input.sections),
    byUnit: byUnit(steps, settings.units),
    byQuarter: byQuarter(
      done.map(({ completion }) => completion?.from ?? null),
      settings.reportYear,
    ),
    ...deadlines(dated, today),
    score: yearScore(input.sections, settings),
    evidence: {
      done: done.length,
      linked: shareOf(done.filter(hasLink).length, done.length),
      any: shareOf(done.filter(hasEvidence).length, done.length),
    },
  };
}

function bySection(steps: readonly Step[], listed: readonly Section[]): SectionTally[] {
  const groups = groupBy(steps, ({ section }) => section);
  const sections = sectionsInUse(listed, steps).map(({ code, heading }) => ({ code, heading }));
  const all = groups.has('') ? [...sections, { code: '', heading: null }] : sections;
  return all.map(({ code, heading }) => ({ code, heading, ...tally(groups.get(code) ?? []) }));
}
