/** Made-up steps and settings for tests of the report. The agency does not exist. */
import { REPORT_PARTS } from '../../src/core/report-parts';
import type { Section } from '../../src/core/section';
import type { Settings } from '../../src/core/settings';
import { readSettings } from '../../src/core/settings-table';
import type { Step } from '../../src/core/step';
import type { ReportInput } from '../../src/report';

export const SETTINGS: Settings = {
  ...readSettings([]),
  agency: 'องค์การบริหารส่วนตำบลบึงทองหลาง',
  reportYear: 2566,
  planYear: 2566,
  assessmentYear: 2566,
  title: 'รายงานการดำเนินการตามมาตรการ',
  intro: 'รายงานนี้แสดงผลของปีงบประมาณ 2566',
  parts: REPORT_PARTS.filter((part) => part !== 'summary'),
};

export const step = (over: Partial<Step> = {}): Step => ({
  row: 2,
  section: 'IIT',
  measureNo: '1.1',
  measure: 'กำกับการยืมทรัพย์สินของทางราชการ',
  measureRow: 2,
  stepNo: '1.1.1',
  step: 'จัดทำคู่มือการยืมทรัพย์สิน',
  responsible: 'กองคลัง',
  due: 'ปีงบประมาณ 2566',
  status: 'done',
  statusText: 'ดำเนินการแล้วเสร็จ',
  result: '',
  completedOn: '',
  evidence: '',
  cells: {} as Step['cells'],
  ...over,
});

export const section = (over: Partial<Section> = {}): Section => ({
  code: 'IIT',
  heading: null,
  analysis: null,
  score: null,
  row: 2,
  ...over,
});

export const input = (over: Partial<ReportInput> = {}, settings: Partial<Settings> = {}): ReportInput => ({
  settings: { ...SETTINGS, ...settings },
  sections: [section()],
  steps: [step()],
  draft: false,
  today: '2026-11-22',
  ...over,
});

/** Every part a report can have. */
export const FULL: ReportInput = input(
  {
    parts: REPORT_PARTS,
    sections: [
      section({ analysis: 'คะแนนตัวชี้วัดที่ 4 ต่ำกว่าปีก่อน\nจึงกำหนดมาตรการ' }),
      section({ code: 'EIT', heading: '2.แบบวัด EIT' }),
    ],
    steps: [
      step({ measure: 'กำกับการยืมทรัพย์สิน\n- ติดป้ายขั้นตอน\n- ทำทะเบียนคุม' }),
      step({
        measure: 'กำกับการยืมทรัพย์สิน\n- ติดป้ายขั้นตอน\n- ทำทะเบียนคุม',
        stepNo: '1.1.2',
        status: 'in-progress',
        statusText: 'กำลังดำเนินการ',
      }),
      step({
        section: 'EIT',
        result: 'เปิดระบบที่ https://example.go.th/e?a=1&b=2 แล้ว',
        completedOn: '3/3/2566',
        evidence: 'https://example.go.th/คู่มือ.pdf\nหนังสือที่ 71001/12',
      }),
    ],
    draft: true,
  },
  {
    itemCode: 'O43',
    itemName: 'การดำเนินการ',
    signatories: [
      { role: 'ผู้รายงาน', name: '' },
      { role: 'ปลัด', name: 'นางสมมติ' },
      { role: 'นายก', name: '' },
    ],
  },
);
