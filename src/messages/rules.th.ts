/** What each rule says, in Thai: what is wrong, and what to do. */
import type { Params } from '../core/finding';

/** Short names, for lists and for the rules setting. */
export const ruleTitlesTh: Readonly<Record<string, string>> = {
  'required.agency': 'ยังไม่ได้ใส่ชื่อหน่วยงาน',
  'required.year': 'ยังไม่ได้ใส่ปีที่รายงาน',
  'required.section': 'ยังไม่ได้เลือกส่วน',
  'required.measure': 'ยังไม่มีมาตรการ',
  'required.step': 'ยังไม่มีขั้นตอน',
  'required.responsible': 'ยังไม่มีผู้รับผิดชอบ',
  'required.due': 'ยังไม่มีกำหนดแล้วเสร็จ',
  'required.status': 'ยังไม่มีสถานะ',
  'row.continued': 'แถวอาจเป็นครึ่งหลังของแถวบน',
  'section.no-heading': 'ส่วนไม่มีหัวข้อ',
  'section.no-analysis': 'ส่วนไม่มีผลวิเคราะห์',
  'section.no-measures': 'ส่วนไม่มีมาตรการ',
  'section.unlisted': 'ส่วนไม่อยู่ในชีตส่วนรายงาน',
  'section.duplicate': 'รหัสส่วนซ้ำ',
  'section.score': 'คะแนนไม่อยู่ระหว่าง 0 ถึง 100',
  'section.indicator-both': 'ตัวชี้วัดทั้งดีเยี่ยมและควรพัฒนา',
  'section.indicator-names': 'ตัวชี้วัดเดียวมีสองชื่อ',
  'section.indicator-year': 'ชื่อตัวชี้วัดของปีอื่น',
  'section.indicator-misnamed': 'ชื่อไม่ตรงกับเลขตัวชี้วัด',
  'number.malformed': 'รูปแบบเลขข้อ',
  'number.missing': 'ไม่มีเลขข้อ',
  'number.other-measure': 'เลขขั้นตอนไม่เข้ากับมาตรการ',
  'number.duplicate': 'เลขขั้นตอนซ้ำ',
  'number.measure-duplicate': 'เลขมาตรการซ้ำ',
  'number.skipped': 'เลขข้อข้าม',
  'status.unknown': 'สถานะที่ไม่รู้จัก',
  'status.contradicted': 'สถานะไม่ตรงกับผล',
  'result.missing': 'เสร็จแล้วแต่ไม่ได้บอกผล',
  'result.no-progress': 'ไม่ได้บอกความก้าวหน้า',
  'result.no-reason': 'ยกเลิกโดยไม่บอกเหตุผล',
  'result.copies-step': 'ผลเหมือนขั้นตอน',
  'date.missing': 'เสร็จแล้วแต่ไม่มีวันที่',
  'date.unreadable': 'อ่านวันที่ไม่ได้',
  'date.due-unreadable': 'อ่านกำหนดแล้วเสร็จไม่ได้',
  'date.outside-year': 'วันที่อยู่นอกปีงบประมาณ',
  'date.future': 'วันที่แล้วเสร็จยังมาไม่ถึง',
  'date.late': 'เสร็จหลังกำหนด',
  'date.overdue': 'เกินกำหนด',
  'date.due-outside-year': 'กำหนดอยู่นอกปีงบประมาณ',
  'date.not-done': 'มีวันที่แล้วเสร็จแต่สถานะยังไม่เสร็จ',
  'date.impossible': 'วันที่ที่ไม่มีจริง',
  'date.impossible-due': 'กำหนดที่เป็นไปไม่ได้',
  'date.ambiguous': 'วันที่กำกวม',
  'date.common-era': 'ปี ค.ศ.',
  'date.two-digit-year': 'ปีสองหลัก',
  'date.mixed-months': 'ชื่อเดือนเต็มและย่อปนกัน',
  'evidence.missing': 'เสร็จแล้วแต่ไม่มีหลักฐาน',
  'evidence.published-no-link': 'เผยแพร่แล้วแต่ไม่มีลิงก์',
  'evidence.bad-link': 'ลิงก์ผิดรูปแบบ',
  'evidence.home-page': 'ลิงก์ไปหน้าแรกของเว็บไซต์',
  'owner.unlisted': 'ผู้รับผิดชอบไม่อยู่ในรายการ',
  'owner.step-names-another': 'หน่วยงานในขั้นตอนไม่ใช่ผู้รับผิดชอบ',
  'owner.collective': 'ผู้รับผิดชอบเป็นทุกหน่วย',
  'repeat.step': 'ขั้นตอนซ้ำ',
  'repeat.near-step': 'ขั้นตอนเกือบเหมือนกัน',
  'repeat.measure': 'มาตรการซ้ำ',
  'repeat.result': 'ผลซ้ำ',
  'repeat.swapped': 'ข้อความอาจวางสลับแถว',
  'text.failed-formula': 'สูตรในช่องผิดพลาด',
  'text.damaged': 'ข้อความเสีย',
  'text.misspelt': 'คำที่มักพิมพ์ผิด',
  'text.repeated': 'ข้อความซ้ำในช่อง',
  'text.stray-letter': 'ตัวอักษรเกิน',
  'text.wrap-space': 'ช่องว่างกลางข้อความ',
  'text.mixed-digits': 'เลขไทยและเลขอารบิกปนกันในช่อง',
  'text.two-digit-kinds': 'เลขไทยและเลขอารบิกปนกันทั้งเอกสาร',
  'text.too-long': 'ข้อความยาวเกินไป',
  'text.formula': 'ข้อความที่อาจกลายเป็นสูตร',
};

