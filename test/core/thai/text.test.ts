import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LOST_SARA_AM, restoreSaraAm } from '../../../src/core/thai/lost-sara-am';
import { bare, beginsPlainly, repairText } from '../../../src/core/thai/text';
import { anyText } from '../../support/any-text';

const mend = (text: string) => repairText(text).text;
const NIKHAHIT_AA = '\u0E4D\u0E32';

const CLEAN = [
  'สำนักปลัดจัดทำคำสั่งมอบหมายหน้าที่ และนำเสนอผู้บริหารตามลำดับ',
  'การให้คำแนะนำประชาชนในเขตตำบล อำเภอ และการจำหน่ายน้ำประปา ซ้ำซ้อน ต่ำกว่า สม่ำเสมอ',
  'กำหนดการประชุมเพื่อสำรวจความจำเป็นของงบประมาณประจำปี บำรุงรักษา และชำระภาษี',
  'พุทฺธํ สรณํ คจฺฉามิ',
  'บรรทัดหนึ่ง\n- บรรทัดสอง\tต่อ',
  'ก่อน (ฯลฯ) ที่ ๑/๒๕๖๖ "ITA" https://example.go.th/a?b=1',
];

describe('repairing Thai that came through a PDF', () => {
  test.each(CLEAN)('clean text is left alone: %s', (text) => {
    expect(repairText(text)).toEqual({ text, repairs: [] });
  });

  test.each([
    ['ํ + า is ำ', (text: string) => text.replace(/ำ/g, NIKHAHIT_AA), 'text.sara-am'],
    ['ํ + tone + า is ำ', (text: string) => text.replace(/([่-๋])ำ/g, `\u0E4D$1\u0E32`), 'text.sara-am'],
    ['tone + ํ + า is ำ', (text: string) => text.replace(/([่-๋])ำ/g, `$1${NIKHAHIT_AA}`), 'text.sara-am'],
    ['a space and า is ำ', (text: string) => text.replace(/ำ/g, ' า'), 'text.sara-am-space'],
    ['เเ is แ', (text: string) => text.replace(/แ/g, 'เเ'), 'text.sara-ae'],
    ['a tone before its vowel', (text: string) => text.replace(/([ัิ-ู])([่-๋])/g, '$2$1'), 'text.order'],
    ['a tone after ำ', (text: string) => text.replace(/([่-๋])ำ/g, 'ำ$1'), 'text.order'],
    ['a tone after า', (text: string) => text.replace(/([่-๋])า/g, 'า$1'), 'text.order'],
    ['doubled marks', (text: string) => text.replace(/([ัิ-ู่-์])/g, '$1$1'), 'text.doubled'],
    ['a space before a mark', (text: string) => text.replace(/([ก-ฮ])([ัิ-ู่-์])/g, '$1 $2'), 'text.loose-mark'],
    ['zero-width spaces', (text: string) => text.split('').join('\u200B'), 'text.invisible'],
    ['soft hyphens', (text: string) => text.replace(/ก/g, 'ก\u00AD'), 'text.invisible'],
    ['no-break spaces', (text: string) => text.replace(/ /g, '\u00A0'), 'text.space'],
    ['old tone marks', (text: string) => text.replace(/่/g, '\uF70A').replace(/้/g, '\uF706'), 'text.private'],
    ['control characters', (text: string) => text.replace(/ก/g, 'ก\u0003'), 'text.control'],
  ])('%s', (_, damage, code) => {
    for (const clean of CLEAN.slice(0, 3)) {
      const damaged = damage(clean);
      const { text, repairs } = repairText(damaged);
      expect(text).toBe(clean);
      if (damaged !== clean) expect(repairs.map((repair) => repair.code)).toContain(code);
    }
  });

  test('a space before า is left where another word was meant', () => {
    for (const text of [
      'ก าร',
      'ง าน',
      'ท าง',
      'จ าก',
      'ร าคา',
      'ม าตรการ',
      'พัฒน า',
      'เวล า',
      'ประช าชน',
      'ส ามารถ',
      'ต าม',
      'น าย',
    ]) {
      expect(mend(text)).toBe(text);
    }
  });

  test('each repair says what, and where in the text that was given', () => {
    expect(repairText('ก\u200Bํา เเละ').repairs).toEqual([
      { code: 'text.invisible', at: 1, before: '\u200B', after: '' },
      { code: 'text.sara-am', at: 2, before: NIKHAHIT_AA, after: 'ำ' },
      { code: 'text.sara-ae', at: 5, before: 'เเ', after: 'แ' },
    ]);
  });

  test('the place is that of the text that was given, whatever was mended before it', () => {
    expect(repairText('เเกํา').repairs.map(({ at }) => at)).toEqual([0, 2 + 1]);
    expect(repairText('ก\u200B\u200Bํา เเละ ก\u200Bํา').repairs.map(({ at }) => at)).toEqual([1, 3, 6, 12, 13]);
  });

  test('tabs and line breaks stay; the soft line break of Word becomes one', () => {
    expect(mend('ก\tข\nค\u000Bง')).toBe('ก\tข\nค\nง');
  });

  test('links, addresses, file names and codes are not touched', () => {
    const exact = 'https://example.go.th/ํา\u200Bเเ?q=1';
    expect(mend(`ดูที่ ${exact} เเละ`)).toBe(`ดูที่ ${exact} และ`);
    expect(mend(`เเละ ${exact} เเละ`)).toBe(`และ ${exact} และ`);
    expect(mend('ประกาศเเจ้ง.pdf')).toBe('ประกาศเเจ้ง.pdf');
  });

  const thaiDebris = fc.string({
    unit: fc.constantFrom(...'กดทนสพรมเแำาะัิีุู็่้์ํฺ  \n\u200B\u00A0\uF70A\uF705', 'เเ', ' า', 'http://a.th/'),
  });

  test('what is mended needs no mending', () => {
    fc.assert(
      fc.property(fc.oneof(thaiDebris, anyText()), (text) => {
        const once = repairText(text);
        expect(repairText(once.text)).toEqual({ text: once.text, repairs: [] });
        if (once.text === text) expect(once.repairs).toEqual([]);
        for (const repair of once.repairs) expect(repair.at).toBeLessThan(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  const seed = path.resolve(import.meta.dirname, '../../../../shared/seed/report-2566.txt');
  (existsSync(seed) ? test : test.skip)('a published report is clean, and comes back from each kind of damage', () => {
    const clean = readFileSync(seed, 'utf8');
    expect(repairText(clean).repairs).toEqual([]);
    expect(mend(clean.replace(/ำ/g, ' า'))).toBe(clean);
    expect(mend(clean.replace(/ำ/g, NIKHAHIT_AA).replace(/แ/g, 'เเ'))).toBe(clean);
    expect(mend(clean.replace(/([ัิ-ู])([่-๋])/g, '$2$1'))).toBe(clean);
  });
});

describe('the key by which texts are compared', () => {
  test('white space, digits, case and damage make no difference', () => {
    expect(bare(' กําหนด\nแล้ว\u200B เสร็จ ๑ ITA')).toBe(bare('กำหนดแล้วเสร็จ 1 ita'));
    expect(bare('ก าหนดเเล้วเสร็จ')).toBe('กำหนดแล้วเสร็จ');
  });
});

test('a text begins plainly with a Thai letter or a plain sign, and with nothing else', () => {
  for (const text of ['กข', '๛', '!', '~', 'A1']) expect([text, beginsPlainly(text)]).toEqual([text, true]);
  for (const text of ['', ' ก', '\u007F', '\u0E00', '\u0E5C', '\u200Bก', '–']) {
    expect([text, beginsPlainly(text)]).toEqual([text, false]);
  }
});

describe('a ำ of which only the า is left', () => {
  test.each(LOST_SARA_AM.map(({ wrong, right }) => [wrong, right]))('%s is %s', (wrong, right) => {
    expect(restoreSaraAm(`การ ${wrong}`).text).toBe(`การ ${right}`);
    expect(restoreSaraAm(right).text).toBe(right);
  });

  test('each is told with its place, links beside it or not', () => {
    const link = 'https://a.go.th/ดาเนินการ';
    expect(restoreSaraAm(`${link} ดาเนินการ ${link} ดาเนินการ`)).toEqual({
      text: `${link} ดำเนินการ ${link} ดำเนินการ`,
      repairs: [link.length + 1, 2 * link.length + 12].map((at) => ({
        code: 'text.sara-am-lost',
        at,
        before: 'ดาเนิน',
        after: 'ดำเนิน',
      })),
    });
    expect(restoreSaraAm('ดาเนินการ').repairs).toHaveLength(1);
  });

  test.each([
    'ราคาสั่งซื้อ',
    'รายวิชาระดับปริญญา',
    'แผนพัฒนาเสนอสภา',
    'ตามเวลาดับเพลิง',
    'ประจานความผิด',
    'จัดทางเดิน',
    'ประจาปี.pdf',
    'สารองค์ประกอบ',
  ])('%s is right', (text) => {
    expect(restoreSaraAm(text)).toEqual({ text, repairs: [] });
  });
});
