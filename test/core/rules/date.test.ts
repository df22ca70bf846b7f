import { describe, expect, test } from '@jest/globals';
import type { CheckInput } from '../../../src/core/rules';
import type { Step } from '../../../src/core/step';
import { findings, settings, step, steps, told, toldOf } from './build';

/** Only what is told of dates. */
const dates = (more: Partial<Step>, input: Partial<CheckInput> = {}): string[] =>
  toldOf(more, input).filter((one) => one.startsWith('date.'));

describe('date.missing', () => {
  test('done, with no date anywhere', () => {
    expect(dates({ completedOn: '', result: 'ปิดประกาศที่ทำการแล้ว' })).toEqual(['date.missing@2:completedOn']);
  });

  test('told at the result where the sheet has no column for it', () => {
    const columns = { section: 0, measure: 1, step: 2, responsible: 3, due: 4, status: 5, result: 6, evidence: 7 };
    expect(dates({ completedOn: '', result: 'ปิดประกาศแล้ว' }, { columns })).toEqual(['date.missing@2:result']);
  });

  test.each(['ปิดประกาศเมื่อวันที่ ๕ มีนาคม ๒๕๖๘', 'ปิดประกาศในเดือนมีนาคม ๒๕๖๘', 'อบรมระหว่างวันที่ ๕ - ๖ มีนาคม ๒๕๖๘ ณ ห้องประชุม'])(
    'not where the narrative tells it: %s',
    (result) => {
      expect(dates({ completedOn: '', result })).toEqual([]);
    },
  );

  test('not asked of a step that is not done', () => {
    expect(
      dates(
        { status: 'in-progress', completedOn: '', due: 'ปีงบประมาณ ๒๕๖๙' },
        { settings: settings({ planYear: 2569 }) },
      ),
    ).toEqual([]);
  });
});

describe('dates that can not be, or can not be read', () => {
  test.each([
    ['completedOn', { completedOn: '๓๑ เมษายน ๒๕๖๘' }],
    ['result', { result: 'ปิดประกาศวันที่ 30 กุมภาพันธ์ 2568' }],
    ['due', { due: '๓๑ มิถุนายน ๒๕๖๘' }],
  ])('date.impossible in %s', (column, change) => {
    expect(dates(change)).toEqual([`date.impossible@2:${column}`]);
  });

  test('date.impossible-due', () => {
    expect(dates({ due: 'ไตรมาส ๕' })).toEqual(['date.impossible-due@2:due']);
  });

  test('a span of months with two-digit years is no impossible day', () => {
    expect(dates({ due: 'ต.ค. ๖๗ - มี.ค. ๖๘', completedOn: '๑๔ ก.พ. ๒๕๖๘' })).toEqual([]);
  });

  test.each(['กลางเดือน', 'ภายหลัง'])('date.unreadable: %s', (completedOn) => {
    expect(dates({ completedOn })).toEqual(['date.unreadable@2:completedOn']);
  });

  test.each(['๕ - ๖ มีนาคม ๒๕๖๘', 'มีนาคม ๒๕๖๘'])('a span or a month can be read: %s', (completedOn) => {
    expect(dates({ completedOn })).toEqual([]);
  });

  test.each(['31 เมษายน 2025', '31 เม.ย. 68', '31/04/68'])(
    'only that, whatever else there is to say: %s',
    (completedOn) => {
      expect(dates({ completedOn })).toEqual(['date.impossible@2:completedOn']);
    },
  );

  test.each(['5 ก.พ. 25', '3/4/25'])('date.ambiguous, and no era is guessed: %s', (completedOn) => {
    expect(dates({ completedOn })).toEqual(['date.ambiguous@2:completedOn']);
  });

  test('a due date that can not be is told once, by its day where it names one', () => {
    expect(dates({ due: 'ไตรมาส ๕ ภายใน ๓๑ มิถุนายน ๒๕๖๘' })).toEqual(['date.impossible@2:due']);
    expect(dates({ due: 'ไตรมาส ๕ ๓๐ มิถุนายน ๒๕๖๘' })).toEqual(['date.impossible-due@2:due']);
  });

  test('date.due-unreadable', () => {
    expect(dates({ due: 'เมื่อมีงบ' })).toEqual(['date.due-unreadable@2:due']);
  });

  test('while the year of the report is not known, a due date that needs it is not told of', () => {
    const unknown = { settings: settings({ reportYear: null }) };
    expect(dates({ due: 'กันยายน' }, unknown)).toEqual([]);
    expect(dates({ due: 'เมื่อมีงบ' }, unknown)).toEqual(['date.due-unreadable@2:due']);
  });

  test.each(['ปีงบประมาณ ๒๕๖๘', 'ไตรมาส ๒', 'ภายในเดือนมีนาคม ๒๕๖๘', 'ตลอดปีงบประมาณ', '๓๐ กันยายน ๒๕๖๘'])(
    'a due date that says when: %s',
    (due) => {
      expect(dates({ due })).toEqual([]);
    },
  );
});

