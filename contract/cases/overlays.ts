/** What lies over the cells: protections and developer metadata. */

import { type Case, tells, thrown } from '../case';
import * as at from '../sources';

const RANGE = SpreadsheetApp.ProtectionType.RANGE;
const SHEET = SpreadsheetApp.ProtectionType.SHEET;

export const overlays: readonly Case[] = [
  tells(
    'Range.protect Protection.getProtectionType Protection.getRange Protection.setRange Protection.remove Sheet.getProtections Spreadsheet.getProtections',
    'a protected range is found by its sheet and by the spreadsheet, moved, and freed',
    [
      at.range('protect()'),
      at.protection('getProtectionType()'),
      at.protection('setRange(Range)'),
      at.protection('remove()'),
      at.sheet('getProtections(ProtectionType)'),
      at.book('getProtections(ProtectionType)'),
    ],
    ({ sheet, book }) => {
      const made = sheet.getRange('A1:B3').protect();
      const found = () => sheet.getProtections(RANGE).map((each) => each.getRange().getA1Notation());
      const seen = [String(made.getProtectionType()), found(), sheet.getProtections(SHEET).length];
      made.setRange(sheet.getRange('C1'));
      const moved = [found(), book.getProtections(RANGE).some((each) => each.getRange().getA1Notation() === 'C1')];
      made.remove();
      return [...seen, ...moved, found()];
    },
    ['RANGE', ['A1:B3'], 0, ['C1'], true, []],
  ),
  tells(
    'Sheet.protect Sheet.getProtections Protection.setUnprotectedRanges Protection.getUnprotectedRanges',
    'a protected sheet may leave ranges free',
    [at.sheet('protect()'), at.protection('setUnprotectedRanges(Range)'), at.protection('getUnprotectedRanges()')],
    ({ sheet }) => {
      const made = sheet.protect();
      const free = () => made.getUnprotectedRanges().map((each) => each.getA1Notation());
      const none = free();
      made.setUnprotectedRanges([sheet.getRange('A1'), sheet.getRange('C1:C3')]);
      const [found] = sheet.getProtections(SHEET);
      return [
        String(found?.getProtectionType()),
        none,
        free(),
        made.setUnprotectedRanges([]).getUnprotectedRanges().length,
      ];
    },
    ['SHEET', [], ['A1', 'C1:C3'], 0],
  ),
  tells(
    'Protection.setUnprotectedRanges',
    'a protected range leaves none free, nor does a sheet leave free a range of another',
    at.protection('setUnprotectedRanges(Range)'),
    (scratch) => {
      const { sheet } = scratch;
      const other = scratch.newSheet();
      const refused = [
        thrown(() =>
          sheet
            .getRange('A1:B3')
            .protect()
            .setUnprotectedRanges([sheet.getRange('A1')]),
        ),
        thrown(() => sheet.protect().setUnprotectedRanges([other.getRange('A1')])),
      ];
      return refused.map((message) => message.startsWith('Exception: '));
    },
    [true, true],
  ),
  tells(
    'Protection.getRange',
    'the range of a protected sheet is all of it, and has no notation',
    [at.protection('getRange()'), at.live('testsheetspermissions')],
    ({ sheet }) => {
      const range = sheet.protect().getRange();
      return [range.getNumRows(), range.getNumColumns(), range.getA1Notation()];
    },
    [1000, 26, ''],
    { onHost: { got: [1000, 26, 'A1:Z1000'], because: 'The range of a protected sheet has a notation' } },
  ),
  tells(
    'Protection.getDescription Protection.setDescription Protection.isWarningOnly Protection.setWarningOnly',
    'a protection has a description, empty at first, and may warn only',
    [
      at.protection('getDescription()'),
      at.protection('setDescription(String)'),
      at.protection('isWarningOnly()'),
      at.protection('setWarningOnly(Boolean)'),
    ],
    ({ sheet }) => {
      const made = sheet.getRange('A1').protect();
      const seen = [made.getDescription(), made.isWarningOnly()];
      made.setDescription('ห้ามแก้').setWarningOnly(true);
      const [found] = sheet.getProtections(RANGE);
      return [...seen, found?.getDescription(), found?.isWarningOnly()];
    },
    ['', false, 'ห้ามแก้', true],
  ),
  tells(
    'Protection.canEdit Protection.canDomainEdit',
    'the owner may edit what is protected; the domain may not unless it is said',
    [at.protection('canEdit()'), at.protection('canDomainEdit()'), at.live('testsheetspermissions')],
    ({ sheet }) => {
      const made = sheet.getRange('A1').protect();
      return [made.canEdit(), made.canDomainEdit()];
    },
    [true, false],
    { toBeTriedLive: 'an account of a Workspace domain' },
  ),
  tells(
    'Protection.setDomainEdit',
    'a spreadsheet that belongs to no Workspace domain has no domain that may edit',
    at.protection('setDomainEdit(Boolean)'),
    ({ sheet }) => thrown(() => sheet.getRange('A1').protect().setDomainEdit(false)).startsWith('Exception: '),
    true,
    {
      toBeTriedLive: 'an account of a Workspace domain, where it goes through',
      onHost: { got: false, because: 'setDomainEdit changes nothing, and is refused nobody' },
    },
  ),
  tells(
    'Protection.addEditor Protection.addEditors Protection.removeEditors',
    'editors are added and removed; the owner stays',
    [at.protection('addEditors(String)'), at.protection('removeEditors(String)')],
    ({ sheet }) => {
      const made = sheet.getRange('A1').protect();
      const chained = [made.addEditors([]), made.removeEditors([])].map(String);
      return [...chained, thrown(() => made.addEditor('nobody')) !== '', made.canEdit()];
    },
    ['Protection', 'Protection', true, true],
    { toBeTriedLive: 'lists of nobody' },
  ),
  tells(
    'Spreadsheet.addDeveloperMetadata Spreadsheet.getDeveloperMetadata DeveloperMetadata.getId DeveloperMetadata.getKey DeveloperMetadata.getValue DeveloperMetadata.setValue DeveloperMetadata.getVisibility DeveloperMetadata.remove',
    'metadata has a key, a value or null, and is seen by all scripts unless it is said',
    [
      ...[
        at.book('addDeveloperMetadata(String)'),
        at.book('addDeveloperMetadata(String,String,DeveloperMetadataVisibility)'),
        at.book('getDeveloperMetadata()'),
      ],
      ...[
        at.metadata('getId()'),
        at.metadata('setValue(String)'),
        at.metadata('getVisibility()'),
        at.metadata('remove()'),
      ],
    ],
    ({ book }) => {
      const key = 'contract-key';
      const found = () => book.getDeveloperMetadata().filter((each) => each.getKey() === key);
      book.addDeveloperMetadata(key).addDeveloperMetadata(key, 'v', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      const seen = found().map((each) => [each.getValue(), String(each.getVisibility()), typeof each.getId()]);
      for (const each of found()) each.setValue('w');
      const changed = found().map((each) => each.getValue());
      for (const each of found()) each.remove();
      return [seen, changed, found().length];
    },
    [
      [
        [null, 'DOCUMENT', 'number'],
        ['v', 'PROJECT', 'number'],
      ],
      ['w', 'w'],
      0,
    ],
    { toBeTriedLive: 'the order' },
  ),
  tells(
    'Sheet.addDeveloperMetadata Sheet.getDeveloperMetadata',
    "a sheet's metadata is its own",
    [at.sheet('addDeveloperMetadata(String,String)'), at.sheet('getDeveloperMetadata()')],
    ({ sheet, book }) => {
      sheet.addDeveloperMetadata('contract-sheet', 'v');
      const ofBook = book.getDeveloperMetadata().some((each) => each.getKey() === 'contract-sheet');
      return [sheet.getDeveloperMetadata().map((each) => each.getValue()), ofBook];
    },
    [['v'], false],
  ),
];
