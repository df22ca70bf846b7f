/** The reports that are kept as golden documents. The agencies and what they did are made up. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REPORT_PARTS } from '../../../src/core/report-parts';
import type { Section } from '../../../src/core/section';
import { SEVEN_TOPICS } from '../../../src/core/section-names';
import type { Step } from '../../../src/core/step';
import type { Profile, ReportInput } from '../../../src/report';
import { input, section, step } from '../../support/report-input';
import { seal } from './seal';
import { agencyTemplate } from './template';

export interface Case {
  readonly input: ReportInput;
  readonly profile: Profile;
  /** The agency's own. */
  readonly template?: Uint8Array;
}

const ALL = { parts: REPORT_PARTS };
const SIGNERS = [
  { role: 'ผู้รายงาน', name: '' },
  { role: 'หัวหน้าสำนักปลัด', name: 'นางสาวสมมติ ตัวอย่าง' },
  { role: 'ปลัดองค์การบริหารส่วนตำบล', name: '' },
  { role: 'นายกองค์การบริหารส่วนตำบล', name: '' },
];
const SECTIONS: Section[] = [
  section({ analysis: 'บุคลากรรับรู้หลักเกณฑ์การยืมพัสดุน้อยกว่าเรื่องอื่น จึงเน้นการชี้แจงและการทำทะเบียนคุม', score: 84.5 }),
  section({ code: 'EIT', heading: '2.แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก หรือแบบวัด EIT', score: 88.25 }),
  section({ code: 'OIT', analysis: 'รายการที่เปิดเผยบางรายการเปิดไม่ได้', score: 91 }),
];

const WORK = ['จัดทำทะเบียนคุม', 'ประชุมชี้แจงบุคลากร', 'เผยแพร่คู่มือบนเว็บไซต์', 'ติดตามผลและรายงานผู้บริหาร'];
const UNITS = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา ศาสนา และวัฒนธรรม'];

/** Steps of a section, in turn: done with a link, done, in progress, not started. */
function stepsOf(code: string, measures: number, each: number): Step[] {
  return Array.from({ length: measures * each }, (_, at) => {
    const measureNo = `${Math.floor(at / each) + 1}.1`;
    const work = WORK[at % WORK.length] ?? '';
    const state = at % 8 === 7 ? 'not-started' : at % 5 === 4 ? 'in-progress' : 'done';
    return step({
      section: code,
      measureNo,
      measure: `มาตรการส่งเสริมความโปร่งใสในการใช้ทรัพย์สินของราชการ เรื่องที่ ${measureNo}`,
      stepNo: `${measureNo}.${(at % each) + 1}`,
      step: `${work}ให้ครบทุกส่วนราชการภายในปีงบประมาณ`,
      responsible: UNITS[at % UNITS.length] ?? '',
      due: at % 3 === 0 ? '30 กันยายน 2566' : 'ปีงบประมาณ 2566',
      status: state,
      statusText: { done: 'แล้วเสร็จ', 'in-progress': 'กำลังดำเนินการ', 'not-started': 'ยังไม่ดำเนินการ' }[state],
      result: state === 'done' ? `${work}แล้ว มีผู้เกี่ยวข้อง ${10 + at} คน และสรุปผลเสนอผู้บริหารทราบ` : '',
      completedOn: state === 'done' ? `${1 + (at % 28)}/3/2566` : '',
      evidence:
        at % 4 === 0 ? `https://www.bungthonglang.example.go.th/ita/2566/${code.toLowerCase()}/${at + 1}.pdf` : '',
    });
  });
}

const sampleFile = path.resolve(import.meta.dirname, '../../../samples/report-2568.rows.json');

/** The project's sample document, as a person reads it. */
function sample(): ReportInput {
  const truth = JSON.parse(readFileSync(sampleFile, 'utf8'));
  const sections = (truth.sections as { code: string; heading: string | null }[]).map(({ code, heading }) => {
    const [, own = null, analysis = null] = /^(.*?หรือแบบวัด \w+)\s*(.*)$/.exec(heading ?? '') ?? [];
    return section({ code, heading: own, analysis: analysis || null });
  });
  const steps = (truth.rows as (Partial<Step> & { statusPhrase?: string })[]).map(({ statusPhrase = '', ...row }) =>
    step({ ...row, statusText: statusPhrase }),
  );
  return input(
    { ...ALL, sections, steps, seal },
    {
      title: truth.title,
      agency: truth.agency,
      reportYear: truth.fiscalYear,
      planYear: truth.fiscalYear,
      intro: truth.intro,
      itemCode: 'O26',
      signatories: SIGNERS,
    },
  );
}

