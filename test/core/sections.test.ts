/** Section headings in the spellings that agencies use. */
import { describe, expect, test } from '@jest/globals';
import {
  INSTRUMENTS,
  indicatorNamed,
  instrumentsNamed,
  readSectionHeading,
  sectionCode,
  sectionCodes,
  sectionName,
  TOPICS,
} from '../../src/core/sections';

describe('headings', () => {
  test.each([
    ['แบบวัด IIT', 'IIT'],
    ['IIT', 'IIT'],
    ['๑. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน', 'IIT'],
    ['๑.แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายใน (IIT)', 'IIT'],
    ['ส่วนที่ ๑ แบบวัด IIT', 'IIT'],
    ['1) แบบวัดการรับรู้ ของผู้มีส่วนได้ส่วน เสียภายนอก', 'EIT'],
    ['- แบบวัด EIT', 'EIT'],
    ['ด้านการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)', 'EIT'],
    ['๓. แบบตรวจการเปิดเผยข้อมูลสาธารณะ (Open Data Integrity and Transparency Assessment : OIT)', 'OIT'],
    ['๓. แบบวัดการเปิดเผยข้อมูลสาธารณะ', 'OIT'],
    ['(1) กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ', 'T1'],
    ['๒. การให้บริการและระบบ e - service', 'T2'],
    ['ประเด็นที่ ๓ ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ', 'T3'],
    ['4. กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ', 'T4'],
    ['5) กระบวนการสร้างความโปร่งใสในการใช้งบประมาณ และการจัดซื้อจัดจ้าง', 'T5'],
    ['(๖) กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล', 'T6'],
    ['๗. กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน', 'T7'],
    ['ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน', 'EIT'],
    ['ตัวชี้วัดที่ 9', 'OIT'],
    ['การใช้งบประมาณ', 'IIT'],
    ['๒. ด้านการใช้อำนาจ', 'IIT'],
    ['ประเด็นที่ 1 การใช้อำนาจ', ''],
    ['ด้านที่ ๒ การเงินและพัสดุ', ''],
  ])('%s', (text, code) => {
    expect(readSectionHeading(text)).toMatchObject({ code, heading: text, analysis: null });
  });

  test.each([
    ['แบบวัด IIT', 'instrument'],
    ['(1) กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ', 'topic'],
    ['ตัวชี้วัดที่ 9', 'indicator'],
    ['การใช้งบประมาณ', 'indicator'],
    ['ด้านที่ ๒ การเงินและพัสดุ', 'label'],
  ])('%s is known by its %s', (text, kind) => {
    expect(readSectionHeading(text)?.kind).toBe(kind);
  });

  test.each([
    ['๑. ผู้มีส่วนได้ส่วนเสียภายใน', 'มีคะแนนสูงขึ้นมากกว่าทุกปีที่ผ่านมาของหน่วยงาน'],
    ['ผู้มีส่วนได้ส่วนเสียภายใน', null],
    ['ผู้มีส่วนได้ส่วนเสียภายใน (IIT)', null],
    ['ผู้มีส่วนได้ส่วนเสียภายใน:', 'ได้คะแนนดี'],
    ['การเปิดเผยข้อมูลสาธารณะ หรือ OIT', null],
  ])('the plain words of an instrument with a sign that they are its name: %s', (heading, analysis) => {
    expect(readSectionHeading(analysis === null ? heading : `${heading} ${analysis}`)).toMatchObject({
      heading,
      analysis,
    });
  });

  test.each([
    'ตามที่ได้ทบทวนคะแนนของปีก่อน',
    'ตัวชี้วัดที่ 11',
    `การใช้งบประมาณ${' '.repeat(90)}`,
    'รายงานผลการดำเนินการ',
    'การเปิดเผยข้อมูลสาธารณะเป็นหน้าที่ของทุกหน่วยงานและควรทำอย่างสม่ำเสมอ',
    'ผู้มีส่วนได้ส่วนเสียภายในตอบแบบสำรวจครบทุกคนตามเป้าหมายที่ตั้งไว้',
    'แบบวัด IIT และ EIT มีคะแนนสูงขึ้น',
    '1.1 อบรมพนักงาน',
    'การใช้งบประมาณของหน่วยงาน',
    '',
  ])('%s is none', (text) => {
    expect(readSectionHeading(text)).toBeNull();
  });
});

