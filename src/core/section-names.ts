/** The sections that ITA itself knows: the three instruments with their indicators, and the seven topics. */

export interface Instrument {
  readonly code: 'IIT' | 'EIT' | 'OIT';
  readonly name: string;
  readonly english: string;
  /** Indicators by their number in the whole assessment (1-10). Source: ป.ป.ช., ITA handbooks 2566-2569. */
  readonly indicators: Readonly<Record<number, string>>;
}

export interface Topic {
  readonly code: string;
  readonly name: string;
}

export const INSTRUMENTS: readonly Instrument[] = [
  {
    code: 'IIT',
    name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
    english: 'Internal Integrity and Transparency Assessment',
    indicators: {
      1: 'การปฏิบัติหน้าที่',
      2: 'การใช้งบประมาณ',
      3: 'การใช้อำนาจ',
      4: 'การใช้ทรัพย์สินของราชการ',
      5: 'การแก้ไขปัญหาการทุจริต',
    },
  },
  {
    code: 'EIT',
    name: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
    english: 'External Integrity and Transparency Assessment',
    indicators: { 6: 'คุณภาพการดำเนินงาน', 7: 'ประสิทธิภาพการสื่อสาร', 8: 'การปรับปรุงการทำงาน' },
  },
  {
    code: 'OIT',
    name: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ',
    english: 'Open Data Integrity and Transparency Assessment',
    indicators: { 9: 'การเปิดเผยข้อมูล', 10: 'การป้องกันการทุจริต' },
  },
];

/** What agencies divide their measures by from 2567 on, in place of the instruments. */
export const TOPICS: readonly Topic[] = [
  { code: 'T1', name: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ' },
  { code: 'T2', name: 'การให้บริการและระบบ E-Service' },
  { code: 'T3', name: 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ' },
  { code: 'T4', name: 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ' },
  { code: 'T5', name: 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง' },
  { code: 'T6', name: 'กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล' },
  { code: 'T7', name: 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน' },
];

/** The full name of a known section, such as "แบบวัด… (External …) หรือแบบวัด EIT"; null for a code that is not ITA's. */
export function sectionName(code: string): string | null {
  const instrument = INSTRUMENTS.find((one) => one.code === code);
  if (instrument) {
    const kind = instrument.name.slice(0, instrument.name.startsWith('แบบตรวจ') ? 'แบบตรวจ'.length : 'แบบวัด'.length);
    return `${instrument.name} (${instrument.english}) หรือ${kind} ${code}`;
  }
  return TOPICS.find((one) => one.code === code)?.name ?? null;
}