const LIST = 'ดำเนินการดังนี้\n- จัดทำแบบฟอร์ม\n- ติดประกาศ ณ ที่ทำการ และแจ้งทางกลุ่มไลน์ของหมู่บ้านทุกหมู่บ้าน\n1) เวียนหนังสือ\n2) สรุปผล';
const LONG_URL = `https://www.bungthonglang.example.go.th/public/list/data/detail/id/${'0123456789'.repeat(9)}/menu/1196?title=${encodeURIComponent('คู่มือ')}`;

const LONG: Step[] = [
  step({ result: LIST, evidence: `${LONG_URL}\nบันทึกข้อความ ที่ นม 71001/123 ลงวันที่ 5 มีนาคม 2566` }),
  step({ stepNo: '1.1.2', step: 'ทบทวน'.repeat(60), result: 'ไม่มีช่องว่างในข้อความนี้เลย'.repeat(20) }),
  step({
    stepNo: '1.1.3',
    step: 'รายงานผลทั้งปี',
    result: 'คณะทำงานประชุมติดตามความก้าวหน้าและสรุปข้อเสนอแนะให้ผู้บริหารทราบ '.repeat(88).trim(),
  }),
  step({
    measureNo: '2.1',
    measure: 'เผยแพร่ข้อมูล',
    stepNo: '2.1.1',
    step: `ดู ${LONG_URL}`,
    result: 'No Gift Policy และ E-Service',
  }),
];

const SEVERAL: Step[] = [...stepsOf('IIT', 2, 4), ...stepsOf('EIT', 1, 3), ...stepsOf('OIT', 1, 2)];
const FEW: Step[] = [...stepsOf('IIT', 1, 2), ...stepsOf('EIT', 1, 2)];
const PLAIN = {
  problems: 'บุคลากรโอนย้ายระหว่างปี\nงบประมาณมาถึงล่าช้า',
  suggestions: 'ควรมอบหมายผู้รับผิดชอบสำรอง',
  signatories: SIGNERS,
};
const several = (over: Partial<ReportInput> = {}, settings: Parameters<typeof input>[1] = {}): ReportInput =>
  input({ ...ALL, sections: SECTIONS, steps: SEVERAL, ...over }, { ...PLAIN, ...settings });

export const CASES: Readonly<Record<string, Case>> = {
  sample: { profile: 'google', input: sample() },
  'several-steps': { profile: 'office', input: several() },
  'long-cells': { profile: 'google', input: input({ ...ALL, steps: LONG }, { signatories: SIGNERS.slice(0, 1) }) },
  'seven-topics': {
    profile: 'google',
    input: several({
      sections: SEVEN_TOPICS.map(({ code }) => section({ code, analysis: null })),
      steps: SEVEN_TOPICS.flatMap(({ code }) => stepsOf(code, 1, 1)),
    }),
  },
  draft: { profile: 'office', input: several({ draft: true, steps: FEW }) },
  portrait: { profile: 'office', input: several({ seal, steps: FEW }, { orientation: 'portrait' }) },
  'arabic-digits': { profile: 'google', input: several({ steps: FEW }, { digits: 'arabic' }) },
  'own-template': { profile: 'office', input: several({ seal, draft: true }), template: agencyTemplate },
  'no-analysis': {
    profile: 'google',
    input: several(
      { steps: FEW, sections: SECTIONS.map((one) => ({ ...one, analysis: null, score: null })) },
      { reportYear: null, planYear: null },
    ),
  },
  'one-unit': { profile: 'google', input: several({ choice: { kind: 'unit', unit: 'กองคลัง' } }) },
  'six-months': {
    profile: 'google',
    input: several({ choice: { kind: 'half-year' }, parts: ['signatures', 'evidence', 'measures'] }),
  },
};

/** Too large to keep: its parts are kept as counts and a hash. */
export const LARGE: Case = {
  profile: 'google',
  input: input({ ...ALL, steps: stepsOf('IIT', 300, 3) }, { signatories: SIGNERS }),
};
