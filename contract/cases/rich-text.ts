/** Rich text: links and looks on stretches of a cell's text. */

import { type Case, tells, thrown } from '../case';
import * as at from '../sources';

const text = (words: string) => SpreadsheetApp.newRichTextValue().setText(words);
const style = () => SpreadsheetApp.newTextStyle();

export const richText: readonly Case[] = [
  tells(
    'SpreadsheetApp.newRichTextValue RichTextValueBuilder.setText RichTextValueBuilder.setLinkUrl RichTextValueBuilder.build RichTextValue.getText RichTextValue.getLinkUrl RichTextValue.getRuns RichTextValue.getStartIndex RichTextValue.getEndIndex Range.setRichTextValue Range.getRichTextValue',
    'links lie on stretches of the text; the text as a whole has none where they differ',
    [
      ...[
        at.app('newRichTextValue()'),
        at.richTextBuilder('setLinkUrl(Integer,Integer,String)'),
        at.range('setRichTextValue(RichTextValue)'),
      ],
      ...[
        at.richText('getLinkUrl()'),
        at.richText('getLinkUrl(Integer,Integer)'),
        at.richText('getRuns()'),
        at.live('testsheetsformatting'),
      ],
    ],
    ({ sheet }) => {
      const value = text('ดู ก และ ข').setLinkUrl(3, 4, 'https://a.test/').setLinkUrl(9, 10, 'https://b.test/').build();
      const found = sheet.getRange('A1').setRichTextValue(value).getRichTextValue();
      const runs = found
        ?.getRuns()
        .map((run) => [run.getText(), run.getLinkUrl(), run.getStartIndex(), run.getEndIndex()]);
      return [found?.getText(), found?.getLinkUrl(), found?.getLinkUrl(3, 4), runs];
    },
    [
      'ดู ก และ ข',
      null,
      'https://a.test/',
      [
        ['ดู ', null, 0, 3],
        ['ก', 'https://a.test/', 3, 4],
        [' และ ', null, 4, 9],
        ['ข', 'https://b.test/', 9, 10],
      ],
    ],
  ),
  tells(
    'RichTextValueBuilder.setLinkUrl',
    'one link lies on the whole text, and null takes it away',
    [at.richTextBuilder('setLinkUrl(String)'), at.richTextBuilder('setLinkUrl(Integer,Integer,String)')],
    () => {
      const builder = text('ก').setLinkUrl('https://a.test/');
      return [builder.build().getLinkUrl(), builder.setLinkUrl(null).build().getLinkUrl()];
    },
    ['https://a.test/', null],
  ),
  tells(
    'Range.setRichTextValue',
    'rich text is a text, however it begins',
    at.range('setRichTextValue(RichTextValue)'),
    ({ sheet }) => {
      const cell = sheet.getRange('A1');
      return ['=1+1', '24/4/2566', '1.1'].map((words) => {
        cell.setRichTextValue(text(words).build());
        return [cell.getValue(), cell.getFormula()];
      });
    },
    [
      ['=1+1', ''],
      ['24/4/2566', ''],
      ['1.1', ''],
    ],
    { toBeTriedLive: 'all of it' },
  ),
  tells(
    'Range.setRichTextValues Range.getRichTextValues',
    'rich texts are rows of cells; a cell that holds no text has null',
    [at.range('setRichTextValues(RichTextValue)'), at.range('getRichTextValues()'), at.range('getRichTextValue()')],
    ({ sheet }) => {
      sheet.getRange('A1:B1').setRichTextValues([[text('ก').build(), text('ข').build()]]);
      sheet.getRange('C1').setValue(5);
      return sheet
        .getRange('A1:C1')
        .getRichTextValues()
        .map((row) => row.map((each) => each?.getText() ?? null));
    },
    [['ก', 'ข', null]],
  ),
  tells(
    'Range.getRichTextValue RichTextValue.getLinkUrl',
    'a bare address is a link to itself',
    at.richText('getLinkUrl()'),
    ({ sheet }) => sheet.getRange('A1').setValue('https://example.test/x').getRichTextValue()?.getLinkUrl(),
    'https://example.test/x',
    { toBeTriedLive: 'all of it' },
  ),
  tells(
    'SpreadsheetApp.newTextStyle TextStyleBuilder.setBold TextStyleBuilder.setItalic TextStyleBuilder.setUnderline TextStyleBuilder.setStrikethrough TextStyleBuilder.setFontFamily TextStyleBuilder.setFontSize TextStyleBuilder.setForegroundColor TextStyleBuilder.build TextStyle.isBold TextStyle.isItalic TextStyle.isUnderline TextStyle.isStrikethrough TextStyle.getFontFamily TextStyle.getFontSize TextStyle.getForegroundColor TextStyle.copy',
    'a style tells of what it was built with, and its copy too',
    [
      ...[
        at.app('newTextStyle()'),
        at.textStyleBuilder('setBold(Boolean)'),
        at.textStyleBuilder('setFontFamily(String)'),
        at.textStyleBuilder('setForegroundColor(String)'),
      ],
      ...[
        at.textStyle('isBold()'),
        at.textStyle('getFontFamily()'),
        at.textStyle('getForegroundColor()'),
        at.textStyle('copy()'),
        at.live('testsheetsformatting'),
      ],
    ],
    () => {
      const made = style()
        .setBold(true)
        .setItalic(true)
        .setUnderline(false)
        .setStrikethrough(true)
        .setFontFamily('Sarabun')
        .setFontSize(16);
      const copy = made.setForegroundColor('#00ff00').build().copy().build();
      return [
        ...[copy.isBold(), copy.isItalic(), copy.isUnderline(), copy.isStrikethrough()],
        ...[copy.getFontFamily(), copy.getFontSize(), copy.getForegroundColor()],
      ];
    },
    [true, true, false, true, 'Sarabun', 16, '#00ff00'],
  ),
  tells(
    'RichTextValueBuilder.setTextStyle RichTextValue.getTextStyle',
    'looks lie on stretches; what was not set is as the cell is',
    [
      at.richTextBuilder('setTextStyle(Integer,Integer,TextStyle)'),
      at.richText('getTextStyle()'),
      at.live('testsheetsformatting'),
    ],
    ({ sheet }) => {
      const value = text('abc').setTextStyle(0, 1, style().setBold(true).setForegroundColor('#F00').build()).build();
      const runs = sheet.getRange('A1').setRichTextValue(value).getRichTextValue()?.getRuns() ?? [];
      return runs.map((run) => {
        const look = run.getTextStyle();
        return [run.getText(), look.isBold(), look.isItalic(), look.getForegroundColor(), look.getFontSize()];
      });
    },
    [
      ['a', true, false, '#ff0000', 10],
      ['bc', false, false, '#000000', 10],
    ],
  ),
  tells(
    'Range.getRichTextValue RichTextValue.getTextStyle RichTextValue.getRuns',
    'a plain text is one stretch in the look of its cell',
    [at.richText('getRuns()'), at.live('testsheetsformatting')],
    ({ sheet }) => {
      const found = sheet.getRange('A1').setValue('ก').setFontWeight('bold').getRichTextValue();
      const look = found?.getTextStyle();
      return [found?.getRuns().length, look?.isBold(), look?.getFontSize(), look?.getFontFamily()];
    },
    [1, true, 10, 'Arial'],
    { toBeTriedLive: 'the font of a cell that has none of its own' },
  ),
  tells(
    'RichTextValue.getTextStyle TextStyle.isBold',
    'where styles differ there is no answer: null',
    at.textStyle('isBold()'),
    ({ sheet }) => {
      const value = text('ab').setTextStyle(0, 1, style().setBold(true).build()).build();
      const look = sheet.getRange('A1').setRichTextValue(value).getRichTextValue()?.getTextStyle();
      return [look?.isBold(), look?.isItalic()];
    },
    [null, false],
    { toBeTriedLive: 'the style that is the same all over' },
  ),
  tells(
    'RichTextValueBuilder.setTextStyle',
    'null for a style changes nothing',
    at.richTextBuilder('setTextStyle(TextStyle)'),
    () => {
      const builder = text('ก').setTextStyle(style().setBold(true).build());
      return builder
        .setTextStyle(null as never)
        .build()
        .getTextStyle()
        .isBold();
    },
    true,
  ),
  tells(
    'RichTextValue.copy RichTextValueBuilder.setText',
    'a copy keeps links and looks; another text clears its looks',
    [at.richText('copy()'), at.richTextBuilder('setText(String)')],
    ({ sheet }) => {
      const value = text('ก').setTextStyle(style().setBold(true).build()).build();
      const copies = [value.copy().build(), value.copy().setText('ข').build()];
      return copies.map((each) => {
        const found = sheet.getRange('A1').setRichTextValue(each).getRichTextValue();
        return [found?.getText(), found?.getTextStyle().isBold()];
      });
    },
    [
      ['ก', true],
      ['ข', false],
    ],
  ),
  tells(
    'RichTextValueBuilder.build RichTextValueBuilder.setLinkUrl',
    'a text comes first, and a stretch lies within it',
    [at.richTextBuilder('setText(String)'), at.richTextBuilder('build()')],
    () => [
      thrown(() => SpreadsheetApp.newRichTextValue().build()).startsWith('Exception: '),
      thrown(() => text('ab').setLinkUrl(1, 3, 'https://a.test/')).startsWith('Exception: '),
    ],
    [true, true],
    { toBeTriedLive: 'all of it' },
  ),
];
