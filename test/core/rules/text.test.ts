import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../../../src/core/rules';
import { MISSPELLINGS } from '../../../src/core/rules/misspellings';
import { scannerOf } from '../../../src/core/rules/scan';
import type { Step } from '../../../src/core/step';
import { repairText } from '../../../src/core/thai/text';
import { findings, section, settings, step, steps, TODAY, told, toldOf } from './build';

const of = (rule: string, more: Partial<Step>, input = {}) =>
  findings([step(more)], input).filter((found) => found.rule === rule);

const words = new Intl.Segmenter('th', { granularity: 'word' });
const segment = (text: string): string[] => Array.from(words.segment(text), (part) => part.segment);

describe('text.damaged', () => {
  test.each([
    ['result', { result: 'ด าเนินการอบรมแล้ว ๒๐ คน' }, 'ดำเนินการอบรมแล้ว ๒๐ คน'],
    ['responsible', { responsible: 'สํานักปลัด' }, 'สำนักปลัด'],
    ['result', { result: 'เเจกแผ่นพับ ๒๐ แผ่น' }, 'แจกแผ่นพับ ๒๐ แผ่น'],
  ])('%s', (column, change, fix) => {
    const [found] = of('text.damaged', change);
    expect(found?.place).toEqual({ sheet: 'measures', row: 2, column });
    expect(found?.fix).toBe(fix);
  });

  test('counts the repairs, and shows the first where it stands', () => {
    const [found] = of('text.damaged', { result: 'ประชุมชี้แจงพนักงานทุกคน จากนั้นด าเนินการต่อ แล้วเเจกแผ่นพับ' });
    expect(found?.params).toEqual({ count: 2, words: '…กคน จากนั้นด าเนินการต่…' });
  });

  test('in a section too', () => {
    const sections = [section('IIT', { analysis: 'คะเเนนลดลง' })];
    expect(told(findings([step()], { sections }))).toEqual(['text.damaged@sections:analysis']);
  });

  test('what the letters call clean, a repair would leave as it is', () => {
    const unit = fc.constantFrom(...'กดมเแาำะิีุ่้์ํๆ ๑1a.-\n\u200b\u00a0\uf70a');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        if (!scannerOf({}).scan(text).suspect) expect(repairText(text).text).toBe(text);
      }),
    );
  });
});

