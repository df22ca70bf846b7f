/** The sections of the report: complete, in use, and at one with themselves. */
import type { Section } from '../section';
import { isBlank } from './blank';
import type { Context } from './context';
import { INDICATOR_NAMES, mentionsIn, praisedAndBlamed } from './indicators';
import type { DocumentRule, Found, Report, Rule } from './rule';

type Column = 'code' | 'heading' | 'analysis' | 'score';

const found = (section: Section, column: Column, params: Found['params'] = {}): Found => ({
  place: { sheet: 'sections', row: section.row, column },
  section: section.code,
  params: { code: section.code, ...params },
});

function sectionRule(
  id: string,
  severity: DocumentRule['severity'],
  look: (section: Section, context: Context, report: Report) => void,
): DocumentRule {
  return {
    id,
    severity,
    document(context, report) {
      for (const section of context.sections) look(section, context, report);
    },
  };
}

const isUsed = ({ code }: Section, { facts }: Context): boolean => facts.some(({ step }) => step.section === code);

const noHeading = sectionRule('section.no-heading', 'warning', (section, context, report) => {
  if (isBlank(section.heading ?? '') && isUsed(section, context)) report(found(section, 'heading'));
});

const noAnalysis = sectionRule('section.no-analysis', 'notice', (section, context, report) => {
  if (isBlank(section.analysis ?? '') && isUsed(section, context)) report(found(section, 'analysis'));
});

const noMeasures = sectionRule('section.no-measures', 'warning', (section, context, report) => {
  if (section.code !== '' && context.facts.length > 0 && !isUsed(section, context)) report(found(section, 'code'));
});

const score = sectionRule('section.score', 'warning', (section, _context, report) => {
  if (section.score !== null && !(section.score >= 0 && section.score <= 100)) {
    report(found(section, 'score', { score: String(section.score) }));
  }
});

/** Told at the first row of each section that the sections sheet does not list. */
const unlisted: DocumentRule = {
  id: 'section.unlisted',
  severity: 'warning',
  document({ facts, sections }, report) {
    const known = new Set(['', ...sections.map(({ code }) => code)]);
    for (const one of facts) {
      const { section } = one.step;
      if (known.has(section)) continue;
      known.add(section);
      report(one.found('section', { code: section }));
    }
  },
};

const duplicate: DocumentRule = {
  id: 'section.duplicate',
  severity: 'warning',
  document({ sections }, report) {
    const rows = new Map<string, Section>();
    for (const section of sections) {
      const first = rows.get(section.code);
      if (first && section.code !== '') report(found(section, 'code', { row: first.row ?? '' }));
      else rows.set(section.code, section);
    }
  },
};

/** Heading and analysis may have been one paragraph: they are read together, and told where the analysis stands. */
const textOf = ({ heading, analysis }: Section): string => `${heading ?? ''} ${analysis ?? ''}`;
const columnOf = ({ analysis }: Section): Column => (isBlank(analysis ?? '') ? 'heading' : 'analysis');

const indicatorBoth = sectionRule('section.indicator-both', 'warning', (section, _context, report) => {
  for (const no of praisedAndBlamed(textOf(section))) report(found(section, columnOf(section), { indicator: no }));
});

const nameOf = (no: number) => INDICATOR_NAMES.find((one) => one.no === no && one.until === null)?.name ?? '';

/** Two names for one indicator in one document; the scores of the year before may carry the year's name, but then throughout. */
const indicatorNames: DocumentRule = {
  id: 'section.indicator-names',
  severity: 'notice',
  document({ sections }, report) {
    const first = new Map<number, string>();
    const told = new Set<number>();
    for (const section of sections) {
      for (const { no, name } of mentionsIn(textOf(section))) {
        if (name === null || !isNameOf(no, name)) continue;
        const before = first.get(no);
        if (before === undefined) first.set(no, name);
        else if (before !== name && !told.has(no)) {
          told.add(no);
          report(found(section, columnOf(section), { indicator: no, one: before, other: name }));
        }
      }
    }
  },
};

const isNameOf = (no: number, name: string): boolean =>
  INDICATOR_NAMES.some((one) => one.no === no && one.name === name);

/**
 * The name that an indicator had in other years, used throughout. The scores analysed are of the year of the report or
 * of the one before, so either year's name will do.
 */
const indicatorYear = sectionRule('section.indicator-year', 'notice', (section, { settings }, report) => {
  if (settings.reportYear === null) return;
  const mentions = mentionsIn(textOf(section)).filter(({ name }) => name !== null);
  for (const former of INDICATOR_NAMES.filter(({ until }) => until !== null)) {
    const names = new Set(mentions.filter(({ no }) => no === former.no).map(({ name }) => name));
    if (names.size !== 1) continue;
    const tooOld = names.has(former.name) && settings.reportYear - 1 > (former.until as number);
    const tooNew = names.has(nameOf(former.no)) && settings.reportYear <= (former.until as number);
    if (!tooOld && !tooNew) continue;
    const [one, other] = tooOld ? [former.name, nameOf(former.no)] : [nameOf(former.no), former.name];
    report(found(section, columnOf(section), { indicator: former.no, one, other, year: settings.reportYear }));
  }
});

/** An indicator's number beside another indicator's name. */
const indicatorMisnamed = sectionRule('section.indicator-misnamed', 'warning', (section, _context, report) => {
  const wrong = mentionsIn(textOf(section)).find(({ no, name }) => name !== null && !isNameOf(no, name));
  if (wrong) {
    report(found(section, columnOf(section), { indicator: wrong.no, one: wrong.name ?? '', other: nameOf(wrong.no) }));
  }
});

export const SECTION_RULES: readonly Rule[] = [
  noHeading,
  noAnalysis,
  noMeasures,
  unlisted,
  duplicate,
  score,
  indicatorBoth,
  indicatorNames,
  indicatorYear,
  indicatorMisnamed,
];
