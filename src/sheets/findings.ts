/** The findings sheet: every finding with a link to its cell; a rerun replaces the ones before. */
import type { Finding } from '../core/finding';
import type { ColumnKey } from '../core/step';
import type { Language } from '../messages';
import { FINDING_HEADERS, MEASURE_HEADERS, SECTION_HEADERS, SETTING_HEADERS, SHEETS } from '../messages/workbook';
import { asText } from './cells';
import { columnLetter, type Sheet } from './workbook';

/** Where the columns of the sheets that findings speak of stand. */
export interface Places {
  readonly measures: { readonly sheet: Sheet; readonly columns: Readonly<Partial<Record<ColumnKey, number>>> };
  readonly sections: { readonly sheet: Sheet; readonly columns: Readonly<Record<string, number>> };
  readonly settings: { readonly sheet: Sheet };
}

/** A finding's cell in the words of its sheet; `a1` is null where it is about the sheet as a whole. */
export interface FoundAt {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string;
  readonly a1: string | null;
}

/** @param columns as in Places, without the sheets */
export function foundAt(
  { place }: Finding,
  columns: { measures: Places['measures']['columns']; sections: Places['sections']['columns'] },
): FoundAt {
  const at = (row: number | null, column: number | undefined) =>
    row === null ? null : column === undefined || column < 0 ? `${row}:${row}` : `${columnLetter(column + 1)}${row}`;
  switch (place.sheet) {
    case 'measures':
      return {
        sheet: SHEETS.measures,
        row: place.row,
        column: MEASURE_HEADERS[place.column],
        a1: at(place.row, columns.measures[place.column]),
      };
    case 'sections':
      return {
        sheet: SHEETS.sections,
        row: place.row,
        column: SECTION_HEADERS[place.column],
        a1: at(place.row, columns.sections[place.column]),
      };
    case 'settings':
      return { sheet: SHEETS.settings, row: place.row, column: SETTING_HEADERS.value, a1: at(place.row, 1) };
  }
}

export function writeFindings(sheet: Sheet, findings: readonly Finding[], places: Places, language: Language): void {
  const columns = { measures: places.measures.columns, sections: places.sections.columns };
  const gids = {
    measures: places.measures.sheet.getSheetId(),
    sections: places.sections.sheet.getSheetId(),
    settings: places.settings.sheet.getSheetId(),
  };
  const table = findings.map((finding) => {
    const found = foundAt(finding, columns);
    return [
      language.ui.severity[finding.severity],
      link(gids[finding.place.sheet], found, language),
      asText(finding.section),
      asText(finding.stepNo),
      found.column,
      asText(language.finding(finding)),
      finding.rule,
    ];
  });
  if (table.length === 0) table.push([language.ui.findings.none, ...FINDING_HEADERS.slice(1).map(() => '')]);

  const width = FINDING_HEADERS.length;
  const maxRows = sheet.getMaxRows();
  // At least one row is added, so that the same calls are made however many findings there are.
  sheet.insertRowsAfter(maxRows, Math.max(1, table.length + 1 - maxRows));
  sheet.getRange(2, 1, maxRows - 1, width).clearContent();
  const body = sheet.getRange(2, 1, table.length, width);
  // General, not plain text: in a plain-text cell the link would stay a formula's text.
  body.setNumberFormat('General').setValues(table);
}

/**
 * A link within the spreadsheet. Semicolons part the arguments in every locale's formulas; the parts are
 * ours alone, a sheet's id and an address, so that no text of a user's can get into the formula.
 */
function link(gid: number, { a1 }: FoundAt, language: Language): string {
  return a1 === null
    ? `=HYPERLINK("#gid=${gid}";"${language.ui.findings.wholeSheet}")`
    : `=HYPERLINK("#gid=${gid}&range=${a1}";"${a1}")`;
}
