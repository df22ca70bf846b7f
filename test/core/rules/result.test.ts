import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../../src/core/step';
import { toldOf } from './build';

const open = { completedOn: '', evidence: '', due: 'ปีงบประมาณ ๒๕๖๙' } as const;
const toldOfResult = (more: Partial<Step>) =>
  toldOf(more, { today: '2025-11-03' }).filter((one) => one.startsWith('result.'));

describe('result.missing', () => {
  test.each([
    '',
    '-',
    'ดำเนินการแล้วเสร็จ',
    'ดำเนินการเรียบร้อยแล้ว',
    'ดำเนินการตามแผนเรียบร้อยแล้ว',
    'ได้ดำเนินการแล้วเสร็จครบถ้วนตามมาตรการที่กำหนดไว้ทุกประการ',
    'https://nongsaiyen.go.th/ita/1',
    'รายละเอียดตามลิงก์ https://nongsaiyen.go.th/ita/1',
    'เมื่อวันที่ ๒๔ เมษายน ๒๕๖๘',
    'ธ.ค. 2567',
    'ตามเอกสารแนบ (QR Code)',
  ])('done, and only: "%s"', (result) => {
    expect(toldOfResult({ result })).toEqual(['result.missing@2:result']);
  });

  test.each([
    'อบรมแล้ว ๒๐ คน',
    'เมื่อ ๒๔ เมษายน ๒๕๖๘ อบรมพนักงาน',
    'เผยแพร่ที่ https://nongsaiyen.go.th/ita/1',
    'ดำเนินการตามแผน ๓ ครั้ง ผู้เข้าร่วมครบ',
  ])('done, and says what: %s', (result) => {
    expect(toldOfResult({ result })).toEqual([]);
  });

  test('nothing is asked of a step that is not done', () => {
    expect(toldOfResult({ ...open, status: 'not-started', result: '' })).toEqual([]);
  });
});

describe('result.no-progress, result.no-reason', () => {
  test('in progress or cancelled with nothing said', () => {
    expect(toldOfResult({ ...open, status: 'in-progress', result: '' })).toEqual(['result.no-progress@2:result']);
    expect(toldOfResult({ ...open, status: 'cancelled', result: ' ' })).toEqual(['result.no-reason@2:result']);
  });

  test('not where something is said', () => {
    expect(toldOfResult({ ...open, status: 'in-progress', result: 'ร่างประกาศแล้ว' })).toEqual([]);
    expect(toldOfResult({ ...open, status: 'cancelled', result: 'ไม่ได้รับงบประมาณ' })).toEqual([]);
  });
});

describe('result.copies-step', () => {
  const text = 'จัดประชุมชี้แจงแนวทางการใช้รถส่วนกลางแก่พนักงานทุกคน';

  test("the step's own words, white space aside", () => {
    expect(toldOfResult({ step: text, result: `จัดประชุมชี้แจง แนวทางการใช้รถส่วนกลางแก่พนักงานทุกคน` })).toEqual([
      'result.copies-step@2:result',
    ]);
  });

  test('of a dozen letters or more, and with no more than a dozen added or left out', () => {
    expect(toldOfResult({ step: 'ทำทะเบียนยืม', result: 'ทำทะเบียนยืม' })).toEqual(['result.copies-step@2:result']);
    expect(toldOfResult({ step: 'ทำทะเบียนคุ', result: 'ทำทะเบียนคุ' })).toEqual([]);
    for (const spaces of [12, 13]) {
      const found = spaces > 12 ? [] : ['result.copies-step@2:result'];
      expect(toldOfResult({ step: text, result: `${text}${' '.repeat(spaces)}` })).toEqual(found);
    }
  });

  test('not where it tells more', () => {
    expect(toldOfResult({ step: text, result: `${text} ครบ` })).toEqual([]);
    expect(toldOfResult({ step: text, result: `${text} มีผู้เข้าร่วมสามสิบคน` })).toEqual([]);
  });
});
