import { describe, expect, test } from '@jest/globals';
import { checkStep } from '../../../src/core/rules';
import { rulesTh } from '../../../src/messages/rules.th';
import { findings, section, settings, step, steps, TODAY, told, toldOf } from './build';

describe('required cells', () => {
  test.each([
    ['measure', { measure: '', measureNo: '' }],
    ['step', { step: '' }],
    ['responsible', { responsible: '' }],
    ['responsible', { responsible: ' - ' }],
    ['due', { due: '…………' }],
  ])('%s', (column, change) => {
    expect(toldOf(change)).toEqual([`required.${column}@2:${column}`]);
  });

  test('a status, where nothing is written', () => {
    expect(toldOf({ status: 'unknown', statusText: '' })).toEqual(['required.status@2:status']);
  });

  test('no status, where it was read off the narrative', () => {
    expect(toldOf({ status: 'done', statusText: '' })).toEqual([]);
  });

  test('a status is asked for in the result where the sheet has no column for it', () => {
    const columns = { section: 0, measure: 1, step: 2, responsible: 3, due: 4, result: 5 };
    expect(toldOf({ status: 'unknown', statusText: '' }, { columns })).toEqual(['required.status@2:result']);
  });

  test('a column that the sheet has not, told once with what to do', () => {
    const columns = {
      section: 0,
      measure: 1,
      responsible: 2,
      due: 3,
      status: 4,
      result: 5,
      completedOn: 6,
      evidence: 7,
    };
    const found = findings(steps({ step: '' }, { step: '' }, { step: '' }), { columns }).filter(
      ({ rule }) => rule === 'required.step',
    );
    expect(told(found)).toEqual(['required.step@2:step']);
    expect(rulesTh['required.step']?.(found[0]?.params ?? {})).toMatch(/ไม่มีคอลัมน์.*เพิ่มคอลัมน์/);
  });

  test('but in each row where another tells by a mark what would stand in it', () => {
    const columns = {
      section: 0,
      measure: 1,
      step: 2,
      responsible: 3,
      status: 4,
      result: 5,
      completedOn: 6,
      evidence: 7,
    };
    const found = findings(steps({ due: 'ไตรมาส 1' }, { due: '' }, { due: '' }), { columns });
    expect(told(found).filter((one) => one.startsWith('required.'))).toEqual([
      'required.due@3:step',
      'required.due@4:step',
    ]);
  });

  test('a section, in each row that lacks it', () => {
    const given = steps({}, {}, { section: '' });
    expect(told(findings(given))).toEqual(['required.section@4:section']);
    const two = findings(steps({}, { section: '' }, { section: '' })).filter(({ rule }) => rule === 'required.section');
    expect(two.map(({ place, params }) => [place.row, params.count])).toEqual([
      [3, 1],
      [4, 1],
    ]);
  });

  test('a section, told once where no row has one', () => {
    const found = findings(steps({ section: '' }, { section: '' }, { section: '' }), { sections: [] });
    expect(told(found)).toEqual(['required.section@2:section']);
    expect(found[0]?.params).toEqual({ count: 3 });
  });
});

describe('required settings', () => {
  test('agency and year', () => {
    const found = findings([step()], { settings: settings({ agency: ' ', reportYear: null, planYear: null }) });
    expect(told(found)).toEqual(['required.agency@settings:value', 'required.year@settings:value']);
    expect(found.map(({ severity }) => severity)).toEqual(['error', 'error']);
  });
});

describe('the agency decides', () => {
  test('a rule can be switched off', () => {
    expect(toldOf({ responsible: '' }, { settings: settings({ rules: { 'required.responsible': 'off' } }) })).toEqual(
      [],
    );
  });

  test('a rule can be taken more or less seriously', () => {
    const found = findings([step({ responsible: 'ทุกกอง' })], {
      settings: settings({ rules: { 'owner.collective': 'error' } }),
    });
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['owner.collective', 'error']]);
  });
});

describe('one row by itself', () => {
  const input = { settings: settings(), today: TODAY };

  test('is checked without the rest of the document', () => {
    expect(checkStep(step({ section: '', row: 40, stepNo: '9.9.9', measureNo: '9.9' }), input)).toEqual([]);
    expect(told(checkStep(step({ completedOn: '' }), input))).toEqual(['date.missing@2:completedOn']);
  });

  test('gives what the check of the whole gives for it', () => {
    const wrong = step({ result: 'เผยแพร่ลงเว็บไซด์แล้ว', evidence: '', completedOn: '๓๑ เมษายน ๒๕๖๘' });
    expect(checkStep(wrong, input)).toEqual(findings([wrong]));
  });
});

test('findings come by sheet, row, column and rule, whatever the order of the steps', () => {
  const given = steps({ due: '', completedOn: '' }, { responsible: '' }, { step: '' });
  const sections = [section('IIT', { heading: null })];
  const expected = [
    'section.no-heading@sections:heading',
    'required.due@2:due',
    'date.missing@2:completedOn',
    'required.responsible@3:responsible',
    'required.step@4:step',
  ];
  expect(told(findings(given, { sections }))).toEqual(expected);
  expect(told(findings([...given].reverse(), { sections }))).toEqual(expected);
});
