/** The findings sheet: every finding with a link to its cell; a rerun replaces the ones before. */
import type { Finding } from '../core/finding';
import type { ColumnKey } from '../core/step';
import type { Language } from '../messages';
import { FINDING_HEADERS, MEASURE_HEADERS, SECTION_HEADERS, SETTING_HEADERS, SHEETS } from '../messages/workbook';
import { asText } from './cells';
import { fillSheet } from './fill';
import { columnLetter, type Sheet, type Spreadsheet } from './workbook';

/** The sheets that findings speak of, as they were read: where they are, and where their columns stand. */
export interface Places {
  readonly measures: {
    readonly name: string;
    readonly sheet: Sheet;
    readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  };
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

export function foundAt({ place }: Finding, { measures, sections }: Pick<Places, 'measures' | 'sections'>): FoundAt {
  const at = (row: number | null, column: number | undefined) =>
    row === null ? null : column === undefined || column < 0 ? `${row}:${row}` : `${columnLetter(column + 1)}${row}`;
  switch (place.sheet) {
    case 'measures':
      return {
        sheet: measures.name,
        row: place.row,
        column: MEASURE_HEADERS[place.column],
        a1: at(place.row, measures.columns[place.column]),
      };
    case 'sections':
      return {
        sheet: SHEETS.sections,
        row: place.row,
        column: SECTION_HEADERS[place.column],
        a1: at(place.row, sections.columns[place.column]),
      };
    case 'settings':
      return { sheet: SHEETS.settings, row: place.row, column: SETTING_HEADERS.value, a1: at(place.row, 1) };
  }
}

/** One write over all rows of the sheet: what an earlier check left below is blanked with it. */
export function writeFindings(
  workbook: Spreadsheet,
  findings: readonly Finding[],
  places: Places,
  language: Language,
): void {
  const gids = new Map<keyof Places, number>();
  const gidOf = (key: keyof Places): number => {
    const gid = gids.get(key) ?? places[key].sheet.getSheetId();
    gids.set(key, gid);
    return gid;
  };
  const table = findings.map((finding) => [
    language.ui.severity[finding.severity],
    link(gidOf(finding.place.sheet), foundAt(finding, places), language),
    asText(finding.section),
    asText(finding.stepNo),
    foundAt(finding, places).column,
    asText(language.finding(finding)),
    finding.rule,
  ]);
  const blank = FINDING_HEADERS.map(() => '');
  if (table.length === 0) table.push([language.ui.findings.none, ...blank.slice(1)]);
  fillSheet(workbook, 'findings', table, blank);
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
