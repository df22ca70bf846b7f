import { describe, expect, test } from '@jest/globals';
import { findColumns } from '../../src/core/columns';
import { Failure } from '../../src/core/failure';
import { REPAIR_CODES } from '../../src/core/thai/repairs';
import { repairText } from '../../src/core/thai/text';
import { readingEn } from '../../src/messages/reading.en';
import { readingTh } from '../../src/messages/reading.th';

const sentences = (rows: string[][]): [string, string] => {
  try {
    findColumns(rows, 'แผน');
  } catch (error) {
    if (error instanceof Failure) {
      return [readingTh[error.code]?.(error.params) ?? '', readingEn[error.code]?.(error.params) ?? ''];
    }
  }
  throw new Error('no failure');
};

describe('what the reading of a sheet says', () => {
  test('of a missing column: which, where it was looked for, what to write, and the heading that may be meant', () => {
    const [th, en] = sentences([['มาตรการ', 'ขั้นตอน', 'ผลการดำเนิการ']]);
    for (const sentence of [th, en]) {
      expect(sentence).toContain('ผลการดำเนินการ');
      expect(sentence).toContain('สถานะ');
      expect(sentence).toContain('ผลการดำเนิการ');
      expect(sentence).toContain('C1');
      expect(sentence).toContain('แผน');
    }
    expect(th).toContain('“ผลการดำเนินการ” หรือ “สถานะ”');
  });

  test('of a header that is not there at all: both kinds of column', () => {
    const [th] = sentences([['รายชื่อ']]);
    expect(th).toContain('“มาตรการ” หรือ “ขั้นตอนหรือวิธีการปฏิบัติ” และ “ผลการดำเนินการ” หรือ “สถานะ”');
  });

  test('of a column that is there twice: both cells', () => {
    for (const sentence of sentences([['มาตรการ', 'ขั้นตอน', 'ผลการดำเนินการ', 'ผลการดำเนินงาน']])) {
      expect(sentence).toContain('C1');
      expect(sentence).toContain('D1');
    }
  });
});

test('every kind of repair has a sentence in each language', () => {
  for (const code of REPAIR_CODES) {
    const params = { before: 'ํา', after: 'ำ', at: 0 };
    expect([code, readingTh[code]?.(params)]).toEqual([code, expect.stringMatching(/[ก-๎]/)]);
    expect([code, readingEn[code]?.(params)]).toEqual([code, expect.stringMatching(/[a-z]/)]);
  }
  expect(Object.keys(readingTh).sort()).toEqual(Object.keys(readingEn).sort());
  const [repair] = repairText('กํา').repairs;
  expect(readingTh['text.sara-am']?.({ ...repair })).toContain('“ํา” เป็น “ำ”');
});
