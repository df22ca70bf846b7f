/** The sections of a report: which there are and in what order, their headings, and their measures with their steps. */
import { formatNumber, parseNumber } from '../core/numbering';
import type { Section } from '../core/section';
import { sectionName } from '../core/sections';
import type { Step } from '../core/step';
import { useDigits } from '../core/thai/digits';
import type { ReportMeasure, ReportSection } from './model';
import { paragraphsOf } from './paragraphs';
import { resultOf } from './result';
import { WORDS } from './words';

/** A section as the report has it: from the sections sheet, or made up from its steps. */
export interface Part {
  readonly code: string;
  readonly heading: string | null;
  readonly analysis: string | null;
  readonly steps: readonly Step[];
}

/**
 * The sections in the order given, then those that only steps name, in the order of the steps; the steps
 * that name none last. Left out: a section with nothing to say.
 */
export function orderSections(sections: readonly Section[], steps: readonly Step[]): Part[] {
  const known = new Map(sections.map((section) => [section.code, section]));
  const codes = [...new Set([...known.keys(), ...steps.map((step) => step.section).filter((code) => code !== '')])];
  const parts = [...codes, ''].map((code) => ({
    code,
    heading: known.get(code)?.heading ?? null,
    analysis: known.get(code)?.analysis ?? null,
    steps: steps.filter((step) => step.section === code),
  }));
  return parts.filter((part) => part.steps.length > 0 || said(part.heading) !== '' || said(part.analysis) !== '');
}

const said = (text: string | null): string => text?.trim() ?? '';

interface Position {
  /** 0-based. */
  readonly index: number;
  readonly count: number;
  readonly digits: 'thai' | 'arabic';
}

export function sectionOf(part: Part, position: Position): ReportSection {
  const say = (text: string): string => useDigits(text, position.digits);
  const heading = headingOf(part, position);
  return {
    heading: heading === null ? null : say(heading),
    analysis: [...paragraphsOf(said(part.analysis)).map(say), ...(part.steps.length === 0 ? [WORDS.noMeasures] : [])],
    measures: measuresOf(part.steps, position.digits),
  };
}

/** Headings that carry their number in words ("ส่วนที่ 1") keep it: a second number before it would only confuse. */
const NUMBERED_IN_WORDS = /^(ส่วนที่|ตอนที่|หมวดที่|หมวด|ด้านที่|ประเด็นที่|บทที่)\s*[0-9๐-๙]/;

/** "๒. แบบวัด…": numbered by its place in the report, whatever number the source gave it. */
function headingOf(part: Part, { index, count }: Position): string | null {
  const own = said(part.heading).replace(/\s+/g, ' ');
  if (NUMBERED_IN_WORDS.test(own)) return own;
  const name = own === '' ? nameOf(part.code, count) : (parseNumber(own)?.rest ?? own).trim();
  return name === null ? null : `${index + 1}. ${name}`;
}

function nameOf(code: string, count: number): string | null {
  if (code !== '') return sectionName(code) ?? code;
  return count === 1 ? null : WORDS.noSection;
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
      due: say(step.due),
      ...resultOf(step, digits),
    })),
  }));
}

function isSameMeasure(a: Step, b: Step): boolean {
  return (a.measureNo !== '' || a.measure !== '') && a.measureNo === b.measureNo && a.measure === b.measure;
}

export function numbered(no: string, text: string, digits: 'thai' | 'arabic'): string {
  return no === '' ? text : `${formatNumber(no, digits)} ${text}`.trim();
}
