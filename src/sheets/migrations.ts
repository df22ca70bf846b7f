/**
 * What brings a workbook of an earlier form to the next. A form is known by what a sheet holds, as well as by its number: copies
 * have no number, and Google's version history can bring an older state back.
 *
 * A migration adds. It writes into no cell that holds anything, and moves aside what stands in its way. Done again it does nothing
 * more, so that one that was killed in the middle is simply done again: what its form is known by, it changes last. The words of
 * a form stand here, and not in messages, where they may change with later forms.
 */
import type { Cell } from '../core/grid';
import type { SettingKey } from '../core/settings';
import { SETTING_DEFAULTS, SETTING_LABELS, settingRows } from '../core/settings-table';
import { bare } from '../core/thai/text';
import type { UiMessages } from '../messages/ui.th';
import { SHEETS, type SheetKey } from '../messages/workbook';
import { asText, type SheetValue, toText } from './cells';
import { rowsOf } from './settings';
import { type Sheet, type Spreadsheet, tryRead } from './workbook';

export interface Migration {
  /** The form that it begins with; it ends with the next. */
  readonly from: number;
  /** The sheet that the form is known by. */
  readonly sheet: SheetKey;
  /** Whether the rows of that sheet are of the form. */
  readonly isOf: (rows: readonly (readonly Cell[])[]) => boolean;
  readonly run: (workbook: Spreadsheet, ui: UiMessages) => void;
}

/** In the order in which they are done. */
export const MIGRATIONS: readonly Migration[] = [
  { from: 0, sheet: 'log', isOf: isLogWithoutLinks, run: addLinksAndSettings },
];

// From 0: the log gets links to all of a report's files, the settings what was new with them.

const LOG_OF_0 = ['เวลา', 'ปีงบประมาณ', 'ชื่อเอกสาร', 'ลิงก์', 'ขั้นตอน', 'เสร็จ', 'ต้องแก้', 'ควรแก้', 'ลายนิ้วมือข้อมูล'];
const LINKS = ['ไฟล์ Word', 'PDF', 'โฟลเดอร์'];
const SETTINGS: readonly SettingKey[] = ['problems', 'suggestions', 'parts', 'fileName'];

/** Rows are appended to the log by position: one whose columns staff have moved is theirs, and not ours to mend. */
function isLogWithoutLinks([header = []]: readonly (readonly Cell[])[]): boolean {
  const has = (words: readonly string[], from: number) => words.every((word, i) => isHeader(header[from + i], word));
  return has(LOG_OF_0, 0) && !has(LINKS, LOG_OF_0.length);
}

const isHeader = (cell: Cell | undefined, word: string): boolean =>
  typeof cell === 'string' && bare(cell) === bare(word);

function addLinksAndSettings(workbook: Spreadsheet, ui: UiMessages): void {
  addSettings(workbook, ui);
  addLinks(workbook);
}

/** At the foot, with what they are taken for while they are empty. */
function addSettings(workbook: Spreadsheet, { settingHelp }: UiMessages): void {
  const found = tryRead(workbook, SHEETS.settings);
  if (!found) return;
  const there = settingRows(rowsOf(found.values));
  const added = SETTINGS.filter((key) => !there[key]);
  // Without any of our rows it is another's sheet.
  if (added.length === 0 || Object.keys(there).length === 0) return;
  const last = found.values.length;
  found.sheet.insertRowsAfter(last, added.length);
  const table = added.map((key) => [SETTING_LABELS[key], SETTING_DEFAULTS[key] ?? '', settingHelp[key]].map(asText));
  found.sheet.getRange(last + 1, 1, table.length, 3).setValues(table);
}

/** To the right of the fingerprint; a column that staff keep there moves one further. */
function addLinks(workbook: Spreadsheet): void {
  const found = tryRead(workbook, SHEETS.log);
  if (!found) return;
  let rows = found.values;
  for (const [i, header] of LINKS.entries()) {
    const column = LOG_OF_0.length + i;
    if (isHeader(toText(rows[0]?.[column] ?? ''), header)) continue;
    if (!isFree(rows, column)) {
      found.sheet.insertColumnsBefore(column + 1, 1);
      rows = rows.map((row) => [...row.slice(0, column), '', ...row.slice(column)]);
    } else if (column >= found.sheet.getMaxColumns()) found.sheet.insertColumnsAfter(column, 1);
    writeHeader(found.sheet, column + 1, header);
  }
}

const OUR_LINK = /^https:\/\/(?:docs|drive)\.google\.com\//;

/** Nothing stands in it but what this add-on has appended to the log before its columns were there. */
const isFree = (rows: readonly (readonly SheetValue[])[], column: number): boolean =>
  rows.every((row, i) => {
    const text = toText(row[column] ?? '').trim();
    return text === '' || (i > 0 && OUR_LINK.test(text));
  });

/** It looks like the header beside it. @param column 1-based */
function writeHeader(sheet: Sheet, column: number, text: string): void {
  const cell = sheet.getRange(1, column);
  sheet.getRange(1, column - 1).copyTo(cell, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  cell.setValue(text);
}
