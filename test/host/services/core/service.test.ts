/** Spreadsheet and Sheet: making, finding, sizing and removing. */

import { describe, expect, test } from '@jest/globals';
import { hostOf, runBody, sheetError, sheetValue } from '../script';

describe('sheets', () => {
  test('are made after the active one, found by name, renamed, moved and removed', () => {
    expect(
      sheetValue(`
      const ss = SpreadsheetApp.getActiveSpreadsheet();
      const made = ss.insertSheet('มาตรการ');
      ss.insertSheet('หน้าแรก', 0);
      const names = () => ss.getSheets().map((each) => each.getName());
      const first = names();
      made.setName('สรุป');
      ss.setActiveSheet(made); ss.moveActiveSheet(1);
      const second = names();
      ss.deleteSheet(sheet);
      return [first, second, names(), ss.getSheetByName('ชีต1'), ss.getSheetByName('สรุป').getIndex(), ss.getActiveSheet().getName()];`),
    ).toEqual([['หน้าแรก', 'ชีต1', 'มาตรการ'], ['สรุป', 'หน้าแรก', 'ชีต1'], ['สรุป', 'หน้าแรก'], ...[null, 1, 'สรุป']]);
  });

  test('are made like a template, protections aside', () => {
    expect(
      sheetValue(`
      const ss = SpreadsheetApp.getActiveSpreadsheet();
      sheet.getRange('A1').setValue('ก').setNumberFormat('@').protect();
      sheet.setFrozenRows(1); sheet.setColumnWidth(2, 240); sheet.getRange('A1:B9').applyRowBanding();
      const made = ss.insertSheet('ใหม่', 0, { template: sheet });
      return [ss.getSheets().map((each) => each.getName()), made.getSheetId() === sheet.getSheetId(), made.getRange('A1').getNumberFormat(),
        made.getRange('A1').getValue(), made.getFrozenRows(), made.getColumnWidth(2), made.getBandings().length,
        made.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, ss.getActiveSheet().getName()];`),
    ).toEqual([['ใหม่', 'ชีต1'], false, '@', 'ก', 1, 240, 1, 0, 'ใหม่']);
  });

  test.each([
    [
      `SpreadsheetApp.getActiveSpreadsheet().insertSheet('ชีต1')`,
      'A sheet with the name "ชีต1" already exists. Please enter another name.',
    ],
    [
      `SpreadsheetApp.getActiveSpreadsheet().insertSheet('x').setName('ชีต1')`,
      'A sheet with the name "ชีต1" already exists. Please enter another name.',
    ],
    [`SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet)`, "You can't remove all the sheets in a document."],
    [`sheet.hideSheet()`, "You can't hide all the sheets in a document."],
    [`sheet.insertRowsAfter(2000, 1)`, 'Those rows are out of bounds.'],
    [`sheet.deleteRows(1, 1000)`, "You can't delete all the rows on the sheet."],
    [`sheet.setFrozenRows(1); sheet.deleteRows(2, 999)`, 'Sorry, it is not possible to delete all non-frozen rows.'],
    [`sheet.setColumnWidth(27, 100)`, 'Those columns are out of bounds.'],
  ])('%s is refused', (code, message) => {
    expect(sheetError(`${code};`).message).toBe(message);
  });

  test('have rows and columns that are added, removed, sized and hidden', () => {
    expect(
      sheetValue(`
      sheet.getRange('A1:B2').setValues([['ก', 'ข'], ['ค', 'ง']]);
      sheet.setColumnWidth(2, 240).setRowHeight(2, 50).hideColumns(2);
      sheet.insertRowBefore(2).insertColumnAfter(1);
      return [sheet.getDataRange().getValues(), sheet.getColumnWidth(3), sheet.getColumnWidth(2), sheet.getRowHeight(3), sheet.isColumnHiddenByUser(3),
        sheet.getMaxRows(), sheet.deleteRow(2).deleteColumn(2).getDataRange().getValues(), sheet.getMaxColumns()];`),
    ).toEqual([
      [
        ['ก', '', 'ข'],
        ['', '', ''],
        ['ค', '', 'ง'],
      ],
      ...[240, 100, 50, true, 1001],
      [
        ['ก', 'ข'],
        ['ค', 'ง'],
      ],
      26,
    ]);
  });

  test('give new rows the look and the validations of the row above', () => {
    expect(
      sheetValue(`
      sheet.getRange('A1').setValue('x').setBackground('red');
      sheet.getRange('A2').setValue('y');
      sheet.insertRowAfter(1);
      return [sheet.getRange('A1:A3').getValues().flat(), sheet.getRange('A2').getBackground()];`),
    ).toEqual([['x', '', 'y'], '#ff0000']);
  });

  test('take what points into them along when rows come and go', () => {
    const value = sheetValue(`
      const ss = sheet.getParent();
      const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('A5:A8')]).build();
      sheet.setConditionalFormatRules([rule]);
      sheet.getRange('B5:B6').merge();
      sheet.getRange('C5:C8').applyRowBanding();
      sheet.getRange('D5:D8').protect();
      ss.setNamedRange('ช่วง', sheet.getRange('E5:E8'));
      sheet.insertChart(sheet.newChart().addRange(sheet.getRange('F5:F8')).build());
      const places = () => [
        ...sheet.getConditionalFormatRules().flatMap((each) => each.getRanges()),
        ...sheet.getRange('B1:B99').getMergedRanges(),
        ...sheet.getBandings().map((each) => each.getRange()),
        ...sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((each) => each.getRange()),
        ...ss.getNamedRanges().map((each) => each.getRange()),
        ...sheet.getCharts().flatMap((each) => each.getRanges()),
      ].map((range) => range.getA1Notation());
      const seen = [];
      sheet.insertRowsBefore(1, 2); seen.push(places());
      sheet.deleteRows(1, 3); seen.push(places());
      sheet.deleteRows(5, 3); seen.push(places());
      sheet.deleteRows(4, 1); seen.push(places());
      return seen;`);
    expect(value).toEqual([
      ['A7:A10', 'B7:B8', 'C7:C10', 'D7:D10', 'E7:E10', 'F7:F10'],
      ['A4:A7', 'B4:B5', 'C4:C7', 'D4:D7', 'E4:E7', 'F4:F7'],
      ['A4', 'C4', 'D4', 'E4', 'F4'],
      [],
    ]);
  });

  test('append a row after the last value, as typed', () => {
    expect(
      sheetValue(`
      sheet.getRange('A1').setValue('ก'); sheet.appendRow(['1.5', '=1', new Date(2026, 0, 1)]);
      return sheet.getRange('A2:C2').getDisplayValues();`),
    ).toEqual([['1.5', '1', '1/1/2026']]);
  });

  test('keep their settings', () => {
    expect(
      sheetValue(`
      sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.setTabColor('green').setHiddenGridlines(true);
      return [sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getTabColor(), sheet.hasHiddenGridlines()];`),
    ).toEqual([2, 1, '#008000', true]);
  });

  test('keep conditional formats and charts', () => {
    expect(
      sheetValue(`
      const rule = SpreadsheetApp.newConditionalFormatRule().whenTextContains('ช้า').setBackground('#fce8e6').setRanges([sheet.getRange('A1:A9')]).build();
      sheet.setConditionalFormatRules([rule]);
      const back = sheet.getConditionalFormatRules()[0];
      const chart = sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B5')).setPosition(2, 3, 0, 0).setOption('title', 'สถานะ').build();
      sheet.insertChart(chart);
      const [made] = sheet.getCharts();
      sheet.updateChart(made.modify().setOption('title', 'ใหม่').build());
      const title = sheet.getCharts()[0].getOptions().get('title');
      sheet.removeChart(sheet.getCharts()[0]);
      return [back.getRanges()[0].getA1Notation(), String(back.getBooleanCondition().getCriteriaType()), back.getBooleanCondition().getCriteriaValues(),
        made.getRanges()[0].getA1Notation(), made.getContainerInfo().getAnchorColumn(), title, sheet.getCharts().length];`),
    ).toEqual([...['A1:A9', 'TEXT_CONTAINS', ['ช้า']], ...['A1:B5', 3, 'ใหม่', 0]]);
    expect(sheetError(`SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build(); sheet;`).message).toContain(
      'at least one range',
    );
  });
});

