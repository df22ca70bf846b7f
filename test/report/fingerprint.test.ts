import { expect, test } from '@jest/globals';
import { buildReport } from '../../src/report/build';
import { fingerprintOf } from '../../src/report/fingerprint';
import { FULL, step } from '../support/report-input';

const seal = { bytes: Uint8Array.of(1, 2, 3), kind: 'png', width: 1, height: 1, alt: 'ตรา' } as const;
const print = (over: Partial<typeof FULL>) => fingerprintOf(buildReport({ ...FULL, ...over }));

test('the same data has the same fingerprint, whenever it is made', () => {
  expect(print({})).toMatch(/^[0-9a-f]{16}$/);
  expect(print({ today: '2027-01-01' })).toBe(print({}));
});

test('other words, another choice, another order of parts or another seal have another', () => {
  const others = [
    print({}),
    print({ steps: [step({ step: 'อย่างอื่น' })] }),
    print({ choice: { kind: 'half-year' } }),
    print({ parts: ['measures', 'summary'] }),
    print({ seal }),
    print({ seal: { ...seal, bytes: Uint8Array.of(1, 2, 4) } }),
  ];
  expect(new Set(others).size).toBe(others.length);
});
