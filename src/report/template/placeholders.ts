/** The placeholders of a template: their names between {{ and }}, as an agency writes them in a template of its own. */

/** The word between braces for each part that a template may place. */
export const PLACEHOLDER = {
  seal: 'ตรา',
  title: 'ชื่อรายงาน',
  item: 'ข้อ',
  agency: 'หน่วยงาน',
  year: 'ปีงบประมาณ',
  scope: 'ขอบเขต',
  intro: 'บทนำ',
  summary: 'สรุป',
  measures: 'มาตรการ',
  problems: 'ปัญหา',
  evidence: 'หลักฐาน',
  signatures: 'ลงนาม',
  mark: 'ฉบับร่าง',
} as const;

/** Names a placeholder, whatever its word. */
export type PlaceholderKey = keyof typeof PLACEHOLDER;

/** Those that words of the line may stand beside; the others take the place of their whole paragraph. */
export const IN_LINE: ReadonlySet<PlaceholderKey> = new Set(['title', 'item', 'agency', 'year', 'scope', 'mark']);

/** All of them, for a sentence. */
export const PLACEHOLDER_LIST = Object.values(PLACEHOLDER)
  .map((name) => `{{${name}}}`)
  .join(' ');
