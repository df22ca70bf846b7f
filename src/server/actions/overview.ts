/** A page's call: everything the sheets say and the rules find, as plain JSON. */
import { parseDate } from '../../core/thai/dates';
import type { Language } from '../../messages';
import { foundAt } from '../../sheets/findings';
import { openWorkbook } from '../../sheets/workbook';
import type { Overview } from '../answers';
import { findingsOf, readBook, summaryOf } from '../book';

export function overview(_: object, languageOf: () => Language): Overview {
  const book = readBook(openWorkbook());
  const language = languageOf();
  const { settings } = book.settings;
  return {
    title: settings.title,
    agency: settings.agency,
    fiscalYear: settings.reportYear,
    sections: book.inUse.map(({ code, heading, analysis }) => ({ code, heading, analysis })),
    steps: book.measures.steps.map((step) => ({
      row: step.row,
      section: step.section,
      measureNo: step.measureNo,
      measure: step.measure,
      stepNo: step.stepNo,
      step: step.step,
      responsible: step.responsible,
      due: step.due,
      status: step.status,
      result: step.result,
      completedOn: parseDate(step.completedOn)?.date ?? null,
      evidence: step.evidence,
    })),
    findings: findingsOf(book).map((finding) => {
      const { sheet, row, column, a1 } = foundAt(finding, book);
      const { rule, severity, section, stepNo, fix } = finding;
      return {
        rule,
        severity,
        section,
        stepNo,
        sheet,
        row,
        column,
        cell: a1,
        message: language.finding(finding),
        fix: fix ?? null,
      };
    }),
    summary: summaryOf(book),
  };
}
