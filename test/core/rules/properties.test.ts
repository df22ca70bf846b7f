/** What holds for the check whatever is in the sheet. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/finding';
import { check, RULES } from '../../../src/core/rules';
import { COLUMN_KEYS, type ColumnKey, STATUSES, type Step } from '../../../src/core/step';
import { anyText } from '../../support/any-text';
import { cellsOf, section, settings, step, TODAY } from './build';
import { municipality } from './clean/municipality';
import { inputOf } from './clean/sheet';
import { tambon } from './clean/tambon';

const PIECES = [
  'ดำเนินการ',
  'แล้วเสร็จ',
  'ยังไม่ได้จัดทำ',
  'เผยแพร่ลงเว็บไซต์',
  'ฝ่ายคลัง ',
  'ทุกกอง',
  'บุคคลากร',
  'ณ ห้องประชุมใหญ่ ',
  '๒๔ เมษายน ๒๕๖๘',
  '31/04/2568',
  '2025-02-30',
  'ไตรมาส ๕',
  'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ดีเยี่ยม',
  'ควรพัฒนา',
  'https://',
  'www.a.go.th/ข x',
  'C:\\a',
  '=SUM(',
  '#REF!',
  ' ',
  '\n',
  '1.1.',
  '๑.๑.๑.',
  '\u200b',
  'เเ',
  'ํา',
  '๏',
  '😀',
  '\ud83d',
  '\u0000',
  '- ',
  'O28',
  '(',
  '\\',
  '$&',
  'ก'.repeat(70),
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')),
  anyText(30),
);
const number = fc.constantFrom('', '1', '1.1', '1.1.1', '2.1.1', '10.2');

const anyStep = fc
  .record({
    section: fc.constantFrom('', 'IIT', 'EIT', 'S1'),
    measureNo: number,
    measure: text,
    stepNo: number,
    step: text,
    responsible: text,
    due: text,
    status: fc.constantFrom(...STATUSES),
    statusText: text,
    result: text,
    completedOn: text,
    evidence: text,
  })
  .map((some) => (row: number): Step => {
    const full = { ...some, row, measureRow: row };
    return { ...full, cells: cellsOf(full) };
  });
const anySteps = fc.array(anyStep, { maxLength: 8 }).map((makers) => makers.map((make, i) => make(i * 2 + 2)));
const anySection = fc.record({
  code: fc.constantFrom('', 'IIT', 'EIT'),
  heading: fc.option(text),
  analysis: fc.option(text),
  score: fc.option(fc.double()),
  row: fc.option(fc.integer({ min: 2, max: 9 })),
});
const anyInput = fc.record({
  steps: anySteps,
  sections: fc.array(anySection, { maxLength: 3 }),
  settings: fc.record({ agency: text, reportYear: fc.option(fc.integer({ min: 2500, max: 2600 })) }).map(settings),
  today: fc.constantFrom(TODAY, '2024-02-29'),
});

const IDS = new Set(RULES.map(({ id }) => id));

describe('whatever is in the sheet', () => {
  test('the check does not fail, says the same twice, and points at rows that are there', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const found = check(input);
        expect(check(input)).toEqual(found);
        const rows = new Set(input.steps.map(({ row }) => row));
        for (const { rule, place, fix } of found) {
          expect(IDS.has(rule)).toBe(true);
          if (place.sheet !== 'measures') continue;
          expect(rows.has(place.row)).toBe(true);
          expect(COLUMN_KEYS).toContain(place.column);
          if (fix !== undefined)
            expect(fix).not.toBe(input.steps.find(({ row }) => row === place.row)?.cells[place.column]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('findings are plain JSON', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const found = check(input);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
    );
  });

  test('a fix never fills a cell that was empty', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const { place, fix } of check(input)) {
          if (fix === undefined || place.sheet !== 'measures') continue;
          expect(input.steps.find(({ row }) => row === place.row)?.cells[place.column]).not.toBe('');
        }
      }),
    );
  });

  test('a fix, once taken, is not offered again by its rule', () => {
    fc.assert(
      fc.property(text, (result) => {
        const wrong = step({ result, completedOn: '๑๔ กุมภาพันธ์ ๒๕๖๘' });
        for (const { rule, fix, place, params } of check({
          steps: [wrong],
          sections: [section('IIT')],
          settings: settings(),
          today: TODAY,
        })) {
          if (fix === undefined || place.column !== 'result') continue;
          const mended = step({ result: fix, completedOn: '๑๔ กุมภาพันธ์ ๒๕๖๘' });
          const after = check({ steps: [mended], sections: [section('IIT')], settings: settings(), today: TODAY });
          const again = (one: Finding) =>
            one.rule === rule && one.params.fault === params.fault && one.place.column === 'result';
          // One repetition may stand before another, and what was mended may make one.
          if (rule === 'text.repeated' || rule === 'date.mixed-months') continue;
          expect(after.filter(again)).toEqual([]);
        }
      }),
    );
  });
});

/** Row numbers, which change with the order, left out. */
const withoutRows = ({ place, params, ...rest }: Finding) => {
  const { row: _, above: __, ...others } = params;
  return JSON.stringify({ ...rest, place: { ...place, row: 0 }, params: others });
};

