/**
 * What a service call costs, in milliseconds: a model. The figures are of the size that people report from live scripts;
 * nothing here was measured, and Google's vary from day to day.
 */

/** The first pattern that a method's name matches counts. */
const TABLE: readonly (readonly [RegExp, number])[] = [
  [/^Drive\.Files\.create$/, 2500],
  [/^Drive\.Files\.(update|remove)$/, 900],
  [/^Drive\./, 500],
  [/^Docs\.Documents\.batchUpdate$/, 1200],
  [/^Docs\./, 700],
  [/^SpreadsheetApp\.flush$/, 300],
  [/^Spreadsheet\.(insertSheet|deleteSheet|copy|duplicateActiveSheet)/, 400],
  [/^Sheet\.(insert|delete|copyTo|autoResize)/, 250],
  [/^(Ui|Menu|HtmlService|HtmlTemplate|HtmlOutput)\./, 10],
  [/^(Session|ScriptApp|Utilities|SpreadsheetApp)\./, 5],
  [/(Builder|Rule|Validation|Enum)\w*\./, 1],
  [/^(Properties|Cache)/, 40],
  [/^Lock/, 60],
  [/\.(set|clear|append|merge|sort|copyTo|activate|insert|delete|remove|protect|apply|toast)/, 90],
  [/\.(get|find|is|has)/, 60],
];

/** @param method "Range.setValues" */
export function modelledLatency(method: string): number {
  return TABLE.find(([pattern]) => pattern.test(method))?.[1] ?? 20;
}
