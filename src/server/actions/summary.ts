/** Menu: the status of the year, written to its sheet. */
import { type Language, withDigits } from '../../messages';
import { SHEETS } from '../../messages/workbook';
import { writeSummary } from '../../sheets/summary';
import { openWorkbook } from '../../sheets/workbook';
import { readBook, summaryOf } from '../book';
import { whileLocked } from '../lock';

export function summariseMeasures(language: Language): string {
  const workbook = openWorkbook();
  return whileLocked(() => {
    const book = readBook(workbook);
    const summary = summaryOf(book);
    const { settings } = book.settings;
    writeSummary(workbook, summary, settings, language);
    return withDigits(language, settings.digits).ui.done.summary({
      done: summary.byStatus.done.count,
      total: summary.total,
      sheet: SHEETS.summary,
    });
  });
}
