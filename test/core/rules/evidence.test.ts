import { describe, expect, test } from '@jest/globals';
import { findings, step, toldOf } from './build';

const LINK = 'https://nongsaiyen.go.th/ita/o25.pdf';

describe('evidence.missing', () => {
  test.each(['', '-', 'ไม่มี'])('done with "%s"', (evidence) => {
    expect(toldOf({ evidence })).toEqual(['evidence.missing@2:evidence']);
  });

  test.each([
    ['a link in the narrative', { evidence: '', result: `สรุปแล้ว ดู ${LINK} หน้า ๒` }],
    ['a numbered paper in the narrative', { evidence: '', result: 'แต่งตั้งคณะทำงานตามคำสั่งที่ ๑๒/๒๕๖๘ แล้ว' }],
    ['the place where it is kept', { evidence: 'แฟ้มทะเบียนยืม ห้องพัสดุ' }],
    ['work that is not done', { evidence: '', completedOn: '', status: 'cancelled', result: 'ไม่มีงบ' } as const],
  ])('not with %s', (_, change) => {
    expect(toldOf(change)).toEqual([]);
  });
});

describe('evidence.published-no-link', () => {
  test.each([
    'เผยแพร่ลงเว็บไซต์ของหน่วยงานแล้ว',
    'ประชาสัมพันธ์ผ่าน Facebook ขององค์การบริหารส่วนตำบล',
    'โพสต์ในเพจแล้ว',
    'ลงข่าวทางเว็บ ไซต์แล้ว',
  ])('%s', (result) => {
    expect(toldOf({ result, evidence: 'ภาพถ่ายหน้าจอ' })).toEqual(['evidence.published-no-link@2:evidence']);
    // One finding is enough where there is no evidence at all.
    expect(toldOf({ result, evidence: '' })).toEqual(['evidence.published-no-link@2:evidence']);
  });

  test('quotes the claim', () => {
    const [found] = findings([step({ result: 'จัดทำประกาศและแผน แล้วเผยแพร่ที่เว็บไซต์ของหน่วยงาน', evidence: '' })]);
    expect(found?.params).toEqual({ words: 'เผยแพร่ที่เว็บไซต์' });
  });

  test.each([
    'ปรับปรุงเว็บไซต์แล้ว เมนูเหลือ ๖ หัวข้อ',
    'ไม่เผยแพร่บนเว็บไซต์ เพราะเป็นข้อมูลส่วนบุคคล',
    'ติดประกาศที่บอร์ดหน้าสำนักงานแล้ว',
    'เผยแพร่ในกลุ่มไลน์ของหมู่บ้านแล้ว',
  ])('not: %s', (result) => {
    expect(toldOf({ result, evidence: 'ภาพถ่าย' })).toEqual([]);
  });

  test('not with a link', () => {
    expect(toldOf({ result: 'เผยแพร่ลงเว็บไซต์แล้ว', evidence: LINK })).toEqual([]);
  });
});

describe('evidence.bad-link', () => {
  test.each([
    ['http//nongsaiyen.go.th/a.pdf', 'scheme'],
    ['htps://nongsaiyen.go.th/a.pdf', 'scheme'],
    ['https:/nongsaiyen.go.th/a.pdf', 'scheme'],
    ['www.nongsaiyen.go.th/a.pdf', 'bare'],
    ['nongsaiyen.go.th/a.pdf', 'bare'],
    ['https://nongsaiyen.go.th/ita /a.pdf', 'space'],
    ['https://nongsaiyen.go.th/ita/o 25.pdf', 'space'],
    ['https://', 'domain'],
    ['https://nongsaiyen/a.pdf', 'domain'],
    ['C:\\Users\\ita\\a.pdf', 'local'],
    ['\\\\server\\ita\\a.pdf', 'local'],
    ['file:///D:/ita/a.pdf', 'local'],
    ['http://192.168.1.9/a.pdf', 'private'],
    ['http://localhost:8080/a', 'private'],
  ])('%s: %s', (evidence, fault) => {
    const found = findings([step({ evidence })]);
    expect(found.map(({ rule, params, place }) => [rule, params.fault, place])).toEqual([
      ['evidence.bad-link', fault, { sheet: 'measures', row: 2, column: 'evidence' }],
    ]);
  });

  test('a site without its scheme can be mended', () => {
    const [found] = findings([step({ evidence: `${LINK}\nwww.nongsaiyen.go.th/b.pdf (หน้า ๓)` })]);
    expect(found?.fix).toBe(`${LINK}\nhttps://www.nongsaiyen.go.th/b.pdf (หน้า ๓)`);
  });

  test.each([
    LINK,
    `${LINK} หน้า ๓`,
    `ข้อ O25 ${LINK}`,
    `${LINK}, ${LINK}?page=2`,
    'https://nongsaiyen.go.th/เอกสาร/แผน.pdf',
    'https://drive.google.com/file/d/1aB_c-D/view?usp=sharing',
    'https://bit.ly/3abc',
    'อีเมล ita@nongsaiyen.go.th',
    'คำสั่งที่ ๑๒/๒๕๖๘ แฟ้มที่ ๓',
    'http://203.155.1.2/ita/a.pdf',
  ])('nothing wrong with: %s', (evidence) => {
    expect(toldOf({ evidence })).toEqual([]);
  });
});

describe('evidence.home-page', () => {
  test.each(['https://nongsaiyen.go.th', 'https://www.nongsaiyen.go.th/'])('%s', (evidence) => {
    expect(toldOf({ evidence })).toEqual(['evidence.home-page@2:evidence']);
  });

  test('not for work on the site itself', () => {
    expect(toldOf({ evidence: 'https://nongsaiyen.go.th', step: 'ปรับหน้าแรกของเว็บไซต์ให้ค้นหาง่าย' })).toEqual([]);
  });
});
