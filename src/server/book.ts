/** Everything the sheets say, read once for one action: steps, sections, settings, and what the rules find in them. */
import type { Finding } from '../core/finding';
import { check } from '../core/rules';
import type { Section } from '../core/section';
import { sectionsInUse } from '../core/sections-in-use';
import { type Summary, summarise } from '../core/summary';
import { type Measures, readMeasures } from '../sheets/measures';
import { readSections } from '../sheets/sections';
import { readSettings } from '../sheets/settings';
import { openWorkbook, type Spreadsheet } from '../sheets/workbook';
import { today } from './clock';
import { brieflyLocked } from './lock';

export interface Book {
  readonly measures: Measures;
  readonly sections: ReturnType<typeof readSections>;
  readonly settings: ReturnType<typeof readSettings>;
  /** The sections that a report of this book has, in order. */
  readonly inUse: readonly Section[];
}

/** @throws Failure where a sheet or a column is missing, or a setting can't be understood. */
export function readBook(workbook: Spreadsheet): Book {
  const measures = readMeasures(workbook);
  const sections = readSections(workbook);
  const settings = readSettings(workbook);
  return { measures, sections, settings, inUse: sectionsInUse(sections.sections, measures.steps) };
}

/**
 * The same while no one is writing: a report must not tell of a year that is half begun, or of a row whose measure is just being moved.
 * @throws Failure workbook.busy
 */
export const readBookAtRest = (): Book => brieflyLocked(() => readBook(openWorkbook()));

const inputOf = ({ measures, inUse, settings }: Book) => ({
  steps: measures.steps,
  columns: measures.columns,
  sections: inUse,
  settings: settings.settings,
  today: today(),
});

export const findingsOf = (book: Book): Finding[] => check(inputOf(book));

export const summaryOf = (book: Book): Summary => summarise(inputOf(book));

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Finding['severity'], number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
