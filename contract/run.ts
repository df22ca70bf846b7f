/** Runs the cases and writes what came of each into a sheet; goes on where the execution before had to stop. */

import type { Case } from './case';
import { ALL } from './cases/index';
import { meets, plain, show } from './plain';
import { Scratch } from './scratch';

export interface Outcome {
  readonly got: unknown;
  readonly passed: boolean;
}

const SHEET = 'Contract';
const HEADER = ['#', 'members', 'case', 'expected', 'got', 'result', 'rests on'];
const NEXT = 'contract.next';
/** Google stops an execution after six minutes; the last case and the writing of its row need a part of them. */
const MINUTES_4 = 240_000;
/** Cases whose rows are written together. */
const AT_ONCE = 5;
const LONGEST = 2_000;

export function outcomeOf(each: Case): Outcome {
  const scratch = new Scratch();
  let got: unknown;
  try {
    got = plain(each.run(scratch));
  } catch (error) {
    const { name, message } = error as Error;
    got = `threw ${name}: ${message}`;
  } finally {
    scratch.clean();
  }
  return { got, passed: meets(got, each.expected) };
}

/** The cases from where the last run stopped, as many as four minutes allow. @returns a sentence on how far it came */
export function runOn(): string {
  const started = Date.now();
  const properties = PropertiesService.getDocumentProperties();
  const sheet = resultSheet();
  beInThailand();
  let next = Number(properties.getProperty(NEXT) ?? 0);
  while (next < ALL.length && Date.now() - started < MINUTES_4) {
    const chunk = ALL.slice(next, next + AT_ONCE);
    const rows = chunk.map((each, index) => rowOf(each, next + index));
    sheet
      .getRange(next + 2, 1, rows.length, HEADER.length)
      .setNumberFormat('@')
      .setValues(rows);
    SpreadsheetApp.flush();
    next += chunk.length;
    properties.setProperty(NEXT, String(next));
  }
  sheet.activate();
  if (next < ALL.length) return `${next} of ${ALL.length} cases were run. Run it again: it goes on with the next.`;
  properties.deleteProperty(NEXT);
  const results = sheet.getRange(2, 6, ALL.length, 1).getValues();
  const count = (word: string) => results.filter(([result]) => String(result).startsWith(word)).length;
  return `${ALL.length} cases: ${count('pass')} pass, ${count('FAIL')} fail. The sheet "${SHEET}" has them all.`;
}

/** What cells make of a text, and how they show a date, depends on where the spreadsheet is. */
function beInThailand(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.setSpreadsheetLocale('th_TH');
  book.setSpreadsheetTimeZone('Asia/Bangkok');
}

export function startAnew(): void {
  PropertiesService.getDocumentProperties().deleteProperty(NEXT);
  const old = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(SHEET);
  if (old) old.clear();
}

function rowOf(each: Case, index: number): string[] {
  const { got, passed } = outcomeOf(each);
  const result = passed ? 'pass' : 'FAIL';
  return [
    String(index + 1),
    each.of.join(', '),
    each.says,
    cut(show(each.expected)),
    cut(show(got)),
    each.toBeTriedLive ? `${result} (to be tried live: ${each.toBeTriedLive})` : result,
    each.sources.join('\n'),
  ];
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

function resultSheet(): GoogleAppsScript.Spreadsheet.Sheet {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName(SHEET) ?? book.insertSheet(SHEET, 0);
  sheet.getRange(1, 1, 1, HEADER.length).setValues([HEADER]).setFontWeight('bold');
  sheet.setFrozenRows(1);
  return sheet;
}