/**
 * Rules that compare rows tell the later one of a pair, or the first of a section, so that their finding moves with the
 * order; a continued row is one only below the row that it continues.
 */
const BY_ORDER =
  /^(?:repeat\.|number\.(?:duplicate|measure-duplicate|skipped)|section\.unlisted|required\.section|row\.continued)/;

describe('the order of the rows', () => {
  test('steps may be given in any order', () => {
    fc.assert(
      fc.property(anyInput, fc.func(fc.integer()), (input, rank) => {
        const shuffled = [...input.steps].sort((a, b) => rank(a.row) - rank(b.row));
        expect(check({ ...input, steps: shuffled })).toEqual(check(input));
      }),
    );
  });

  test('rows that change places take their findings with them, but for rules that compare rows', () => {
    const own = (found: readonly Finding[]) =>
      found
        .filter(({ rule }) => !BY_ORDER.test(rule))
        .map(withoutRows)
        .sort();
    fc.assert(
      fc.property(anyInput, (input) => {
        const last = input.steps.length * 2 + 2;
        const turned = input.steps.map((one) => ({ ...one, row: last - one.row, measureRow: last - one.row }));
        expect(own(check({ ...input, steps: turned }))).toEqual(own(check(input)));
      }),
    );
  });

  test.each([
    ['tambon', tambon],
    ['municipality', municipality],
  ])('the clean %s stays clean with its measures in another order', (_, report) => {
    const input = inputOf(report);
    const last = input.steps.length + 3;
    const turned = input.steps.map((one) => ({ ...one, row: last - one.row, measureRow: last - one.measureRow }));
    expect(check({ ...input, steps: turned })).toEqual([]);
  });
});

describe('a clean report with one thing changed', () => {
  const input = inputOf(tambon);
  const change = (row: number, cells: Partial<Record<ColumnKey, string>>, more: Partial<Step>) =>
    check({
      ...input,
      steps: input.steps.map((one) => (one.row === row ? { ...one, ...more, cells: { ...one.cells, ...cells } } : one)),
    }).map(({ rule, place }) => `${rule}@${place.row}:${place.column}`);

  test.each([
    ['evidence.missing@3:evidence', 3, { evidence: '' }],
    ['date.missing@5:completedOn', 5, { completedOn: '', result: 'ตั้งกล่องแล้วสามจุด' }],
    ['required.responsible@4:responsible', 4, { responsible: '' }],
    ['owner.collective@7:responsible', 7, { responsible: 'ทุกกอง' }],
    ['text.misspelt@8:result', 8, { result: 'ประกาศแก่บุคคลากรครบทุกคน' }],
  ] as const)('%s, and nothing else', (expected, row, changed) => {
    expect(change(row, changed, changed)).toEqual([expected]);
  });
});
