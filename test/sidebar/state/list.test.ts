import { describe, expect, test } from '@jest/globals';
import { listGroups, moveInList, NO_FILTER, unitsInUse } from '../../../src/sidebar/state/list';
import { modelOf } from '../../../src/sidebar/state/model';
import { row, sidebarData } from '../data';

const model = modelOf(
  sidebarData([
    row(),
    row({
      step: '1.1.2 ติดประกาศขั้นตอนการยืม',
      responsible: 'สำนักปลัด',
      status: 'อยู่ระหว่างการดำเนินการ',
      result: 'ร่างประกาศแล้ว',
      completedOn: '',
      evidence: '',
      due: 'ไตรมาส 1',
    }),
    row({ section: 'EIT', measure: '1.1 เพิ่มช่องทางรับฟัง', step: '1.1.1 จัดทำแบบสอบถาม ๑๒๐ ชุด', result: 'ได้ 120 ฉบับ' }),
  ]),
);
const rowsOf = (filter: Partial<typeof NO_FILTER>) =>
  listGroups(model, { ...NO_FILTER, ...filter }).map(({ code, items }) => [code, items.map(({ step }) => step.row)]);

test('all rows stand in the sections of the report, with how far each section is', () => {
  expect(rowsOf({})).toEqual([
    ['IIT', [2, 3]],
    ['EIT', [4]],
    ['OIT', []],
  ]);
  expect(listGroups(model, NO_FILTER).map(({ done, total }) => [done, total])).toEqual([
    [1, 2],
    [1, 1],
    [0, 0],
  ]);
});

describe('what is looked for is found', () => {
  test.each([
    ['in digits of either kind', { search: '120 ชุด' }, [['EIT', [4]]]],
    ['whatever the spaces', { search: 'ติด ประกาศ' }, [['IIT', [3]]]],
    ['by number', { search: '1.1.2' }, [['IIT', [3]]]],
    ['by section', { section: 'EIT' }, [['EIT', [4]]]],
    ['by unit', { unit: 'สำนักปลัด' }, [['IIT', [3]]]],
    ['by status', { status: 'in-progress' as const }, [['IIT', [3]]]],
    ['overdue', { status: 'overdue' as const }, [['IIT', [3]]]],
    ['needing a look', { attention: true }, [['IIT', [3]]]],
    ['nothing', { search: 'ไม่มีคำนี้' }, []],
  ])('%s', (_, filter, rows) => {
    expect(rowsOf(filter)).toEqual(rows);
  });
});

test('units that own a step are offered', () => {
  expect(unitsInUse(model)).toEqual(['สำนักปลัด', 'กองคลัง']);
});

test('arrow keys stay within the list', () => {
  expect(moveInList('ArrowDown', 2, 3)).toBe(2);
  expect(moveInList('ArrowUp', 0, 3)).toBe(0);
  expect(moveInList('End', 0, 3)).toBe(2);
  expect(moveInList('Enter', 0, 3)).toBeNull();
  expect(moveInList('ArrowDown', 0, 0)).toBeNull();
});
