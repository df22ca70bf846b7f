/** The sidebar: opened from the menu, given all that the sheets say, and told where the user is in the sheet. */
import * as v from 'valibot';
import { Failure } from '../../core/failure';
import { readSettings as parseSettings } from '../../core/settings-table';
import { COLUMN_KEYS } from '../../core/step';
import type { Language } from '../../messages';
import { SHEETS } from '../../messages/workbook';
import { readMeasures } from '../../sheets/measures';
import { remembered } from '../../sheets/memory';
import { sheetStepsOf } from '../../sheets/rows';
import { readSections } from '../../sheets/sections';
import { readSettings } from '../../sheets/settings';
import { surveyWorkbook } from '../../sheets/setup';
import { openWorkbook, type Range, type Sheet, type Spreadsheet, sheetOf } from '../../sheets/workbook';
import type { SelectedRow, SidebarData } from '../answers';
import { today } from '../clock';
import { openPageAsSidebar } from '../pages';
import { allOptional, Row } from '../schemas';

export const openSidebarPage = (language: Language): string => {
  openPageAsSidebar('sidebar', language.ui.menu.name);
  return '';
};

/** What a page that loads again knows already. */
export const LoadArgument = allOptional({ book: v.exactOptional(v.pipe(v.string(), v.regex(/^[\w-]{1,200}$/))) });

/** @throws Failure columns.missing, columns.twice, settings.*: a sheet that can't be read; its sentence says where */
export function loadSidebar(known: v.InferOutput<typeof LoadArgument>, language: () => Language): SidebarData {
  const workbook = openWorkbook();
  const bookId = () => known.book ?? workbook.getId();
  try {
    const measures = readMeasures(workbook);
    return {
      setUp: true,
      today: today(),
      settings: readSettings(workbook).settings,
      sections: readSections(workbook).sections,
      steps: sheetStepsOf(measures.steps),
      columns: measures.columns,
      book: bookId(),
      sheet: measures.name,
      adopted: measures.adopted,
      candidates: [],
    };
  } catch (error) {
    if (error instanceof Failure && error.code === 'workbook.not-set-up')
      return notSetUp(workbook, bookId(), language());
    throw error;
  }
}

const notSetUp = (workbook: Spreadsheet, book: string, { ui }: Language): SidebarData => ({
  setUp: false,
  today: today(),
  settings: parseSettings([]),
  sections: [],
  steps: [],
  columns: {},
  book,
  sheet: SHEETS.measures,
  adopted: null,
  candidates: surveyWorkbook(workbook, ui).candidates.map(({ name }) => name),
});

export function selectedRow(): SelectedRow {
  const cell = openWorkbook().getCurrentCell();
  return { row: cell && isInMeasures(cell) ? cell.getRow() : null };
}

function isInMeasures(cell: Range): boolean {
  const sheet = cell.getSheet();
  return sheet.getName() === SHEETS.measures || remembered('measuresSheet') === String(sheet.getSheetId());
}

const SECTION_COLUMNS = ['code', 'heading', 'analysis', 'score'] as const;

export const GoToArgument = v.strictObject({
  sheet: v.picklist(['measures', 'sections', 'settings']),
  row: v.nullable(Row),
  column: v.nullable(v.picklist([...COLUMN_KEYS, ...SECTION_COLUMNS, 'value'])),
});

/** Selects a cell, or the first of its row where the column is not there. */
export function goTo({ sheet, row, column }: v.InferOutput<typeof GoToArgument>): Record<string, never> {
  const workbook = openWorkbook();
  const place = placesOf(workbook, sheet);
  const index = column === null ? 0 : Math.max(0, place.columns[column] ?? 0);
  place.sheet.getRange(row ?? 1, index + 1).activate();
  return {};
}

function placesOf(
  workbook: Spreadsheet,
  sheet: 'measures' | 'sections' | 'settings',
): { sheet: Sheet; columns: Readonly<Record<string, number | undefined>> } {
  if (sheet === 'measures') return readMeasures(workbook);
  if (sheet === 'sections') return readSections(workbook);
  // Not read as settings: one that can't be understood is just what the user wants to go to.
  return { sheet: sheetOf(workbook, 'settings'), columns: { value: 1 } };
}
