import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../../src/core/step';
import { findings, step, toldOf } from './build';

describe('status.unknown', () => {
  test('words that no status is written as', () => {
    expect(toldOf({ status: 'unknown', statusText: 'ส่งเรื่องแล้ว' })).toEqual(['status.unknown@2:status']);
    expect(toldOf({ status: 'unknown', statusText: '-' })).toEqual(['required.status@2:status']);
  });
});

describe('status.contradicted', () => {
  test.each([
    'อยู่ระหว่างดำเนินการจัดซื้อกล่อง',
    'อยู่ระหว่างการจัดทำคู่มือฉบับใหม่',
    'ออกแบบแล้ว ขณะนี้กำลังจัดทำแผ่นพับ',
    'ยังไม่ได้จัดประชุม เนื่องจากติดภารกิจ',
    'ร่างประกาศเสร็จ แต่ยังไม่แล้วเสร็จในขั้นลงนาม',
    'ยังไม่มีการดำเนินการในปีนี้',
    'คาดว่าจะแล้วเสร็จในเดือนถัดไป',
    'จะดำเนินการในไตรมาสหน้า',
    'หน่วยงานจะจัดอบรมหลังได้รับงบประมาณ',
  ])('done, but: %s', (result) => {
    expect(toldOf({ result })).toEqual(['status.contradicted@2:status']);
  });

  test.each([
    'ยังไม่มีเรื่องร้องเรียนเข้ามา',
    'ติดตามเรื่องที่อยู่ระหว่างการพิจารณาครบทุกเรื่องแล้ว',
    'รับเรื่อง ๙ เรื่อง ตอบแล้ว ๘ เรื่อง อยู่ระหว่างดำเนินการ ๑ เรื่อง',
    'คะแนนความพอใจอยู่ระหว่างร้อยละ ๘๐ ถึง ๙๐',
    'อบรมผู้ที่ยังไม่ได้ดำเนินการลงทะเบียนครบทุกคน',
    'จัดทำแผนแล้ว และจะดำเนินการอย่างต่อเนื่อง',
    'ซักซ้อมขั้นตอนก่อนที่จะดำเนินการจริง ผู้เข้าร่วมยี่สิบคน',
    'กรณียังไม่แล้วเสร็จให้รายงานทุกสิ้นเดือน แจ้งเวียนทุกกองแล้ว',
    'ประกาศแล้วเมื่อวันที่ ๕ มีนาคม ๒๕๖๘ เมื่อมีผู้ร้องเจ้าหน้าที่จะตรวจสอบภายในเจ็ดวัน',
  ])('done, and rightly: %s', (result) => {
    expect(toldOf({ result })).toEqual([]);
  });

  const waiting = { status: 'not-started', completedOn: '', evidence: '', due: 'ตลอดปีงบประมาณ ๒๕๖๙' } as const;
  const year = { today: '2025-11-03' };

  test.each(['ดำเนินการแล้วเสร็จเมื่อเดือนก่อน', 'จัดประชุมเป็นที่เรียบร้อยแล้ว', 'ได้จัดทำคู่มือและแจกพนักงาน'])(
    'not started, but: %s',
    (result) => {
      expect(toldOf({ ...waiting, result }, year)).toContain('status.contradicted@2:status');
    },
  );

  test.each([
    'ยังไม่ได้จัดทำ เนื่องจากรอผลการประเมิน',
    'ไม่แล้วเสร็จตามแผน เนื่องจากขาดงบประมาณ',
    'จะดำเนินการให้แล้วเสร็จภายในไตรมาส ๔',
    'ปีที่แล้วได้จัดทำคู่มือไว้ ปีนี้รอทบทวน',
    'คาดว่าจะแล้วเสร็จในไตรมาส ๓',
  ])('not started, and rightly: %s', (result) => {
    expect(toldOf({ ...waiting, result }, year)).not.toContain('status.contradicted@2:status');
  });

  test('nothing contradicts a status that claims neither', () => {
    const finished = 'ดำเนินการแล้วเสร็จเมื่อเดือนก่อน';
    expect(toldOf({ ...waiting, status: 'in-progress', result: finished }, year)).not.toContain(
      'status.contradicted@2:status',
    );
    expect(toldOf({ ...waiting, status: 'cancelled', result: 'กำลังจัดทำป้าย' }, year)).not.toContain(
      'status.contradicted@2:status',
    );
    expect(toldOf({ ...waiting, result: 'กำลังจัดทำป้าย' }, year)).not.toContain('status.contradicted@2:status');
    expect(toldOf({ result: 'ได้จัดทำป้าย ๒ แผ่น' })).toEqual([]);
  });

  test('says which words contradict it', () => {
    const words = (more: Partial<Step>) =>
      findings([step(more)], year).find(({ rule }) => rule === 'status.contradicted')?.params.words;
    expect(words({ result: 'ร่างแล้ว แต่ยังไม่ได้จัดประชุม' })).toBe('ยังไม่ได้จัดประชุม');
    expect(words({ ...waiting, result: 'จัดประชุมเป็นที่เรียบร้อยแล้ว' })).toBe('เรียบร้อยแล้ว');

    const [found] = findings([step({ result: 'ออกแบบเสร็จ กำลังจัดทำป้าย' })]);
    expect(found?.params).toEqual({ status: 'done', words: 'กำลังจัดทำ' });
  });
});
