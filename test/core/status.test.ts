import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readStatus, STATUS_PHRASES, splitStatus } from '../../src/core/status';
import { STATUSES } from '../../src/core/step';
import { anyText } from '../support/any-text';

describe('the status at the head of a result', () => {
  test.each([
    ['ดำเนินการแล้วเสร็จ จัดทำคู่มือแล้ว', 'done', 'ดำเนินการแล้วเสร็จ', 'จัดทำคู่มือแล้ว'],
    ['ดำเนินการแล้ว เสร็จ จัดทำคู่มือ', 'done', 'ดำเนินการแล้ว เสร็จ', 'จัดทำคู่มือ'],
    ['ดำเนินการแล้วเสร็จแล้วเมื่อเช้า', 'done', 'ดำเนินการแล้วเสร็จแล้ว', 'เมื่อเช้า'],
    ['ดำเนินการเรียบร้อยแล้ว: ตามแผน', 'done', 'ดำเนินการเรียบร้อยแล้ว', 'ตามแผน'],
    ['- แล้วเสร็จภายในกำหนด', 'done', 'แล้วเสร็จ', 'ภายในกำหนด'],
    ['ผล: เสร็จสิ้น', 'done', 'เสร็จสิ้น', ''],
    ['ดําเนินการเเล้วเสร็จ ก', 'done', 'ดําเนินการเเล้วเสร็จ', 'ก'],
    ['ด าเนินการแล้วเสร็จ ก', 'done', 'ด าเนินการแล้วเสร็จ', 'ก'],
    ['อยู่ระหว่าง\nการดำเนินการ จัดจ้าง', 'in-progress', 'อยู่ระหว่าง\nการดำเนินการ', 'จัดจ้าง'],
    ['กำลังดำเนินการ', 'in-progress', 'กำลังดำเนินการ', ''],
    ['ดำเนินการแล้วเสร็จบางส่วน ก', 'in-progress', 'ดำเนินการแล้วเสร็จบางส่วน', 'ก'],
    ['ดำเนินการแล้วเสร็จ ร้อยละ ๘๐', 'in-progress', 'ดำเนินการแล้วเสร็จ', 'ร้อยละ ๘๐'],
    ['ดำเนินการแล้วเสร็จ 100%', 'done', 'ดำเนินการแล้วเสร็จ', '100%'],
    ['ยังไม่ได้ดำเนินการ รอเอกสาร', 'not-started', 'ยังไม่ได้ดำเนินการ', 'รอเอกสาร'],
    ['ไม่ได้ดำเนินการ', 'not-started', 'ไม่ได้ดำเนินการ', ''],
    ['ไม่มีการดำเนินการ', 'not-started', 'ไม่มีการดำเนินการ', ''],
    ['ไม่ดำเนินการ เนื่องจากไม่มีงบ', 'cancelled', 'ไม่ดำเนินการ', 'เนื่องจากไม่มีงบ'],
    ['ยกเลิก เพราะซ้ำ', 'cancelled', 'ยกเลิก', 'เพราะซ้ำ'],
    ['✓ เสร็จ', 'done', '✓ เสร็จ', ''],
    ['✕', 'cancelled', '✕', ''],
    ['☑\uFE0F', 'done', '☑\uFE0F', ''],
    ['◐ ร่างแล้ว', 'in-progress', '◐', 'ร่างแล้ว'],
    ['สถานะ: แล้วเสร็จ', 'done', 'แล้วเสร็จ', ''],
    ['ผลการดำเนินการ : แล้วเสร็จ ก', 'done', 'แล้วเสร็จ', 'ก'],
    ['ยังไม่ได้ดำเนินการ ร้อยละ 50', 'not-started', 'ยังไม่ได้ดำเนินการ', 'ร้อยละ 50'],
    ['ดำเนินการแล้วเสร็จ: ก', 'done', 'ดำเนินการแล้วเสร็จ', 'ก'],
  ])('%j', (text, status, phrase, rest) => {
    expect(splitStatus(text)).toEqual({ status, phrase, rest });
  });

  test('a list on the next line keeps its hyphens', () => {
    expect(splitStatus('ดำเนินการแล้วเสร็จ\n- ประกาศ\n- อบรม').rest).toBe('- ประกาศ\n- อบรม');
    expect(splitStatus('ดำเนินการแล้วเสร็จ - ประกาศ').rest).toBe('ประกาศ');
    expect(splitStatus('ดำเนินการแล้วเสร็จ - ประกาศ\n  - อบรม').rest).toBe('- ประกาศ\n  - อบรม');
    expect(splitStatus('ดำเนินการแล้วเสร็จ - ประกาศ\nอบรม - แล้ว').rest).toBe('ประกาศ\nอบรม - แล้ว');
    expect(splitStatus('ดำเนินการแล้วเสร็จ - ประกาศ-อบรม').rest).toBe('ประกาศ-อบรม');
  });

  test.each(['ดำเนินการจัดทำประกาศ', 'ยกเลิกประกาศฉบับเดิม', 'มีการเผยแพร่แล้ว', 'เสร็จตามแผน', 'ดำเนินการ', '', '-'])(
    '%j tells none',
    (text) => {
      expect(splitStatus(text)).toEqual({ status: 'unknown', phrase: '', rest: text });
    },
  );

  test('a sentence that says work is under way stays whole', () => {
    expect(splitStatus('อยู่ระหว่างจัดทำประกาศ')).toEqual({
      status: 'in-progress',
      phrase: '',
      rest: 'อยู่ระหว่างจัดทำประกาศ',
    });
  });
});

