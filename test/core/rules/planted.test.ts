/** Faults that such reports have, each planted in a document with nothing wrong: found in its row and column, and nothing else. */
import { describe, expect, test } from '@jest/globals';
import { told } from './build';
import { checkDocument, load } from './clean/read';

const CLEAN = load('tambon-2566.txt');

function plant(from: string, to: string): string[] {
  expect(CLEAN).toContain(from);
  return told(checkDocument(CLEAN.replace(from, to)).findings);
}

describe('a fault in a document is found where it is', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a section without its heading',
      '๑. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)\nตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ได้คะแนนต่ำกว่าตัวชี้วัดอื่น\n',
      '',
      ['section.no-heading@sections:heading', 'section.no-analysis@sections:analysis'],
    ],
    [
      'done, nothing said',
      'ปิดประกาศครบ ๙ แห่งในวันที่ ๑๔ ธันวาคม ๒๕๖๕ ผู้ใหญ่บ้านลงชื่อรับทุกหมู่',
      '',
      ['result.missing@4:result', 'date.missing@4:completedOn'],
    ],
    ['done, no date', 'ครบ ๙ แห่งในวันที่ ๑๔ ธันวาคม ๒๕๖๕', 'ครบ ๙ แห่ง', ['date.missing@4:completedOn']],
    ['done, no evidence', 'https://www.khaolom.go.th/ita2566/ramp.pdf', '', ['evidence.missing@6:evidence']],
    [
      'published, no link',
      'ตรวจครบ ๔๓ ข้อเมื่อวันที่ ๓๐ มีนาคม ๒๕๖๖\thttps://www.khaolom.go.th/ita2566/order-87.pdf',
      'ตรวจครบและเผยแพร่บนเว็บไซต์เมื่อวันที่ ๓๐ มีนาคม ๒๕๖๖\t',
      ['evidence.published-no-link@7:evidence'],
    ],
    [
      'another unit in the step',
      '๑.๒.๑ ปิดประกาศ',
      '๑.๒.๑ ฝ่ายบริหารงานทั่วไป ปิดประกาศ',
      ['owner.step-names-another@4:responsible'],
    ],
    [
      'one step for two measures',
      'จัดจุดบริการชั้นล่างและทางลาด',
      'เปิดไลน์ทางการของหน่วยงานและตอบภายในหนึ่งวันทำการ',
      ['repeat.step@6:step'],
    ],
    [
      'a status that the narrative contradicts',
      'ดำเนินการแล้วเสร็จ ก่อสร้างทางลาดกว้าง ๑.๕๐ เมตร ตรวจรับ',
      'ดำเนินการแล้วเสร็จ อยู่ระหว่างก่อสร้างทางลาด กำหนดตรวจรับ',
      ['status.contradicted@6:status'],
    ],
    ['a number that repeats', '๑.๑.๒ ซักซ้อม', '๑.๑.๑ ซักซ้อม', ['number.duplicate@3:step']],
    ['a number that skips', '๑.๑.๒ ซักซ้อม', '๑.๑.๓ ซักซ้อม', ['number.skipped@3:step']],
    ['a stray dot', '๑.๑.๒ ซักซ้อม', '๑.๑.๒. ซักซ้อม', ['number.malformed@3:step']],
    ['a step of another measure', '๑.๒.๑ ปิดประกาศ', '๒.๑.๑ ปิดประกาศ', ['number.other-measure@4:step']],
    ['both kinds of digits', 'มีผู้ติดตาม ๔๑๒ คน', 'มีผู้ติดตาม 412 คน', ['text.mixed-digits@5:result']],
    ['short and full months', 'เมื่อวันที่ ๘ สิงหาคม ๒๕๖๖', 'เมื่อวันที่ ๘ ส.ค. ๒๕๖๖', ['date.mixed-months@6:result']],
    ['an impossible date', 'เมื่อวันที่ ๘ สิงหาคม ๒๕๖๖', 'เมื่อวันที่ ๓๑ มิถุนายน ๒๕๖๖', ['date.impossible@6:result']],
    ['a CE year', 'เมื่อวันที่ ๘ สิงหาคม ๒๕๖๖', 'เมื่อวันที่ ๘ สิงหาคม ๒๐๒๓', ['date.common-era@6:result']],
    ['a two-digit year', 'เมื่อวันที่ ๘ สิงหาคม ๒๕๖๖', 'เมื่อวันที่ ๘ สิงหาคม ๖๖', ['date.two-digit-year@6:result']],
    ['a date outside the year', 'เมื่อวันที่ ๘ สิงหาคม ๒๕๖๖', 'เมื่อวันที่ ๘ สิงหาคม ๒๕๖๕', ['date.outside-year@6:completedOn']],
    [
      'a due date outside the year',
      '๓๑ มีนาคม ๒๕๖๖\tดำเนินการ',
      '๓๑ มีนาคม ๒๕๖๘\tดำเนินการ',
      ['date.due-outside-year@5:due'],
    ],
    ['completed after it was due', 'ในวันที่ ๑๔ ธันวาคม ๒๕๖๕', 'ในวันที่ ๑๔ มกราคม ๒๕๖๖', ['date.late@4:completedOn']],
    ['a misspelling', 'แก่พนักงานขับรถ', 'แก่บุคคลากรขับรถ', ['text.misspelt@3:step']],
    ['กล้อง for กล่อง', 'ติดสมุดบันทึกการใช้รถไว้ในรถทุกคัน', 'ตั้งกล้องรับฟังความคิดเห็น', ['text.misspelt@2:step']],
    ['No Policy Gift', 'แต่งตั้งคณะทำงาน', 'ตามแนวทาง No Policy Gift แต่งตั้งคณะทำงาน', ['text.misspelt@7:step']],
    [
      'a phrase said twice',
      'พนักงานขับรถเข้าร่วมครบ ๖ คน',
      'พนักงานขับรถ พนักงานขับรถเข้าร่วมครบ ๖ คน',
      ['text.repeated@3:result'],
    ],
    ['a collective owner', 'กองคลัง\tภายใน', 'ทุกกอง\tภายใน', ['owner.collective@4:responsible']],
    ['an unknown status', 'ดำเนินการแล้วเสร็จ ออกคำสั่ง', 'ออกคำสั่ง', ['required.status@7:status']],
    [
      'a broken link',
      'https://www.khaolom.go.th/ita2566/line',
      'htps://www.khaolom.go.th/ita2566/line',
      ['evidence.bad-link@5:evidence'],
    ],
    [
      'two names for one indicator',
      'ประสิทธิภาพการสื่อสาร มีผู้ตอบ',
      'ประสิทธิภาพการสื่อสาร ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน และตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน มีผู้ตอบ',
      ['section.indicator-names@sections:analysis'],
    ],
    [
      'excellent and yet to be improved',
      'มีผู้ตอบว่าติดต่อเจ้าหน้าที่ได้ยาก',
      'อยู่ในระดับดีเยี่ยม ทั้งนี้ควรปรับปรุงตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร',
      ['section.indicator-both@sections:analysis'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(plant(from, to)).toEqual(expected);
  });
});