describe('how dates are written', () => {
  const only = (more: Partial<Step>) => findings([step(more)]).find(({ rule }) => rule.startsWith('date.'));

  test.each([
    ['2025-02-14', '๑๔ กุมภาพันธ์ ๒๕๖๘'],
    ['14 กุมภาพันธ์ 2025', '14 กุมภาพันธ์ 2568'],
  ])('date.common-era: %s', (completedOn, fix) => {
    const found = only({ completedOn });
    expect(found?.rule).toBe('date.common-era');
    expect(found?.place).toEqual({ sheet: 'measures', row: 2, column: 'completedOn' });
    expect(found?.fix).toBe(fix);
  });

  test('a day that stands in the result and in its own cell is told of once, until the two differ', () => {
    const told = (result: string) =>
      toldOf({ result, completedOn: '๑๔ ก.พ. ๖๘' }).filter((one) => /two-digit/.test(one));
    expect(told('อบรมเมื่อวันที่ ๑๔ ก.พ. ๖๘')).toEqual(['date.two-digit-year@2:result']);
    expect(told('อบรมเมื่อวันที่ ๑๔ ก.พ. ๒๕๖๘')).toEqual(['date.two-digit-year@2:completedOn']);
  });

  test.each([
    ['ประชุม 2 ครั้ง ครั้งแรก 15/12/67', 'ประชุม 2 ครั้ง ครั้งแรก 15 ธันวาคม 2567'],
    ['ครั้งแรก 15/12/67 มา 20 คน', 'ครั้งแรก 15 ธันวาคม 2567 มา 20 คน'],
    ['ครั้งแรก 15/12/67', 'ครั้งแรก ๑๕ ธันวาคม ๒๕๖๗'],
    ['ครั้งแรก 15 ธ.ค. 67', 'ครั้งแรก 15 ธ.ค. 2567'],
  ])(
    'date.two-digit-year is mended in the digits of its cell, figures alone in those of the report: %s',
    (result, fix) => {
      expect(only({ result })?.fix).toBe(fix);
    },
  );

  test('a fix leaves the other dates of the cell as they are', () => {
    expect(only({ result: 'อบรม 14/2/68 และ 15/3/2568' })?.fix).toBe('อบรม 14 กุมภาพันธ์ 2568 และ 15/3/2568');
  });

  test('date.two-digit-year: the fix keeps the words around it', () => {
    const found = only({ completedOn: '', result: 'ปิดประกาศเมื่อวันที่ ๑๔ ก.พ. ๖๘ ที่ทำการ' });
    expect(found?.rule).toBe('date.two-digit-year');
    expect(found?.fix).toBe('ปิดประกาศเมื่อวันที่ ๑๔ ก.พ. ๒๕๖๘ ที่ทำการ');
  });

  test.each(['๑๔ กุมภาพันธ์ ๒๕๖๘', '14 ก.พ. 2568', '14/02/2568', 'วันที่ ๑๔ กุมภาพันธ์ พ.ศ. ๒๕๖๘'])(
    'as it should be: %s',
    (completedOn) => {
      expect(only({ completedOn })).toBeUndefined();
    },
  );
});

