/** The settings sheet as a table (label, value) and back: what staff type, read leniently and refused clearly. */
import { Failure } from './failure';
import { STANDARD_NAME, strangeToken } from './file-name';
import { type Params, SEVERITIES, type Severity } from './finding';
import { defaultTitle, reportItem } from './ita-years';
import { PART_LIST, PART_NAMES, REPORT_PARTS, type ReportPart } from './report-parts';
import { SETTING_KEYS, type SettingKey, type Settings, type Signatory } from './settings';
import { toArabicDigits } from './thai/digits';
import { bare } from './thai/text';

/** How the sheet names each setting. */
export const SETTING_LABELS: Readonly<Record<SettingKey, string>> = {
  agency: 'ชื่อหน่วยงาน',
  reportYear: 'ปีงบประมาณที่รายงาน',
  planYear: 'ปีงบประมาณของแผน',
  assessmentYear: 'ปีการประเมิน ITA',
  itemCode: 'รหัสข้อ OIT',
  itemName: 'ชื่อข้อ OIT',
  title: 'ชื่อรายงาน',
  intro: 'บทนำ',
  problems: 'ปัญหาและอุปสรรค',
  suggestions: 'ข้อเสนอแนะ',
  units: 'หน่วยงานภายใน',
  signatories: 'ผู้ลงนาม',
  digits: 'ตัวเลขในรายงาน',
  orientation: 'แนวกระดาษ',
  parts: 'ส่วนประกอบของรายงาน',
  fileName: 'รูปแบบชื่อไฟล์',
  rules: 'ปรับกฎการตรวจ',
  misspellings: 'คำที่มักพิมพ์ผิด',
};

/** What is typed for each kind of digit. */
export const DIGIT_WORDS = { thai: 'เลขไทย', arabic: 'เลขอารบิก' } as const;
/** What is typed for each orientation of the page. */
export const ORIENTATION_WORDS = { landscape: 'แนวนอน', portrait: 'แนวตั้ง' } as const;
const SEVERITY_WORDS: Readonly<Record<string, Severity | 'off'>> = {
  ต้องแก้: 'error',
  ควรแก้: 'warning',
  ข้อสังเกต: 'notice',
  ปิด: 'off',
};

/** What a new settings sheet holds before anyone has typed in it. */
export const SETTING_DEFAULTS: Readonly<Partial<Record<SettingKey, string>>> = {
  units: 'สำนักปลัด\nกองคลัง\nกองช่าง\nกองการศึกษา\nกองสาธารณสุข\nกองสวัสดิการสังคม\nหน่วยตรวจสอบภายใน',
  signatories: 'ผู้รายงาน\nหัวหน้าสำนักปลัด\nปลัด\nนายก',
  digits: DIGIT_WORDS.thai,
  orientation: ORIENTATION_WORDS.landscape,
  parts: REPORT_PARTS.map((part) => PART_NAMES[part]).join('\n'),
};

/** One row of the sheet; `row` is 1-based. */
export interface SettingRow {
  readonly row: number;
  readonly label: string;
  readonly value: string;
}

/** Where each setting's label stands, by bare comparison of the label; settings with no row are absent. */
export function settingRows(rows: readonly SettingRow[]): Partial<Record<SettingKey, SettingRow>> {
  const byLabel = new Map(rows.map((row) => [bare(row.label), row] as const));
  const found: Partial<Record<SettingKey, SettingRow>> = {};
  for (const key of SETTING_KEYS) {
    const row = byLabel.get(bare(SETTING_LABELS[key]));
    if (row) found[key] = row;
  }
  return found;
}

/**
 * @throws Failure settings.year, settings.choice, settings.pair, settings.severity, settings.part, settings.no-measures,
 *   settings.file-name: a value that can't be understood, with its row.
 */
