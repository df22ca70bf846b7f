/** Range: where it is, how it looks, its merges, validations and moves. */

import { describe, expect, test } from '@jest/globals';
import { sheetError, sheetValue } from '../script';

describe('a place', () => {
  test('is told in numbers and letters', () => {
    expect(
      sheetValue(`
      const r = sheet.getRange(2, 3, 4, 5);
      return [r.getA1Notation(), r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn(), r.getNumRows(), r.getNumColumns(),
        r.getSheet().getName(), r.getCell(1, 1).getA1Notation(), r.offset(1, -2).getA1Notation(), r.offset(0, 0, 1, 1).getA1Notation()];`),
    ).toEqual([...['C2:G5', 2, 3, 5, 7, 4, 5], ...['ชีต1', 'C2', 'A3:E6', 'C2']]);
  });

  test.each([
    ["sheet.getRange('ไม่มี')", 'Range not found'],
    ["sheet.getRange('Z99999')", 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(1, 1).offset(-1, 0)', 'The starting row of the range is too small.'],
    ['sheet.getRange()', "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    [
      'sheet.getRange(1)',
      "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      "sheet.getRange('1', 2)",
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'sheet.getRange(1, undefined)',
      "The parameters (number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])('%s is refused', (code, message) => {
    expect(sheetError(`${code};`)).toMatchObject({ scriptName: 'Exception', message });
  });
});

describe('looks', () => {
  test('are set for all cells, or one by one', () => {
    expect(
      sheetValue(`
      const r = sheet.getRange('A1:B1');
      r.setBackground('#ABC').setFontWeight('bold').setFontSize(14).setWrap(true).setHorizontalAlignment('center').setFontColors([['red', '#00ff00']]);
      return [r.getBackgrounds(), r.getFontWeights(), r.getFontSizes(), r.getWrap(), String(r.getWrapStrategy()), r.getHorizontalAlignments(),
        r.getWrapStrategy() === SpreadsheetApp.WrapStrategy.WRAP];`),
    ).toEqual([[['#aabbcc', '#aabbcc']], [['bold', 'bold']], [[14, 14]], true, 'WRAP', [['center', 'center']], true]);
  });

  test('have defaults, to which null goes back', () => {
    expect(
      sheetValue(`
      const r = sheet.getRange('A1'); r.setBackground('red').setBackground(null);
      return [r.getBackground(), r.getFontSize(), r.getFontWeight(), r.getNumberFormat(), String(r.getWrapStrategy())];`),
    ).toEqual([...['#ffffff', 10, 'normal', '0.###############', 'OVERFLOW']]);
  });

  test('that are no colour are refused', () => {
    expect(sheetError(`sheet.getRange('A1').setBackground('สีแดง');`).message).toBe('Invalid argument: สีแดง');
  });

  test('must be as many as the cells', () => {
    expect(sheetError(`sheet.getRange('A1:B1').setFontWeights([['bold']]);`).message).toContain(
      'The number of columns in the data does not match',
    );
  });

  test('do not count as data', () => {
    expect(
      sheetValue(
        `sheet.getRange('C9').setBackground('red'); return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`,
      ),
    ).toEqual([0, 0, 'A1']);
  });
});

describe('a merge', () => {
  test('keeps the first value, and takes no other', () => {
    expect(
      sheetValue(`
      sheet.getRange('A1:B2').setValues([['', 'ก'], ['ข', 'ค']]).merge();
      sheet.getRange('B2').setValue('ง');
      return [sheet.getRange('A1:B2').getValues(), sheet.getRange('B2').isPartOfMerge(), sheet.getRange('B2').getMergedRanges().map((m) => m.getA1Notation())];`),
    ).toEqual([
      [
        ['ก', ''],
        ['', ''],
      ],
      true,
      ['A1:B2'],
    ]);
  });

  test('goes down each column, and is broken apart', () => {
    expect(
      sheetValue(`
      const r = sheet.getRange('A1:B3'); r.mergeVertically();
      const merged = sheet.getRange('A1:B3').getMergedRanges().map((m) => m.getA1Notation());
      return [merged, r.breakApart().getMergedRanges().length];`),
    ).toEqual([['A1:A3', 'B1:B3'], 0]);
  });

  test('is not cut', () => {
    expect(sheetError(`sheet.getRange('A1:A3').merge(); sheet.getRange('A2:B2').merge();`).message).toBe(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  });

  test('follows inserted rows', () => {
    expect(
      sheetValue(`
      sheet.getRange('A2:A3').merge(); sheet.insertRowsBefore(1, 2);
      return sheet.getRange('A1:A9').getMergedRanges().map((m) => m.getA1Notation());`),
    ).toEqual(['A4:A5']);
  });
});

describe('a validation', () => {
  const withRule = (rule: string, rest: string) => `
    const r = sheet.getRange('A1');
    r.setDataValidation(SpreadsheetApp.newDataValidation().${rule}.build()); ${rest}`;

  test.each([
    ["requireValueInList(['ก', 'ข'])", "'ก'", "'ค'"],
    ['requireNumberBetween(1, 5)', '5', '6'],
    ['requireDate()', 'new Date()', "'วันนี้'"],
    ['requireDateAfter(new Date(2026, 0, 1))', 'new Date(2026, 0, 2)', 'new Date(2026, 0, 1)'],
    ['requireCheckbox()', 'true', "'ใช่'"],
    ['requireTextIsUrl()', "'https://example.test/'", "'ไม่มี'"],
    ["requireValueInRange(sheet.getRange('C1:C2'))", "'ค'", "'ง'"],
  ])('%s takes %s, and refuses %s when it rejects', (rule, good, bad) => {
    const list = `sheet.getRange('C1').setValue('ค'); `;
    expect(
      sheetValue(list + withRule(`${rule}.setAllowInvalid(false)`, `r.setValue(${good}); return r.isBlank();`)),
    ).toBe(false);
    expect(sheetError(list + withRule(`${rule}.setAllowInvalid(false)`, `r.setValue(${bad});`)).message).toMatch(
      /^The data you entered in cell A1 violates the data validation rules set on this cell\./,
    );
    expect(
      sheetValue(list + withRule(`${rule}.setAllowInvalid(true)`, `r.setValue(${bad}); return r.isBlank();`)),
    ).toBe(false);
  });

  test('names what a list takes', () => {
    expect(
      sheetError(withRule(`requireValueInList(['ก', 'ข']).setAllowInvalid(false)`, `r.setValue('ค');`)).message,
    ).toContain('Please enter one of the following values: ก, ข.');
  });

  test('is read back as it was made', () => {
    expect(
      sheetValue(
        withRule(
          `requireValueInList(['ก'], true).setHelpText('เลือก').setAllowInvalid(false)`,
          `
      const rule = r.getDataValidation();
      return [rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, rule.getCriteriaValues(), rule.getHelpText(), rule.getAllowInvalid(),
        sheet.getRange('A2').getDataValidation(), r.clearDataValidations().getDataValidation()];`,
        ),
      ),
    ).toEqual([true, [['ก'], true], 'เลือก', false, null, null]);
  });

  test('needs a criterion', () => {
    expect(sheetError(`SpreadsheetApp.newDataValidation().build(); sheet;`).message).toContain('Criteria is required');
  });

  test('lets an empty cell be', () => {
    expect(
      sheetValue(withRule(`requireNumberBetween(1, 5).setAllowInvalid(false)`, `r.setValue(''); return r.isBlank();`)),
    ).toBe(true);
  });
});

describe('clearing', () => {
  const full = `const r = sheet.getRange('A1'); r.setValue('x').setBackground('red').setNote('n');
    r.setDataValidation(SpreadsheetApp.newDataValidation().requireTextContains('x').build());
    const seen = () => [r.getValue(), r.getBackground(), r.getNote(), r.getDataValidation() !== null];`;

  test.each([
    ['r.clearContent()', ['', '#ff0000', 'n', true]],
    ['r.clearFormat()', ['x', '#ffffff', 'n', true]],
    ['r.clear()', ['', '#ffffff', 'n', true]],
    ['r.clear({ validationsOnly: true })', ['x', '#ff0000', 'n', false]],
    ['r.clearNote()', ['x', '#ff0000', '', true]],
    ['sheet.clear()', ['', '#ffffff', 'n', true]],
    ['sheet.clearContents()', ['', '#ff0000', 'n', true]],
  ])('%s', (code, seen) => {
    expect(sheetValue(`${full} ${code}; return seen();`)).toEqual(seen);
  });
});

test('copying repeats the source over the destination', () => {
  expect(
    sheetValue(`
    sheet.getRange('A1').setValue('x').setBackground('red');
    sheet.getRange('A1').copyTo(sheet.getRange('B1:B2'));
    sheet.getRange('A1').copyTo(sheet.getRange('C1'), { formatOnly: true });
    return [sheet.getRange('B1:C2').getValues(), sheet.getRange('B1:C2').getBackgrounds()];`),
  ).toEqual([
    [
      ['x', ''],
      ['x', ''],
    ],
    [
      ['#ff0000', '#ff0000'],
      ['#ff0000', '#ffffff'],
    ],
  ]);
});

test('sorting puts numbers before texts, and empty cells last', () => {
  expect(
    sheetValue(`
    const r = sheet.getRange('A1:A5').setValues([['ข'], [''], [2], ['ก'], [10]]);
    return [r.sort(1).getValues().flat(), r.sort({ column: 1, ascending: false }).getValues().flat()];`),
  ).toEqual([
    [2, 10, 'ก', 'ข', ''],
    ['ข', 'ก', 10, 2, ''],
  ]);
});

test('borders, bandings, protections and filters are kept', () => {
  expect(
    sheetValue(`
    const r = sheet.getRange('A1:B3');
    r.setBorder(true, true, true, true, null, null, '#000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
    const banding = r.applyRowBanding(SpreadsheetApp.BandingTheme.GREEN, true, false);
    const protection = r.protect().setDescription('ห้ามแก้').setWarningOnly(true);
    r.createFilter();
    const found = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0];
    return [banding.getHeaderRowColor(), banding.getFooterRowColor(), r.getBandings().length, found.getDescription(), found.isWarningOnly(),
      found.getRange().getA1Notation(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, sheet.getFilter().getRange().getA1Notation()];`),
  ).toEqual([...['#63d297', null, 1, 'ห้ามแก้', true], ...['A1:B3', 0, 'A1:B3']]);
  expect(
    sheetError(`sheet.getRange('A1').applyRowBanding(); sheet.getRange('A1:B1').applyRowBanding();`).message,
  ).toContain('already has alternating');
});