describe('date.mixed-months', () => {
  const mixed = (...given: string[]) =>
    findings(steps(...given.map((completedOn) => ({ completedOn })))).filter(
      ({ rule }) => rule === 'date.mixed-months',
    );

  test('the cells that depart from the more usual kind', () => {
    const found = mixed('๕ มีนาคม ๒๕๖๘', '๖ มี.ค. ๒๕๖๘', '๗ มีนาคม ๒๕๖๘');
    expect(told(found)).toEqual(['date.mixed-months@3:completedOn']);
    expect(found[0]?.fix).toBe('๖ มีนาคม ๒๕๖๘');
  });

  test('short ones may be the usual kind', () => {
    expect(mixed('๕ มี.ค. ๒๕๖๘', '๖ มี.ค. ๒๕๖๘', '๗ มีนาคม ๒๕๖๘')[0]?.fix).toBe('๗ มี.ค. ๒๕๖๘');
  });

  test('full ones, where both are as many', () => {
    expect(told(mixed('๕ มี.ค. ๒๕๖๘', '๗ มีนาคม ๒๕๖๘'))).toEqual(['date.mixed-months@2:completedOn']);
  });

  test('not where all are alike, nor for dates of figures', () => {
    expect(mixed('๕ มี.ค. ๒๕๖๘', '๖/๓/๒๕๖๘')).toEqual([]);
    expect(mixed('๕ มีนาคม ๒๕๖๘', '๖/๓/๒๕๖๘')).toEqual([]);
  });

  test('not for a day that does not exist', () => {
    expect(mixed('๕ มีนาคม ๒๕๖๘', '๓๑ เม.ย. ๒๕๖๘')).toEqual([]);
    expect(mixed('๕ มีนาคม ๒๕๖๘', '๓๑ เม.ย. ๒๕๖๘', '๖ มี.ค. ๒๕๖๘').map(({ fix }) => fix)).toEqual(['๖ มีนาคม ๒๕๖๘']);
  });
});

