import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { STATUSES, type Step } from '../../../src/core/step';
import { summarise } from '../../../src/core/summary';
import { section, settings, step, steps } from '../rules/build';
import { municipality } from '../rules/clean/municipality';
import { inputOf } from '../rules/clean/sheet';

const summaryOf = (given: readonly Step[], today = '2025-06-30', more = {}) =>
  summarise({ steps: given, sections: [section('IIT'), section('EIT')], settings: settings(more), today });

const open = { status: 'in-progress', completedOn: '', evidence: '' } as const;

describe('counts', () => {
  const given = steps(
    {},
    { ...open },
    { section: 'EIT', ...open, status: 'not-started' },
    { section: 'S1' },
    { section: '' },
  );

  test('by status, in all and by section: listed ones, then others, then none', () => {
    const { total, byStatus, bySection } = summaryOf(given);
    expect(total).toBe(5);
    expect(byStatus.done).toEqual({ count: 3, percent: 60 });
    expect(byStatus['in-progress']).toEqual({ count: 1, percent: 20 });
    expect(bySection.map(({ code, total: all, byStatus: of }) => [code, all, of.done.count])).toEqual([
      ['IIT', 2, 1],
      ['EIT', 1, 0],
      ['S1', 1, 1],
      ['', 1, 1],
    ]);
  });

  test('by unit: each step once, under the owner named first', () => {
    const owners = ['กองคลัง, สำนักปลัด', 'สำนักงานปลัด อบต.', 'กองคลัง', 'กองสวัสดิการสังคม', ''];
    const { byUnit } = summaryOf(steps(...owners.map((responsible) => ({ responsible }))));
    expect(byUnit.map(({ unit, total, alsoIn }) => [unit, total, alsoIn])).toEqual([
      ['สำนักปลัด', 1, 1],
      ['กองคลัง', 2, 0],
      ['กองสวัสดิการสังคม', 1, 0],
      ['', 1, 0],
    ]);
  });

  test('by quarter: what the completion cell says, or else the narrative', () => {
    const { byQuarter } = summaryOf(
      steps(
        { completedOn: '๑ ตุลาคม ๒๕๖๗' },
        { completedOn: '', result: 'อบรมวันที่ ๓๑ มีนาคม ๒๕๖๘' },
        { completedOn: 'มิถุนายน ๒๕๖๘' },
        { completedOn: '๑ ตุลาคม ๒๕๖๘' },
        { completedOn: '', result: 'อบรมแล้ว' },
      ),
    );
    const counts = Object.fromEntries(Object.entries(byQuarter).map(([key, { count }]) => [key, count]));
    expect(counts).toEqual({ q1: 1, q2: 1, q3: 1, q4: 0, otherYear: 1, undated: 1 });
  });

  test('evidence of the done steps', () => {
    const given = steps({}, { evidence: 'แฟ้มหน้าห้อง' }, { evidence: '-' }, { ...open, evidence: 'https://a.go.th/x' });
    expect(summaryOf(given).evidence).toEqual({
      done: 3,
      linked: { count: 1, percent: 33.33 },
      any: { count: 2, percent: 66.67 },
    });
  });

  test('of nothing', () => {
    const { total, byStatus, byUnit, evidence } = summaryOf([]);
    expect([total, byStatus.done, byUnit]).toEqual([0, { count: 0, percent: 0 }, []]);
    expect(evidence).toEqual({ done: 0, linked: { count: 0, percent: 0 }, any: { count: 0, percent: 0 } });
  });
});

