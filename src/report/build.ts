/** Makes the model of a report out of what the sheets hold. It adds no result, no date and no evidence of its own. */
import { chosenSteps, type ReportChoice } from '../core/report-choice';
import type { ReportPart } from '../core/report-parts';
import type { Section } from '../core/section';
import type { Settings } from '../core/settings';
import type { Step } from '../core/step';
import type { IsoDate } from '../core/thai/calendar';
import { useDigits } from '../core/thai/digits';
import { evidenceList } from './evidence';
import type { ReportModel, ReportSeal } from './model';
import { paragraphsOf } from './paragraphs';
import { problemsOf } from './problems';
import { scopeLine } from './scope';
import { orderSections, sectionOf, sectionTitle } from './sections';
import { signatureOf } from './signatures';
import { summaryTable } from './summary';
import { defaultIntro, WORDS, yearLine } from './words';

/** What a report is made of: everything read and checked. */
export interface ReportInput {
  readonly settings: Settings;
  /** In the order of the report. A section that has neither steps nor an analysis is left out. */
  readonly sections: readonly Section[];
  /** All of the sheet's, in its order. */
  readonly steps: readonly Step[];
  /** Which of the steps the report tells of; left out, all. */
  readonly choice?: ReportChoice;
  /** The parts, in order; left out, those of the settings. */
  readonly parts?: readonly ReportPart[];
  readonly seal?: ReportSeal;
  /** A report that is not final says so on every page. */
  readonly draft: boolean;
  /** The day of making: it dates the file, and is not written in the report. */
  readonly today: IsoDate;
}

/** All that the report says, in the words and digits that it says it in. */
export function buildReport(input: ReportInput): ReportModel {
  const { settings, sections, steps, choice = { kind: 'all' }, parts: kinds = settings.parts, draft, today } = input;
  const { agency, reportYear, planYear, digits } = settings;
  const say = (text: string): string => useDigits(text, digits);
  const has = (part: ReportPart): boolean => kinds.includes(part);
  const whole = choice.kind === 'all';
  const parts = orderSections(sections, chosenSteps(steps, choice, settings)).filter(
    (part) => whole || part.steps.length > 0,
  );
  const said = parts.map((part, index) => sectionOf(part, { index, count: parts.length, settings }));
  const named = parts.map((part, index) => ({ ...part, heading: said[index]?.heading ?? null }));
  const intro = settings.intro.trim() === '' ? defaultIntro(agency, reportYear, planYear) : settings.intro;
  return {
    seal: input.seal ?? null,
    title: say(settings.title.trim()),
    item: say(itemLine(settings)),
    agency: say(agency.trim()),
    year: reportYear === null ? '' : say(yearLine(reportYear)),
    scope: scopeLine(choice, { reportYear, digits, heading: titleOf(sections, choice) }),
    parts: kinds,
    intro: has('intro') ? paragraphsOf(intro).map(say) : [],
    summary: has('summary') ? summaryTable(named, { sections, settings }) : null,
    columns: WORDS.columns,
    sections: said,
    problems: has('problems') ? problemsOf(settings) : null,
    evidence: has('evidence') ? evidenceList(parts, digits) : null,
    signatures: has('signatures') ? settings.signatories.map(signatureOf) : [],
    mark: draft ? WORDS.draft : '',
    digits,
    orientation: settings.orientation,
    madeOn: today,
  };
}

/** The name of the section that the report is limited to; null where it is not. */
function titleOf(sections: readonly Section[], choice: ReportChoice): string | null {
  if (choice.kind !== 'section') return null;
  const { code } = choice;
  return sectionTitle({ code, heading: sections.find((section) => section.code === code)?.heading ?? null });
}

/** "ข้อ O43 การดำเนินการ…"; the name only where the title does not say it already. */
function itemLine({ itemCode, itemName, title }: Settings): string {
  const code = itemCode.trim();
  if (code === '') return '';
  const named = title.includes(itemName.trim());
  return named ? `${WORDS.item} ${code}` : `${WORDS.item} ${code} ${itemName.trim()}`;
}
