/** The report in steps that the menu and the pages share: what it will say, the file, the document, the document read back. */
import { Failure } from '../core/failure';
import type { Finding } from '../core/finding';
import type { Settings } from '../core/settings';
import { reportFolder } from '../drive/folder';
import { publish } from '../drive/publish';
import { repairTables } from '../drive/repair';
import { MEASURE_HEADERS, SHEETS } from '../messages/workbook';
import { buildReport, fingerprintOf, type ReportModel, renderReport, reportName } from '../report';
import { appendLog } from '../sheets/log';
import { openWorkbook, sheetOf } from '../sheets/workbook';
import type { ReportCounts, ReportMade, ReportOptions, ReportState, ReportVerified } from './answers';
import { type Book, countBySeverity, findingsOf, readBook } from './book';
import { timestamp, today } from './clock';

export interface Prepared {
  readonly state: ReportState;
  readonly model: ReportModel;
  readonly settings: Settings;
  readonly madeAt: string;
  readonly name: string;
}

/** @throws Failure workbook.no-steps */
export function stateOf(book: Book): ReportState {
  const { steps } = book.measures;
  if (steps.length === 0) throw new Failure('workbook.no-steps', { sheet: book.measures.name });
  const counts = countsOf(findingsOf(book));
  const done = steps.filter(({ status }) => status === 'done').length;
  return { ...counts, steps: steps.length, done, draft: counts.errors > 0 };
}

function countsOf(findings: readonly Finding[]): ReportCounts {
  const { error, warning, notice } = countBySeverity(findings);
  return { errors: error, warnings: warning, notices: notice };
}

/** @throws Failure workbook.no-steps, and what readBook throws; nothing has been made */
export function prepareReport(options: ReportOptions): Prepared {
  const book = readBook(openWorkbook());
  const state = stateOf(book);
  const { digits, orientation, summary, evidence, signatures } = options;
  const own = book.settings.settings;
  const settings = { ...own, ...(digits && { digits }), ...(orientation && { orientation }) };
  const wanted = { summary, evidence, signatures };
  const model = buildReport({
    settings,
    sections: book.inUse,
    steps: book.measures.steps,
    parts: settings.parts.filter((part) => (wanted as Partial<Record<typeof part, boolean>>)[part] !== false),
    draft: state.draft,
    today: today(),
  });
  const madeAt = timestamp();
  return { state, model, settings, madeAt, name: reportName(settings, { madeAt, draft: state.draft }) };
}

export const fileOf = ({ model }: Prepared): Uint8Array => renderReport(model, 'google');

/**
 * Uploads the report and logs it: a document that is there is in the log, whatever becomes of the page that asked for it.
 * @throws Failure workbook.not-set-up, drive.refused, drive.not-enabled: no document has been made
 */
export function uploadReport(prepared: Prepared): ReportMade {
  const { state, name, madeAt, model, settings } = prepared;
  // Asked for first: a document must not be made that could not be logged.
  const log = sheetOf(openWorkbook(), 'log');
  const folder = reportFolder();
  const published = publish(fileOf(prepared), name, folder);
  appendLog(log, {
    madeAt,
    year: settings.reportYear,
    name,
    url: published.url,
    steps: state.steps,
    done: state.done,
    errors: state.errors,
    warnings: state.warnings,
    fingerprint: fingerprintOf(model),
  });
  const { errors, warnings, notices, draft } = state;
  return { ...published, name, folderUrl: folder.url, draft, errors, warnings, notices, sheet: SHEETS.findings };
}

/** Reads the document back, and puts back what the conversion lost of its tables. */
export function verifyReport(id: string): ReportVerified {
  const { tables, pinned, kept, failed } = repairTables(id, MEASURE_HEADERS.measure);
  return { tables, repaired: pinned + kept > 0, unrepaired: failed };
}
