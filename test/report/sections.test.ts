import { describe, expect, test } from '@jest/globals';
import { orderSections, sectionOf } from '../../src/report/sections';
import { SETTINGS, section, step } from '../support/report-input';

const headings = (...args: Parameters<typeof orderSections>): (string | null)[] => {
  const parts = orderSections(...args);
  return parts.map((part, index) => sectionOf(part, { index, count: parts.length, settings: SETTINGS }).heading);
};

describe('headings', () => {
  test('are as the agency wrote them, their number mended', () => {
    const own = section({ code: 'EIT', heading: '1.แบบวัดการรับรู้ หรือแบบวัด  EIT' });
    expect(headings([own], [step({ section: 'EIT' })])).toEqual(['๑. แบบวัดการรับรู้ หรือแบบวัด EIT']);
  });

  test('are numbered in the order of the report', () => {
    const sections = [section({ code: 'OIT', heading: '๓. แบบตรวจ' }), section({ code: 'T2', heading: null })];
    const steps = [step({ section: 'T2' }), step({ section: 'OIT' })];
    expect(headings(sections, steps)).toEqual(['๑. แบบตรวจ', '๒. การให้บริการและระบบ E-Service']);
  });

  test('that are lost are the name that ITA gives the section', () => {
    expect(headings([section({ code: 'IIT', heading: null })], [step()])).toEqual([
      '๑. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (Internal Integrity and Transparency Assessment) หรือแบบวัด IIT',
    ]);
  });

  test('that say their number in words get no second one', () => {
    expect(headings([section({ heading: 'ส่วนที่ 1 มาตรการภายใน' })], [step()])).toEqual(['ส่วนที่ ๑ มาตรการภายใน']);
  });

  test('are not there when the sheet has no sections', () => {
    expect(headings([], [step({ section: '' })])).toEqual([null]);
  });

  test('tell steps without a section from the sections', () => {
    expect(headings([section({ heading: 'ก' })], [step({ section: '' }), step()])).toEqual([
      '๑. ก',
      '๒. มาตรการที่ยังไม่ได้ระบุส่วน',
    ]);
  });
});

describe('a section without steps', () => {
  test('is left out when it has nothing to say', () => {
    expect(orderSections([section(), section({ code: 'EIT' })], [step()]).map(({ code }) => code)).toEqual(['IIT']);
  });

  test('stays when it has a heading or a score', () => {
    expect(orderSections([section({ heading: 'แบบวัด IIT' })], [])).toHaveLength(1);
    expect(orderSections([section({ score: 0 })], [])).toHaveLength(1);
    expect(orderSections([section({ heading: ' ', analysis: '\n' })], [])).toEqual([]);
  });

  test('alone says that it has none', () => {
    const [part] = orderSections([section({ analysis: 'คะแนนสูง' })], [step()]);
    if (!part) throw new Error('left out');
    expect(sectionOf(part, { index: 0, count: 1, settings: SETTINGS }).analysis).toEqual(['คะแนนสูง']);
  });

  test('says that it has none when it has a heading or an analysis', () => {
    const [part] = orderSections([section({ analysis: 'คะแนนสูงกว่าปีก่อน' })], []);
    if (!part) throw new Error('left out');
    const { analysis, measures } = sectionOf(part, { index: 0, count: 1, settings: SETTINGS });
    expect(analysis).toEqual(['คะแนนสูงกว่าปีก่อน', 'ไม่มีมาตรการในส่วนนี้']);
    expect(measures).toEqual([]);
  });
});

describe('measures', () => {
  const measuresOf = (...steps: Parameters<typeof orderSections>[1][number][]) => {
    const [part] = orderSections([], steps);
    if (!part) throw new Error('no section');
    return sectionOf(part, { index: 0, count: 1, settings: { ...SETTINGS, digits: 'arabic' } }).measures.map(
      ({ measure, rows }) => [measure, rows.map((row) => row.step)],
    );
  };

  test('hold their steps, in the order of the sheet', () => {
    expect(
      measuresOf(
        step({ stepNo: '1.1.1', step: 'ก' }),
        step({ stepNo: '1.1.2', step: 'ข' }),
        step({ measureNo: '2.1', measure: 'ประชุม', stepNo: '2.1.1', step: 'ค' }),
      ),
    ).toEqual([
      ['1.1 กำกับการยืมทรัพย์สินของทางราชการ', ['1.1.1 ก', '1.1.2 ข']],
      ['2.1 ประชุม', ['2.1.1 ค']],
    ]);
  });

  test('of one number and two texts are two measures', () => {
    expect(measuresOf(step({ measure: 'ก' }), step({ measure: 'ข' }))).toHaveLength(2);
  });

  test('of one text and two numbers are two measures too', () => {
    expect(measuresOf(step({ measureNo: '1.1' }), step({ measureNo: '1.2' }))).toHaveLength(2);
  });

  test('may lack their number or their text', () => {
    const unnumbered = { measureNo: '', measure: 'ก' };
    expect(measuresOf(step(unnumbered), step(unnumbered))).toHaveLength(1);
    const textless = { measureNo: '1.1', measure: '' };
    expect(measuresOf(step(textless), step(textless))).toEqual([
      ['1.1', ['1.1.1 จัดทำคู่มือการยืมทรัพย์สิน', '1.1.1 จัดทำคู่มือการยืมทรัพย์สิน']],
    ]);
  });

  test('that are missing join no steps together', () => {
    const nameless = { measureNo: '', measure: '' };
    expect(measuresOf(step(nameless), step(nameless))).toHaveLength(2);
  });

  test('without a number have none', () => {
    expect(measuresOf(step({ measureNo: '', stepNo: '', step: 'ก' }))).toEqual([
      ['กำกับการยืมทรัพย์สินของทางราชการ', ['ก']],
    ]);
  });
});
