/** Range: clearing, copying and sorting. */

import { type Case, tells } from '../case';
import type { Scratch } from '../scratch';
import * as at from '../sources';

/** A cell with a value, a look, a note and a rule; and what of them is still there. */
function full({ sheet }: Scratch) {
  const cell = sheet.getRange('A1').setValue('x').setBackground('red').setNumberFormat('@').setNote('n');
  cell.setDataValidation(SpreadsheetApp.newDataValidation().requireTextContains('x').build());
  const left = () => [
    cell.getValue(),
    cell.getBackground(),
    cell.getNumberFormat(),
    cell.getNote(),
    cell.getDataValidation() !== null,
  ];
  return { cell, sheet, left };
}

const WHITE = '#ffffff';
const PLAIN = '0.###############';
/** What `full` fills, in the order in which `left` tells of it. */
const THINGS = ['the value', 'the background', 'the number format', 'the note', 'the rule'];

const clears = (
  of: string,
  source: string,
  clear: (made: ReturnType<typeof full>) => unknown,
  left: unknown[],
  toBeTriedLive?: string,
) =>
  tells(
    of,
    `what is left is ${THINGS.filter((_, index) => !['', WHITE, PLAIN, false].includes(left[index] as string)).join(', ')}`,
    source,
    (scratch) => {
      const made = full(scratch);
      clear(made);
      return made.left();
    },
    left,
    toBeTriedLive ? { toBeTriedLive } : {},
  );

const KEPT_RULES = 'that notes and rules stay';

export const rangeMoves: readonly Case[] = [
  clears(
    'Range.clearContent',
    at.range('clearContent()'),
    ({ cell }) => cell.clearContent(),
    ['', '#ff0000', '@', 'n', true],
    KEPT_RULES,
  ),
  clears('Range.clearFormat', at.range('clearFormat()'), ({ cell }) => cell.clearFormat(), [
    'x',
    '#ffffff',
    '@',
    'n',
    true,
  ]),
  clears('Range.clear', at.range('clear()'), ({ cell }) => cell.clear(), ['', '#ffffff', PLAIN, 'n', true], KEPT_RULES),
  clears('Range.clear', at.range('clear(Object)'), ({ cell }) => cell.clear({ validationsOnly: true }), [
    'x',
    '#ff0000',
    '@',
    'n',
    false,
  ]),
  clears('Range.clear', at.range('clear(Object)'), ({ cell }) => cell.clear({ contentsOnly: true }), [
    '',
    '#ff0000',
    '@',
    'n',
    true,
  ]),
  clears('Range.clear', at.range('clear(Object)'), ({ cell }) => cell.clear({ commentsOnly: true }), [
    'x',
    '#ff0000',
    '@',
    '',
    true,
  ]),
  clears('Range.clearNote', at.range('clearNote()'), ({ cell }) => cell.clearNote(), ['x', '#ff0000', '@', '', true]),
  clears(
    'Sheet.clear',
    at.sheet('clear()'),
    ({ sheet }) => sheet.clear(),
    ['', '#ffffff', PLAIN, 'n', true],
    KEPT_RULES,
  ),
  clears('Sheet.clear', at.sheet('clear(Object)'), ({ sheet }) => sheet.clear({ contentsOnly: true }), [
    '',
    '#ff0000',
    '@',
    'n',
    true,
  ]),
  clears(
    'Sheet.clearContents',
    at.sheet('clearContents()'),
    ({ sheet }) => sheet.clearContents(),
    ['', '#ff0000', '@', 'n', true],
    KEPT_RULES,
  ),
  clears(
    'Sheet.clearFormats',
    at.sheet('clearFormats()'),
    ({ sheet }) => sheet.clearFormats(),
    ['x', '#ffffff', PLAIN, 'n', true],
    'the number format',
  ),
  clears('Sheet.clearNotes', at.sheet('clearNotes()'), ({ sheet }) => sheet.clearNotes(), [
    'x',
    '#ff0000',
    '@',
    '',
    true,
  ]),
  tells(
    'Range.copyTo',
    'values and looks are copied; a larger destination is filled with the source again and again',
    [at.range('copyTo(Range)'), at.range('copyTo(Range,Object)'), at.range('copyTo(Range,CopyPasteType,Boolean)')],
    ({ sheet }) => {
      const source = sheet.getRange('A1').setValue('x').setBackground('red');
      source.copyTo(sheet.getRange('B1:B2'));
      source.copyTo(sheet.getRange('C1'), { formatOnly: true });
      source.copyTo(sheet.getRange('C2'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
      const r = sheet.getRange('B1:C2');
      return [r.getValues(), r.getBackgrounds()];
    },
    [
      [
        ['x', ''],
        ['x', 'x'],
      ],
      [
        ['#ff0000', '#ff0000'],
        ['#ff0000', '#ffffff'],
      ],
    ],
  ),
  tells(
    'Range.sort',
    'sorts by a column of the sheet, up or down, and by several',
    [at.range('sort(Object)'), at.live('testsheetsvalues')],
    ({ sheet }) => {
      const r = sheet.getRange('B1:C3').setValues([
        [2, 'ก'],
        [1, 'ข'],
        [1, 'ค'],
      ]);
      const up = r.sort(2).getValues();
      return [
        up,
        r
          .sort([
            { column: 2, ascending: true },
            { column: 3, ascending: false },
          ])
          .getValues(),
      ];
    },
    [
      [
        [1, 'ข'],
        [1, 'ค'],
        [2, 'ก'],
      ],
      [
        [1, 'ค'],
        [1, 'ข'],
        [2, 'ก'],
      ],
    ],
  ),
  tells(
    'Range.sort',
    'numbers come before texts, texts before booleans, and empty cells last in either direction',
    [at.range('sort(Object)'), at.live('testsheetsvalues')],
    ({ sheet }) => {
      const r = sheet.getRange('A1:A5').setValues([['ข'], [''], [2], [false], [10]]);
      const flat = () => r.getValues().map(([value]) => value);
      return [r.sort(1) && flat(), r.sort({ column: 1, ascending: false }) && flat()];
    },
    [
      [2, 10, 'ข', false, ''],
      [false, 'ข', 10, 2, ''],
    ],
    { toBeTriedLive: 'the empty cells' },
  ),
];
