/** Reads a document of an agency that does not exist as the add-on does: imported, put into the sheet, read, checked. */
import fs from 'node:fs';
import type { Finding } from '../../../../src/core/finding';
import type { ImportedDocument, ImportedStep } from '../../../../src/core/import/document';
import { importText } from '../../../../src/core/import/text';
import { check } from '../../../../src/core/rules';
import { STATUS_PHRASES } from '../../../../src/core/status';
import { readSteps } from '../../../../src/core/steps';
import { settings } from '../build';

const DOCUMENTS = new URL('./documents/', import.meta.url);

export const names = fs.readdirSync(DOCUMENTS);
export const load = (name: string): string => fs.readFileSync(new URL(name, DOCUMENTS), 'utf8');

const HEADER = [
  ...['ส่วน', 'มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง', 'กำหนดแล้วเสร็จ', 'สถานะ'],
  ...['ผลการดำเนินการ', 'วันที่แล้วเสร็จ', 'หลักฐาน (ลิงก์)', 'ผลตรวจ'],
];

const rowOf = (step: ImportedStep): string[] => [
  ...[step.section, step.measureCell, step.stepCell, step.responsible, step.due],
  ...[step.status === 'unknown' ? step.statusText : STATUS_PHRASES[step.status], step.result],
  ...[step.completedOn, step.evidence, ''],
];

/** @param today the last day of the year of the report, unless given */
export function checkDocument(text: string, today?: string): { document: ImportedDocument; findings: Finding[] } {
  const document = importText(text);
  const { agency, fiscalYear, title, intro } = document;
  const { steps, columns } = readSteps({ sheet: 'มาตรการ', rows: [HEADER, ...document.steps.map(rowOf)] });
  const findings = check({
    steps,
    columns,
    sections: document.sections.map((section, i) => ({ ...section, row: i + 2 })),
    settings: settings({
      agency: agency ?? '',
      reportYear: fiscalYear,
      planYear: fiscalYear,
      title: title ?? '',
      intro: intro ?? '',
      units: [],
      digits: /[๐-๙]/.test(document.steps[0]?.stepCell ?? '') ? 'thai' : 'arabic',
    }),
    today: today ?? `${(fiscalYear ?? 2568) - 543}-09-30`,
  });
  return { document, findings };
}
