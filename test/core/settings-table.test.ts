/** What staff type on the settings sheet, understood leniently or refused with the row it stands in. */
import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/core/failure';
import { STANDARD_NAME } from '../../src/core/file-name';
import { REPORT_PARTS } from '../../src/core/report-parts';
import { SETTING_KEYS } from '../../src/core/settings';
import { readSettings, SETTING_DEFAULTS, SETTING_LABELS, settingRows } from '../../src/core/settings-table';

const rows = (values: Partial<Record<keyof typeof SETTING_LABELS, string>>) =>
  SETTING_KEYS.map((key, i) => ({ row: i + 2, label: SETTING_LABELS[key], value: values[key] ?? '' }));

const failure = (run: () => unknown): Failure => {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return error;
  }
  throw new Error('no Failure was thrown');
};

describe('years', () => {
  test.each([
    ['2568', 2568],
    ['๒๕๖๘', 2568],
    [' พ.ศ. ๒๕๖๘ ', 2568],
    ['2025', 2568],
    ['1950', 2493],
    ['2400', 2400],
    ['2700', 2700],
    ['', null],
    [' ', null],
  ])('%j is %j', (value, year) => expect(readSettings(rows({ reportYear: value })).reportYear).toBe(year));

  test.each(['68', '256', '25680', 'ปีนี้', '2568-2569', '1949', '2701'])(
    '%j is refused with its row, its label and what was typed',
    (value) => {
      expect(failure(() => readSettings(rows({ reportYear: value })))).toMatchObject({
        code: 'settings.year',
        params: { row: 3, label: 'ปีงบประมาณที่รายงาน', value },
      });
    },
  );

  test('the plan is of the year reported on unless it says otherwise', () => {
    expect(readSettings(rows({ reportYear: '2568' })).planYear).toBe(2568);
    expect(readSettings(rows({ reportYear: '2568', planYear: '2566' })).planYear).toBe(2566);
  });
});

test('texts are taken as they were typed, white space around them aside', () => {
  const keys = ['agency', 'itemCode', 'itemName', 'title', 'intro', 'problems', 'suggestions'] as const;
  const settings = readSettings(rows(Object.fromEntries(keys.map((key) => [key, ` คำของ ${key}\n`]))));
  for (const key of keys) expect(settings[key]).toBe(`คำของ ${key}`);
});

describe('the OIT item', () => {
  test('comes from the assessment year', () => {
    expect(readSettings(rows({ assessmentYear: '2568' }))).toMatchObject({ itemCode: 'O28' });
  });
  test('gives way to what the agency typed', () => {
    expect(readSettings(rows({ assessmentYear: '2568', itemCode: 'O99' }))).toMatchObject({ itemCode: 'O99' });
  });
  test('is left out for a year whose list is not known', () => {
    expect(readSettings(rows({ assessmentYear: '2575' }))).toMatchObject({ itemCode: '', itemName: '' });
  });
});

describe('lists and choices', () => {
  test('units and signatories stand one a line', () => {
    const settings = readSettings(rows({ units: 'สำนักปลัด\n\n กองคลัง ', signatories: 'ปลัด: นายสมชาย ใจดี\nนายก' }));
    expect(settings.units).toEqual(['สำนักปลัด', 'กองคลัง']);
    expect(settings.signatories).toEqual([
      { role: 'ปลัด', name: 'นายสมชาย ใจดี' },
      { role: 'นายก', name: '' },
    ]);
  });
  test('digits and orientation have a default', () => {
    for (const given of [[], rows({ digits: ' ', orientation: '\n' })]) {
      expect(readSettings(given)).toMatchObject({ digits: 'thai', orientation: 'landscape' });
    }
    expect(readSettings(rows({ digits: 'เลขไทย', orientation: 'แนวนอน' }))).toMatchObject({
      digits: 'thai',
      orientation: 'landscape',
    });
    expect(readSettings(rows({ digits: 'เลข อารบิก', orientation: 'แนวตั้ง' }))).toMatchObject({
      digits: 'arabic',
      orientation: 'portrait',
    });
  });
  test('an unknown choice is refused with the choices there are', () => {
    expect(failure(() => readSettings(rows({ digits: 'โรมัน' })))).toMatchObject({
      code: 'settings.choice',
      params: { row: 14, value: 'โรมัน', choices: 'เลขไทย · เลขอารบิก' },
    });
  });
  test('rules take a level by its Thai or its English word', () => {
    const { rules } = readSettings(rows({ rules: 'owner.collective = ปิด\ntext.misspelling → error' }));
    expect(rules).toEqual({ 'owner.collective': 'off', 'text.misspelling': 'error' });
  });
  test('pairs are told by any of their signs, with white space around it or none', () => {
    const misspellings = 'ก→ข\nค -> ง\n จ=>ฉ \nช  =  ซ\nญ→ฎ = ฏ';
    expect(readSettings(rows({ misspellings })).misspellings).toEqual({ ก: 'ข', ค: 'ง', จ: 'ฉ', ช: 'ซ', ญ: 'ฎ = ฏ' });
    expect(readSettings([])).toMatchObject({ misspellings: {}, rules: {} });
    for (const line of ['= ข', 'ก =', '→']) {
      expect(failure(() => readSettings(rows({ misspellings: line })))).toMatchObject({ code: 'settings.pair' });
    }
  });
  test('the name of a signatory may hold a colon', () => {
    expect(readSettings(rows({ signatories: 'ปลัด : นาย ก : ข' })).signatories).toEqual([
      { role: 'ปลัด', name: 'นาย ก : ข' },
    ]);
  });
  test('a level that there is not, or a line without a sign, is refused', () => {
    expect(failure(() => readSettings(rows({ rules: 'owner.collective = ดัง' })))).toMatchObject({
      name: 'Failure',
      code: 'settings.severity',
      params: { rule: 'owner.collective', word: 'ดัง' },
    });
    expect(failure(() => readSettings(rows({ misspellings: 'บุคคลากร บุคลากร' })))).toMatchObject({
      code: 'settings.pair',
      params: { line: 'บุคคลากร บุคลากร' },
    });
  });
});

