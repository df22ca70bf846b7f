/** Section headings in the spellings that agencies use. */
import { describe, expect, test } from '@jest/globals';
import {
  INSTRUMENTS,
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
    'ตามที่ได้ทบทวนคะแนนของปีก่อน',
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

  test('unknown names are S1, S2 in order, the same name the same', () => {
    const code = sectionCodes();
    expect(['งานสวน', 'IIT', 'งาน ครัว', 'งานสวน', 'งานครัว', ''].map(code)).toEqual(['S1', 'IIT', 'S2', 'S1', 'S2', '']);
  });

  test('every known code has a name that reads back to it', () => {
    for (const { code } of [...INSTRUMENTS, ...TOPICS]) {
      expect(sectionCode(sectionName(code) ?? '')).toBe(code);
    }
    expect(sectionName('S1')).toBeNull();
  });
});