describe('text.misspelt', () => {
  test('told once a cell, with all its words; the fix mends them all and nothing else', () => {
    const [found, ...more] = of('text.misspelt', { result: 'อบรมบุคคลากร ๒๐ คน เรื่องกฏหมาย อย่างคุ่มค่า' });
    expect(more).toEqual([]);
    expect(found?.params).toEqual({ words: 'บุคคลากร → บุคลากร, กฏ → กฎ, คุ่มค่า → คุ้มค่า', count: 3 });
    expect(found?.fix).toBe('อบรมบุคลากร ๒๐ คน เรื่องกฎหมาย อย่างคุ้มค่า');
  });

  test.each([
    ['ตั้งกล้องรับฟังความคิดเห็น', 'ตั้งกล่องรับฟังความคิดเห็น'],
    ['กล้องหรือตู้รับฟังความคิดเห็น', 'กล่องหรือตู้รับฟังความคิดเห็น'],
    ['ประกาศ no policy gift แล้ว', 'ประกาศ No Gift Policy แล้ว'],
    ['คำนวนราคากลาง', 'คำนวณราคากลาง'],
    ['สำรวจผู้บริการ ๓๐ คน', 'สำรวจผู้รับบริการ ๓๐ คน'],
    ['แผนผังในแต่ภารกิจ', 'แผนผังในแต่ละภารกิจ'],
  ])('%s', (result, fix) => {
    expect(of('text.misspelt', { result })[0]?.fix).toBe(fix);
  });

  test.each([
    'ติดตั้งกล้องวงจรปิด ๔ จุด และตากล้องรับจ้าง',
    'ผู้ให้บริการและผู้รับบริการพอใจ',
    'ปรากฏตามประกาศ เดือนกรกฎาคม',
    'ควบคุมค่าใช้จ่าย ลดภาระกิจกรรมซ้ำซ้อน',
    'ประเมินผลสัมฤทธิ์ผลงานครบ',
    'ในแต่ละภารกิจ',
    'ตรวจสอบภายในแต่ยังขาดผู้ตรวจ',
    'ประกาศ No Gift Policy แล้ว',
    'โครงการรณรงค์ลดขยะ',
    'ดู https://nongsaiyen.go.th/เว็บไซด์/a.pdf',
  ])('not: %s', (result) => {
    expect(of('text.misspelt', { result })).toEqual([]);
  });

  test('each wrong form that needs no neighbour is mended to its right one', () => {
    const plain = MISSPELLINGS.filter(({ notAfter, notBefore, before }) => !notAfter && !notBefore && !before);
    const [found] = of('text.misspelt', { result: plain.map(({ wrong }) => wrong).join(' / ') });
    expect(found?.fix).toBe(plain.map(({ right }) => right).join(' / '));
  });

  test('a word told once however often it stands; of two that overlap, the first and longest', () => {
    const [found] = of('text.misspelt', { result: 'บุคคลากร และบุคคลากร' });
    expect(found?.params).toEqual({ words: 'บุคคลากร → บุคลากร', count: 1 });
    expect(found?.fix).toBe('บุคลากร และบุคลากร');
    const own = { settings: settings({ misspellings: { กขค: 'กก', กขคง: 'กง', คงจ: 'จจ' } }) };
    expect(of('text.misspelt', { result: 'ดู กขคงจ' }, own)[0]?.fix).toBe('ดู กงจ');
  });

  test('beside a file of that name, only the word itself', () => {
    expect(of('text.misspelt', { result: 'ดู กฏหมาย.pdf และกฏหมาย' })[0]?.fix).toBe('ดู กฏหมาย.pdf และกฎหมาย');
  });

  test.each(['evidence', 'section', 'completedOn', 'status'] as const)('not in the column %s', (column) => {
    const cell = column === 'status' ? 'statusText' : column;
    expect(of('text.misspelt', { [cell]: 'บุคคลากร' }, { sections: [section('IIT')] })).toEqual([]);
  });

  test('no right form holds a wrong one', () => {
    const rights = MISSPELLINGS.map(({ right }) => right).join(' ');
    expect(of('text.misspelt', { result: rights })).toEqual([]);
  });

  test('the words the agency adds', () => {
    const own = settings({ misspellings: { หนองใสเยน: 'หนองใสเย็น', หนองใสเย็: 'หนองใสเย็น' } });
    expect(of('text.misspelt', { result: 'ชาวหนองใสเยนร่วมงาน' }, { settings: own })[0]?.fix).toBe('ชาวหนองใสเย็นร่วมงาน');
    expect(of('text.misspelt', { result: 'ชาวหนองใสเย็นร่วมงาน' }, { settings: own })).toEqual([]);
  });

  test('a word of ours that the agency calls right', () => {
    const own = settings({ misspellings: { อินเตอร์เน็ต: 'อินเตอร์เน็ต' } });
    expect(of('text.misspelt', { result: 'ติดตั้งอินเตอร์เน็ต' }, { settings: own })).toEqual([]);
    expect(of('text.misspelt', { result: 'ติดตั้งอินเตอร์เน็ต' })).toHaveLength(1);
  });
});

describe('text.repeated', () => {
  const long = 'มีผู้เข้าร่วมอบรมสามสิบคน ทุกคนผ่านการทดสอบ';

  test.each([
    ['ใช้ตามวัตถุประสงค์ วัตถุประสงค์ที่ตั้งไว้', 'doubled', 'ใช้ตามวัตถุประสงค์ที่ตั้งไว้'],
    ['จัดทำ จัดทำ คู่มือแล้ว', 'doubled', 'จัดทำ คู่มือแล้ว'],
    ['ประชาสัมพันธ์ประชาสัมพันธ์โครงการ', 'doubled', 'ประชาสัมพันธ์โครงการ'],
    ['อบรม ณ ห้องประชุมชั้นสอง ๓๐ คน ณ ห้องประชุมชั้นสอง', 'place', undefined],
    [`${long} ${long}`, 'doubled', long],
  ])('%s', (result, kind, fix) => {
    const [found] = of('text.repeated', { result });
    expect(found?.params.kind).toBe(kind);
    expect(found?.fix).toBe(fix);
  });

  test.each([
    'ต่าง ๆ และอื่น ๆ ต่อหน่วย ต่อคน ต่อปี',
    'ครั้งที่ ๑ วันที่ ๕ มีนาคม ๒๕๖๘ ณ ห้องประชุมชั้นสอง ครั้งที่ ๒ วันที่ ๖ มีนาคม ๒๕๖๘ ณ ห้องประชุมชั้นสอง',
    'จัดทำแผนปฏิบัติการป้องกันการทุจริตและเผยแพร่แผนปฏิบัติการป้องกันการทุจริต',
    'แจ้งประชาชนในองค์การบริหารส่วนตำบลหนองใสเย็น โดยองค์การบริหารส่วนตำบลหนองใสเย็น ณ องค์การบริหารส่วนตำบลหนองใสเย็น',
    'เก็บในแฟ้ม - - - - - หน้า ........ ........',
    'นักเรียนเรียนรู้ ผู้ให้บริการ บริการด้วยใจ',
    '1,000 1,000 บาท',
  ])('not: %s', (result) => {
    expect(of('text.repeated', { result })).toEqual([]);
  });
});

