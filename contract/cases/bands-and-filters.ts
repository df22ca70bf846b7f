/** Range, Banding and Filter: alternating colours, and the one filter of a sheet. */

import { type Case, tells, thrown, UNRECORDED } from '../case';
import * as at from '../sources';

export const bandsAndFilters: readonly Case[] = [
  tells(
    'Range.applyRowBanding Range.getBandings Sheet.getBandings Banding.getRange Banding.getHeaderRowColor Banding.getFooterRowColor',
    'row bands have a header and no footer unless it is said; they are found by their cells and by their sheet',
    [
      at.range('applyRowBanding()'),
      at.range('applyRowBanding(BandingTheme,Boolean,Boolean)'),
      at.range('getBandings()'),
      at.live('testsheetssets'),
    ],
    ({ sheet }) => {
      const bands = sheet.getRange('A1:B3').applyRowBanding();
      const seen = [bands.getHeaderRowColor() !== null, bands.getFooterRowColor()];
      const found = [sheet.getRange('B3:C4').getBandings(), sheet.getRange('C4').getBandings(), sheet.getBandings()];
      const plain = sheet.getRange('A5:B7').applyRowBanding(SpreadsheetApp.BandingTheme.GREEN, false, false);
      return [
        ...seen,
        found.map((all) => all.map((each) => each.getRange().getA1Notation())),
        plain.getHeaderRowColor(),
      ];
    },
    [true, null, [['A1:B3'], [], ['A1:B3']], null],
    { toBeTriedLive: 'null for a colour that is not there' },
  ),
  tells(
    'Banding.getFirstRowColor Banding.getSecondRowColor Banding.setHeaderRowColor Banding.setFirstRowColor Banding.setSecondRowColor Banding.setFooterRowColor Banding.setRange Banding.remove',
    'the colours and the place of bands are changed, and the bands taken away',
    [
      at.banding('setHeaderRowColor(String)'),
      at.banding('setFirstRowColor(String)'),
      at.banding('setRange(Range)'),
      at.banding('remove()'),
    ],
    ({ sheet }) => {
      const bands = sheet.getRange('A1:B3').applyRowBanding();
      bands
        .setHeaderRowColor('#111111')
        .setFirstRowColor('#222222')
        .setSecondRowColor('#333333')
        .setFooterRowColor('#444444');
      bands.setRange(sheet.getRange('A1:B9'));
      const [found] = sheet.getBandings();
      const seen = [
        found?.getHeaderRowColor(),
        found?.getFirstRowColor(),
        found?.getSecondRowColor(),
        found?.getFooterRowColor(),
      ];
      const place = found?.getRange().getA1Notation();
      found?.remove();
      return [...seen, place, sheet.getBandings().length];
    },
    ['#111111', '#222222', '#333333', '#444444', 'A1:B9', 0],
  ),
  tells(
    'Range.applyColumnBanding',
    'columns have bands too',
    at.range('applyColumnBanding()'),
    ({ sheet }) => sheet.getRange('A1:C2').applyColumnBanding().getRange().getA1Notation(),
    'A1:C2',
  ),
  tells(
    'Range.applyRowBanding',
    'cells have bands once',
    at.range('applyRowBanding()'),
    ({ sheet }) => {
      sheet.getRange('A1:B2').applyRowBanding();
      return thrown(() => sheet.getRange('B2:C3').applyRowBanding());
    },
    'Exception: You cannot add alternating background colors to a range that already has alternating background colors.',
    { toBeTriedLive: UNRECORDED },
  ),
  tells(
    'Range.createFilter Range.getFilter Sheet.getFilter Filter.getRange Filter.remove',
    'a sheet has one filter, which every range of it gives; null where there is none',
    [at.range('createFilter()'), at.range('getFilter()'), at.filter('getRange()'), at.live('testsheetssets')],
    ({ sheet }) => {
      const r = sheet.getRange('A1:C5').setValue('x');
      const none = [sheet.getFilter(), r.getFilter()];
      const made = r.createFilter();
      const found = [made, sheet.getFilter(), sheet.getRange('F1').getFilter()].map((each) =>
        each?.getRange().getA1Notation(),
      );
      const second = thrown(() => sheet.getRange('A1:B2').createFilter());
      made.remove();
      return [none, found, second, sheet.getFilter()];
    },
    [
      [null, null],
      ['A1:C5', 'A1:C5', 'A1:C5'],
      "Exception: You can't create a filter in a sheet that already has a filter.",
      null,
    ],
  ),
];
