/** The numbers of measures and steps, within each section. */
import { belongsTo, comesNext, formatNumber, type HeadNumber, parseNumber } from '../numbering';
import type { Context } from './context';
import type { StepFacts } from './facts';
import type { DocumentRule, Report, Rule, StepRule } from './rule';

function dotsIn(no: string): number {
  let dots = 0;
  for (let dot = no.indexOf('.'); dot >= 0; dot = no.indexOf('.', dot + 1)) dots++;
  return dots;
}

/** Kept at hand: in a context of its own a look-up of a global costs much. */
const { max } = Math;

/** A step numbered within its measure only ("1)" of measure 1.1), not by the measure's number and its own. */
const isLocal = (facts: StepFacts): boolean => dotsIn(facts.step.stepNo) <= dotsIn(facts.step.measureNo);

const KINDS = [
  { no: 'measureNo', text: 'measure' },
  { no: 'stepNo', text: 'step' },
] as const;

/** A number as it should be, and the text after a space: most cells, told from the rest without taking them apart. */
const WELL_FORMED = /^(?:[1-9][0-9]{0,2}(?:\.[1-9][0-9]{0,2})*|[๑-๙][๐-๙]{0,2}(?:\.[๑-๙][๐-๙]{0,2})*) [^\s.)/]/;

const malformed: StepRule = {
  id: 'number.malformed',
  severity: 'notice',
  step(facts, context, report) {
    for (const { no, text } of KINDS) {
      const column = facts.step.cells[no].trim() === '' ? text : no;
      const cell = facts.step.cells[column];
      const head = facts.step[no] === '' || cell === '' || WELL_FORMED.test(cell) ? null : parseNumber(cell);
      if (!head?.malformed) continue;
      const number = plainly(head, context);
      const fix = `${number} ${head.rest}`.trimEnd();
      report(facts.found(column, { written: head.raw, number }, fix));
    }
  },
};

/** The number as it should be, in the digits it mostly has. */
function plainly({ raw, no }: HeadNumber, { settings }: Context): string {
  const thai = /[๐-๙]/.test(raw);
  return formatNumber(no, thai && /[0-9]/.test(raw) ? settings.digits : thai ? 'thai' : 'arabic');
}

const otherMeasure: StepRule = {
  id: 'number.other-measure',
  severity: 'warning',
  step(facts, _context, report) {
    const { stepNo, measureNo } = facts.step;
    if (stepNo === '' || measureNo === '' || belongsTo(stepNo, measureNo)) return;
    if (!isLocal(facts)) report(facts.found('stepNo', { number: stepNo, measure: measureNo }));
  },
};

/** Where the others of a section have numbers, one that has none can't be referred to. */
const missing: DocumentRule = {
  id: 'number.missing',
  severity: 'notice',
  document(context, report) {
    for (const section of toLookThrough(context)) {
      for (const { no, text } of KINDS) {
        const own = no === 'stepNo' ? section : section.filter(({ step }) => step.measureRow === step.row);
        const numbered = own.filter(({ step }) => step[no] !== '').length;
        if (numbered * 2 <= own.length) continue;
        for (const facts of own) {
          if (facts.step[no] === '' && facts.step[text] !== '' && !facts.continues) report(facts.found(no));
        }
      }
    }
  },
};

const duplicate: DocumentRule = {
  id: 'number.duplicate',
  severity: 'warning',
  document(context, report) {
    for (const section of toLookThrough(context)) {
      const first = new Map<string, StepFacts>();
      for (const facts of section) {
        const { stepNo, measureNo } = facts.step;
        if (stepNo === '') continue;
        const key = isLocal(facts) ? `${measureNo} ${stepNo}` : stepNo;
        const other = first.get(key);
        if (!other) first.set(key, facts);
        else report(facts.found('stepNo', { number: stepNo, row: other.step.row }));
      }
    }
  },
};