describe('text.stray-letter', () => {
  test('names the word', () => {
    expect(of('text.stray-letter', { result: 'จัดโครงการทท อบรมแล้ว' })[0]?.params).toEqual({ words: 'จัดโครงการทท' });
  });

  test('wherever it stands', () => {
    expect(of('text.stray-letter', { result: 'อบรมแล้ว จัดโครงการทท ต่อ' })[0]?.params).toEqual({ words: 'จัดโครงการทท' });
  });

  test('names at most the end of what stands before it', () => {
    const [found] = of('text.stray-letter', { result: 'จัดทำโครงการอบรมพนักงานในสังกัดทท อบรม' });
    expect(found?.params).toEqual({ words: 'การอบรมพนักงานในสังกัดทท' });
  });

  test.each(['ระบบ ถนน คะแนน แบบ โดด จัดสรร', 'สส. และ สว. มาร่วม หนัก ๕ กก.', 'ททท มาร่วม', 'เดินบนถนน (สายหลัก)'])(
    'not: %s',
    (result) => {
      expect(of('text.stray-letter', { result })).toEqual([]);
    },
  );
});

describe('text.wrap-space', () => {
  test.each([
    ['ประชุมการ บริหารงานของ หน่วยงาน', 'ประชุมการบริหารงานของหน่วยงาน'],
    ['เดือนเ มษายน', 'เดือนเมษายน'],
    ['สร้างความ เข้าใจแก่ผู้ รับบริการ เมื่อ วันที่', 'สร้างความเข้าใจแก่ผู้รับบริการ เมื่อวันที่'],
  ])('%s', (result, fix) => {
    expect(of('text.wrap-space', { result })[0]?.fix).toBe(fix);
  });

  test.each([
    'ดำเนินการ จัดประชุม โครงการ อบรม คณะกรรมการ ตรวจรับ',
    'ส่งข้อความ แจ้งทุกคน หน่วยตรวจสอบภายใน ตรวจครบ',
    'รถของ อบต. และบ้านของนาย ก.',
    'คุณธรรม จริยธรรม และความโปร่งใส',
  ])('not: %s', (result) => {
    expect(of('text.wrap-space', { result })).toEqual([]);
  });

  test('counts them, and shows the first', () => {
    const [found] = of('text.wrap-space', { result: 'ประชุมการ บริหารงานของ หน่วยงาน ผู้ รับบริการ' });
    expect(found?.params).toEqual({ count: 3, words: 'ประชุมการ บริหารงานของ…' });
  });

  test('with a segmenter, also inside a word that stands whole elsewhere', () => {
    const given = steps({ result: 'แจ้งประชา ชนทราบแล้ว' }, { result: 'ประชาชนพอใจมาก' });
    const found = (input: object) => findings(given, input).filter(({ rule }) => rule === 'text.wrap-space');
    expect(found({ segment }).map(({ fix }) => fix)).toEqual(['แจ้งประชาชนทราบแล้ว']);
    expect(found({})).toEqual([]);
  });
});

