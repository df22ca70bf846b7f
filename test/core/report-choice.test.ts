import { describe, expect, test } from '@jest/globals';
import { chosenSteps, type ReportChoice } from '../../src/core/report-choice';
import { step } from '../support/report-input';

const chosen = (choice: ReportChoice, ...steps: Parameters<typeof step>[0][]): string[] =>
  chosenSteps(
    steps.map((over, index) => step({ stepNo: String(index + 1), ...over })),
    choice,
    { reportYear: 2566 },
  ).map(({ stepNo }) => stepNo);

test('all is all, in the order of the sheet', () => {
  expect(chosen({ kind: 'all' }, {}, { section: 'EIT' }, {})).toEqual(['1', '2', '3']);
});

test('without a year there are no six months: the report is of all', () => {
  const steps = [step({ status: 'not-started', due: 'ไตรมาส 4' })];
  expect(chosenSteps(steps, { kind: 'half-year' }, { reportYear: null })).toEqual(steps);
  expect(chosenSteps(steps, { kind: 'half-year' }, { reportYear: 2566 })).toEqual([]);
  expect(chosenSteps(steps, { kind: 'all' }, { reportYear: 2566 })).toEqual(steps);
});

test('a section is the steps that name it, and the steps without one can be chosen too', () => {
  expect(chosen({ kind: 'section', code: 'EIT' }, {}, { section: 'EIT' })).toEqual(['2']);
  expect(chosen({ kind: 'section', code: '' }, {}, { section: '' })).toEqual(['2']);
});

describe('a unit', () => {
  const of = (responsible: string) => chosen({ kind: 'unit', unit: 'กองคลัง' }, { responsible }).length === 1;

  test.each(['กองคลัง', 'สำนักปลัด, กองคลัง', 'ส่วนการคลัง', 'กองคลัง อบต.บึงทองหลาง', 'ทุกกอง'])(
    'answers for %s',
    (responsible) => {
      expect(of(responsible)).toBe(true);
    },
  );
  test.each(['สำนักปลัด', '', 'นายสมมติ'])('does not answer for "%s"', (responsible) => {
    expect(of(responsible)).toBe(false);
  });
  test('may be spelt as it once was', () => {
    expect(chosen({ kind: 'unit', unit: 'ส่วนการคลัง' }, { responsible: 'กองคลัง' })).toEqual(['1']);
  });
});

describe('six months, October to March,', () => {
  const of = (over: Parameters<typeof step>[0]) => chosen({ kind: 'half-year' }, over).length === 1;

  test.each([
    { status: 'done', completedOn: '31 มีนาคม 2566', due: 'กันยายน 2566' },
    { status: 'not-started', due: 'ไตรมาส 2' },
    { status: 'not-started', due: 'ปีงบประมาณ 2566' },
    { status: 'in-progress', due: 'กันยายน 2566' },
    { status: 'done', completedOn: '', due: 'กันยายน 2566' },
    { status: 'not-started', due: 'เมื่อได้รับงบประมาณ' },
  ] as const)('have %j', (over) => {
    expect(of(over)).toBe(true);
  });
  test.each([
    { status: 'not-started', due: 'ไตรมาส 3' },
    { status: 'done', completedOn: '1 เมษายน 2566', due: 'มิถุนายน 2566' },
  ] as const)('have not %j', (over) => {
    expect(of(over)).toBe(false);
  });
});
