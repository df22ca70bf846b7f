/** Which sections a report has. */
import { expect, test } from '@jest/globals';
import { sectionsInUse } from '../../src/core/sections-in-use';

const listed = (code: string, heading: string | null = null) => ({
  code,
  heading,
  analysis: null,
  score: null,
  row: 2,
});
const codes = (sections: { code: string }[]) => sections.map(({ code }) => code);

test('listed sections keep their order, whatever the order of the steps', () => {
  const sections = sectionsInUse([listed('IIT'), listed('EIT')], [{ section: 'EIT' }, { section: 'IIT' }]);
  expect(codes(sections)).toEqual(['IIT', 'EIT']);
});

test('a listed code that nothing stands beside and no step names is left out', () => {
  expect(codes(sectionsInUse([listed('IIT'), listed('EIT', 'แบบวัด EIT')], []))).toEqual(['EIT']);
});

test('a listed code that has an account or a score of last year stays', () => {
  const told = { ...listed('IIT'), analysis: 'คะแนนลดลง' };
  const scored = { ...listed('EIT'), score: 0 };
  expect(sectionsInUse([told, scored], [])).toEqual([told, scored]);
});

test('a section that only steps name is added, once, in the order of first use', () => {
  const steps = [{ section: 'T2' }, { section: 'T1' }, { section: 'T2' }, { section: '' }];
  expect(codes(sectionsInUse([listed('IIT', 'x')], steps))).toEqual(['IIT', 'T2', 'T1']);
});