export function readSettings(rows: readonly SettingRow[]): Settings {
  const found = settingRows(rows);
  const text = (key: SettingKey) => (found[key]?.value ?? '').trim();
  const reportYear = year(found.reportYear);
  const assessmentYear = year(found.assessmentYear);
  const item = assessmentYear === null ? null : reportItem(assessmentYear);
  return {
    agency: text('agency'),
    reportYear,
    planYear: year(found.planYear) ?? reportYear,
    assessmentYear,
    itemCode: text('itemCode') || (item?.code ?? ''),
    itemName: text('itemName') || (item?.name ?? ''),
    title: text('title') || defaultTitle(reportYear),
    intro: text('intro'),
    problems: text('problems'),
    suggestions: text('suggestions'),
    units: lines(found.units),
    signatories: lines(found.signatories).map(signatory),
    digits: choice(found.digits, { [DIGIT_WORDS.thai]: 'thai', [DIGIT_WORDS.arabic]: 'arabic' }, 'thai'),
    orientation: choice(
      found.orientation,
      { [ORIENTATION_WORDS.landscape]: 'landscape', [ORIENTATION_WORDS.portrait]: 'portrait' },
      'landscape',
    ),
    parts: parts(found.parts),
    fileName: fileName(found.fileName),
    rules: severities(found.rules),
    misspellings: Object.fromEntries(pairs(found.misspellings)),
  };
}

const fault = (code: string, { row, label, value }: SettingRow, more: Params = {}) =>
  new Failure(code, { row, label, value, ...more });

const lines = (row: SettingRow | undefined): string[] =>
  (row?.value ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A fiscal year in BE; a CE year is understood, since nobody means 2023 BE. */
function year(row: SettingRow | undefined): number | null {
  const value = toArabicDigits(row?.value ?? '').replace(/[^\d]/g, '');
  if (!row || row.value.trim() === '') return null;
  const number = Number(value);
  if (!/^\d{4}$/.test(value) || number < 1950 || number > 2700) throw fault('settings.year', row);
  return number < 2400 ? number + 543 : number;
}

function choice<T>(row: SettingRow | undefined, words: Readonly<Record<string, T>>, otherwise: T): T {
  if (!row || row.value.trim() === '') return otherwise;
  const chosen = Object.entries(words).find(([word]) => bare(word) === bare(row.value));
  if (!chosen) throw fault('settings.choice', row, { choices: Object.keys(words).join(' · ') });
  return chosen[1];
}

/** A part a line, in the order of the report; numbers and dashes before it, and what stands twice, are overlooked. */
function parts(row: SettingRow | undefined): ReportPart[] {
  if (!row || row.value.trim() === '') return [...REPORT_PARTS];
  const chosen = lines(row).map((line) => {
    const name = bare(line.replace(/^[\s\d๐-๙.)•\-–]+/, ''));
    const part = REPORT_PARTS.find((one) => bare(PART_NAMES[one]) === name);
    if (!part) throw fault('settings.part', row, { line, choices: PART_LIST });
    return part;
  });
  if (!chosen.includes('measures')) throw fault('settings.no-measures', row, { part: PART_NAMES.measures });
  return [...new Set(chosen)];
}

function fileName(row: SettingRow | undefined): string {
  const pattern = (row?.value ?? '').replace(/\s+/g, ' ').trim();
  if (!row || pattern === '') return STANDARD_NAME;
  const token = strangeToken(pattern);
  if (token !== null) throw fault('settings.file-name', row, { token });
  return pattern;
}

/** "ปลัด: นายสมชาย ใจดี", or the role alone. */
function signatory(line: string): Signatory {
  const [role = '', ...name] = line.split(':');
  return { role: role.trim(), name: name.join(':').trim() };
}

/** Lines of the form "a → b" (or "a = b"). */
function pairs(row: SettingRow | undefined): [string, string][] {
  if (!row) return [];
  return lines(row).map((line) => {
    const match = /^(.+?)\s*(?:→|->|=>|=)\s*(.+)$/.exec(line);
    if (!match?.[1] || !match[2]) throw fault('settings.pair', row, { line });
    return [match[1].trim(), match[2].trim()];
  });
}

function severities(row: SettingRow | undefined): Record<string, Severity | 'off'> {
  if (!row) return {};
  const known = (word: string) => SEVERITY_WORDS[word] ?? [...SEVERITIES, 'off' as const].find((name) => name === word);
  return Object.fromEntries(
    pairs(row).map(([rule, word]) => {
      const severity = known(word);
      if (!severity) throw fault('settings.severity', row, { rule, word });
      return [rule, severity];
    }),
  );
}