const LINK_FAULTS: Readonly<Record<string, (link: string) => string>> = {
  scheme: (link) => `ลิงก์ “${link}” ขึ้นต้นไม่ถูก แก้ให้ขึ้นต้นด้วย https:// หรือ http://`,
  bare: (link) => `ลิงก์ “${link}” ยังไม่มี https:// นำหน้า เติมให้ครบเพื่อให้กดเปิดได้`,
  space: (link) => `มีช่องว่างกลางลิงก์ “${link}” ลบช่องว่าง หรือคัดลอกลิงก์มาวางใหม่`,
  domain: (link) => `ลิงก์ “${link}” ไม่มีชื่อเว็บไซต์ที่ถูกต้อง คัดลอกลิงก์จากหน้าเว็บมาวางใหม่`,
  local: (link) => `“${link}” เป็นที่เก็บไฟล์ในเครื่อง ผู้ประเมินเปิดไม่ได้ เผยแพร่ไฟล์แล้วใส่ลิงก์แทน`,
  private: (link) => `“${link}” เปิดได้เฉพาะในเครือข่ายภายใน ใส่ลิงก์ที่ผู้ประเมินเปิดได้`,
};

const REPEATED: Readonly<Record<string, (words: string) => string>> = {
  doubled: (words) => `“${words}” พิมพ์ซ้ำติดกัน ลบออกหนึ่งคำ`,
  place: (words) => `บอกสถานที่ “${words}” สองครั้ง ลบออกหนึ่งแห่ง`,
  passage: (words) => `ข้อความ “${words}” อยู่ในช่องนี้สองครั้ง ลบส่วนที่ซ้ำ`,
};

const CONTRADICTIONS: Readonly<Record<string, (words: string) => string>> = {
  done: (words) => `สถานะบอกว่าเสร็จ แต่ผลเขียนว่า “${words}” แก้ให้ตรงกับที่ทำจริง`,
  'not-started': (words) => `สถานะบอกว่ายังไม่ดำเนินการ แต่ผลเขียนว่า “${words}” แก้ให้ตรงกับที่ทำจริง`,
};

const MONTHS = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];