/** One number for two measures: rows of one measure carry the same text. */
const measureDuplicate: DocumentRule = {
  id: 'number.measure-duplicate',
  severity: 'warning',
  document(context, report) {
    for (const section of toLookThrough(context)) {
      const first = new Map<string, StepFacts>();
      for (const facts of section) {
        const { measureNo, measure, measureRow, row } = facts.step;
        if (measureNo === '' || measureRow !== row) continue;
        const other = first.get(measureNo);
        if (!other) first.set(measureNo, facts);
        else if (context.key(measure) !== context.key(other.step.measure)) {
          report(facts.found('measureNo', { number: measureNo, row: other.step.row }));
        }
      }
    }
  },
};

/**
 * A number that should stand between those that are there. The first level may begin anywhere (sections may number on),
 * the others begin at 1. Told at the row of the next number.
 */
const skipped: DocumentRule = {
  id: 'number.skipped',
  severity: 'notice',
  document(context, report) {
    for (const section of toLookThrough(context)) tellSkipped(section, report);
  },
};

function tellSkipped(section: readonly StepFacts[], report: Report): void {
  const rows = new Map<string, { facts: StepFacts; column: 'measureNo' | 'stepNo' }>();
  const add = (no: string, facts: StepFacts, column: 'measureNo' | 'stepNo') => {
    // What has been added has been with all that it is under.
    for (let upTo = no; upTo !== '' && !rows.has(upTo); upTo = upTo.slice(0, max(0, upTo.lastIndexOf('.')))) {
      rows.set(upTo, { facts, column });
    }
  };
  for (const facts of section) add(facts.step.measureNo, facts, 'measureNo');
  for (const facts of section) {
    const { stepNo, measureNo } = facts.step;
    if (measureNo === '' || belongsTo(stepNo, measureNo)) add(stepNo, facts, 'stepNo');
  }
  const children = new Map<string, number[]>();
  for (const no of rows.keys()) {
    const dot = no.lastIndexOf('.');
    const parent = dot < 0 ? '' : no.slice(0, dot);
    const siblings = children.get(parent) ?? [];
    siblings.push(+no.slice(dot + 1));
    children.set(parent, siblings);
  }
  for (const [parent, siblings] of children) {
    siblings.sort((a, b) => a - b);
    let before = parent === '' ? (siblings[0] as number) - 1 : 0;
    for (const last of siblings) {
      const prefix = parent === '' ? '' : `${parent}.`;
      const at = last > before + 1 ? rows.get(`${prefix}${last}`) : undefined;
      if (at) {
        const params = { number: `${prefix}${last}`, missing: `${prefix}${before + 1}`, count: last - before - 1 };
        report(at.facts.found(at.column, params));
      }
      before = last;
    }
  }
}

/** Worked out once a check, for all rules of numbers. */
const SECTIONS = new WeakMap<Context, readonly (readonly StepFacts[])[]>();

/**
 * Rows of each section, numbers in their order; the steps that name no section go together. A section that numbers on, as most
 * do, is left out: no number is missing in it, skipped, or there twice.
 */
function toLookThrough(context: Context): readonly (readonly StepFacts[])[] {
  const known = SECTIONS.get(context);
  if (known) return known;
  const sections = new Map<string, StepFacts[]>();
  for (const one of context.facts) {
    const section = sections.get(one.step.section);
    if (section) section.push(one);
    else sections.set(one.step.section, [one]);
  }
  const amiss = [...sections.values()].filter((section) => !numbersOn(section));
  SECTIONS.set(context, amiss);
  return amiss;
}

/** Whether each measure and each step has the number that comes next after the one above it. */
function numbersOn(section: readonly StepFacts[]): boolean {
  let last = '';
  for (const { step } of section) {
    const { measureNo, stepNo } = step;
    const begins = step.measureRow === step.row;
    if (begins && !comesNext(last, measureNo)) return false;
    if (begins) last = measureNo;
    const isMeasureItself = begins && stepNo === measureNo;
    if (!isMeasureItself && !(belongsTo(stepNo, measureNo) && comesNext(last, stepNo))) return false;
    last = stepNo;
  }
  return true;
}

export const NUMBER_RULES: readonly Rule[] = [malformed, missing, otherMeasure, duplicate, measureDuplicate, skipped];
