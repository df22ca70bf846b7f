/** The report in steps that the menu and the pages share: what it will say, its files, the document, the document read back. */
import { fnv1a64 } from '../core/etag';
import { Failure } from '../core/failure';
import type { Finding } from '../core/finding';
import { chosenSteps, type ReportChoice } from '../core/report-choice';
import { findingsOfRows } from '../core/report-findings';
import type { Settings } from '../core/settings';
import { expectedOf } from '../drive/expected';
import type { FileKind } from '../drive/upload';
import { SHEETS } from '../messages/workbook';
import {
  buildReport,
  DOC_LIMIT,
  fingerprintOf,
  lengthOf,
  type Profile,
  type ReportModel,
  type ReportSeal,
  renderReport,
  reportName,
} from '../report';
import { openWorkbook } from '../sheets/workbook';
import type { ReportCounts, ReportMade, ReportOptions, ReportState } from './answers';
import { type Book, countBySeverity, findingsOf, readBook } from './book';
import { thaiTimestamp, today } from './clock';
import { aboutKept, keptBytes } from './kept-file';
import { publishReport } from './publishing';
import { keptSeal } from './seal';
import { requireUpToDate } from './upkeep';

export interface Prepared {
  readonly state: ReportState;
  readonly model: ReportModel;
  /** The agency's own; null for the standard one. */
  readonly template: Uint8Array | null;
  readonly settings: Settings;
  readonly madeAt: string;
  readonly name: string;
}

const ALL: ReportChoice = { kind: 'all' };

/** @throws Failure workbook.no-steps, report.no-steps-chosen */
export function stateOf(book: Book, choice: ReportChoice = ALL): ReportState {
  const { steps, name } = book.measures;
  if (steps.length === 0) throw new Failure('workbook.no-steps', { sheet: name });
  const chosen = chosenSteps(steps, choice, book.settings.settings);
  if (chosen.length === 0) throw new Failure('report.no-steps-chosen', { sheet: name });
  const rows = choice.kind === 'all' ? null : new Set(chosen.map(({ row }) => row));
  const counts = countsOf(findingsOfRows(findingsOf(book), rows));
  const done = chosen.filter(({ status }) => status === 'done').length;
  return { ...counts, steps: chosen.length, done, draft: counts.errors > 0 };
}

function countsOf(findings: readonly Finding[]): ReportCounts {
  const { error, warning, notice } = countBySeverity(findings);
  return { errors: error, warnings: warning, notices: notice };
}

/** @throws Failure workbook.no-steps, report.no-steps-chosen, report.too-long: what no later stage could make is refused by the first */
export function checkReport(options: ReportOptions): ReportState {
  const book = readBook(openWorkbook());
  const state = stateOf(book, options.choice);
  refuseLong(modelOf(book, settingsOf(book, options), options, state));
  return state;
}

/** @throws Failure workbook.no-steps, report.no-steps-chosen, kept.damaged, and what readBook throws; nothing has been made */
export function prepareReport(options: ReportOptions, book: Book = readBook(openWorkbook())): Prepared {
  const { choice = ALL } = options;
  const state = stateOf(book, choice);
  const settings = settingsOf(book, options);
  const model = modelOf(book, settings, options, state, keptSeal(settings.agency));
  const madeAt = thaiTimestamp();
  const name = reportName(settings, { madeAt, draft: state.draft, choice });
  return { state, model, template: keptBytes('template'), settings, madeAt, name };
}

const settingsOf = (book: Book, { digits, orientation }: ReportOptions): Settings => ({
  ...book.settings.settings,
  ...(digits && { digits }),
  ...(orientation && { orientation }),
});

function modelOf(
  book: Book,
  settings: Settings,
  { parts, choice = ALL }: ReportOptions,
  { draft }: ReportState,
  seal: ReportSeal | null = null,
): ReportModel {
  return buildReport({
    settings,
    sections: book.inUse,
    steps: book.measures.steps,
    choice,
    ...(parts && { parts: settings.parts.filter((part) => part === 'measures' || parts.includes(part)) }),
    ...(seal && { seal }),
    draft,
    today: today(),
  });
}

/** A Word file takes any length, so that it can be looked at all the same. @throws Failure report.too-long */
function refuseLong(model: ReportModel): void {
  const length = lengthOf(model);
  if (length > DOC_LIMIT) throw new Failure('report.too-long', { length, limit: DOC_LIMIT });
}

/** @throws Failure template.* */
export const fileOf = ({ model, template }: Prepared, profile: Profile): Uint8Array =>
  renderReport(model, profile, template ?? undefined);

const PROFILES: Readonly<Record<FileKind, Profile>> = { doc: 'google', word: 'office' };

export interface Attempt {
  /** Letters, digits and dashes that no other try has. */
  readonly key: string;
  /** The same was tried before, and how that ended is not known. */
  readonly again: boolean;
}

/**
 * Sends the report to Drive and logs it: a document that is there is in the log, whatever becomes of the page that asked for it.
 * @throws Failure report.too-long, schema.*, workbook.not-set-up, drive.*, template.*: see publishReport
 */
export function uploadReport(prepared: Prepared, { key, again }: Attempt): { made: ReportMade; told: () => void } {
  requireUpToDate();
  const { state, name, madeAt, model, settings } = prepared;
  const { steps, done, errors, warnings, notices, draft } = state;
  refuseLong(model);
  const made: Partial<Record<FileKind, Uint8Array>> = {};
  const bytes = (kind: FileKind): Uint8Array => {
    made[kind] ??= fileOf(prepared, PROFILES[kind]);
    return made[kind];
  };
  // Before anything is in Drive: a template that can't be filled must leave nothing there.
  const expected = expectedOf(bytes('doc'));
  const fingerprint = fingerprintOf(model);
  const published = publishReport({
    attempt: key,
    again,
    says: fnv1a64(`${fingerprint} ${aboutKept('template')?.hash ?? ''}`),
    draft: { madeAt, year: settings.reportYear, name, steps, done, errors, warnings, fingerprint },
    bytes,
    now: Date.now(),
  });
  const { wordRefused, folder: _, told, ...links } = published;
  const answer: ReportMade = {
    ...links,
    wordRefused: wordRefused === null ? null : wordRefused.code,
    draft,
    errors,
    warnings,
    notices,
    sheet: SHEETS.findings,
    expected,
  };
  return { made: answer, told };
}
