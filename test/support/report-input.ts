/** Made-up steps and settings for tests of the report. The agency does not exist. */
import type { Section } from '../../src/core/section';
import type { Settings } from '../../src/core/settings';
import type { Step } from '../../src/core/step';
import type { ReportInput } from '../../src/report';

export const SETTINGS: Settings = {
  agency: 'องค์การบริหารส่วนตำบลบึงทองหลาง',
  reportYear: 2566,
  planYear: 2566,
  assessmentYear: 2566,
  itemCode: '',
  itemName: '',
  title: 'รายงานการดำเนินการตามมาตรการ',
  intro: 'รายงานนี้แสดงผลของปีงบประมาณ 2566',
  units: [],
  signatories: [],
  digits: 'thai',
  orientation: 'landscape',
  rules: {},
  misspellings: {},
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
