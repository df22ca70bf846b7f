/** Builds steps, sections and settings for the tests of rules, as the sheet that set-up makes would give them. */
import type { Finding } from '../../../src/core/finding';
import { type CheckInput, check } from '../../../src/core/rules';
import type { Section } from '../../../src/core/section';
import type { Settings } from '../../../src/core/settings';
import { readSettings } from '../../../src/core/settings-table';
import { STATUS_PHRASES } from '../../../src/core/status';
import type { Step } from '../../../src/core/step';
import { toThaiDigits } from '../../../src/core/thai/digits';

export const settings = (more: Partial<Settings> = {}): Settings => ({
  ...readSettings([]),
  agency: 'องค์การบริหารส่วนตำบลหนองใสเย็น',
  reportYear: 2568,
  planYear: 2568,
  assessmentYear: 2569,
  itemCode: 'O26',
  itemName: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
  units: ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา', 'หน่วยตรวจสอบภายใน'],
  ...more,
});

export const section = (code: string, more: Partial<Section> = {}): Section => ({
  code,
  heading: `หัวข้อของส่วน ${code}`,
  analysis: 'คะแนนของปีก่อนลดลงเล็กน้อย จึงกำหนดมาตรการต่อไปนี้',
  score: null,
  row: 2,
  ...more,
});

/** A done step with nothing wrong; what a test is about is given in `more`. */
export function step(more: Partial<Step> = {}): Step {
  const base = {
    row: 2,
    section: 'IIT',
    measureNo: '1.1',
    measure: 'ดูแลการยืมพัสดุให้เป็นระบบ',
    stepNo: '1.1.1',
    step: 'ทำสมุดทะเบียนยืมและคืนพัสดุ แล้วชี้แจงวิธีใช้แก่พนักงาน',
    responsible: 'กองคลัง',
    due: 'ปีงบประมาณ ๒๕๖๘',
    status: 'done' as const,
    result: 'ทำทะเบียนแล้ว และชี้แจงในการประชุมพนักงาน มีผู้เข้าร่วมสามสิบคน',
    completedOn: '๑๔ กุมภาพันธ์ ๒๕๖๘',
    evidence: 'https://nongsaiyen.go.th/ita/borrow-register',
    ...more,
  };
  const full = {
    ...base,
    measureRow: base.measureRow ?? base.row,
    statusText: base.statusText ?? STATUS_PHRASES[base.status],
  };
  return { ...full, cells: more.cells ?? cellsOf(full) };
}

/** Steps in rows 2, 3, …, numbered 1.1.1, 2.1.1, … with texts of their own, so that only what a test changes can be found. */
export const steps = (...each: readonly Partial<Step>[]): Step[] =>
  each.map((more, i) =>
    step({
      row: i + 2,
      measureNo: `${i + 1}.1`,
      stepNo: `${i + 1}.1.1`,
      measure: `${TOPICS[i % TOPICS.length]}ให้ดีขึ้น`,
      step: `ประชุมชี้แจงเรื่อง${TOPICS[i % TOPICS.length]} แล้วสรุปผลเสนอผู้บริหาร`,
      result: `ชี้แจงเรื่อง${TOPICS[i % TOPICS.length]}แก่พนักงานแล้ว ผู้บริหารรับทราบ`,
      evidence: `https://nongsaiyen.go.th/ita/step-${i + 1}`,
      ...more,
    }),
  );

const TOPICS = [
  'การลงเวลาทำงาน',
  'การใช้รถส่วนกลาง',
  'การตอบหนังสือร้องเรียน',
  'การเปิดเผยแผนจัดซื้อ',
  'การสอนงานพนักงานใหม่',
  'การดูแลห้องประชุม',
];

type Written = Omit<Step, 'cells'>;

const numbered = (no: string, text: string): string => `${toThaiDigits(no)} ${text}`.trim();

export const cellsOf = (step: Written): Step['cells'] => ({
  section: step.section,
  measureNo: '',
  measure: step.measureRow === step.row ? numbered(step.measureNo, step.measure) : '',
  stepNo: '',
  step: numbered(step.stepNo, step.step),
  responsible: step.responsible,
  due: step.due,
  status: step.statusText,
  result: step.result,
  completedOn: step.completedOn,
  evidence: step.evidence,
  check: '',
});

export const TODAY = '2025-11-03';

export function findings(given: readonly Step[], more: Partial<CheckInput> = {}): Finding[] {
  const codes = [...new Set(given.map((one) => one.section))].filter((code) => code !== '');
  return check({
    steps: given,
    sections: codes.map((code, i) => section(code, { row: i + 2 })),
    settings: settings(),
    today: TODAY,
    ...more,
  });
}

/** "rule@row:column" of each finding; sections and settings by their sheet's name before it. */
export const told = (all: readonly Finding[]): string[] =>
  all.map(({ rule, place }) =>
    place.sheet === 'measures' ? `${rule}@${place.row}:${place.column}` : `${rule}@${place.sheet}:${place.column}`,
  );

/** What the rules tell of the one step, changed so. */
export const toldOf = (more: Partial<Step>, input: Partial<CheckInput> = {}): string[] =>
  told(findings([step(more)], input));
