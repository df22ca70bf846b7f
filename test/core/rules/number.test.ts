import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Step } from '../../../src/core/step';
import { cellsOf, findings, settings, step, steps, told } from './build';

const numbers = (given: readonly Step[]) => findings(given).filter(({ rule }) => rule.startsWith('number.'));

/** A step whose step cell reads so. */
const written = (cell: string, stepNo = '1.1.1'): Step => {
  const base = step({ stepNo });
  return { ...base, cells: { ...cellsOf(base), step: cell } };
};

describe('number.malformed', () => {
  test.each([
    ['๑.๑.๑. ทำทะเบียน', '๑.๑.๑ ทำทะเบียน'],
    ['1.1.1.ทำทะเบียน', '1.1.1 ทำทะเบียน'],
    ['1.๑.1 ทำทะเบียน', '๑.๑.๑ ทำทะเบียน'],
  ])('%s', (cell, fix) => {
    const [found] = numbers([written(cell)]);
    expect(found?.rule).toBe('number.malformed');
    expect(found?.place).toEqual({ sheet: 'measures', row: 2, column: 'step' });
    expect(found?.fix).toBe(fix);
    expect(fix.startsWith(`${found?.params.number} `)).toBe(true);
  });

  test('a cell of numbers alone is mended to the number alone', () => {
    const base = step();
    const apart = { ...base, cells: { ...cellsOf(base), stepNo: '๑.๑.๑.', step: 'ทำทะเบียน' } };
    const [found] = numbers([apart]);
    expect(told(numbers([apart]))).toEqual(['number.malformed@2:stepNo']);
    expect(found?.fix).toBe('๑.๑.๑');
    expect(numbers([written('๑.๑.๑.')])[0]?.fix).toBe('๑.๑.๑');
  });

  test('words that stand beside a number in its own column are kept', () => {
    const base = step();
    const apart = { ...base, cells: { ...cellsOf(base), stepNo: '๑.๑.๑. ข้อแรก', step: 'ทำทะเบียน' } };
    expect(numbers([apart])[0]?.fix).toBe('๑.๑.๑ ข้อแรก');
  });

  test('the number of a measure too', () => {
    const base = step();
    const [found] = numbers([{ ...base, cells: { ...cellsOf(base), measure: '๑.๑. ดูแลการยืมพัสดุ' } }]);
    expect(found?.place).toEqual({ sheet: 'measures', row: 2, column: 'measure' });
    expect(found?.fix).toBe('๑.๑ ดูแลการยืมพัสดุ');
  });

  test('digits of two kinds become those of the report, digits of one kind stay', () => {
    const fix = (cell: string) =>
      findings([written(cell)], { settings: settings({ digits: 'arabic' }) }).find(
        ({ rule }) => rule === 'number.malformed',
      )?.fix;
    expect(fix('1.๑.1 ทำทะเบียน')).toBe('1.1.1 ทำทะเบียน');
    expect(fix('๑.๑.๑. ทำทะเบียน')).toBe('๑.๑.๑ ทำทะเบียน');
  });

  test.each(['๑.๑.๑ ทำทะเบียน', '1.1.1 ทำทะเบียน', '1.1.1) ทำทะเบียน'])('well formed: %s', (cell) => {
    expect(numbers([written(cell)])).toEqual([]);
  });
});

describe('number.duplicate', () => {
  test('told at the later row, with the earlier one', () => {
    const found = numbers(steps({}, {}, { measureNo: '1.1', stepNo: '1.1.1', measure: 'การลงเวลาทำงานให้ดีขึ้น' }));
    expect(told(found)).toContain('number.duplicate@4:stepNo');
    expect(found.find(({ rule }) => rule === 'number.duplicate')?.params).toEqual({ number: '1.1.1', row: 2 });
  });

  test('numbers start again in each section', () => {
    const again = { section: 'EIT', measureNo: '1.1', stepNo: '1.1.1' };
    expect(numbers(steps({}, again))).toEqual([]);
  });

  test('steps may be numbered within each measure', () => {
    const given = steps(
      { measureNo: '1', stepNo: '1' },
      { measureNo: '1', stepNo: '2', measure: 'เรื่องแรก', measureRow: 2 },
      { measureNo: '2', stepNo: '1' },
    );
    expect(numbers(given)).toEqual([]);
  });

  test('steps that are numbered within their measure repeat only there', () => {
    const given = steps(
      { measureNo: '1', stepNo: '1' },
      { measureNo: '1', stepNo: '1', measure: 'เรื่องแรก', measureRow: 2 },
      { measureNo: '2', stepNo: '1' },
    );
    expect(told(numbers(given))).toEqual(['number.duplicate@3:stepNo']);
  });

  test('rows without a number do not share one', () => {
    expect(numbers(steps({ stepNo: '' }, { stepNo: '' }))).toEqual([]);
  });
});

