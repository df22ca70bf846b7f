import { describe, expect, test } from '@jest/globals';
import type { Section } from '../../../src/core/section';
import { findings, section, settings, step, steps, told } from './build';

const toldOfSections = (...sections: Section[]) => told(findings([step()], { sections }));
const analysis = (text: string, more = {}) =>
  told(findings([step()], { sections: [section('IIT', { analysis: text })], ...more }));

describe('complete', () => {
  test('section.no-heading, section.no-analysis', () => {
    expect(toldOfSections(section('IIT', { heading: null, analysis: ' ' }))).toEqual([
      'section.no-heading@sections:heading',
      'section.no-analysis@sections:analysis',
    ]);
  });

  test('section.no-measures, and nothing else of such a section', () => {
    const found = findings([step()], { sections: [section('IIT'), section('EIT', { row: 3, heading: null })] });
    expect(told(found)).toEqual(['section.no-measures@sections:code']);
    expect(found[0]?.place).toEqual({ sheet: 'sections', row: 3, column: 'code' });
  });

  test('section.unlisted: once, at the first row', () => {
    const given = steps(
      {},
      { section: 'EIT', measureNo: '1.1', stepNo: '1.1.1' },
      { section: 'EIT', measureNo: '2.1', stepNo: '2.1.1' },
    );
    expect(told(findings(given, { sections: [section('IIT')] }))).toEqual(['section.unlisted@3:section']);
  });

  test('section.duplicate', () => {
    expect(toldOfSections(section('IIT'), section('IIT', { row: 3 }))).toEqual(['section.duplicate@sections:code']);
  });

  test('section.score', () => {
    expect(toldOfSections(section('IIT', { score: 885 }))).toEqual(['section.score@sections:score']);
    expect(toldOfSections(section('IIT', { score: 100 }))).toEqual([]);
  });
});

describe('section.indicator-both', () => {
  test.each([
    'ตัวชี้วัดที่ ๖ และตัวชี้วัดที่ ๗ อยู่ในระดับดีเยี่ยม ควรพัฒนาตัวชี้วัดที่ ๗',
    'ตัวชี้วัดที่ ๖ ดีมาก ทั้งนี้ ต้องปรับปรุงตัวชี้วัดที่ ๖',
    'จุดแข็ง ได้แก่ ตัวชี้วัดที่ ๑ ส่วนตัวชี้วัดที่ ๑ ต้องแก้ไข',
  ])('%s', (text) => {
    expect(analysis(text)).toEqual(['section.indicator-both@sections:analysis']);
  });

  test.each([
    'ตัวชี้วัดที่ ๖ ดีเยี่ยม ควรรักษามาตรฐานไว้ ส่วนตัวชี้วัดที่ ๗ ควรพัฒนา',
    'ควรพัฒนาตัวชี้วัดที่ ๗ ส่วนตัวชี้วัดที่ ๖ ดีเยี่ยม',
    'ตัวชี้วัดที่ ๖ ดีเยี่ยม แต่ควรพัฒนาต่อไป',
    'ตัวชี้วัดที่ ๖ ดีเยี่ยม ควรพัฒนาต่อไปตั้งแต่ต้นปี',
    'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ดีเยี่ยม',
  ])('not: %s', (text) => {
    expect(analysis(text)).toEqual([]);
  });
});

describe('names of indicators', () => {
  const year = (reportYear: number) => ({ settings: settings({ reportYear, planYear: null }) });
  const toldIn = (reportYear: number, text: string) =>
    analysis(text, year(reportYear)).filter((one) => one.startsWith('section.'));

  test('section.indicator-names: two for one', () => {
    const text = 'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ลดลง จึงเน้นตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน';
    expect(toldIn(2566, text)).toEqual(['section.indicator-names@sections:analysis']);
  });

  test('a name that a line wrap broke is the same name', () => {
    expect(toldIn(2568, 'ตัวชี้วัดที่ ๘ การปรับปรุง การทำงาน และตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน')).toEqual([]);
  });

  test('section.indicator-year: the name of another year', () => {
    const old = 'ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน';
    expect(toldIn(2568, old)).toEqual(['section.indicator-year@sections:analysis']);
    // The scores of 2565 are what a plan of 2566 is made from.
    expect(toldIn(2566, old)).toEqual([]);
    expect(toldIn(2564, 'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน')).toEqual(['section.indicator-year@sections:analysis']);
  });

  test('section.indicator-misnamed', () => {
    expect(toldIn(2568, 'ตัวชี้วัดที่ ๒ การใช้อำนาจ')).toEqual(['section.indicator-misnamed@sections:analysis']);
    expect(toldIn(2568, 'ตัวชี้วัดที่ ๓ การใช้อำนาจ และตัวชี้วัดที่ ๒ การใช้งบประมาณ')).toEqual([]);
  });
});
