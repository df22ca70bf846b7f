import { expect, test } from '@jest/globals';
import { modelOf } from '../../../src/sidebar/state/model';
import { owes } from '../../../src/sidebar/state/owes';
import { row, sidebarData } from '../data';

test('a unit owes its open steps, and what its done ones lack; one that owes nothing is not named', () => {
  const model = modelOf(
    sidebarData([
      row({ responsible: 'กองช่าง' }),
      row({
        step: '1.1.2 ติดประกาศ',
        status: 'ยังไม่ได้ดำเนินการ',
        result: '',
        completedOn: '',
        evidence: '',
        due: 'ไตรมาส 1',
      }),
      row({ step: '1.1.3 ประชุม', result: 'ประชุมแล้ว 2 ครั้ง', evidence: '', responsible: 'สำนักปลัด, กองคลัง' }),
      row({
        step: '1.1.4 สรุปผล',
        status: 'อยู่ระหว่างการดำเนินการ',
        result: 'ทำอยู่',
        completedOn: '',
        evidence: '',
        responsible: '',
      }),
    ]),
  );
  expect(owes(model).map(({ unit, steps }) => [unit, steps.map(({ step, wanting }) => [step.row, wanting])])).toEqual([
    ['สำนักปลัด', [[4, ['evidence']]]],
    ['กองคลัง', [[3, ['overdue']]]],
    ['', [[5, ['open']]]],
  ]);
});