describe('against the calendar', () => {
  test('overdue: longest first, with the days', () => {
    const { overdue } = summaryOf(
      steps({ ...open, due: '๓๑ พฤษภาคม ๒๕๖๘' }, { ...open, due: '๓๑ มีนาคม ๒๕๖๘' }, { ...open, due: '๓๐ มิถุนายน ๒๕๖๘' }),
    );
    expect(overdue.map(({ row, dueBy, days }) => [row, dueBy, days])).toEqual([
      [3, '2025-03-31', 91],
      [2, '2025-05-31', 30],
    ]);
  });

  test('steps of one due day stand as in the sheet, however they were given', () => {
    const dues = ['๓๑ พฤษภาคม ๒๕๖๘', '๓๑ มีนาคม ๒๕๖๘', '๓๑ พฤษภาคม ๒๕๖๘', '๓๑ มีนาคม ๒๕๖๘'];
    const given = steps(...dues.map((due) => ({ ...open, due })));
    for (const order of [given, [...given].reverse()]) {
      expect(summaryOf(order).overdue.map(({ row }) => row)).toEqual([3, 5, 2, 4]);
      expect(summaryOf(order, '2025-01-01').next.map(({ row }) => row)).toEqual([3, 5, 2, 4]);
    }
  });

  test('a step that is cancelled, or whose due day nobody can tell, is in no list', () => {
    const due = '๓๑ มีนาคม ๒๕๖๘';
    const given = steps({ ...open, due: '' }, { ...open, due: 'ไม่แน่' }, { ...open, due, status: 'cancelled' });
    for (const today of ['2025-01-01', '2025-12-31']) {
      expect(summaryOf(given, today)).toMatchObject({ overdue: [], late: [], next: [] });
    }
  });

  test('late: done after the due day', () => {
    const { late, overdue } = summaryOf(
      steps({ due: 'ไตรมาส ๑', completedOn: '๒ มกราคม ๒๕๖๘' }, { due: 'ไตรมาส ๑', completedOn: '๓๑ ธันวาคม ๒๕๖๗' }),
    );
    expect(late.map(({ row, days }) => [row, days])).toEqual([[2, 2]]);
    expect(overdue).toEqual([]);
  });

  test('due next: nearest first, ten at most; neither done nor cancelled', () => {
    const many = Array.from({ length: 12 }, () => ({ ...open, due: '๓๐ กันยายน ๒๕๖๘' }));
    const { next } = summaryOf(
      steps({}, ...many, { ...open, due: '๓๐ มิถุนายน ๒๕๖๘' }, { ...open, status: 'cancelled' }),
    );
    expect(next).toHaveLength(10);
    expect(next[0]).toMatchObject({ row: 15, dueBy: '2025-06-30', days: 0 });
    expect(next[1]).toMatchObject({ row: 3, days: 92 });
  });
});

describe('whatever the steps', () => {
  const anySteps = fc.array(
    fc.record({
      section: fc.constantFrom('', 'IIT', 'EIT', 'T1'),
      responsible: fc.constantFrom('', '-', 'กองคลัง', 'กองช่าง/กองคลัง', 'ทุกกอง', 'ผู้ใดก็ได้'),
      status: fc.constantFrom(...STATUSES),
      due: fc.constantFrom('', 'ไตรมาส ๒', 'ปีงบประมาณ ๒๕๖๘', 'ไม่แน่'),
      completedOn: fc.constantFrom('', '๒ มกราคม ๒๕๖๘', '๒ มกราคม ๒๕๖๐', 'x'),
    }),
    { maxLength: 30 },
  );
  const hundredths = (shares: readonly { percent: number }[]) =>
    shares.reduce((sum, { percent }) => sum + Math.round(percent * 100), 0);

  test('sections, units and statuses add up to all steps, quarters to the done ones', () => {
    fc.assert(
      fc.property(anySteps, (rows) => {
        const given = rows.map((row, i) => step({ ...row, row: i + 2 }));
        const { total, byStatus, bySection, byUnit, byQuarter, overdue, next, late } = summaryOf(given);
        const done = rows.filter(({ status }) => status === 'done').length;
        const sum = (parts: readonly { total: number }[]) => parts.reduce((all, part) => all + part.total, 0);
        expect(total).toBe(rows.length);
        expect(sum(bySection)).toBe(total);
        expect(sum(byUnit)).toBe(total);
        expect(Object.values(byQuarter).reduce((all, { count }) => all + count, 0)).toBe(done);
        for (const status of STATUSES) {
          const count = rows.filter((row) => row.status === status).length;
          expect(byStatus[status].count).toBe(count);
          for (const parts of [bySection, byUnit]) {
            expect(parts.reduce((all, part) => all + part.byStatus[status].count, 0)).toBe(count);
          }
        }
        const rowsOf = (lines: readonly { row: number }[]) => lines.map(({ row }) => row);
        const all = [...rowsOf(overdue), ...rowsOf(next), ...rowsOf(late)];
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  test('percentages add up to 100.00', () => {
    fc.assert(
      fc.property(anySteps, (rows) => {
        const { byStatus, bySection, byQuarter } = summaryOf(rows.map((row, i) => step({ ...row, row: i + 2 })));
        const whole = rows.length === 0 ? 0 : 10_000;
        expect(hundredths(Object.values(byStatus))).toBe(whole);
        for (const part of bySection) expect([0, 10_000]).toContain(hundredths(Object.values(part.byStatus)));
        expect([0, 10_000]).toContain(hundredths(Object.values(byQuarter)));
      }),
    );
  });

  test('is plain JSON, and does not go by the order of the steps', () => {
    const input = inputOf(municipality);
    const summary = summarise(input);
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    expect(summarise({ ...input, steps: [...input.steps].reverse() })).toEqual(summary);
  });
});
