/** Writes docs/rules.md out of the rules themselves, their sentences and an example of each. `npm run docs`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Severity } from '../src/core/finding';
import { RULES, type Rule } from '../src/core/rules';
import { SETTING_LABELS } from '../src/core/settings-table';
import { rulesEn, ruleTitlesEn } from '../src/messages/rules.en';
import { rulesTh, ruleTitlesTh } from '../src/messages/rules.th';
import { sidebarTh } from '../src/messages/sidebar.th';
import { uiTh } from '../src/messages/ui.th';
import { SHEETS } from '../src/messages/workbook';
import { findingsIn } from '../test/core/rules/examples';

const FAMILIES: Readonly<Record<string, string>> = {
  required: 'สิ่งที่ขาดไม่ได้ (What a row and a report can not do without)',
  row: 'แถวที่อาจไม่ใช่แถว (Rows that are no row of their own)',
  section: 'ส่วนของรายงาน (Sections)',
  number: 'เลขข้อ (Numbers)',
  status: 'สถานะ (Status)',
  result: 'ผลการดำเนินการ (Result)',
  date: 'วันที่ (Dates)',
  evidence: 'หลักฐาน (Evidence)',
  owner: 'ผู้รับผิดชอบ (Owners)',
  repeat: 'ข้อความที่ซ้ำหลายแถว (Texts in more than one row)',
  text: 'ข้อความ (The texts themselves)',
};

const sign = (severity: Severity): string => `${uiTh.severity[severity]} (${severity})`;

const HEAD = `# กฎการตรวจ (The rules)

โปร่งใสตรวจตาม ${RULES.length} ข้อต่อไปนี้ แต่ละข้อบอกรหัส ระดับ ชื่อ และสิ่งที่ท่านจะเห็นบนจอพร้อมตัวอย่าง คำอธิบายเป็นกลุ่มอยู่ใน
[คู่มือ](user-guide.md#กฎการตรวจ-พร้อมตัวอย่าง)

- **${uiTh.severity.error}** ทำรายงานได้แต่ฉบับร่าง **${uiTh.severity.warning}** ผู้ประเมินอาจตัดคะแนน **${uiTh.severity.notice}** ลองดูอีกครั้ง
- ปรับระดับหรือปิดกฎได้ที่ **${SETTING_LABELS.rules}** ในชีต **${SHEETS.settings}** พิมพ์บรรทัดละหนึ่งกฎ เช่น \`owner.collective = ปิด\`
- ข้อที่เขียนว่า **${sidebarTh.check.fix}** ระบบเสนอข้อความที่แก้แล้วให้ แต่ไม่เติมผล วันที่ หรือหลักฐานที่ไม่มีอยู่ก่อน

There are ${RULES.length} rules. This page is generated from them, their sentences and one example of each (\`npm run docs\`); a test fails
when it is out of date.

- **error**: the report can only be made as a draft. **warning**: points are at risk. **notice**: worth a look.
- An agency changes a rule's severity, or switches it off, on its settings sheet: one rule a line, such as
  \`owner.collective = ปิด\` (ต้องแก้, ควรแก้, ข้อสังเกต, ปิด).
- **${sidebarTh.check.fix} (fix)**: a mended text of the cell is offered. It never holds a result, a date or evidence that was not there.
- Where the sheet has no column for the status, the date or the evidence, they are looked for, and asked for, in the result.
- One finding stands for others that would ask for the same: \`evidence.published-no-link\` for \`evidence.missing\`,
  \`row.continued\` for the empty cells of its row, \`text.misspelt\` for all misspelt words of a cell.
- Rules that compare rows (\`repeat.*\`, \`number.duplicate\`, \`number.measure-duplicate\`) tell the later row of a pair;
  \`section.unlisted\` and \`required.section\`, where told once, the first row. \`row.continued\` goes by the row above. All others
  do not depend on the order of the rows.
- A column that the sheet has not at all is asked for once, in the first row (\`required.measure\`, \`required.step\`,
  \`required.responsible\`, \`required.due\`).
`;

/** The page, whole. Lists and no tables: a formatter would pad these to the width of their longest sentence. */
export function rulesPage(): string {
  const families = [...new Set(RULES.map(({ id }) => familyOf(id)))];
  const parts = families.map((family) => {
    const entries = RULES.filter(({ id }) => familyOf(id) === family).map(entryOf);
    return `## ${FAMILIES[family] ?? family}\n\n${entries.join('\n')}`;
  });
  return `${HEAD}\n${parts.join('\n\n')}\n`;
}

function entryOf({ id, severity }: Rule): string {
  const found = findingsIn(id)[0];
  const params = found?.params ?? {};
  return [
    `- \`${id}\` ${sign(severity)}${found?.fix === undefined ? '' : `, ${sidebarTh.check.fix} (fix)`}: ${ruleTitlesTh[id]} (${ruleTitlesEn[id]})`,
    `  - ${rulesTh[id]?.(params)}`,
    `  - ${rulesEn[id]?.(params)}`,
  ].join('\n');
}

const familyOf = (id: string): string => id.slice(0, id.indexOf('.'));

const here = fileURLToPath(import.meta.url);
export const RULES_PAGE = path.join(path.dirname(here), 'rules.md');
if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === here) writeFileSync(RULES_PAGE, rulesPage());
