/** The report's own words. A report is in Thai whatever language its maker reads the screen in. */

/** The report's own words, Thai in every language. */
export const WORDS = {
  draft: 'ฉบับร่าง',
  item: 'ข้อ',
  /** The columns of the table of measures, as the published reports name them. */
  columns: ['มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง', 'กำหนดแล้วเสร็จ', 'ผลการดำเนินการ'],
  /** Steps that name no section, in a report that has sections. */
  noSection: 'มาตรการที่ยังไม่ได้ระบุส่วน',
  /** In a title, before what the report is limited to. */
  halfYear: 'รอบ 6 เดือน',
  only: 'เฉพาะ',
  onDay: 'เมื่อวันที่',
  completedOn: 'วันที่แล้วเสร็จ',
  summary: 'สรุปผลการดำเนินการ',
  sectionName: 'ส่วน',
  steps: 'จำนวนขั้นตอน',
  // Lines as the columns hold them: Thai that a program breaks by itself may break within a word.
  statusColumns: {
    done: 'แล้วเสร็จ\n(ร้อยละ)',
    'in-progress': 'อยู่ระหว่าง\nดำเนินการ\n(ร้อยละ)',
    'not-started': 'ยังไม่ได้\nดำเนินการ\n(ร้อยละ)',
    cancelled: 'ยกเลิก\n(ร้อยละ)',
    unknown: 'ไม่ระบุสถานะ\n(ร้อยละ)',
  },
  share: 'สัดส่วนที่แล้วเสร็จ',
  total: 'รวม',
  problemsAndSuggestions: 'ปัญหา อุปสรรค และข้อเสนอแนะ',
  problems: 'ปัญหาและอุปสรรค',
  suggestions: 'ข้อเสนอแนะ',
  evidence: 'รายการหลักฐาน',
  evidenceColumns: { number: 'ลำดับ', section: 'ส่วนที่', step: 'ขั้นตอนหรือวิธีการปฏิบัติ', reference: 'หลักฐาน' },
  noMeasures: 'ไม่มีมาตรการในส่วนนี้',
} as const;

/** "ประจำปีงบประมาณ พ.ศ. 2566", the full form; `year` in BE. */
export const yearLine = (year: number): string => `ประจำปีงบประมาณ พ.ศ. ${year}`;

/**
 * The introduction of a report whose agency wrote none. It says what the report holds, and nothing of
 * what was or was not done.
 *
 * @param agency '' where it is not known
 * @param reportYear year of the work that the report tells of, in BE; null where it is not known
 * @param planYear year of the plan that the measures come from, in BE
 */
export function defaultIntro(agency: string, reportYear: number | null, planYear: number | null): string {
  const plan = planYear ?? reportYear;
  const measures = `มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน${plan === null ? '' : ` ${yearLine(plan)}`}`;
  const whose = agency === '' ? '' : ` ของ${agency}`;
  const when = reportYear === null || reportYear === plan ? '' : ` ในปีงบประมาณ พ.ศ. ${reportYear}`;
  return `รายงานฉบับนี้แสดงผลการดำเนินการตาม${measures}${whose}${when} โดยมีรายละเอียดดังต่อไปนี้`;
}

/** "คะแนนการประเมิน ITA ปีงบประมาณ พ.ศ. 2565 ได้ 91.33 คะแนน ระดับ A"; `level` is '' where the year gives none. */
export function scoreLine(year: number | null, score: number, level: string): string {
  const when = year === null ? '' : ` ปีงบประมาณ พ.ศ. ${year}`;
  return `คะแนนการประเมิน ITA${when} ได้ ${score.toFixed(2)} คะแนน${level === '' ? '' : ` ระดับ ${level}`}`;
}