describe('the status of a status cell', () => {
  test.each([
    ['✓ เสร็จ', 'done'],
    ['เสร็จแล้ว', 'done'],
    ['เสร็จสมบูรณ์', 'done'],
    ['Completed', 'done'],
    ['100%', 'done'],
    ['true', 'done'],
    ['FALSE', 'not-started'],
    ['◐ ระหว่างทำ', 'in-progress'],
    ['อยู่ในระหว่างดำเนินการ', 'in-progress'],
    ['ร้อยละ ๕๐', 'in-progress'],
    ['○ ยังไม่ทำ', 'not-started'],
    ['ยังไม่เริ่ม', 'not-started'],
    ['0%', 'not-started'],
    ['1%', 'in-progress'],
    ['99.9 %', 'in-progress'],
    ['(50%)', 'in-progress'],
    ['- 50 เปอร์เซ็นต์', 'in-progress'],
    ['150%', 'done'],
    ['50', 'unknown'],
    ['✕ ยกเลิก', 'cancelled'],
    ['', 'unknown'],
    ['ดี', 'unknown'],
  ])('%j is %s', (text, status) => {
    expect(readStatus(text)).toBe(status);
  });
});

test('more statuses than are kept are each read right', () => {
  for (let i = 1; i <= 320; i++) expect(readStatus(`แล้วเสร็จ ${i}%`)).toBe(i < 100 ? 'in-progress' : 'done');
  expect(readStatus('แล้วเสร็จ 1%')).toBe('in-progress');
});

describe('any status', () => {
  test('written and read is the same, alone and before a narrative', () => {
    for (const status of STATUSES) {
      const phrase = STATUS_PHRASES[status];
      expect(readStatus(phrase)).toBe(status);
      expect(splitStatus(`${phrase} มีรายละเอียด`)).toEqual({ status, phrase, rest: 'มีรายละเอียด' });
    }
  });

  test('survives white space anywhere inside', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STATUSES), fc.array(fc.nat(30)), (status, places) => {
        const letters = [...STATUS_PHRASES[status]];
        for (const place of places) if (place > 0 && place < letters.length) letters[place] = `\n${letters[place]}`;
        expect(readStatus(letters.join(''))).toBe(status);
      }),
    );
  });

  test('is read from any text without failing, and no letter of the narrative is lost', () => {
    const unit = fc.constantFrom(
      ...' \n-:✓',
      'ดำเนินการ',
      'แล้ว',
      'เสร็จ',
      'อยู่',
      'ระหว่าง',
      'ไม่',
      'ยัง',
      'ได้',
      'ยกเลิก',
      'ร้อยละ 5',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), anyText()), (text) => {
        const { phrase, rest } = splitStatus(text);
        readStatus(text);
        expect(text).toContain(phrase);
        expect(text.trim().endsWith(rest)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
