import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/core/rules';
import { rulesEn, ruleTitlesEn } from '../../src/messages/rules.en';
import { rulesTh, ruleTitlesTh } from '../../src/messages/rules.th';
import { examples, findingsIn } from '../core/rules/examples';

const IDS = RULES.map(({ id }) => id).sort();

describe('every rule', () => {
  test.each([
    ['has a Thai sentence', rulesTh],
    ['has an English sentence', rulesEn],
    ['has a Thai title', ruleTitlesTh],
    ['has an English title', ruleTitlesEn],
  ])('%s, and no other has', (_, table) => {
    expect(Object.keys(table).sort()).toEqual(IDS);
  });

  test('has an id of its own, in a family', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
    for (const id of IDS) expect(id).toMatch(/^[a-z]+\.[a-z-]+$/);
  });
});

test.each(IDS)('the example of %s is one', (id) => {
  expect(findingsIn(id)).not.toEqual([]);
});

describe('the sentences of real findings', () => {
  test.each(examples().map((finding) => [finding.rule, finding] as const))('%s', (rule, { params }) => {
    const th = rulesTh[rule]?.(params) ?? '';
    const en = rulesEn[rule]?.(params) ?? '';
    for (const sentence of [th, en]) {
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      expect(sentence.length).toBeLessThan(220);
    }
    expect(th).toMatch(/[ก-๎]/);
    expect(en).not.toMatch(/^[ก-๎]/);
  });
});

test('where no day is stated, none is told', () => {
  const params = { date: '2025-03-01', to: '2025-03-31', due: '2024-12-31' };
  expect(rulesTh['date.late']?.(params)).toMatch(/^เสร็จช่วง 1 มี\.ค\. 2568 ถึง 31 มี\.ค\. 2568 หลังกำหนด/);
  expect(rulesEn['date.late']?.(params)).toMatch(/^Completed in 1 Mar 2568 to 31 Mar 2568, after/);
});