describe('the spreadsheet', () => {
  test('has an id, a name, an address, a locale and a zone', () => {
    expect(
      sheetValue(`
      const ss = sheet.getParent();
      return [ss.getName(), ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone(), ss.getUrl() === 'https://docs.google.com/spreadsheets/d/' + ss.getId() + '/edit'];`),
    ).toEqual([...['สเปรดชีตไม่มีชื่อ', 'th_TH', 'Asia/Bangkok', true]]);
  });

  test('has named ranges, metadata and a selection', () => {
    expect(
      sheetValue(`
      const ss = sheet.getParent();
      ss.setNamedRange('สถานะ', sheet.getRange('B2:B5'));
      sheet.insertRowBefore(1);
      ss.addDeveloperMetadata('key', 'value').setActiveRange(sheet.getRange('C3:C4'));
      return [ss.getRangeByName('สถานะ').getA1Notation(), ss.getNamedRanges().map((each) => each.getName()), ss.getRangeByName('ไม่มี'),
        ss.getDeveloperMetadata().map((each) => [each.getKey(), each.getValue()]), sheet.getDeveloperMetadata().length,
        SpreadsheetApp.getActiveRange().getA1Notation(), ss.getRange("'ชีต1'!A1:B2").getA1Notation()];`),
    ).toEqual([...['B3:B6', ['สถานะ'], null], ...[[['key', 'value']], 0, 'C3:C4', 'A1:B2']]);
  });

  test('shows a toast', () => {
    expect(runBody(`SpreadsheetApp.getActiveSpreadsheet().toast('เสร็จแล้ว', 'โปร่งใส', 3);`).shown).toEqual([
      { kind: 'toast', text: 'เสร็จแล้ว', title: 'โปร่งใส', seconds: 3 },
    ]);
  });
});

