/** How the sheets look: text that wraps, a header that stays, bands of rows, and colours for what is done and what is wrong. */
import { STATUS_PHRASES } from '../core/status';
import { SIGNS } from '../messages/workbook';
import type { Range, Sheet } from './workbook';

/** The widest sheet of ours ends here. */
const LAST = 'J';

/** Pixels: what Sheets gives a new column. */
const USUAL_WIDTH = 100;

const HEADER_BACKGROUND = '#e8f0fe';

/**
 * The look that all sheets share: one is given it, the others are made like that one.
 * @param bands whether rows are banded; a sheet that staff made may have bands of its own, and takes no second ones
 */
export function lookAlike(sheet: Sheet, bands: boolean): void {
  const cells = sheet.getRange(`A:${LAST}`).setWrap(true).setVerticalAlignment('top');
  if (bands) cells.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
  sheet.getRange(`A1:${LAST}1`).setFontWeight('bold').setBackground(HEADER_BACKGROUND);
  sheet.setFrozenRows(1);
}

/** Plain text, so that "1.10" stays a number of a step and "24/4/2566" a day of the Buddhist era. */
export function keepText(sheet: Sheet): void {
  sheet.getRange(`A:${LAST}`).setNumberFormat('@');
}

/** One call for each run of equal widths that are not the usual one. */
export function setWidths(sheet: Sheet, widths: readonly number[]): void {
  for (let start = 0, end = 0; start < widths.length; start = end) {
    const width = widths[start] as number;
    end = start + 1;
    while (widths[end] === width) end++;
    if (width !== USUAL_WIDTH) sheet.setColumnWidths(start + 1, end - start, width);
  }
}

/**
 * Whoever types into the header is asked whether they mean it; nobody is kept out.
 * @param before the sheet may have a protection already: its staff's, or of a try that ended before it was made a warning
 */
export function warnOfHeader(sheet: Sheet, before: boolean): void {
  const [there] = before ? sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE) : [];
  (there ?? sheet.getRange(`A1:${LAST}1`).protect()).setWarningOnly(true);
}

/** Colours on white, 4.5:1 or better. They say nothing that the words and signs do not say. */
const RED = '#b3261e';
const AMBER = '#8a5000';
const GREEN = '#137333';
const BLUE = '#185abc';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** The first that holds counts, so the worst sign comes first. */
const COLOURS: readonly (readonly [colour: string, when: (builder: Builder) => Builder])[] = [
  [RED, (builder) => builder.whenTextContains(SIGNS.error)],
  [AMBER, (builder) => builder.whenTextContains(SIGNS.warning)],
  [GREEN, (builder) => builder.whenTextEqualTo(STATUS_PHRASES.done)],
  [BLUE, (builder) => builder.whenTextEqualTo(STATUS_PHRASES['in-progress'])],
];

/** Colours for the words of the status and the signs of the check. */
export function colourWords(sheet: Sheet, ranges: readonly Range[]): void {
  let first: Rule | null = null;
  const rules = COLOURS.map(([colour, when]) => {
    const builder = first ? first.copy() : SpreadsheetApp.newConditionalFormatRule().setRanges([...ranges]);
    const rule = when(builder).setFontColor(colour).build();
    first ??= rule;
    return rule;
  });
  sheet.setConditionalFormatRules(rules);
}
