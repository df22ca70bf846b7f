/** The sections that are known: the three instruments of ITA with their indicators, and the lists of topics that agencies use in their place. */
import { anyOf, loose } from './loose';

/** One of the three parts of ITA. */
export interface Instrument {
  readonly code: 'IIT' | 'EIT' | 'OIT';
  readonly name: string;
  readonly english: string;
  /** Indicators by their number in the whole assessment (1-10). Source: ป.ป.ช., ITA handbooks 2566-2569. */
  readonly indicators: Readonly<Record<number, string>>;
}

/** A heading of a list that agencies divide their measures by. */
export interface Topic {
  /** A letter and a number; no other topic has it. "S1", "S2" … are given to sections that nobody knows. */
  readonly code: string;
  readonly name: string;
  /** Source of a pattern for what agencies write; left out, it is the name, with white space anywhere. */
  readonly spellings?: string;
}

/** In the order of the report. */
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
export const SEVEN_TOPICS: readonly Topic[] = [
  {
    code: 'T1',
    name: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ',
    spellings: `${loose('กระบวนการปฏิบัติงานที่โปร่งใส')}(?:\\s*${loose('และมีประสิทธิภาพ')})?`,
  },
  {
    code: 'T2',
    name: 'การให้บริการและระบบ E-Service',
    spellings: `${loose('การให้บริการ')}\\s*${anyOf('และระบบ', 'ผ่านระบบ', 'และ')}\\s*E\\s*[-–—‐]?\\s*Service`,
  },
  {
    code: 'T3',
    name: 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ',
    spellings: `${loose('ช่องทางและรูปแบบการประชาสัมพันธ์')}(?:\\s*(?:${loose('และ')})?\\s*${loose('เผยแพร่ข้อมูลข่าวสาร')}(?:\\s*${loose('ภาครัฐ')})?)?`,
  },
  {
    code: 'T4',
    name: 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ',
    spellings: `(?:${loose('กระบวนการ')}\\s*)?${loose('กำกับดูแลการใช้ทรัพย์สินของราชการ')}`,
  },
  {
    code: 'T5',
    name: 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง',
    spellings: `(?:${loose('กระบวนการ')}\\s*)?${loose('สร้างความโปร่งใสในการใช้งบประมาณ')}(?:\\s*${loose('และการจัดซื้อจัดจ้าง')})?`,
  },
  {
    code: 'T6',
    name: 'กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล',
    spellings: `(?:${loose('กระบวนการ')}\\s*)?${loose('ควบคุม')}\\s*(?:${loose('และ')})?\\s*${loose('ตรวจสอบการใช้อำนาจ')}(?:\\s*${loose('และการบริหารงานบุคคล')})?`,
  },
  {
    code: 'T7',
    name: 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน',
    spellings: `${loose('กลไกและมาตรการในการแก้ไข')}\\s*${loose('และป้องกันการทุจริต')}(?:\\s*${loose('ภายในหน่วยงาน')})?`,
  },
];

/** A document has its sections from one list. Of lists that are equally long, the first is taken where no heading tells. */
export const TOPIC_LISTS: readonly (readonly Topic[])[] = [SEVEN_TOPICS];

/** Those of all lists. */
export const TOPICS: readonly Topic[] = TOPIC_LISTS.flat();

/** The full name of a known section, such as "แบบวัด… (External …) หรือแบบวัด EIT"; null for a code that is not ITA's. */
export function sectionName(code: string): string | null {
  const instrument = INSTRUMENTS.find((one) => one.code === code);
  if (instrument) {
    const kind = instrument.name.slice(0, instrument.name.startsWith('แบบตรวจ') ? 'แบบตรวจ'.length : 'แบบวัด'.length);
    return `${instrument.name} (${instrument.english}) หรือ${kind} ${code}`;
  }
  return TOPICS.find((one) => one.code === code)?.name ?? null;
}