describe('a member that the host does not have', () => {
  test.each([
    ['sheet.getRange("A1").randomize()', 'Range.randomize'],
    ['sheet.getSlicers', 'Sheet.getSlicers'],
    ['SpreadsheetApp.enableBigQueryExecution()', 'SpreadsheetApp.enableBigQueryExecution'],
    ['SpreadsheetApp.WrapStrategy.NONE', 'SpreadsheetApp.WrapStrategy.NONE'],
    ['Session.getActiveUser()', 'Session.getActiveUser'],
    ['Drive.Permissions', 'Drive.Permissions'],
  ])('%s names itself', (code, name) => {
    expect(sheetError(`${code};`)).toMatchObject({
      kind: 'not-emulated',
      message: `Prongsai host: ${name} is not emulated`,
    });
  });

  test('ends the execution even when the script catches it', () => {
    expect(sheetError(`try { sheet.nothing(); } catch (error) { return 'fine'; }`).kind).toBe('not-emulated');
  });

  test('can not be set', () => {
    expect(
      sheetValue(
        `return (function () { 'use strict'; try { sheet.extra = 1; return 'set'; } catch (error) { return error.name; } })();`,
      ),
    ).toBe('TypeError');
  });

  test('is not looked for by the language itself', () => {
    const run = hostOf(`async function later(sheet) { return sheet; }
      function main() { const sheet = SpreadsheetApp.getActiveSheet(); later(sheet); return [String(sheet), JSON.stringify({ sheet }), [sheet] + '']; }`).run(
      'main',
    );
    expect(run.value).toEqual(['Sheet', '{"sheet":{}}', 'Sheet']);
  });
});