describe('number.measure-duplicate', () => {
  test('one number for two measures', () => {
    expect(told(numbers(steps({}, { measureNo: '1.1', stepNo: '1.1.2' })))).toEqual([
      'number.measure-duplicate@3:measureNo',
    ]);
  });

  test('not where the measure is written again for its next step', () => {
    expect(
      numbers(steps({ measure: 'เรื่องเดียวกัน' }, { measure: 'เรื่อง เดียวกัน', measureNo: '1.1', stepNo: '1.1.2' })),
    ).toEqual([]);
  });
});

describe('number.other-measure', () => {
  test.each([
    ['a step numbered within its measure', { measureNo: '1.1', stepNo: '1' }],
    ['a step whose measure has no number', { measureNo: '', stepNo: '2.1.1' }],
    ['a step without a number', { stepNo: '' }],
  ])('not: %s', (_, change) => {
    expect(told(numbers(steps(change)))).not.toContain('number.other-measure@2:stepNo');
  });

  test('a step under a measure that its number does not name', () => {
    const found = numbers(steps({}, {}, { stepNo: '2.1.2' }));
    expect(told(found)).toEqual(['number.other-measure@4:stepNo']);
    expect(found[0]?.params).toEqual({ number: '2.1.2', measure: '3.1' });
  });
});

describe('number.missing', () => {
  test('where the others have one', () => {
    const given = steps({}, {}, {}, { stepNo: '' });
    expect(told(numbers(given))).toEqual(['number.missing@5:stepNo']);
  });

  test('of a measure too, once however many steps it has', () => {
    const given = steps(
      {},
      {},
      {},
      { measureNo: '', stepNo: '4.1.1' },
      { measureNo: '', stepNo: '4.1.2', measureRow: 5 },
    );
    expect(told(numbers(given)).filter((one) => /missing/.test(one))).toEqual(['number.missing@5:measureNo']);
  });

  test('of a step below the first of its measure too', () => {
    const more = { measureNo: '1.1', measureRow: 2 };
    const given = steps({}, { ...more, stepNo: '1.1.2' }, { ...more, stepNo: '1.1.3' }, { ...more, stepNo: '' });
    expect(told(numbers(given))).toEqual(['number.missing@5:stepNo']);
  });

  test('not where as many have none, nor for a row that says nothing there', () => {
    const missing = (...given: Partial<Step>[]) =>
      numbers(steps(...given)).filter(({ rule }) => rule === 'number.missing');
    expect(missing({}, {}, { stepNo: '' }, { stepNo: '' })).toEqual([]);
    expect(told(missing({}, {}, {}, { stepNo: '' }, { stepNo: '' }))).toEqual([
      'number.missing@5:stepNo',
      'number.missing@6:stepNo',
    ]);
    expect(missing({}, {}, {}, { stepNo: '', step: '' })).toEqual([]);
  });

  test('not where no step has one', () => {
    expect(numbers(steps({ stepNo: '', measureNo: '' }, { stepNo: '', measureNo: '' }))).toEqual([]);
  });
});

