import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NearTexts, SameTexts, signature } from '../../../src/core/rules/likeness';
import { bare } from '../../../src/core/thai/text';

const sameTexts = (texts: readonly string[]) => {
  const same = new SameTexts((index) => texts[index] ?? '', bare);
  for (const index of texts.keys()) same.add(index);
  return same.groups().map((group) => group.map((index) => texts[index]));
};
const nearPairs = (texts: readonly string[]) => {
  const near = new NearTexts((index) => texts[index] ?? '');
  for (const index of texts.keys()) near.add(index);
  return near.pairs();
};
/** Few letters, so that texts are often the same, or the same but for white space or the kind of their digits. */
const text = fc
  .array(fc.constantFrom('ก', 'ข', ' ', '1', '๑', '\n'), { maxLength: 24 })
  .map((letters) => letters.join(''));

test('groups hold just the texts whose keys are equal, in their order', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
      const byKey = new Map<string, string[]>();
      for (const one of texts) byKey.set(bare(one), [...(byKey.get(bare(one)) ?? []), one]);
      const expected = [...byKey.values()].filter(({ length }) => length > 1);
      const groups = sameTexts(texts);
      expect(groups.map((group) => JSON.stringify(group)).sort()).toEqual(
        expected.map((group) => JSON.stringify(group)).sort(),
      );
    }),
  );
});

test('two long texts that part in their last letters are near, two that count on are a series', () => {
  const long = 'จัดประชุมชี้แจงแนวทางการปฏิบัติงานแก่บุคลากรทุกระดับในหน่วยงาน';
  expect(nearPairs([`${long}ครบ`, 'อื่น', long])).toHaveLength(1);
  expect(nearPairs([`${long} ครั้งที่ 1`, `${long} ครั้งที่ 2`])).toEqual([]);
});

describe('the signature of a text', () => {
  const of = (text: string, at?: number) => signature(text, 4, at);

  test('is of its first letters, white space and digits passed over', () => {
    for (const same of ['กขคง', ' ก ข\nค\u200bง', 'ก1ข๒ค๙ง', '๐ก0ข9คง', 'กขคงจฉ']) expect(of(same)).toBe(of('กขคง'));
    for (const other of ['ขกคง', 'กขคจ', 'กขงค', 'กขค.']) expect(of(other)).not.toBe(of('กขคง'));
  });

  test('may begin further on', () => {
    expect(of('จ ฉกขคงจ', 3)).toBe(of('กขคง'));
  });

  test('is none where there are fewer', () => {
    expect([of('กขค'), of('กขค 123 '), of('กขคง', 1), of('')]).toEqual([null, null, null, null]);
    expect(of('กขคง')).not.toBeNull();
  });
});

describe('near texts', () => {
  const start = 'จัดประชุมชี้แจงแนวทางการปฏิบัติงานแก่บุ'.slice(0, 32);

  test('have 32 letters in common at least, white space and digits not counted', () => {
    expect(nearPairs([start, `${start}ค`])).toEqual([[0, 1]]);
    expect(nearPairs([start.slice(1), `${start.slice(1)}ค`])).toEqual([]);
    expect(nearPairs([`${start.slice(1)} 2568`, `${start.slice(1)} 2569`])).toEqual([]);
  });

  test('lack a tenth of the longer one at most', () => {
    const long = `${start}${'ก'.repeat(28)}`;
    expect(nearPairs([long, long.slice(0, 54)])).toEqual([[1, 0]]);
    expect(nearPairs([long, long.slice(0, 53)])).toEqual([]);
  });

  test('differ: white space and the kind of their digits make no other text', () => {
    expect(nearPairs([`${start} 2568`, `${start.slice(0, 9)} ${start.slice(9)}๒๕๖๘ `])).toEqual([]);
    expect(nearPairs([`${start} 2568`, `${start} ๒๕๖๙`])).toHaveLength(1);
    expect(nearPairs([`${start} 2568`, start])).toHaveLength(1);
  });

  test('do not part within the shorter one', () => {
    expect(nearPairs([`${start}ขคง`, `${start}จฉช`])).toEqual([]);
  });

  test('of several, each is paired with the next like it', () => {
    expect(nearPairs([`${start}กข`, start, `${start}ก`, 'อื่น'])).toEqual([
      [1, 2],
      [2, 0],
    ]);
  });

  test.each([
    ...['ครั้งที่', 'ไตรมาสที่', 'ไตรมาส', 'รอบที่', 'รอบ', 'ระยะที่', 'งวดที่', 'รุ่นที่', 'รุ่น', 'กลุ่มที่', 'ชุดที่', 'หมู่ที่'],
    ...['หมู่', 'ภาคเรียนที่', 'เดือนที่', 'วันที่', 'ตอนที่', 'ฉบับที่', 'สาย', 'ชั้น', 'ศูนย์', 'เขต', 'ข้อที่'],
  ])('that count on are a series: %s', (word) => {
    expect(nearPairs([`${start} ${word} 1`, `${start} ${word}๒`])).toEqual([]);
    expect(nearPairs([`${start} ${word} 11`, `${start} ${word} 12`])).toEqual([]);
    expect(nearPairs([`${start} ${word} 1`, `${start} ${word} 1ก`])).toHaveLength(1);
  });

  test.each(['เดือน', 'ครั้ง', 'วัน', 'รุ่น', 'ชั่วโมง', 'ปี'])('so are terms: %s', (unit) => {
    expect(nearPairs([`${start} 6 ${unit}`, `${start} ๑๒ ${unit}`])).toEqual([]);
  });

  test('another number is no series', () => {
    expect(nearPairs([`${start} 20 คน`, `${start} 30 คน`])).toHaveLength(1);
  });
});
