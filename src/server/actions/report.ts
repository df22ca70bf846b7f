/** Menu: make the report. Model, docx, one upload, the Doc read back and repaired, a row in the log, the links shown. */
import { Failure } from '../../core/failure';
import { reportFolder } from '../../drive/folder';
import { publish } from '../../drive/publish';
import { repairTables } from '../../drive/repair';
import type { Language } from '../../messages';
import { MEASURE_HEADERS, reportName, SHEETS } from '../../messages/workbook';
import { buildReport, renderReport } from '../../report';
import { appendLog } from '../../sheets/log';
import { openWorkbook, sheetOf } from '../../sheets/workbook';
import { countBySeverity, findingsOf, readBook, summaryOf } from '../book';
import { timestamp, today } from '../clock';
import { whileLocked } from '../lock';
import { openDialog } from '../pages';

/** @throws Failure workbook.no-steps, drive.refused; no document has been made. */
export function makeReport(language: Language): string {
  const workbook = openWorkbook();
  const log = sheetOf(workbook, 'log');
  const book = readBook(workbook);
  const { steps } = book.measures;
  if (steps.length === 0) throw new Failure('workbook.no-steps', { sheet: SHEETS.measures });

  const counts = countBySeverity(findingsOf(book));
  const draft = counts.error > 0;
  const summary = summaryOf(book);
  const settings = book.settings.settings;
  const model = buildReport({ settings, sections: book.inUse, steps, summary, draft, today: today() });
  const bytes = renderReport(model, 'google');

  const madeAt = timestamp();
  const name = reportName({ title: settings.title, agency: settings.agency, year: settings.reportYear, madeAt, draft });
  const folder = reportFolder();
  const published = publish(bytes, name, folder);
  const repair = repairTables(published.id, MEASURE_HEADERS.measure);
  whileLocked(() =>
    appendLog(log, {
      madeAt,
      year: settings.reportYear,
      name,
      url: published.url,
      steps: steps.length,
      done: summary.byStatus.done.count,
      errors: counts.error,
      warnings: counts.warning,
      fingerprint: fingerprintOf(model),
    }),
  );

  openDialog(
    'report',
    draft ? language.ui.report.draftTitle : language.ui.report.title,
    { width: 480, height: 320 },
    {
      name,
      ...published,
      folderUrl: folder.url,
      draft,
      unrepaired: repair.failed,
      errors: counts.error,
      warnings: counts.warning,
      sheet: SHEETS.findings,
    },
  );
  return '';
}

/** SHA-256 of what the report says, its day of making aside, shortened: the same data gives the same. */
function fingerprintOf(model: object): string {
  const bytes = Utilities.computeDigest(
    Utilities.DigestAlgorithm.SHA_256,
    JSON.stringify({ ...model, madeOn: null }),
    Utilities.Charset.UTF_8,
  );
  return bytes
    .slice(0, 8)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
    .join('');
}