/** "2023-04-24" as "24 เม.ย. 2566". */
function day(iso: string | number | undefined): string {
  const [year = '', month = '', date = ''] = String(iso).split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${Number(year) + 543}`;
}

/** "วันที่ 24 เม.ย. 2566"; where no day is stated, the first and the last that are meant. */
const days = (p: Params): string => (p.to ? `ช่วง ${day(p.date)} ถึง ${day(p.to)}` : `วันที่ ${day(p.date)}`);

const or = (table: Readonly<Record<string, (words: string) => string>>, key: unknown, words: unknown): string =>
  (table[String(key)] ?? Object.values(table)[0])?.(String(words)) ?? '';

/** "แถว 7 (ข้อ 2.1.1)" */
const rowOf = (p: Params): string => `แถว ${p.row}${p.number ? ` (ข้อ ${p.number})` : ''}`;

/** Of a cell that is empty, or of the column that the sheet has not. */
const orColumn = (header: string, ofCell: string) => (p: Params) =>
  p.lacking === 'column' ? `ชีตไม่มีคอลัมน์ “${header}” เพิ่มคอลัมน์ที่มีหัวตารางนี้ แล้วพิมพ์ในทุกแถว` : ofCell;

export const rulesTh: Readonly<Record<string, (params: Params) => string>> = {
  'required.agency': () => 'ยังไม่มีชื่อหน่วยงาน ใส่ชื่อเต็มในชีตตั้งค่า',
  'required.year': () => 'ยังไม่ทราบว่าเป็นรายงานของปีใด ใส่ปีงบประมาณที่รายงานในชีตตั้งค่า',
  'required.section': (p) =>
    Number(p.count) > 1
      ? `ยังไม่มีแถวใดระบุส่วนของรายงาน (${p.count} แถว) เลือกส่วนในแต่ละแถว`
      : 'ยังไม่ได้ระบุว่าอยู่ส่วนใดของรายงาน เลือกส่วน',
  'required.measure': orColumn('มาตรการ', 'ยังไม่มีมาตรการ พิมพ์มาตรการของขั้นตอนนี้'),
  'required.step': orColumn('ขั้นตอนหรือวิธีการปฏิบัติ', 'ยังไม่มีขั้นตอน พิมพ์ขั้นตอนหรือวิธีการปฏิบัติ'),
  'required.responsible': orColumn('ผู้รับผิดชอบ', 'ยังไม่มีผู้รับผิดชอบ เลือกหน่วยงาน'),
  'required.due': orColumn('กำหนดแล้วเสร็จ', 'ยังไม่มีกำหนดแล้วเสร็จ ใส่วันที่ เดือน ไตรมาส หรือปีงบประมาณ'),
  'required.status': () => 'ยังไม่มีสถานะ ระบุ เช่น ดำเนินการแล้วเสร็จ หรืออยู่ระหว่างการดำเนินการ',

  'row.continued': (p) => `แถวนี้น่าจะเป็นครึ่งหลังของแถว ${p.above} ถ้าใช่ ย้ายข้อความไปต่อท้ายแถวบนแล้วลบแถวนี้`,

  'section.no-heading': (p) => `ส่วน ${p.code} ยังไม่มีหัวข้อ ใส่หัวข้อในชีตส่วนรายงาน`,
  'section.no-analysis': (p) => `ส่วน ${p.code} ยังไม่มีผลวิเคราะห์คะแนน เขียนสั้น ๆ ว่าคะแนนปีก่อนชี้ให้ปรับปรุงเรื่องใด`,
  'section.no-measures': (p) => `ส่วน ${p.code} ยังไม่มีมาตรการ เพิ่มมาตรการ หรือลบส่วนนี้ออก`,
  'section.unlisted': (p) => `ส่วน ${p.code} ยังไม่อยู่ในชีตส่วนรายงาน เพิ่มพร้อมหัวข้อ หรือแก้รหัสส่วนของแถวนี้`,
  'section.duplicate': (p) => `รหัสส่วน ${p.code} ซ้ำกับแถว ${p.row} เหลือไว้แถวเดียว หรือแก้รหัส`,
  'section.score': (p) => `คะแนน ${p.score} ไม่อยู่ระหว่าง 0 ถึง 100 ตรวจตัวเลขอีกครั้ง`,
  'section.indicator-both': (p) => `ตัวชี้วัดที่ ${p.indicator} เขียนไว้ทั้งว่าดีเยี่ยมและว่าควรพัฒนา ตรวจกับผลคะแนนแล้วเหลือไว้อย่างเดียว`,
  'section.indicator-names': (p) => `ตัวชี้วัดที่ ${p.indicator} มีสองชื่อ “${p.one}” กับ “${p.other}” ใช้ชื่อเดียวทั้งเอกสาร`,
  'section.indicator-year': (p) => `“${p.one}” เป็นชื่อตัวชี้วัดที่ ${p.indicator} ของปีอื่น ปีนี้ให้ใช้ “${p.other}”`,
  'section.indicator-misnamed': (p) => `ตัวชี้วัดที่ ${p.indicator} คือ “${p.other}” แต่เขียนว่า “${p.one}” แก้เลขหรือแก้ชื่อ`,

  'number.malformed': (p) => `เลขข้อ “${p.written}” ผิดรูปแบบ เขียนเป็น “${p.number}”`,
  'number.missing': () => 'ยังไม่มีเลขข้อ ใส่เลขให้ต่อเนื่องกับข้ออื่นในส่วนเดียวกัน',
  'number.other-measure': (p) => `ขั้นตอน ${p.number} อยู่ใต้มาตรการ ${p.measure} แก้เลขข้อ หรือย้ายไปมาตรการที่ถูกต้อง`,
  'number.duplicate': (p) => `เลขข้อ ${p.number} ซ้ำกับแถว ${p.row} แก้เลขข้อของแถวใดแถวหนึ่ง`,
  'number.measure-duplicate': (p) => `เลขมาตรการ ${p.number} ใช้กับอีกมาตรการหนึ่งในแถว ${p.row} แล้ว แก้เลขมาตรการ`,
  'number.skipped': (p) =>
    `ก่อนข้อ ${p.number} ไม่มีข้อ ${p.missing}${Number(p.count) > 1 ? ` และอีก ${Number(p.count) - 1} ข้อ` : ''} เพิ่มข้อที่ขาด หรือเรียงเลขใหม่`,

  'status.unknown': (p) => `ไม่รู้จักสถานะ “${p.text}” เลือกสถานะจากรายการ`,
  'status.contradicted': (p) => or(CONTRADICTIONS, p.status, p.words),

  'result.missing': () => 'แล้วเสร็จแต่ยังไม่ได้บอกว่าทำอะไร เขียนว่าทำอะไร ที่ไหน กับใคร และได้ผลอย่างไร',
  'result.no-progress': () => 'อยู่ระหว่างดำเนินการแต่ยังไม่ได้บอกความก้าวหน้า เขียนว่าทำถึงไหนแล้ว',
  'result.no-reason': () => 'ยกเลิกแต่ยังไม่ได้บอกเหตุผล เขียนเหตุผลสั้น ๆ',
  'result.copies-step': () => 'ผลเหมือนข้อความในขั้นตอน เขียนว่าทำจริงอย่างไรและได้ผลอย่างไร',

  'date.missing': () => 'แล้วเสร็จแต่ยังไม่มีวันที่ ใส่วันที่แล้วเสร็จ',
  'date.unreadable': (p) => `อ่าน “${p.text}” เป็นวันที่ไม่ได้ พิมพ์วัน เดือน และปี พ.ศ. เช่น 24 เมษายน 2566`,
  'date.due-unreadable': (p) => `อ่านกำหนด “${p.text}” ไม่ได้ จึงเตือนเมื่อเกินกำหนดไม่ได้ พิมพ์เป็นวันที่ เดือน ไตรมาส หรือปีงบประมาณ`,
  'date.outside-year': (p) => `${days(p)} อยู่นอกปีงบประมาณ ${p.year} ตรวจวันที่ ถ้าถูกแล้ว ไม่ใช่งานของปีที่รายงาน`,
  'date.future': (p) => `${days(p)} ยังมาไม่ถึง แก้วันที่ หรือแก้สถานะ`,
  'date.late': (p) => `เสร็จ${days(p)} หลังกำหนด ${day(p.due)} ถ้าวันที่ถูกแล้ว บอกเหตุผลในผลการดำเนินการ`,
  'date.overdue': (p) => `เลยกำหนด ${day(p.due)} แล้ว ถ้าเสร็จแล้วให้แก้สถานะ ถ้ายังไม่เสร็จให้บอกเหตุผลและกำหนดใหม่`,
  'date.due-outside-year': (p) => `กำหนด ${day(p.due)} อยู่นอกปีงบประมาณ ${p.year} ตรวจกำหนดแล้วเสร็จอีกครั้ง`,
  'date.not-done': (p) => `แจ้งว่าเสร็จ${days(p)} แต่สถานะยังไม่เสร็จ ถ้าเสร็จแล้วให้แก้สถานะ ถ้ายังไม่เสร็จให้ลบวันที่`,
  'date.impossible': (p) => `“${p.text}” ไม่มีในปฏิทิน ตรวจวัน เดือน และปีอีกครั้ง`,
  'date.impossible-due': (p) => `กำหนด “${p.text}” เป็นไปไม่ได้ ตรวจไตรมาส เดือน หรือช่วงวันที่อีกครั้ง`,
  'date.ambiguous': (p) => `“${p.text}” อ่านได้หลายแบบ เขียนเดือนเป็นตัวหนังสือและปี พ.ศ. สี่หลัก`,
  'date.common-era': (p) => `“${p.text}” เป็นปี ค.ศ. เขียนเป็น พ.ศ.`,
  'date.two-digit-year': (p) => `“${p.text}” มีปีเพียงสองหลัก เขียนปี พ.ศ. ให้ครบสี่หลัก`,
  'date.mixed-months': (p) =>
    p.usual === 'full'
      ? `“${p.text}” ใช้ชื่อเดือนย่อ ที่อื่นใช้ชื่อเต็ม เขียนให้เหมือนกันทั้งเอกสาร`
      : `“${p.text}” ใช้ชื่อเดือนเต็ม ที่อื่นใช้ชื่อย่อ เขียนให้เหมือนกันทั้งเอกสาร`,

  'evidence.missing': () => 'แล้วเสร็จแต่ยังไม่มีหลักฐาน ใส่ลิงก์ที่ผู้ประเมินเปิดได้ ถ้าไม่มีลิงก์ ให้บอกเลขที่หรือที่เก็บเอกสาร',
  'evidence.published-no-link': (p) => `เขียนว่า “${p.words}” แต่ยังไม่มีลิงก์ ใส่ลิงก์ของหน้าที่เผยแพร่`,
  'evidence.bad-link': (p) => or(LINK_FAULTS, p.fault, p.link),
  'evidence.home-page': (p) => `“${p.link}” เป็นหน้าแรกของเว็บไซต์ ใส่ลิงก์ของหน้าที่มีหลักฐานโดยตรง`,

  'owner.unlisted': (p) => `“${p.unit}” ไม่อยู่ในรายการหน่วยงานภายใน เลือกจากรายการ หรือเพิ่มในชีตตั้งค่า`,
  'owner.step-names-another': (p) =>
    p.unit === p.head
      ? `ขั้นตอนระบุให้ ${p.unit} ดำเนินการ แต่ผู้รับผิดชอบเป็น ${p.owner} แก้ให้ตรงกัน`
      : `ขั้นตอนระบุให้ ${p.unit} (${p.head}) ดำเนินการ แต่ผู้รับผิดชอบเป็น ${p.owner} แก้ให้ตรงกัน`,
  'owner.collective': (p) => `“${p.owner}” ไม่บอกว่าใครเป็นเจ้าของเรื่อง ระบุหน่วยงานหลักหนึ่งหน่วย`,

  'repeat.step': (p) => `ขั้นตอนนี้เหมือนกับ${rowOf(p)} เขียนขั้นตอนของมาตรการนี้เอง หรือลบแถวที่ซ้ำ`,
  'repeat.near-step': (p) => `ขั้นตอนนี้เกือบเหมือนกับ${rowOf(p)} ดูว่าคัดลอกมาแล้วลืมแก้หรือไม่`,
  'repeat.measure': (p) => `มาตรการนี้เหมือนกับ${rowOf(p)} รวมเป็นมาตรการเดียว หรือเขียนให้ต่างกัน`,
  'repeat.result': (p) => `ผลเหมือนกับ${rowOf(p)} ทุกคำ เขียนผลของขั้นตอนนี้เอง`,
  'repeat.swapped': (p) =>
    `มีข้อความของมาตรการ${p.measure ? ` ${p.measure}` : ''} แถว ${p.row} “${p.words}” อยู่ในขั้นตอนนี้ ดูว่าวางสลับแถวหรือไม่`,

  'text.failed-formula': (p) => `ช่องนี้แสดง “${p.words}” เพราะสูตรผิดพลาด แก้สูตร หรือพิมพ์ข้อความแทน`,
  'text.damaged': (p) => `ข้อความเสียจากการคัดลอก ใกล้ “${p.words}” ใช้ข้อความที่ซ่อมแล้ว หรือพิมพ์ใหม่`,
  'text.misspelt': (p) => `สะกดผิด แก้เป็นคำที่ถูกต้อง: ${p.words}`,
  'text.repeated': (p) => or(REPEATED, p.kind, p.words),
  'text.stray-letter': (p) => `“${p.words}” มีตัวอักษรเกินท้ายคำ ลบตัวที่เกิน`,
  'text.wrap-space': (p) => `น่าจะมีช่องว่างเกินใน “${p.words}” ลบถ้าไม่ได้ตั้งใจเว้น`,
  'text.mixed-digits': () => 'ช่องนี้มีทั้งเลขไทยและเลขอารบิก ใช้แบบเดียวกันทั้งช่อง',
  'text.two-digit-kinds': (p) =>
    `ใช้เลขไทย ${p.thai} ช่อง ใช้เลขอารบิก ${p.arabic} ช่อง รายงานจะใช้${p.kind === 'thai' ? 'เลขไทย' : 'เลขอารบิก'}ทั้งฉบับ เปลี่ยนได้ในชีตตั้งค่า`,
  'text.too-long': (p) => `ช่องนี้ยาว ${p.length} ตัวอักษร ย่อให้ไม่เกิน ${p.limit} แล้วใส่รายละเอียดเป็นลิงก์`,
  'text.formula': (p) => `“${p.words}” ขึ้นต้นเหมือนสูตร ชีตอาจแสดงผิด เปลี่ยนตัวอักษรแรก`,
};