test('a setting is found by its label, spaces aside, wherever its row has been moved', () => {
  const found = settingRows([
    { row: 7, label: ' ชื่อ หน่วยงาน', value: 'อบต.' },
    { row: 9, label: 'อย่างอื่น', value: 'x' },
  ]);
  expect(found).toEqual({ agency: { row: 7, label: ' ชื่อ หน่วยงาน', value: 'อบต.' } });
});

test('what set-up writes is read without complaint', () => {
  expect(readSettings(rows(SETTING_DEFAULTS)).units).toContain('กองคลัง');
});

describe('the parts of the report', () => {
  const partsOf = (value: string) => readSettings(rows({ parts: value })).parts;

  test('are all of them while nothing is typed, and in a workbook that has no such row', () => {
    expect(partsOf('')).toEqual(REPORT_PARTS);
    expect(partsOf(' \n')).toEqual(REPORT_PARTS);
    expect(readSettings([])).toMatchObject({ parts: REPORT_PARTS, fileName: STANDARD_NAME, problems: '' });
  });
  test('are those typed, in their order, numbered or not', () => {
    expect(partsOf('1. มาตรการ\n- สรุปผล การดำเนินการ\n๓) ผู้ลงนาม\nมาตรการ')).toEqual([
      'measures',
      'summary',
      'signatures',
    ]);
  });
  test('that do not exist are refused with the line and the parts there are', () => {
    expect(failure(() => partsOf('มาตรการ 1')).code).toBe('settings.part');
    const { code, params } = failure(() => partsOf('มาตรการ\nสารบัญ'));
    expect(code).toBe('settings.part');
    expect(params).toMatchObject({ line: 'สารบัญ', choices: expect.stringContaining('บทนำ · ') });
  });
  test('can not do without the measures', () => {
    expect(failure(() => partsOf('บทนำ'))).toMatchObject({
      code: 'settings.no-measures',
      params: { part: 'มาตรการ' },
    });
  });
});

describe('the pattern of the file name', () => {
  test.each(['{ชื่อ}', '{หน่วยงาน', 'ปี}', '{{หน่วยงาน}}'])('with %s in it is refused', (pattern) => {
    expect(failure(() => readSettings(rows({ fileName: `รายงาน ${pattern}` })))).toMatchObject({
      code: 'settings.file-name',
    });
  });
  test('is refused with what is strange in it', () => {
    expect(failure(() => readSettings(rows({ fileName: 'ก {ชื่อ}' }))).params).toMatchObject({ token: '{ชื่อ}' });
  });
  test('is ours while nothing is typed', () => {
    expect(readSettings(rows({ fileName: ' ' })).fileName).toBe(STANDARD_NAME);
  });
  test('is taken as typed, on one line', () => {
    expect(readSettings(rows({ fileName: ' {ข้อ}\n \n{หน่วยงาน} ' })).fileName).toBe('{ข้อ} {หน่วยงาน}');
  });
});