describe('number.skipped', () => {
  test('between two that are there', () => {
    const found = numbers(steps({}, { measureNo: '4.1', stepNo: '4.1.1' }));
    expect(told(found)).toEqual(['number.skipped@3:measureNo']);
    expect(found[0]?.params).toEqual({ number: '4', missing: '2', count: 2 });
  });

  test('before the first, below the first level', () => {
    expect(told(numbers(steps({ stepNo: '1.1.2' })))).toEqual(['number.skipped@2:stepNo']);
  });

  test('each gap is told by itself, at the row of the number after it', () => {
    const found = numbers(
      steps(
        {},
        { measureNo: '1.1', measureRow: 2, stepNo: '1.1.3' },
        { measureNo: '1.1', measureRow: 2, stepNo: '1.1.6' },
      ),
    );
    expect(told(found)).toEqual(['number.skipped@3:stepNo', 'number.skipped@4:stepNo']);
    expect(found.map(({ params }) => params)).toEqual([
      { number: '1.1.3', missing: '1.1.2', count: 1 },
      { number: '1.1.6', missing: '1.1.4', count: 2 },
    ]);
  });

  test('numbers are counted, not spelt: 10 comes after 9', () => {
    const given = Array.from({ length: 11 }, (_, i) => ({
      measureNo: `1.${i + 1}`,
      stepNo: `1.${i + 1}.1`,
      measure: `เรื่องที่ ${i}`,
    }));
    expect(numbers(steps(...given))).toEqual([]);
  });

  test('a measure whose own row gives no number is counted by its steps', () => {
    expect(numbers(steps({ measureNo: '', stepNo: '1.1.1' }, { measureNo: '', stepNo: '1.2.1' }))).toEqual([]);
    expect(told(numbers(steps({ measureNo: '', stepNo: '1.1.1' }, { measureNo: '', stepNo: '1.3.1' })))).toEqual([
      'number.skipped@3:stepNo',
    ]);
  });

  test('a step of another measure leaves no gap', () => {
    expect(told(numbers(steps({}, {}, { stepNo: '2.1.5' })))).toEqual(['number.other-measure@4:stepNo']);
  });

  test('a section may begin with its own number', () => {
    expect(numbers(steps({ measureNo: '3.1', stepNo: '3.1.1' }))).toEqual([]);
  });

  test('rows may stand in any order', () => {
    expect(numbers(steps({ measureNo: '2.1', stepNo: '2.1.1' }, { measureNo: '1.1', stepNo: '1.1.1' }))).toEqual([]);
  });
});

describe('the numbers of a section', () => {
  const part = fc.integer({ min: 1, max: 3 });
  const anyOrder = fc.array(fc.tuple(part, part, part), { minLength: 1, maxLength: 8 });
  /** All of an outline, or all but one of them. */
  const inOrder = fc.tuple(part, part, part, fc.nat(40)).map(([a, b, c, out]) => {
    const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);
    const all = upTo(a).flatMap((i) => upTo(b).flatMap((j) => upTo(c).map((k) => [i, j, k])));
    return all.length === 1 ? all : all.filter((_, i) => i !== out);
  });

  test('are told exactly where one is left out or stands twice, in order or not', () => {
    fc.assert(
      fc.property(fc.oneof(anyOrder, inOrder), (numbers) => {
        const all = numbers.map((parts) => parts.join('.'));
        const found = rulesOf(numbers);
        expect(found.has('number.duplicate')).toBe(new Set(all).size < all.length);
        expect(found.has('number.skipped')).toBe(hasGap(numbers));
      }),
      { numRuns: 40 },
    );
  });

  const rulesOf = (given: readonly (readonly number[])[]): Set<string> => {
    const rows = given.map((parts) => ({ measureNo: parts.slice(0, 2).join('.'), stepNo: parts.join('.') }));
    return new Set(numbers(steps(...rows)).map(({ rule }) => rule));
  };
  /** Whether some level, the first aside, does not count from 1, or some number of the first has none before it. */
  const hasGap = (given: readonly (readonly number[])[]): boolean => {
    const there = new Set(given.flatMap((parts) => parts.map((_, i) => parts.slice(0, i + 1).join('.'))));
    const lowest = Math.min(...given.map(([first = 1]) => first));
    return given.some((parts) =>
      parts.some((last, i) => last > (i === 0 ? lowest : 1) && !there.has([...parts.slice(0, i), last - 1].join('.'))),
    );
  };
});
