/** One example of each rule, by which the list of rules is written; a test holds them to be true. */
import type { Finding } from '../../../src/core/finding';
import { type CheckInput, check, RULES } from '../../../src/core/rules';
import type { Section } from '../../../src/core/section';
import type { Settings } from '../../../src/core/settings';
import type { Step } from '../../../src/core/step';
import { cellsOf, section, settings, step, steps, TODAY } from './build';

interface Example {
  readonly steps?: readonly Partial<Step>[];
  readonly sections?: readonly Partial<Section>[];
  readonly settings?: Partial<Settings>;
  readonly segment?: CheckInput['segment'];
}

const LONG_STEP = 'จัดอบรมพนักงานเรื่องการให้บริการประชาชนด้วยรอยยิ้มและความเสมอภาค ภายในปีงบประมาณ';
const LONG_MEASURE = 'ทบทวนแผนผังการให้บริการและกำหนดผู้รับผิดชอบในทุกจุดให้ประชาชนเห็นชัดเจน';
const LONG_RESULT = 'จัดประชุมชี้แจงพนักงานสามสิบคน ทุกคนลงนามรับทราบ และนำแนวทางไปใช้ในการทำงานประจำวัน';
const OPEN = { completedOn: '', evidence: '', result: 'ร่างประกาศแล้ว' };
const REST: Partial<Step> = {
  ...OPEN,
  measureNo: '1.1',
  measureRow: 2,
  stepNo: '',
  responsible: '',
  due: '',
  status: 'unknown',
  statusText: '',
  result: '',
};

const analysis = (text: string): Example => ({ sections: [{ analysis: text }] });
const result = (text: string): Example => ({ steps: [{ result: text }] });
const one = (change: Partial<Step>): Example => ({ steps: [change] });

