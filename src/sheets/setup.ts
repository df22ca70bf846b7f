/** Set-up: makes the sheets that are missing, leaves the ones that are there, and refuses before it would touch another's. */
import { findColumns } from '../core/columns';
import { Failure } from '../core/failure';
import { bare } from '../core/thai/text';
import type { Messages } from '../messages/th';
import { SHEETS } from '../messages/workbook';
import { asText, toCell } from './cells';
import { type Layout, layouts } from './layout';
import { type Sheet, type Spreadsheet, valuesOf } from './workbook';

const HEADER_BACKGROUND = '#e8f0fe';

interface Found {
  readonly layout: Layout;
  readonly sheet: Sheet | null;
  readonly state: 'missing' | 'empty' | 'ours' | 'foreign';
}

/**
 * Makes the workbook's sheets. Run again it changes nothing that is there.
 * @returns how many sheets were made or laid out
 * @throws Failure setup.occupied: a sheet of that name holds something else; nothing has been touched.
 */
export function setUpWorkbook(workbook: Spreadsheet, ui: Messages): number {
  const found = layouts(ui).map((layout) => look(workbook, layout));
  const foreign = found.find(({ state }) => state === 'foreign');
  if (foreign) throw new Failure('setup.occupied', { sheet: SHEETS[foreign.layout.key] });

  const wanting = found.filter(({ state }) => state !== 'ours');
  const made = wanting.map(({ layout, sheet }) => ({
    layout,
    sheet:
      sheet ??
      workbook.insertSheet(
        SHEETS[layout.key],
        found.findIndex((each) => each.layout === layout),
      ),
  }));
  // Dropdowns come last: one sheet's list may stand in another that has just been made.
  for (const { layout, sheet } of made) layOut(sheet, layout);
  for (const { layout, sheet } of made) addDropdowns(workbook, sheet, layout);
  return made.length;
}

function look(workbook: Spreadsheet, layout: Layout): Found {
  const sheet = workbook.getSheetByName(SHEETS[layout.key]);
  if (!sheet) return { layout, sheet, state: 'missing' };
  const values = valuesOf(sheet);
  if (values.every((row) => row.every((value) => value === ''))) return { layout, sheet, state: 'empty' };
  const rows = values.slice(0, 10).map((row) => row.map(toCell));
  return { layout, sheet, state: isOurs(layout, rows) ? 'ours' : 'foreign' };
}

/** A sheet of measures is known by its columns, wherever staff have moved them; the others by the headers of their first row. */
function isOurs(layout: Layout, rows: Parameters<typeof findColumns>[0]): boolean {
  if (layout.key === 'measures') {
    try {
      findColumns(rows);
      return true;
    } catch (error) {
      if (error instanceof Failure) return false;
      throw error;
    }
  }
  const first = new Set((rows[0] ?? []).map((cell) => (typeof cell === 'string' ? bare(cell) : '')));
  return layout.headers.every((header) => first.has(bare(header)));
}

function layOut(sheet: Sheet, layout: Layout): void {
  const columns = layout.headers.length;
  const width = layout.widths.length;
  const table = [layout.headers, ...layout.body].map((row) => row.map(asText));
  // Plain text, so that "1.10" stays a number of a step and "24/4/2566" a day of the Buddhist era.
  sheet.getRange(1, 1, sheet.getMaxRows(), width).setNumberFormat('@').setWrap(true).setVerticalAlignment('top');
  sheet.getRange(1, 1, table.length, columns).setValues(table);
  sheet.getRange(1, 1, 1, width).setFontWeight('bold').setBackground(HEADER_BACKGROUND);
  sheet.setFrozenRows(1);
  setWidths(sheet, layout.widths);
}

/** One call for each run of equal widths. */
function setWidths(sheet: Sheet, widths: readonly number[]): void {
  for (let start = 0, end = 0; start < widths.length; start = end) {
    const width = widths[start] as number;
    end = start + 1;
    while (widths[end] === width) end++;
    sheet.setColumnWidths(start + 1, end - start, width);
  }
}

function addDropdowns(workbook: Spreadsheet, sheet: Sheet, { dropdowns }: Layout): void {
  for (const dropdown of dropdowns) {
    const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
    const rule =
      'words' in dropdown
        ? builder.requireValueInList([...dropdown.words], true)
        : builder.requireValueInRange(workbook.getRange(`'${SHEETS[dropdown.from.sheet]}'!${dropdown.from.a1}`), true);
    sheet.getRange(2, dropdown.column, sheet.getMaxRows() - 1, 1).setDataValidation(rule.build());
  }
}
