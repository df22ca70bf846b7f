import { expect, test } from '@jest/globals';
import { fixOf, groupFindings } from '../../../src/sidebar/state/check';
import { modelOf } from '../../../src/sidebar/state/model';
import { row, sidebarData } from '../data';

const model = modelOf(
  sidebarData([
    row({ measure: '1.1. กำกับการยืม', evidence: '' }),
    row({ measure: '1.1. กำกับการยืม', step: '1.1.2. ติดประกาศ', result: 'ติดแล้ว', responsible: 'บุคคลากร' }),
  ]),
);

test('findings are told by severity, the gravest first, then by rule', () => {
  const groups = groupFindings(model.findings, model.data.steps);
  expect(groups.map(({ severity }) => severity)).toEqual(
    ['error', 'warning', 'notice'].filter((one) => model.findings.some(({ severity }) => severity === one)),
  );
  for (const { count, rules } of groups) {
    expect(rules.reduce((sum, { findings }) => sum + findings.length, 0)).toBe(count);
  }
});

test('a rule offers the fixes of all its cells, one a cell, with the text as it was seen', () => {
  const numbers = groupFindings(model.findings, model.data.steps)
    .flatMap(({ rules }) => rules)
    .find(({ rule }) => rule === 'number.malformed');
  expect(numbers?.fixes.map(({ row: at, column, before, after }) => [at, column, before, after])).toEqual([
    [2, 'measure', '1.1. กำกับการยืม', '1.1 กำกับการยืม'],
    [3, 'measure', '1.1. กำกับการยืม', '1.1 กำกับการยืม'],
    [3, 'step', '1.1.2. ติดประกาศ', '1.1.2 ติดประกาศ'],
  ]);
});

test('no fix is offered where none is known, or nothing would change', () => {
  const rows = new Map(model.data.steps.map((step) => [step.row, step]));
  const place = { sheet: 'measures', row: 2, column: 'evidence' } as const;
  expect(fixOf({ place }, rows)).toBeNull();
  expect(fixOf({ place, fix: '' }, rows)).toBeNull();
  expect(fixOf({ place: { sheet: 'settings', row: 2, column: 'value' }, fix: 'x' }, rows)).toBeNull();
});
