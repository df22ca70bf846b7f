import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/core/finding';
import { choicesOf } from '../../src/core/report-choices';
import { findingsOfRows } from '../../src/core/report-findings';

const unit = (name: string) => ({ unit: name }) as never;
const section = (code: string, total = 1) => ({ code, heading: null, total }) as never;

describe('a report can be limited to', () => {
  test('six months, each unit but everyone and no one, each section that has steps', () => {
    const byUnit = ['สำนักปลัด', 'ทุกกอง', 'สำนักปลัดและทุกกอง', ''].map(unit);
    expect(choicesOf({ byUnit, bySection: [section('IIT'), section('EIT', 0), section('OIT')] })).toEqual([
      { kind: 'all' },
      { kind: 'half-year' },
      { kind: 'unit', unit: 'สำนักปลัด' },
      { kind: 'section', code: 'IIT' },
      { kind: 'section', code: 'OIT' },
    ]);
  });

  test('no section where there is but one', () => {
    expect(choicesOf({ byUnit: [], bySection: [section('IIT')] })).toEqual([{ kind: 'all' }, { kind: 'half-year' }]);
  });
});

test('what stands in its way is of its own rows, and of what all reports share', () => {
  const at = (place: Finding['place']) => ({ place }) as Finding;
  const own = at({ sheet: 'measures', row: 3, column: 'due' });
  const other = at({ sheet: 'measures', row: 4, column: 'due' });
  const shared = at({ sheet: 'settings', row: 4, column: 'value' });
  expect(findingsOfRows([own, other, shared], new Set([3]))).toEqual([own, shared]);
  expect(findingsOfRows([own, other, shared], null)).toEqual([own, other, shared]);
});
