/** Cells hold up to 50,000 characters of anything: each reader must come back, and soon (the runner's limit is the clock). */
import { expect, test } from '@jest/globals';
import { matchHeader } from '../../src/core/columns';
import { parseNumber } from '../../src/core/numbering';
import { readStatus, splitStatus } from '../../src/core/status';
import { readSteps } from '../../src/core/steps';
import { findDates, parseDate } from '../../src/core/thai/dates';
import { useDigits } from '../../src/core/thai/digits';
import { parseDue } from '../../src/core/thai/due';
import { bare, repairText } from '../../src/core/thai/text';
import { findUnits, listUnits } from '../../src/core/units';

const PIECES = [
  ' ',
  '\n',
  'ก',
  '1',
  '๑.',
  '1 ',
  '24 เมษายน ',
  'วันที่',
  'ที่ ',
  '่้',
  'ํ',
  'น า',
  'เเ',
  '\u200B',
  'a',
  'a.',
  'a1-',
  'a@',
  'http://',
  'ไตรมาส 1-',
  '1-',
  'ม.ค.',
  'ม ',
  'ต.ค. - ',
  'ปีงบประมาณ',
  'อยู่ระหว่าง',
  'ดำเนินการ ',
  'ผล:',
  '- ',
  'ฝ่าย',
  'กอง/',
  '(',
  '(ก',
  '\u0E4Dก ',
  '. ',
  'a...',
  'http://\u200B',
  '่้๊',
];

test.each(PIECES)('%j, over and over, with and without an end', (piece) => {
  const long = piece.repeat(Math.floor(50_000 / piece.length));
  for (const text of [long, `${long}x`, `24 เมษายน 2566${long}x`, `ไตรมาส 1${long}x`]) {
    const { text: mended } = repairText(text);
    expect(repairText(mended).repairs).toEqual([]);
    bare(text);
    useDigits(text, 'thai');
    findDates(text);
    parseDate(text);
    parseDue(text, { fiscalYear: 2566 });
    parseNumber(text);
    splitStatus(text);
    readStatus(text);
    findUnits(text);
    listUnits(text);
    matchHeader(text);
    readSteps({ sheet: text, rows: [[text], ['มาตรการ', 'ขั้นตอน', 'ผล'], [text, '', ''], ['', text, text]] });
  }
});
