/** What the server would answer for a made-up sheet: its rows as text, read by the core. */

import type { SettingKey } from '../../src/core/settings';
import { readSettings, SETTING_DEFAULTS, SETTING_LABELS } from '../../src/core/settings-table';
import type { ColumnKey } from '../../src/core/step';
import { readSteps } from '../../src/core/steps';
import { MEASURE_COLUMNS, MEASURE_HEADERS } from '../../src/messages/workbook';
import type { SidebarData } from '../../src/server/answers';

export type SomeTexts = Partial<Record<ColumnKey, string>>;

/** A complete row of the section IIT, with what is given in its place. */
export const row = (over: SomeTexts = {}): SomeTexts => ({
  section: 'IIT',
  measure: '1.1 กำกับการยืมทรัพย์สินของทางราชการ',
  step: '1.1.1 จัดทำคู่มือการยืมทรัพย์สิน',
  responsible: 'กองคลัง',
  due: 'ปีงบประมาณ 2568',
  status: 'ดำเนินการแล้วเสร็จ',
  result: 'จัดทำคู่มือและแจ้งเวียนทุกกองแล้ว',
  completedOn: '24 เมษายน 2568',
  evidence: 'https://example.go.th/manual/loan.pdf',
  ...over,
});

const SETTINGS: Partial<Record<SettingKey, string>> = {
  ...SETTING_DEFAULTS,
  agency: 'องค์การบริหารส่วนตำบลบึงทองหลาง',
  reportYear: '2568',
  digits: 'เลขอารบิก',
};

export function sidebarData(
  rows: readonly SomeTexts[],
  over: Partial<SidebarData> = {},
  keys: readonly ColumnKey[] = MEASURE_COLUMNS,
): SidebarData {
  const grid = [keys.map((key) => MEASURE_HEADERS[key]), ...rows.map((one) => keys.map((key) => one[key] ?? ''))];
  const { steps, columns } = readSteps({ sheet: 'มาตรการ', rows: grid });
  const lines = Object.entries(SETTINGS).map(([key, value], i) => ({
    row: i + 2,
    label: SETTING_LABELS[key as SettingKey],
    value: value ?? '',
  }));
  return {
    setUp: true,
    today: '2025-08-15',
    settings: readSettings(lines),
    sections: ['IIT', 'EIT', 'OIT'].map((code, i) => ({
      code,
      heading: `${i + 1}. แบบวัด ${code}`,
      analysis: 'คะแนนปีก่อนชี้ให้ปรับปรุงการใช้ทรัพย์สิน',
      score: null,
      row: i + 2,
    })),
    steps: steps.map(({ cells, ...step }) => ({ ...step, texts: cells, etag: JSON.stringify(cells) })),
    columns,
    book: 'book',
    sheet: 'มาตรการ',
    adopted: null,
    candidates: [],
    ...over,
  };
}
