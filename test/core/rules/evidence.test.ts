import { describe, expect, test } from '@jest/globals';
import { findings, settings, step, toldOf } from './build';

const LINK = 'https://nongsaiyen.go.th/ita/o25.pdf';

describe('evidence.missing', () => {
  test.each(['', '-', 'ไม่มี'])('done with "%s"', (evidence) => {
    expect(toldOf({ evidence })).toEqual(['evidence.missing@2:evidence']);
  });

  test('an address of e-mail in the narrative is no evidence', () => {
    expect(toldOf({ evidence: '', result: 'แจ้งทางอีเมล ita@nongsaiyen.go.th ครบทุกคน' })).toEqual([
      'evidence.missing@2:evidence',
    ]);
  });

  test.each([
    ['a link in the narrative', { evidence: '', result: `สรุปแล้ว ดู ${LINK} หน้า ๒` }],
    ['a short link in the narrative', { evidence: '', result: 'สรุปแล้ว ดู https://bit.ly/3a หน้า ๒' }],
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

describe('evidence.published-no-link by itself', () => {
  const claim = { result: 'เผยแพร่ลงเว็บไซต์ของหน่วยงานแล้ว', evidence: '' };

  test('switched off, it leaves the asking to evidence.missing', () => {
    const off = { settings: settings({ rules: { 'evidence.published-no-link': 'off' } }) };
    expect(toldOf(claim, off)).toEqual(['evidence.missing@2:evidence']);
  });

  test('asks of a step that is not done too', () => {
    const open = { ...claim, status: 'cancelled', completedOn: '' } as const;
    expect(toldOf(open)).toEqual(['evidence.published-no-link@2:evidence']);
  });

  test('not where the narrative has the link, right or wrong', () => {
    expect(toldOf({ ...claim, result: `${claim.result} ติดต่อ ita@nongsaiyen.go.th` })).toEqual([
      'evidence.published-no-link@2:evidence',
    ]);
    expect(toldOf({ ...claim, result: `${claim.result} ${LINK}` })).toEqual([]);
    expect(toldOf({ ...claim, result: `${claim.result} www.nongsaiyen.go.th/b` })).toEqual([
      'evidence.bad-link@2:result',
    ]);
  });

  test('a verb far before the place does not speak of it', () => {
    const between = 'รายชื่อผู้เข้าร่วมอบรมทั้งหมดพร้อมผลการประเมินและความเห็นของทุกคนที่บอร์ดหน้าห้อง';
    expect(toldOf({ result: `ประกาศ${between} มีภาพในเว็บไซต์`, evidence: 'ภาพถ่าย' })).toEqual([]);
  });

  test('the last verb that is meant counts', () => {
    const words = (result: string) =>
      findings([step({ result, evidence: 'ภาพถ่าย' })]).map(({ params }) => params.words);
    expect(words('ประกาศผล แล้วโพสต์ในเพจ')).toEqual(['โพสต์ในเพจ']);
    expect(words('โพสต์แล้ว จะแชร์ในเพจ')).toEqual(['โพสต์แล้ว จะแชร์ในเพจ']);
    expect(words('จัดเว็บไซต์ใหม่ แล้วแจ้งทางเพจ')).toEqual(['แจ้งทางเพจ']);
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

  test.each(['go.th', 'ac.th', 'or.th', 'in.th', 'co.th', 'com', 'net', 'org', 'gle', 'ly'])(
    'in the narrative too: .%s',
    (end) => {
      const [found] = findings([step({ result: `สรุปแล้ว ดู a.${end}/b` })]);
      expect([found?.rule, found?.place]).toEqual([
        'evidence.bad-link',
        { sheet: 'measures', row: 2, column: 'result' },
      ]);
      expect(found?.fix).toBe(`สรุปแล้ว ดู https://a.${end}/b`);
    },
  );

  test('a bad link that was copied from the narrative is told of in the evidence alone', () => {
    const result = 'สรุปแล้ว ดู www.nongsaiyen.go.th/a.pdf';
    expect(toldOf({ result, evidence: 'www.nongsaiyen.go.th/a.pdf' })).toEqual(['evidence.bad-link@2:evidence']);
    expect(toldOf({ result, evidence: LINK })).toEqual(['evidence.bad-link@2:result']);
    expect(toldOf({ result, evidence: 'www.nongsaiyen.go.th/b.pdf' })).toEqual([
      'evidence.bad-link@2:result',
      'evidence.bad-link@2:evidence',
    ]);
  });

  test('only a site without its scheme is mended, and of several each', () => {
    const fixOf = (evidence: string) => findings([step({ evidence })]).map(({ fix }) => fix);
    expect(fixOf('http//a.go.th/b')).toEqual([undefined]);
    expect(fixOf('www.a.go.th/b, http//a.go.th/c และ a.go.th/b')).toEqual([
      'https://www.a.go.th/b, http//a.go.th/c และ https://a.go.th/b',
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

  test('not where one of several links leads to a page', () => {
    expect(toldOf({ evidence: `https://nongsaiyen.go.th และ ${LINK}` })).toEqual([]);
    expect(toldOf({ evidence: 'https://nongsaiyen.go.th และ https://a.go.th' })).toEqual([
      'evidence.home-page@2:evidence',
    ]);
  });

  test('not for work on the site itself', () => {
    for (const site of ['เว็บไซต์', 'เวบไซต์', 'เว็ปไซต์', 'Website'])
      expect(toldOf({ evidence: 'https://nongsaiyen.go.th', measure: `ปรับ${site}ให้ค้นหาง่าย` })).not.toContain(
        'evidence.home-page@2:evidence',
      );
    expect(toldOf({ evidence: 'https://nongsaiyen.go.th', step: 'ปรับหน้าแรกของเว็บไซต์ให้ค้นหาง่าย' })).toEqual([]);
  });
});
