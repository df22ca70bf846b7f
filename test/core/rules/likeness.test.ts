import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NearTexts, SameTexts } from '../../../src/core/rules/likeness';
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