describe('digits', () => {
  test('text.mixed-digits: the fix takes the kind of the report', () => {
    const mixed = { result: 'อบรม ๒๐ คน ผ่าน 18 คน ตามข้อ O28 ดู https://a.go.th/2568' };
    expect(of('text.mixed-digits', mixed)[0]?.fix).toBe('อบรม ๒๐ คน ผ่าน ๑๘ คน ตามข้อ O28 ดู https://a.go.th/2568');
    const arabic = { settings: settings({ digits: 'arabic' }) };
    expect(of('text.mixed-digits', mixed, arabic)[0]?.fix).toBe(
      'อบรม 20 คน ผ่าน 18 คน ตามข้อ O28 ดู https://a.go.th/2568',
    );
  });

  test('text.two-digit-kinds: told once for the document', () => {
    const found = findings(steps({}, { result: 'อบรม 20 คน' }, { result: 'อบรม 30 คน' }));
    expect(told(found)).toEqual(['text.two-digit-kinds@settings:value']);
  });

  test.each(['ตามข้อ O28', 'โรคโควิด 19', 'COVID-19', 'https://a.go.th/2568'])(
    'a code of Arabic digits does not mix with Thai ones: %s',
    (code) => {
      expect(toldOf({ result: `${code} จำนวน ๒๐ คน` })).toEqual([]);
    },
  );

  test.each([
    ['evidence', { evidence: 'แฟ้ม 12 ๑๒' }],
    ['section', { section: 'ส่วน 2' }],
  ])('those of %s count for nothing', (_, change) => {
    const found = toldOf(change, { sections: [section('IIT')] }).filter((one) => one.startsWith('text.'));
    expect(found).toEqual([]);
  });

  test('cells that mix both kinds are told by themselves alone', () => {
    expect(toldOf({ result: 'อบรม ๒๐ คน ผ่าน 18 คน' })).toEqual(['text.mixed-digits@2:result']);
  });

  test.each(['ตามข้อ O28 และ COVID-19', 'แจ้งที่ ita2568@a.go.th แล้ว', 'ดู plan2568.pdf'])(
    'codes have none: %s',
    (result) => {
      expect(toldOf({ result })).toEqual([]);
    },
  );
});

describe('text.too-long, text.formula, text.failed-formula', () => {
  test('longer than a report can bear', () => {
    const result = 'ก ข ค ง '.repeat(751);
    expect(toldOf({ result })).toContain('text.too-long@2:result');
    expect(toldOf({ result: result.slice(0, 6000) })).not.toContain('text.too-long@2:result');
  });

  test.each([
    '=SUM(A1:A3)',
    '= 1+2',
    '+SUM(A1)',
    '-A1',
    '@SUM(A1)',
    '-1+2',
    '  =A1+B1',
    '-A1:B2',
    '+$A$1*2',
    '-(1+2)',
    '-1.5+2',
  ])('like a formula: %s', (result) => {
    expect(of('text.formula', { result })).toHaveLength(1);
  });

  test.each([
    '- เผยแพร่แล้ว\n- อบรมแล้ว',
    '-อบรม ๒๐ คน',
    '+66 2 123 4567',
    '@ita เพิ่มเพื่อนแล้ว',
    '-IT จัดอบรม',
    '-1 คน',
    '=',
    '= ',
  ])('a list or a name: %s', (result) => {
    expect(of('text.formula', { result })).toEqual([]);
  });

  test.each(['#REF!', '#N/A', '#NAME?', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!', '#ERROR!', '#SPILL!', ' #REF!'])(
    'a formula that failed: %s',
    (responsible) => {
      expect(of('text.failed-formula', { responsible })[0]?.severity).toBe('error');
      expect(of('text.failed-formula', { responsible: 'แฮชแท็ก #REF' })).toEqual([]);
    },
  );
});

test('a measure that its rows repeat is told once, where it stands', () => {
  const measure = 'อบรมบุคคลากรทุกปี';
  const given = steps({ measure }, { measure, measureNo: '1.1', measureRow: 2, stepNo: '1.1.2' });
  expect(told(findings(given))).toEqual(['text.misspelt@2:measure']);
});

test('the introduction is read too; its fix is left to the writer', () => {
  const found = check({
    steps: [step()],
    sections: [section('IIT')],
    settings: settings({ intro: 'รายงานของบุคคลากร' }),
    today: TODAY,
  });
  expect(told(found)).toEqual(['text.misspelt@settings:value']);
  expect(found[0]).not.toHaveProperty('fix');
});
