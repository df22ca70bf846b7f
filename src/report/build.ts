/** Makes the model of a report out of what the sheets hold. It adds no result, no date and no evidence of its own. */
import type { Section } from '../core/section';
import type { Settings } from '../core/settings';
import type { Step } from '../core/step';
import type { Summary } from '../core/summary';
import type { IsoDate } from '../core/thai/calendar';
import { useDigits } from '../core/thai/digits';
import { evidenceTable } from './evidence';
import type { ReportModel } from './model';
import { paragraphsOf } from './paragraphs';
import { orderSections, sectionOf } from './sections';
import { signatureOf } from './signatures';
import { summaryTable } from './summary';
import { defaultIntro, WORDS, yearLine } from './words';

export interface ReportInput {
  readonly settings: Settings;
  /** In the order of the report. A section that has neither steps nor an analysis is left out. */
  readonly sections: readonly Section[];
  /** In the order of the sheet. */
  readonly steps: readonly Step[];
  /** The figures of the summary table; without them the report has none. */
  readonly summary?: Summary;
  /** A report that is not final says so on every page. */
  readonly draft: boolean;
  /** The day of making: it dates the file, and is not written in the report. */
  readonly today: IsoDate;
}

export function buildReport({ settings, sections, steps, summary, draft, today }: ReportInput): ReportModel {
  const { agency, reportYear, planYear, digits } = settings;
  const say = (text: string): string => useDigits(text, digits);
  const parts = orderSections(sections, steps);
  const said = parts.map((part, index) => sectionOf(part, { index, count: parts.length, digits }));
  const named = parts.map(({ code }, index) => ({ code, heading: said[index]?.heading ?? null }));
  const intro = settings.intro.trim() === '' ? defaultIntro(agency, reportYear, planYear) : settings.intro;
  return {
    title: say(settings.title.trim()),
    item: say(itemLine(settings)),
    agency: say(agency.trim()),
    year: reportYear === null ? '' : say(yearLine(reportYear)),
    intro: paragraphsOf(intro).map(say),
    summary: summary === undefined ? null : summaryTable(summary, named, digits),
    columns: WORDS.columns,
    sections: said,
    evidence: evidenceTable(parts, digits),
    signatures: settings.signatories.map(signatureOf),
    mark: draft ? WORDS.draft : '',
    digits,
    orientation: settings.orientation,
    madeOn: today,
  };
}

/** "ข้อ O43 การดำเนินการ…"; the name only where the title does not say it already. */
function itemLine({ itemCode, itemName, title }: Settings): string {
  const code = itemCode.trim();
  if (code === '') return '';
  const named = title.includes(itemName.trim());
  return named ? `${WORDS.item} ${code}` : `${WORDS.item} ${code} ${itemName.trim()}`;
}
