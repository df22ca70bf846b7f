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

  test.each([885, 100.5, -1, Number.NaN])('section.score: %s', (score) => {
    expect(toldOfSections(section('IIT', { score }))).toEqual(['section.score@sections:score']);
  });

  test.each([100, 0, 88.5])('a score: %s', (score) => {
    expect(toldOfSections(section('IIT', { score }))).toEqual([]);
  });

  test('a row of the sections sheet without a code is not held to be one', () => {
    const nameless = { heading: null, analysis: null };
    expect(
      toldOfSections(section('IIT'), section('', { row: 3, ...nameless }), section('', { row: 4, ...nameless })),
    ).toEqual([]);
  });

  test('a sheet without rows is not asked for the measures of each section', () => {
    expect(told(findings([], { sections: [section('IIT'), section('EIT', { row: 3 })] }))).toEqual([]);
  });

  test('of three alike, each is told with the first', () => {
    const sections = [section('IIT'), section('IIT', { row: 3 }), section('IIT', { row: 4 })];
    expect(findings([step()], { sections }).map(({ place, params }) => [place.row, params.row])).toEqual([
      [3, 2],
      [4, 2],
    ]);
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

test('what heading and analysis say together is told at the heading where there is no analysis', () => {
  const off = settings({ rules: { 'section.no-analysis': 'off' } });
  const heading = 'ตัวชี้วัดที่ ๖ ดีเยี่ยม ทั้งนี้ ควรพัฒนาตัวชี้วัดที่ ๖';
  const sections = [section('IIT', { heading, analysis: ' ' })];
  expect(told(findings([step()], { sections, settings: off }))).toEqual(['section.indicator-both@sections:heading']);
});

describe('names of indicators', () => {
  const year = (reportYear: number) => ({ settings: settings({ reportYear, planYear: null }) });
  const toldIn = (reportYear: number, text: string) =>
    analysis(text, year(reportYear)).filter((one) => one.startsWith('section.'));

  test('section.indicator-names: two for one', () => {
    const text = 'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน ลดลง จึงเน้นตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน';
    expect(toldIn(2566, text)).toEqual(['section.indicator-names@sections:analysis']);
  });

  test('section.indicator-names: told once, in the section that has the other name', () => {
    const both = [
      section('IIT', { analysis: 'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน' }),
      section('EIT', { row: 3, analysis: 'ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน และตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน' }),
    ];
    const given = [step(), step({ row: 3, section: 'EIT', step: 'ทำป้าย', result: 'ทำป้ายแล้ว ๓ แผ่น' })];
    const found = findings(given, { sections: both, ...year(2566) }).filter(
      ({ rule }) => rule === 'section.indicator-names',
    );
    expect(found.map(({ place }) => place)).toEqual([{ sheet: 'sections', row: 3, column: 'analysis' }]);
  });

  test("another indicator's name is told as that, and as no second name", () => {
    const text = 'ตัวชี้วัดที่ ๒ การใช้อำนาจ และตัวชี้วัดที่ ๒ การใช้งบประมาณ';
    expect(toldIn(2568, text)).toEqual(['section.indicator-misnamed@sections:analysis']);
  });

  test('a name that a line wrap broke is the same name', () => {
    expect(toldIn(2568, 'ตัวชี้วัดที่ ๘ การปรับปรุง การทำงาน และตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน')).toEqual([]);
  });

  test('section.indicator-year: the name of another year', () => {
    const old = 'ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน';
    expect(toldIn(2568, old)).toEqual(['section.indicator-year@sections:analysis']);
    // The scores of 2565 are what a plan of 2566 is made from.
    expect(toldIn(2566, old)).toEqual([]);
    expect(toldIn(2567, old)).toEqual(['section.indicator-year@sections:analysis']);
    expect(toldIn(2565, 'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน')).toEqual(['section.indicator-year@sections:analysis']);
    expect(toldIn(2566, 'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน')).toEqual([]);
    expect(toldIn(2568, 'ตัวชี้วัดที่ ๘')).toEqual([]);
    expect(toldIn(2568, `ตัวชี้วัดที่ ๘ ลดลง และ${old} ส่วนตัวชี้วัดที่ ๒ การใช้งบประมาณ`)).toEqual([
      'section.indicator-year@sections:analysis',
    ]);
    // Where both names stand, that is told, and not which of them is the year's.
    expect(toldIn(2568, `ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน และ${old}`)).toEqual(['section.indicator-names@sections:analysis']);
    const unknown = { settings: settings({ reportYear: null }) };
    expect(analysis('ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน', unknown)).toEqual(['required.year@settings:value']);
    expect(analysis(old, { settings: settings({ reportYear: null }) })).toEqual(['required.year@settings:value']);
    expect(toldIn(2564, 'ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน')).toEqual(['section.indicator-year@sections:analysis']);
  });

  test('section.indicator-misnamed', () => {
    expect(toldIn(2568, 'ตัวชี้วัดที่ ๒ การใช้อำนาจ')).toEqual(['section.indicator-misnamed@sections:analysis']);
    expect(toldIn(2568, 'ตัวชี้วัดที่ ๓ การใช้อำนาจ และตัวชี้วัดที่ ๒ การใช้งบประมาณ')).toEqual([]);
  });
});
