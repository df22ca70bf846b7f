/** The parts of a report below its title, which the settings can leave out and put in another order. */

/** The parts that a report may have, in their usual order. */
export const REPORT_PARTS = ['intro', 'summary', 'measures', 'problems', 'evidence', 'signatures'] as const;

/** One of them. */
export type ReportPart = (typeof REPORT_PARTS)[number];

/** As the settings sheet names them. */
export const PART_NAMES: Readonly<Record<ReportPart, string>> = {
  intro: 'บทนำ',
  summary: 'สรุปผลการดำเนินการ',
  measures: 'มาตรการ',
  problems: 'ปัญหา อุปสรรค และข้อเสนอแนะ',
  evidence: 'รายการหลักฐาน',
  signatures: 'ผู้ลงนาม',
};

/** What may be typed, for explanations. */
export const PART_LIST = REPORT_PARTS.map((part) => PART_NAMES[part]).join(' · ');
