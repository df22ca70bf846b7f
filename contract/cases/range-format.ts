/** Range: how cells look. */

import { type Case, tells, thrown, UNRECORDED } from '../case';
import * as at from '../sources';

const { WRAP, OVERFLOW, CLIP } = SpreadsheetApp.WrapStrategy;

export const rangeFormat: readonly Case[] = [
  tells(
    'Range.getNumberFormat Range.getNumberFormats Range.setNumberFormat Range.setNumberFormats',
    'number formats are patterns, and decide what is shown',
    [at.range('getNumberFormat()'), at.range('setNumberFormat(String)'), at.range('setNumberFormats(Object)')],
    ({ sheet }) => {
      const r = sheet.getRange('A1:B1').setValues([[0.5, 1234.5]]);
      r.setNumberFormats([['0.00%', '#,##0.00']]);
      const first = [r.getNumberFormats(), r.getDisplayValues()];
      return [...first, r.setNumberFormat('0.0').getNumberFormat(), r.getDisplayValues()];
    },
    [[['0.00%', '#,##0.00']], [['50.00%', '1,234.50']], '0.0', [['0.5', '1234.5']]],
  ),
  tells(
    'Range.getNumberFormat Range.setNumberFormat',
    'a cell that was never formatted has the pattern of fifteen places, and "general" goes back to it',
    at.live('testsheetsformatting'),
    ({ sheet }) => {
      const cell = sheet.getRange('A1');
      return [cell.getNumberFormat(), cell.setNumberFormat('0.0').setNumberFormat('general').getNumberFormat()];
    },
    ['0.###############', '0.###############'],
  ),
  tells(
    'Range.getBackground Range.getBackgrounds Range.setBackground Range.setBackgrounds',
    'backgrounds are told as #rrggbb, however they were set; null goes back to white',
    [at.range('getBackground()'), at.range('setBackground(String)'), at.range('setBackgrounds(String)')],
    ({ sheet }) => {
      const r = sheet.getRange('A1:C1');
      const first = r.setBackgrounds([['red', '#ABC', '#00ff00']]).getBackgrounds();
      return [
        first,
        r.setBackground('white').setBackground('#D9E2F3').getBackground(),
        r.setBackground(null).getBackgrounds(),
      ];
    },
    [[['#ff0000', '#aabbcc', '#00ff00']], '#d9e2f3', [['#ffffff', '#ffffff', '#ffffff']]],
  ),
  tells(
    'Range.setBackground',
    'a text that is no colour is refused',
    at.range('setBackground(String)'),
    ({ sheet }) => thrown(() => sheet.getRange('A1').setBackground('สีแดง')),
    'Exception: Invalid argument: สีแดง',
    { toBeTriedLive: UNRECORDED },
  ),
  tells(
    'Range.setBackground',
    'every colour name of CSS is known',
    at.live('testsheetssets'),
    ({ sheet }) => sheet.getRange('A1').setBackground('lavenderblush').getBackground(),
    '#fff0f5',
    {
      onHost: {
        got: 'threw Exception: Invalid argument: lavenderblush',
        because: 'Of the names of colours the host knows fourteen',
      },
    },
  ),
  tells(
    'Range.setFontColor Range.setFontColors',
    'font colours are set for all, or one by one',
    [at.range('setFontColor(String)'), at.range('setFontColors(Object)')],
    ({ sheet }) => {
      const r = sheet.getRange('A1:B1').setValues([['ก', 'ข']]);
      const seen = () => r.getRichTextValues()[0]?.map((each) => each?.getTextStyle().getForegroundColor());
      r.setFontColors([['red', '#00ff00']]);
      return [seen(), r.setFontColor('#0000ff') && seen()];
    },
    [
      ['#ff0000', '#00ff00'],
      ['#0000ff', '#0000ff'],
    ],
    { toBeTriedLive: 'that the style of the text tells of the colour of the cell' },
  ),
  tells(
    'Range.getFontFamily Range.setFontFamily Range.setFontFamilies',
    'font families are names',
    [at.range('getFontFamily()'), at.range('setFontFamily(String)'), at.range('setFontFamilies(Object)')],
    ({ sheet }) => {
      const r = sheet.getRange('A1:B1').setFontFamily('Sarabun');
      const first = r.getFontFamily();
      return [first, r.setFontFamilies([['Arial', 'Verdana']]).getFontFamily(), r.getCell(1, 2).getFontFamily()];
    },
    ['Sarabun', 'Arial', 'Verdana'],
  ),
  tells(
    'Range.getFontSize Range.getFontSizes Range.setFontSize Range.setFontSizes',
    'font sizes are points; ten where none was set',
    [at.range('getFontSize()'), at.range('setFontSizes(Object)'), at.live('testsheetsformatting')],
    ({ sheet }) => {
      const r = sheet.getRange('A1:B1');
      return [r.getFontSize(), r.setFontSizes([[8, 20]]).getFontSizes(), r.setFontSize(14).getFontSizes()];
    },
    [10, [[8, 20]], [[14, 14]]],
  ),
  tells(
    'Range.getFontWeight Range.getFontWeights Range.setFontWeight Range.setFontWeights',
    'font weights are bold or normal; null is normal',
    [at.range('getFontWeight()'), at.range('setFontWeight(String)'), at.live('testsheetsformatting')],
    ({ sheet }) => {
      const r = sheet.getRange('A1:B1');
      const first = [r.getFontWeight(), r.setFontWeights([['bold', null]]).getFontWeights()];
      return [...first, r.setFontWeight('bold').getFontWeights(), r.setFontWeight(null).getFontWeight()];
    },
    ['normal', [['bold', 'normal']], [['bold', 'bold']], 'normal'],
  ),
  tells(
    'Range.getFontStyle Range.setFontStyle Range.setFontStyles',
    'font styles are italic or normal',
    [at.range('getFontStyle()'), at.range('setFontStyle(String)'), at.range('setFontStyles(Object)')],
    ({ sheet }) => {
      const r = sheet.getRange('A1:B1');
      const first = [r.getFontStyle(), r.setFontStyles([['italic', null]]).getFontStyle()];
      return [...first, r.getCell(1, 2).getFontStyle(), r.setFontStyle('normal').getFontStyle()];
    },
    ['normal', 'italic', 'normal', 'normal'],
  ),
  tells(
    'Range.getFontLine Range.setFontLine Range.setFontLines',
    'lines are underline, line-through or none',
    [at.range('getFontLine()'), at.range('setFontLine(String)'), at.range('setFontLines(Object)')],
    ({ sheet }) => {
      const r = sheet.getRange('A1:B1');
      const first = [r.getFontLine(), r.setFontLines([['underline', 'line-through']]).getFontLine()];
      return [...first, r.getCell(1, 2).getFontLine(), r.setFontLine('none').getFontLine()];
    },
    ['none', 'underline', 'line-through', 'none'],
  ),
  tells(
    'Range.getHorizontalAlignment Range.getHorizontalAlignments Range.setHorizontalAlignment Range.setHorizontalAlignments',
    'cells are aligned left, center or right, and by what they hold where nothing was set',
    [
      at.range('getHorizontalAlignment()'),
      at.range('setHorizontalAlignments(Object)'),
      at.live('testsheetsformatting'),
    ],
    ({ sheet }) => {
      const r = sheet.getRange('A1:B1');
      const first = [
        r.getHorizontalAlignment(),
        r.setHorizontalAlignments([['left', 'right']]).getHorizontalAlignments(),
      ];
      return [...first, r.setHorizontalAlignment('center').getHorizontalAlignments()];
    },
    ['general', [['left', 'right']], [['center', 'center']]],
    { toBeTriedLive: 'an empty cell that was never aligned: a text may tell "general-left"' },
  ),
  tells(
    'Range.getVerticalAlignment Range.getVerticalAlignments Range.setVerticalAlignment Range.setVerticalAlignments',
    'cells are aligned at the top, in the middle or at the bottom; at the bottom where nothing was set',
    [at.range('getVerticalAlignment()'), at.range('setVerticalAlignments(Object)'), at.live('testsheetsformatting')],
    ({ sheet }) => {
      const r = sheet.getRange('A1:B1');
      const first = [r.getVerticalAlignment(), r.setVerticalAlignments([['top', 'middle']]).getVerticalAlignments()];
      return [
        ...first,
        r.setVerticalAlignment('middle').getVerticalAlignments(),
        r.setVerticalAlignment(null).getVerticalAlignment(),
      ];
    },
    ['bottom', [['top', 'middle']], [['middle', 'middle']], 'bottom'],
  ),
  tells(
    'Range.getWrap Range.setWrap Range.setWraps Range.getWrapStrategies',
    'wrapping is on or off: WRAP or OVERFLOW',
    [at.range('setWrap(Boolean)'), at.range('setWraps(Object)'), at.live('testsheetsformatting')],
    ({ sheet }) => {
      const r = sheet.getRange('A1:B1').setWraps([[true, false]]);
      const first = r.getWrapStrategies().map((row) => row.map(String));
      return [first, r.getWrap(), r.setWrap(false).getWrap(), r.setWrap(true).getWrap()];
    },
    [[['WRAP', 'OVERFLOW']], true, false, true],
  ),
  tells(
    'Range.getWrap',
    'a cell that was never formatted says that it wraps',
    [at.range('getWrap()'), at.range('setWrap(Boolean)'), at.live('testsheetsformatting')],
    ({ sheet }) => sheet.getRange('A1').getWrap(),
    true,
  ),
  tells(
    'Range.getWrapStrategy Range.getWrapStrategies Range.setWrapStrategy Range.setWrapStrategies',
    'a wrap strategy comes back as the value of the enumeration that was set',
    [
      at.range('getWrapStrategy()'),
      at.range('setWrapStrategy(WrapStrategy)'),
      at.range('setWrapStrategies(WrapStrategy)'),
    ],
    ({ sheet }) => {
      const r = sheet.getRange('A1:C1').setWrapStrategies([[WRAP, OVERFLOW, CLIP]]);
      const names = r.getWrapStrategies().map((row) => row.map(String));
      return [names, r.getWrapStrategy() === WRAP, r.setWrapStrategy(CLIP).getWrapStrategy() === CLIP];
    },
    [[['WRAP', 'OVERFLOW', 'CLIP']], true, true],
  ),
  tells(
    'Range.setFontWeights',
    'as many looks as there are cells, or they are refused',
    at.reported.otherColumns,
    ({ sheet }) => thrown(() => sheet.getRange('A1:B1').setFontWeights([['bold']])),
    'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ),
  tells(
    'Range.setBorder',
    'borders are set side by side; the range itself is returned',
    [
      at.range('setBorder(Boolean,Boolean,Boolean,Boolean,Boolean,Boolean)'),
      at.range('setBorder(Boolean,Boolean,Boolean,Boolean,Boolean,Boolean,String,BorderStyle)'),
    ],
    ({ sheet }) => {
      const r = sheet.getRange('A1:B2');
      const style = SpreadsheetApp.BorderStyle.SOLID_MEDIUM;
      return [
        r.setBorder(true, true, true, true, null, null).getA1Notation(),
        r.setBorder(null, null, null, null, true, true, '#bdc1c6', style).getA1Notation(),
      ];
    },
    ['A1:B2', 'A1:B2'],
  ),
  tells(
    'Range.setBackground Sheet.getLastRow Sheet.getLastColumn Sheet.getDataRange',
    'looks are no data',
    [at.sheet('getLastRow()'), at.sheet('getDataRange()')],
    ({ sheet }) => {
      sheet.getRange('C9').setBackground('red');
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
    },
    [0, 0, 'A1'],
  ),
];
