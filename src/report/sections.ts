/** The sections of a report: which there are and in what order, their headings, and their measures with their steps. */
import { LEVEL_NAMES, levelOfPart } from '../core/levels';
import { formatNumber, parseNumber } from '../core/numbering';
import type { Section } from '../core/section';
import { sectionName } from '../core/sections';
import type { Settings } from '../core/settings';
import type { Step } from '../core/step';
import { scoreYear } from '../core/summary/score';
import { groupBy } from '../core/summary/tally';
import { formatThaiDate, parseDate } from '../core/thai/dates';
import { useDigits } from '../core/thai/digits';
import type { ReportMeasure, ReportSection } from './model';
import { inOrder } from './order';
import { paragraphsOf } from './paragraphs';
import { resultOf } from './result';
import { scoreLine, WORDS } from './words';

/** A section as the report has it: from the sections sheet, or made up from its steps. */
export interface Part extends Pick<Section, 'code' | 'heading' | 'analysis' | 'score'> {
  /** In the order of the report. */
  readonly steps: readonly Step[];
}

/**
 * The sections in the order given, then those that only steps name, in the order of the steps; the steps
 * that name none last. Left out: a section with nothing to say.
 */
export function orderSections(sections: readonly Section[], steps: readonly Step[]): Part[] {
  const known = new Map(sections.map((section) => [section.code, section]));
  const bySection = groupBy(steps, ({ section }) => section);
  const codes = [...new Set([...known.keys(), ...[...bySection.keys()].filter((code) => code !== '')])];
  const parts = [...codes, ''].map((code) => ({
    ...(known.get(code) ?? { code, heading: null, analysis: null, score: null }),
    steps: inOrder(bySection.get(code) ?? []),
  }));
  return parts.filter(
    ({ steps: own, heading, analysis, score }) =>
      own.length > 0 || said(heading) !== '' || said(analysis) !== '' || score !== null,
  );
}

const said = (text: string | null): string => text?.trim() ?? '';

interface Position {
  /** 0-based. */
  readonly index: number;
  readonly count: number;
  readonly settings: Settings;
}

/** A section as the report shows it, its texts in the digits of the settings. */
export function sectionOf(part: Part, { index, count, settings }: Position): ReportSection {
  const { digits } = settings;
  const say = (text: string): string => useDigits(text, digits);
  const heading = headingOf(part, { index, count });
  return {
    heading: heading === null ? null : say(heading),
    score: part.score === null ? '' : say(scoreOf(part.score, settings)),
    analysis: [...paragraphsOf(said(part.analysis)).map(say), ...(part.steps.length === 0 ? [WORDS.noMeasures] : [])],
    measures: measuresOf(part.steps, digits),
  };
}

/** The score that the section's measures answer. */
function scoreOf(score: number, settings: Settings): string {
  const year = scoreYear(settings);
  const level = year === null ? null : levelOfPart(year, score);
  return scoreLine(year, score, level === null ? '' : LEVEL_NAMES[level]);
}

/** Headings that carry their number in words ("ส่วนที่ 1") keep it: a second number before it would only confuse. */
const NUMBERED_IN_WORDS = /^(ส่วนที่|ตอนที่|หมวดที่|หมวด|ด้านที่|ประเด็นที่|บทที่)\s*[0-9๐-๙]/;

/** "๒. แบบวัด…": numbered by its place in the report, whatever number the source gave it. */
function headingOf(part: Part, { index, count }: Pick<Position, 'index' | 'count'>): string | null {
  const title = sectionTitle(part);
  if (title === null) return count === 1 ? null : `${index + 1}. ${WORDS.noSection}`;
  return NUMBERED_IN_WORDS.test(title) ? title : `${index + 1}. ${title}`;
}

/** The heading without the number that the source gave it; null for the steps that name no section. */
export function sectionTitle({ code, heading }: Pick<Part, 'code' | 'heading'>): string | null {
  const own = said(heading).replace(/\s+/g, ' ');
  if (own === '') return code === '' ? null : (sectionName(code) ?? code);
  return NUMBERED_IN_WORDS.test(own) ? own : (parseNumber(own)?.rest ?? own).trim();
}

/** Consecutive steps of one measure share its cell. Steps that name no measure share none. */
function measuresOf(steps: readonly Step[], digits: 'thai' | 'arabic'): ReportMeasure[] {
  const say = (text: string): string => useDigits(text, digits);
  const groups: Step[][] = [];
  for (const step of steps) {
    const group = groups[groups.length - 1];
    const first = group?.[0];
    if (group && first && isSameMeasure(first, step)) group.push(step);
    else groups.push([step]);
  }
  return groups.map((group) => ({
    measure: numbered(group[0]?.measureNo ?? '', say(group[0]?.measure ?? ''), digits),
    rows: group.map((step) => ({
      step: numbered(step.stepNo, say(step.step), digits),
      responsible: say(step.responsible),
      due: say(officialDue(step.due, digits)),
      ...resultOf(step, digits),
    })),
  }));
}

/** A due cell that is one day, and can be read but one way, says it in the official form. */
function officialDue(due: string, digits: 'thai' | 'arabic'): string {
  const day = parseDate(due);
  if (day === null || day.date === null || day.certainty === 'guess') return due;
  return due.slice(0, day.start) + formatThaiDate(day.date, { digits, month: 'full' }) + due.slice(day.end);
}

function isSameMeasure(a: Step, b: Step): boolean {
  return (a.measureNo !== '' || a.measure !== '') && a.measureNo === b.measureNo && a.measure === b.measure;
}

/** A text with its number before it, where it has one. */
export function numbered(no: string, text: string, digits: 'thai' | 'arabic'): string {
  return no === '' ? text : `${formatNumber(no, digits)} ${text}`.trim();
}
