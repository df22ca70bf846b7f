/** Menu: check every row; the findings go to their sheet, their signs to the check column. */
import { type Finding, SEVERITIES, type Severity } from '../../core/finding';
import { type Language, withDigits } from '../../messages';
import { SHEETS, SIGNS } from '../../messages/workbook';
import { writeFindings } from '../../sheets/findings';
import { writeCheckColumn } from '../../sheets/measures';
import { openWorkbook } from '../../sheets/workbook';
import { countBySeverity, findingsOf, readBook } from '../book';
import { whileLocked } from '../lock';

export function checkMeasures(language: Language): string {
  const workbook = openWorkbook();
  return whileLocked(() => {
    const book = readBook(workbook);
    const findings = findingsOf(book);
    writeFindings(workbook, findings, book, language);
    writeCheckColumn(
      book.measures,
      signsByRow(
        book.measures.steps.map(({ row }) => row),
        findings,
      ),
    );
    const counts = countBySeverity(findings);
    return withDigits(language, book.settings.settings.digits).ui.done.check({
      ...counts,
      total: findings.length,
      steps: book.measures.steps.length,
      sheet: SHEETS.findings,
    });
  });
}

/** "⛔ 1 ▲ 2" for a row with findings, "✓" for one without. */
function signsByRow(rows: readonly number[], findings: readonly Finding[]): Map<number, string> {
  const counts = new Map<number, Record<Severity, number>>(
    rows.map((row) => [row, { error: 0, warning: 0, notice: 0 }]),
  );
  for (const { place, severity } of findings) {
    const ofRow = place.sheet === 'measures' ? counts.get(place.row) : undefined;
    if (ofRow) ofRow[severity]++;
  }
  const text = (ofRow: Record<Severity, number>) =>
    SEVERITIES.filter((severity) => ofRow[severity] > 0)
      .map((severity) => `${SIGNS[severity]} ${ofRow[severity]}`)
      .join(' ');
  return new Map([...counts].map(([row, ofRow]) => [row, text(ofRow) || SIGNS.clean]));
}
