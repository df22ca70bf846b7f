/** What the office of the pictures types in the end: an agency that does not exist, in our own words. */
import type { BrowserContext } from 'playwright-core';

const site = 'https://www.bungtawanron.go.th/ita/2568';
const DUE = 'ปีงบประมาณ ๒๕๖๘';
const DONE = 'ดำเนินการแล้วเสร็จ';

/** Columns D to I of มาตรการ: owner, due, status, result, completion date, evidence. */
export const COMPLETE_ROWS: string[][] = [
  [
    'กองช่าง',
    DUE,
    DONE,
    'มีทะเบียนคุมการใช้รถยนต์ส่วนกลางครบทั้ง ๓ คัน และแจ้งหลักเกณฑ์การขอใช้แก่พนักงานทุกคน',
    '๑๘ มีนาคม ๒๕๖๘',
    `${site}/car-register.pdf`,
  ],
  ['สำนักปลัด', DUE, DONE, 'ออกคำสั่งแบ่งงานฉบับใหม่ และเวียนแจ้งทุกส่วนราชการแล้ว', '๕ พฤศจิกายน ๒๕๖๗', `${site}/order-412.pdf`],
  [
    'กองคลัง',
    DUE,
    DONE,
    'สรุปยอดการใช้จ่ายครบ ๔ ไตรมาส และรายงานต่อที่ประชุมพนักงานประจำเดือน',
    '๒๖ กันยายน ๒๕๖๘',
    `${site}/budget-q4.pdf`,
  ],
  [
    'สำนักปลัด',
    DUE,
    DONE,
    'ประกาศระยะเวลาให้บริการ ๑๒ ภารกิจ และติดแผนผังขั้นตอนไว้ ณ จุดบริการ',
    '๒๐ ธันวาคม ๒๕๖๗',
    `${site}/service-time.pdf`,
  ],
  [
    'สำนักปลัด',
    DUE,
    'อยู่ระหว่างดำเนินการ',
    'อบรมรุ่นแรกแล้ว ๑๘ คน รุ่นที่สองเลื่อนเพราะวิทยากรติดภารกิจ จะอบรมให้ครบในเดือนพฤศจิกายน',
    '',
    '',
  ],
  [
    'สำนักปลัด',
    DUE,
    DONE,
    'สำรวจความพึงพอใจสองรอบ ได้คะแนนเฉลี่ยร้อยละ ๘๖ และเพิ่มที่นั่งรอตามข้อเสนอของผู้รับบริการ',
    '๑๒ กันยายน ๒๕๖๘',
    `${site}/satisfaction.pdf`,
  ],
  [
    'สำนักปลัด',
    DUE,
    DONE,
    'ย้ายข้อมูลสาธารณะเข้าหมวดตามคู่มือครบทุกข้อ เปิดถึงได้ภายในสามคลิก',
    '๓๐ มิถุนายน ๒๕๖๘',
    `${site}/open-data`,
  ],
  ['กองคลัง', DUE, DONE, 'เผยแพร่แผนและสรุปผลการจัดซื้อจัดจ้างบนเว็บไซต์ครบทั้ง ๑๒ เดือน', '๕ กันยายน ๒๕๖๘', `${site}/procurement`],
  [
    'สำนักปลัด',
    DUE,
    DONE,
    'ผู้บริหารเห็นชอบแนวทางคุ้มครองผู้แจ้งเบาะแส และเผยแพร่บนเว็บไซต์แล้ว',
    '๗ กุมภาพันธ์ ๒๕๖๘',
    `${site}/whistleblower.pdf`,
  ],
  [
    'สำนักปลัด',
    DUE,
    DONE,
    'จัดกิจกรรมประกาศเจตนารมณ์ไม่รับของขวัญ มีผู้บริหาร สมาชิกสภา และพนักงานเข้าร่วม ๔๓ คน',
    '๙ มกราคม ๒๕๖๘',
    `${site}/no-gift-policy.pdf`,
  ],
];

/** Columns B to D of ส่วนรายงาน: heading, analysis, score of last year. */
export const ANALYSES: string[][] = [
  [
    '๑. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)',
    'คะแนนการใช้ทรัพย์สินของราชการต่ำกว่าตัวชี้วัดอื่น ควรชี้แจงหลักเกณฑ์การขอใช้ให้พนักงานทราบทั่วกัน',
    '88.40',
  ],
  [
    '๒. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)',
    'ผู้รับบริการต้องการทราบระยะเวลาให้บริการ และอยากมีส่วนร่วมในการปรับปรุงงาน',
    '90.15',
  ],
  ['๓. แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)', 'ข้อมูลบางรายการเปิดไม่พบ ควรจัดหมวดข้อมูลบนเว็บไซต์ใหม่ และตรวจลิงก์ทุกไตรมาส', '84.75'],
];

export const SIGNATORIES = [
  'ผู้รายงาน: นางสาวสายรุ้ง แสงทอง',
  'หัวหน้าสำนักปลัด: นายธารา มั่นคง',
  'ปลัด: นางพิมพ์ใจ รักษ์ถิ่น',
  'นายก: นายสมหวัง บึงงาม',
].join('\n');

/** The sun over a pond: a seal that is nobody's. */
const SEAL = `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="360" viewBox="0 0 120 120">
  <circle cx="60" cy="60" r="57" fill="#fff" stroke="#1d4f91" stroke-width="4"/>
  <circle cx="60" cy="60" r="49" fill="#eaf3fb" stroke="#1d4f91" stroke-width="1.5"/>
  <circle cx="60" cy="56" r="17" fill="#f2a900"/>
  <g stroke="#f2a900" stroke-width="3.5">${[...Array(7).keys()].map((i) => `<path d="M60 34V22" transform="rotate(${i * 30 - 90} 60 56)"/>`).join('')}</g>
  <path d="M14 64h92a49 49 0 0 1-92 0z" fill="#1d4f91"/>
  <path d="M22 76q9-6 19 0t19 0 19 0 19 0M32 89q7-5 14 0t14 0 14 0 14 0" fill="none" stroke="#fff" stroke-width="3"/>
</svg>`;

export async function sealPicture(context: BrowserContext): Promise<Buffer> {
  const page = await context.newPage();
  await page.setContent(`<style>body{margin:0}</style>${SEAL}`);
  const buffer = await page.locator('svg').screenshot({ omitBackground: true });
  await page.close();
  return buffer;
}