const EXAMPLES: Readonly<Record<string, Example>> = {
  'required.agency': { settings: { agency: '' } },
  'required.year': { settings: { reportYear: null, planYear: null } },
  'required.section': { steps: [{}, { section: '' }] },
  'required.measure': one({ measure: '', measureNo: '' }),
  'required.step': one({ step: '' }),
  'required.responsible': one({ responsible: '' }),
  'required.due': one({ due: '' }),
  'required.status': one({ status: 'unknown', statusText: '' }),
  'row.continued': { steps: [{}, { ...REST, step: 'และรายงานผลให้ผู้บริหารทราบ' }] },
  'section.no-heading': { sections: [{ heading: null }] },
  'section.no-analysis': { sections: [{ analysis: null }] },
  'section.no-measures': { sections: [{}, { code: 'EIT', row: 3 }] },
  'section.unlisted': { steps: [{}, { section: 'T1' }] },
  'section.duplicate': { sections: [{}, { row: 3 }] },
  'section.score': { sections: [{ score: 885 }] },
  'section.indicator-both': analysis('ตัวชี้วัดที่ ๖ ดีเยี่ยม ทั้งนี้ ควรพัฒนาตัวชี้วัดที่ ๖'),
  'section.indicator-names': {
    ...analysis('ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน และตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน'),
  },
  'section.indicator-year': analysis('ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน ลดลง'),
  'section.indicator-misnamed': analysis('ตัวชี้วัดที่ ๒ การใช้อำนาจ ลดลง'),
  'number.malformed': one({ cells: { ...cellsOf(step()), step: '๑.๑.๑. ทำสมุดทะเบียนยืมและคืนพัสดุ' } }),
  'number.missing': { steps: [{}, {}, {}, { stepNo: '' }] },
  'number.other-measure': { steps: [{}, {}, { stepNo: '2.1.2' }] },
  'number.duplicate': { steps: [{}, { measureNo: '1.1', measureRow: 2, stepNo: '1.1.1' }] },
  'number.measure-duplicate': { steps: [{}, { measureNo: '1.1', stepNo: '1.1.2' }] },
  'number.skipped': { steps: [{}, { measureNo: '3.1', stepNo: '3.1.1' }] },
  'status.unknown': one({ status: 'unknown', statusText: 'ส่งเรื่องแล้ว' }),
  'status.contradicted': result('ออกแบบเสร็จ กำลังจัดทำป้าย'),
  'result.missing': result('ดำเนินการเรียบร้อยแล้ว'),
  'result.no-progress': one({ ...OPEN, status: 'in-progress', due: 'ปีงบประมาณ ๒๕๖๙', result: '' }),
  'result.no-reason': one({ ...OPEN, status: 'cancelled', result: '' }),
  'result.copies-step': one({ step: LONG_STEP, result: LONG_STEP }),
  'date.missing': one({ completedOn: '' }),
  'date.unreadable': one({ completedOn: 'กลางเดือน' }),
  'date.due-unreadable': one({ due: 'เมื่อมีงบ' }),
  'date.outside-year': one({ completedOn: '๓๐ กันยายน ๒๕๖๗' }),
  'date.future': one({ completedOn: '๑ ธันวาคม ๒๕๖๘' }),
  'date.late': one({ due: 'ไตรมาส ๑', completedOn: '๙ มกราคม ๒๕๖๘' }),
  'date.overdue': one({ ...OPEN, status: 'in-progress' }),
  'date.due-outside-year': one({ due: 'ปีงบประมาณ ๒๕๖๖' }),
  'date.not-done': one({ ...OPEN, status: 'in-progress', completedOn: '๑๔ กุมภาพันธ์ ๒๕๖๘' }),
  'date.impossible': one({ completedOn: '๓๑ เมษายน ๒๕๖๘' }),
  'date.impossible-due': one({ due: 'ไตรมาส ๕' }),
  'date.ambiguous': one({ completedOn: '5 ก.พ. 25' }),
  'date.common-era': one({ completedOn: '14 กุมภาพันธ์ 2025' }),
  'date.two-digit-year': one({ completedOn: '๑๔ ก.พ. ๖๘' }),
  'date.mixed-months': { steps: [{}, { completedOn: '๖ มี.ค. ๒๕๖๘' }] },
  'evidence.missing': one({ evidence: '' }),
  'evidence.published-no-link': one({ evidence: '', result: 'เผยแพร่ลงเว็บไซต์ของหน่วยงานแล้ว' }),
  'evidence.bad-link': one({ evidence: 'www.nongsaiyen.go.th/a.pdf' }),
  'evidence.home-page': one({ evidence: 'https://nongsaiyen.go.th' }),
  'owner.unlisted': one({ responsible: 'กองสวัสดิการสังคม' }),
  'owner.step-names-another': one({ step: 'ฝ่ายการเงิน สรุปรายจ่ายทุกเดือน', responsible: 'สำนักปลัด' }),
  'owner.collective': one({ responsible: 'ทุกกอง' }),
  'repeat.step': { steps: [{ step: LONG_STEP }, { step: LONG_STEP }] },
  'repeat.near-step': { steps: [{ step: LONG_STEP }, { step: `${LONG_STEP}นั้น` }] },
  'repeat.measure': { steps: [{ measure: LONG_MEASURE }, { measure: LONG_MEASURE }] },
  'repeat.result': { steps: [{ result: LONG_RESULT }, { result: LONG_RESULT }] },
  'repeat.swapped': { steps: [{ step: `ประชุมกำหนดเกณฑ์ ${LONG_MEASURE}` }, { measure: LONG_MEASURE }] },
  'text.failed-formula': one({ responsible: '#REF!' }),
  'text.damaged': result('ด าเนินการอบรมพนักงานครบทุกคน'),
  'text.misspelt': result('อบรมบุคคลากรครบทุกคน'),
  'text.repeated': result('ใช้ตามวัตถุประสงค์ วัตถุประสงค์ที่ตั้งไว้'),
  'text.stray-letter': result('จัดโครงการทท อบรมพนักงาน'),
  'text.wrap-space': result('ประชุมการ บริหารงานของหน่วยงาน'),
  'text.mixed-digits': result('อบรม ๒๐ คน ผ่าน 18 คน'),
  'text.two-digit-kinds': { steps: [{}, { result: 'อบรม 20 คน' }] },
  'text.too-long': result('ก ข ค ง '.repeat(800)),
  'text.formula': result('=A1+B1'),
};

/** The findings of a rule in its example. */
export function findingsIn(rule: string): Finding[] {
  const example = EXAMPLES[rule];
  if (!example) return [];
  const given = steps(...(example.steps ?? [{}]));
  return check({
    steps: given,
    sections: (example.sections ?? [{}]).map((more) => section('IIT', more)),
    settings: settings(example.settings),
    today: TODAY,
  }).filter((found) => found.rule === rule);
}

/** The first finding of each rule's example, in the order of the rules. */
export const examples = (): Finding[] =>
  RULES.map(({ id }) => findingsIn(id)[0]).filter((found) => found !== undefined);
