/** What one heading means, and which of several is nearest to a name. */
import { describe, expect, test } from '@jest/globals';
import { claims, headingOf, isNumberHeading, matchHeader, nearestHeading } from '../../src/core/headings';

const NOTHING = { text: '', name: '', claims: [] };

describe('a cell of the header', () => {
  test('is a heading with what it may mean, the likeliest first', () => {
    expect(headingOf(' มาตรการ ')).toEqual({
      text: 'มาตรการ',
      name: 'มาตรการ',
      claims: [{ key: 'measure', strength: 3 }],
    });
    expect(headingOf('กิจกรรม').claims).toEqual([
      { key: 'step', strength: 1 },
      { key: 'measure', strength: 1 },
    ]);
    expect(headingOf('ผลการดำเนินการ รอบ ๑๒ เดือน').claims).toEqual([{ key: 'result', strength: 2 }]);
    expect(headingOf('หมายเหตุ').claims).toEqual([]);
  });

  test('is none where it is empty, a day, or a long text', () => {
    expect([headingOf(''), headingOf({ year: 2566, month: 1, day: 1 }), headingOf('ก'.repeat(193))]).toEqual([
      NOTHING,
      NOTHING,
      NOTHING,
    ]);
    expect(headingOf('ก'.repeat(192)).text).toHaveLength(192);
    expect(headingOf('-').claims).toEqual([]);
  });

  test('is known without what stands in brackets, and without what joins two names', () => {
    for (const text of [
      'มาตรการ (ITA)',
      'มาตรการ [1]',
      'มาตรการ:',
      '“มาตรการ”',
      'มาตรการ หรือแนวทาง',
      'มาตรการและแนวทาง',
    ]) {
      expect([text, matchHeader(text)]).toEqual([text, 'measure']);
    }
  });

  test('that goes on for long is text, even if it begins as a name does', () => {
    expect(matchHeader(`ผลการดำเนินการ${' '.repeat(190)}`)).toBeNull();
    expect(matchHeader(`ผลการดำเนินการ${'ก'.repeat(34)}`)).toBe('result');
    expect(matchHeader(`ผลการดำเนินการ${'ก'.repeat(35)}`)).toBeNull();
  });

  test('claims its own columns, and no others', () => {
    expect(claims('ผลการดำเนินการ', 'result')).toBe(true);
    expect(claims('ผลการดำเนินการ', 'measure')).toBe(false);
    expect(claims(`ผลการดำเนินการ${' '.repeat(90)}`, 'result')).toBe(false);
    expect(claims(`ผลการดำเนินการ${' '.repeat(82)}`, 'result')).toBe(true);
  });

  test('is one of a column of numbers', () => {
    for (const text of ['ที่', 'ลำดับ', 'ข้อ', 'No.', '#']) expect(isNumberHeading(headingOf(text))).toBe(true);
    for (const text of ['มาตรการ', '']) expect(isNumberHeading(headingOf(text))).toBe(false);
    expect(isNumberHeading(undefined)).toBe(false);
  });
});

describe('the heading nearest to the names of a column', () => {
  const nearest = (rows: string[][], part = 0.5) =>
    nearestHeading(
      ['measure'],
      rows.map((row) => row.map(headingOf)),
      part,
    );

  test('is the likest of all rows, the first of several that are as like; white space in it is one space', () => {
    expect(nearest([['แผน'], ['มาตกา', 'มาตรกา']])).toEqual({ text: 'มาตรกา', row: 1, column: 1 });
    expect(nearest([['มาตราการ'], ['มาตรอการ']])).toMatchObject({ row: 0 });
    expect(nearest([['มาตรา\n การ']])?.text).toBe('มาตรา การ');
  });
  test('is none that is claimed, short, long, or of numbers', () => {
    expect(nearest([['มาตรการ', 'ขั้นตอน']])).toBeNull();
    expect(nearest([['มาตร']])).toBeNull();
    expect(nearest([['มาตรก']])).toMatchObject({ column: 0 });
    expect(nearest([[`มาตรการร${'ร'.repeat(60)}`]], 1)).toBeNull();
    expect(nearest([['ลำดับที่']], 1)).toBeNull();
  });
  test('is none that differs in more letters than may', () => {
    expect(nearest([['มาตราการ']], 0.125)).toMatchObject({ column: 0 });
    expect(nearest([['มาตราการ']], 0.12)).toBeNull();
    expect(nearest([['งบประมาณ']])).toBeNull();
    expect(nearest([])).toBeNull();
  });
});