describe('heading and analysis of one paragraph', () => {
  test.each([
    [
      '๒.แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (External Integrity and Transparency Assessment) หรือแบบวัด EIT',
      'ได้คะแนนดีทุกตัวชี้วัด',
    ],
    ['๑. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)', 'คะแนนเฉลี่ย ๙๒.๕๐ ควรรักษาไว้'],
    ['ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร', 'มีคะแนนต่ำกว่าปีก่อน'],
  ])('%s | %s', (heading, analysis) => {
    expect(readSectionHeading(`${heading} ${analysis}`)).toMatchObject({ heading, analysis });
  });

  test.each([
    ['a short tail that is no prose goes with the name', 'แบบวัด IIT', 'ก'.repeat(40), true],
    ['a longer one does not', 'แบบวัด IIT', 'ก'.repeat(41), false],
    ['one that is prose does not', 'แบบวัด IIT', 'พบข้อบกพร่อง', false],
    ['all of a label does', 'ด้านที่ ๒', 'ก'.repeat(120), true],
    ['unless it is longer than a heading', 'ด้านที่ ๒', 'ก'.repeat(121), false],
  ])('%s', (_, name, tail, together) => {
    const wanted = together ? { heading: `${name} ${tail}`, analysis: null } : { heading: name, analysis: tail };
    expect(readSectionHeading(` ${name} ${tail}`)).toMatchObject(wanted);
  });

  test('a line of some length parts them, a longer one does not', () => {
    const name = 'แบบวัด IIT ';
    const line = name + 'ก'.repeat(120 - name.length);
    expect(readSectionHeading(`${line}\nได้คะแนนดี`)).toMatchObject({ heading: line, analysis: 'ได้คะแนนดี' });
    expect(readSectionHeading(`${line}ก\nได้คะแนนดี`)).toMatchObject({ heading: 'แบบวัด IIT' });
    expect(readSectionHeading('แบบวัด IIT\nได้คะแนนดี')).toMatchObject({ heading: 'แบบวัด IIT', analysis: 'ได้คะแนนดี' });
  });

  test('a line break parts them', () => {
    expect(readSectionHeading('๓. แบบตรวจ OIT ของปีนี้\nข้อมูลบางรายการขาดหาย')).toMatchObject({
      heading: '๓. แบบตรวจ OIT ของปีนี้',
      analysis: 'ข้อมูลบางรายการขาดหาย',
    });
  });
});

describe('codes of a section column', () => {
  test('codes, names and narrow words', () => {
    expect(['iit', 'T3', 'แบบวัด EIT', 'ภายนอก', 'การเปิดเผยข้อมูล', '', 'งานสวน'].map(sectionCode)).toEqual([
      'IIT',
      'T3',
      'EIT',
      'EIT',
      'OIT',
      '',
      '',
    ]);
  });

  test('S1 to S99 are codes, whatever their case; what is like one is none', () => {
    expect(['S1', 's12', 'S123', 'XS1', 'S1 ก', 'S', 'SA'].map(sectionCode)).toEqual(['S1', 'S12', '', '', '', '', '']);
  });

  test('an indicator is known by its name, its number and "ด้าน" aside', () => {
    expect(['การใช้อำนาจ', '๒. ด้านการใช้อำนาจ :', ' การ ใช้อำนาจ', 'การใช้อำนาจมาก'].map(indicatorNamed)).toEqual([
      3,
      3,
      3,
      null,
    ]);
  });

  test('the instruments that a title names, each once', () => {
    expect(instrumentsNamed('แผน iit, OIT และ IIT')).toEqual(['IIT', 'OIT']);
    expect(instrumentsNamed('UNITIIT')).toEqual([]);
  });

  test('unknown names are S1, S2 in order, the same name the same', () => {
    const code = sectionCodes();
    expect(['งานสวน', 'IIT', 'งาน ครัว', 'งานสวน', 'งานครัว', ''].map(code)).toEqual(['S1', 'IIT', 'S2', 'S1', 'S2', '']);
  });

  test('every known code has a name that reads back to it', () => {
    for (const { code } of [...INSTRUMENTS, ...TOPICS]) {
      expect(sectionCode(sectionName(code) ?? '')).toBe(code);
    }
    expect(sectionName('S1')).toBeNull();
    expect(sectionName('EIT')).toMatch(/^แบบวัดการรับรู้.* \(External .*\) หรือแบบวัด EIT$/);
    expect(sectionName('OIT')).toMatch(/^แบบตรวจการเปิดเผย.* \(Open Data .*\) หรือแบบตรวจ OIT$/);
  });
});