describe('dates held against the calendar', () => {
  test('date.outside-year', () => {
    expect(dates({ completedOn: '๓๐ กันยายน ๒๕๖๗' })).toEqual(['date.outside-year@2:completedOn']);
    expect(dates({ completedOn: '๑ ตุลาคม ๒๕๖๗' })).toEqual([]);
    expect(dates({ completedOn: '๓๐ กันยายน ๒๕๖๘' })).toEqual([]);
    expect(dates({ completedOn: '๑ ตุลาคม ๒๕๖๘' })).toEqual([
      'date.outside-year@2:completedOn',
      'date.late@2:completedOn',
    ]);
  });

  test('one day of the narrative in the year is enough; the cell of the day speaks for itself', () => {
    const result = 'อบรมวันที่ ๕ มีนาคม ๒๕๖๘ และส่งสรุปวันที่ ๕ ตุลาคม ๒๕๖๘';
    const input = { settings: settings({ planYear: 2569 }) };
    expect(dates({ completedOn: '', due: 'ปีงบประมาณ ๒๕๖๙', result }, input)).toEqual([]);
    for (const [other, found] of [
      ['๑ ตุลาคม ๒๕๖๗', []],
      ['๓๐ กันยายน ๒๕๖๘', []],
      ['๓๐ กันยายน ๒๕๖๗', ['date.outside-year@2:result']],
      ['๑ ตุลาคม ๒๕๖๘', ['date.outside-year@2:result']],
    ] as const)
      expect(
        dates({ completedOn: '', due: 'ปีงบประมาณ ๒๕๖๙', result: result.replace('๕ มีนาคม ๒๕๖๘', other) }, input),
      ).toEqual(found);
    expect(dates({ completedOn: '๕ ตุลาคม ๒๕๖๘', due: 'ปีงบประมาณ ๒๕๖๙', result }, input)).toEqual([
      'date.outside-year@2:completedOn',
    ]);
  });

  test('nothing is held against a year that is not known', () => {
    const unknown = { settings: settings({ reportYear: null, planYear: null }) };
    expect(dates({ completedOn: '๑ ตุลาคม ๒๕๖๕', due: '๓๐ กันยายน ๒๕๖๖' }, unknown)).toEqual([]);
  });

  test('a paper of an earlier year may be told of', () => {
    const result = 'ทำตามคำสั่ง ลงวันที่ ๕ มกราคม ๒๕๖๐ แล้วเสร็จวันที่ ๙ มกราคม ๒๕๖๘';
    expect(dates({ completedOn: '', result })).toEqual([]);
  });

  test('date.future is an error', () => {
    const found = findings([step({ completedOn: '๑ กันยายน ๒๕๖๘' })], { today: '2025-08-31' });
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['date.future', 'error']]);
    expect(dates({ completedOn: '๑ กันยายน ๒๕๖๘' }, { today: '2025-09-01' })).toEqual([]);
  });

  test('a day to come, told beside the day of completion, is none in the future', () => {
    const result = 'อบรมวันที่ ๕ มีนาคม ๒๕๖๘ และติดตามผลภายในวันที่ ๓๐ กันยายน ๒๕๖๘';
    expect(dates({ completedOn: '', result }, { today: '2025-04-01' })).toEqual([]);
  });

  test('of a day that does not exist no other is made: it is told as impossible, and is not late', () => {
    const more = { completedOn: '', due: 'ธันวาคม ๒๕๖๗', result: 'ติดประกาศครบทุกจุด เมื่อ ๓๑ กันยายน ๒๕๖๘' };
    expect(dates(more)).toEqual(['date.impossible@2:result']);
  });

  test('where a month alone is stated, all of it is told, and no day of it', () => {
    const late = { completedOn: '', due: 'ธันวาคม ๒๕๖๗', result: 'ติดประกาศครบทุกจุดในเดือนมีนาคม ๒๕๖๘' };
    const found = findings([step(late)]).find(({ rule }) => rule === 'date.late');
    expect(found?.params).toEqual({ date: '2025-03-01', to: '2025-03-31', due: '2024-12-31' });
  });

  test('date.late', () => {
    expect(dates({ due: 'ไตรมาส ๑', completedOn: '๑ มกราคม ๒๕๖๘' })).toEqual(['date.late@2:completedOn']);
    expect(dates({ due: 'ไตรมาส ๑', completedOn: '๓๑ ธันวาคม ๒๕๖๗' })).toEqual([]);
  });

  test('date.overdue', () => {
    const open = { status: 'in-progress', completedOn: '', due: '๓๑ มีนาคม ๒๕๖๘' } as const;
    expect(dates(open, { today: '2025-04-01' })).toEqual(['date.overdue@2:due']);
    expect(dates(open, { today: '2025-03-31' })).toEqual([]);
    expect(dates({ ...open, status: 'not-started' }, { today: '2025-04-01' })).toEqual(['date.overdue@2:due']);
    expect(dates({ ...open, status: 'cancelled' }, { today: '2025-04-01' })).toEqual([]);
  });

  test('date.due-outside-year: neither the year of the plan nor of the report', () => {
    expect(dates({ due: 'ปีงบประมาณ ๒๕๖๖' })).toEqual(['date.due-outside-year@2:due', 'date.late@2:completedOn']);
    expect(dates({ due: 'ปีงบประมาณ ๒๕๖๗' }, { settings: settings({ planYear: 2567 }) })).toEqual([
      'date.late@2:completedOn',
    ]);
    expect(dates({ due: '๑ ตุลาคม ๒๕๖๘' })).toEqual(['date.due-outside-year@2:due']);
    expect(dates({ due: '๑ ตุลาคม ๒๕๖๗', completedOn: '๑ ตุลาคม ๒๕๖๗' })).toEqual([]);
  });

  test('date.not-done', () => {
    const open = { status: 'in-progress', due: 'ปีงบประมาณ ๒๕๖๙', completedOn: '๑๔ กุมภาพันธ์ ๒๕๖๘' } as const;
    const input = { settings: settings({ planYear: 2569 }) };
    expect(dates(open, input)).toEqual(['date.not-done@2:status']);
    // A day to come is one that is planned; of a cancelled step, or one whose status is not known, other things are told.
    expect(dates(open, { ...input, today: '2025-02-13' })).toEqual([]);
    expect(dates(open, { ...input, today: '2025-02-14' })).toEqual(['date.not-done@2:status']);
    expect(dates({ ...open, status: 'cancelled' }, input)).toEqual([]);
    expect(dates({ ...open, status: 'unknown', statusText: '' }, input)).toEqual([]);
    // Its own cell must say so: a narrative tells of many days.
    expect(dates({ ...open, completedOn: '', result: 'ประชุมเมื่อวันที่ ๕ มีนาคม ๒๕๖๘' }, input)).toEqual([]);
  });
});
