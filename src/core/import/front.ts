/** Reads what stands before the measures: title, agency, year and introduction. */
import { type AgencyName, agencyOfLine, isAddressLine, isAgencyLine, isStrongName } from './agency';
import type { Note } from './document';
import { joinText } from './join-text';
import { placeOf, type SourceLine } from './source';
import { findYear } from './year';

/** What stands before the first section; null for what it does not tell. */
export interface Front {
  readonly title: string | null;
  readonly agency: string | null;
  readonly fiscalYear: number | null;
  readonly intro: string | null;
  /** Line where the introduction begins; 0 where there is none. */
  readonly introLine: number;
  /** Lines of which nothing was taken: an address, an agency above this one, the caption of a table, the words of a form. */
  readonly leftOver: readonly SourceLine[];
  readonly notes: readonly Note[];
}

/** Words that a title opens with. */
const TITLE =
  /^(?:\(?ร่าง\)?\s*)?(?:แบบ)?(?:รายงาน|สรุป|ผลการ|การดำเนินการ|การรายงาน|มาตรการ|แผน|การนำ|การส่งเสริม|การขับเคลื่อน|เรื่อง|O\d)/;
/** Words that the first sentence of an introduction opens with, or that head it. */
const PROSE =
  /^(?:ตามที่|ตามหนังสือ|ตามผล|ตามประกาศ|ตามคำสั่ง|ตามมาตรา|ตามพระราช|ด้วย|เพื่อ(?!(?:การ)?(?:ส่งเสริม|เสริมสร้าง|ขับเคลื่อน|ยกระดับ)คุณธรรม)|สืบเนื่อง|เนื่องจาก|เนื่องด้วย|จากการ|จากผล|ข้อมูล\s*ณ|เรียน\s|อาศัย|ตั้งแต่|สำนักงาน\s*ป\.\s*ป\.\s*ช|การประเมินคุณธรรม|บทนำ|คำนำ|ความเป็นมา|หลักการ|วัตถุประสงค์|บทสรุป|\d+[.)]|[๐-๙]+[.)]|ส่วนที่|ตอนที่)/;
/** Lines of the form that a memorandum is written on, and of a chapter that the report is. */
const FORM =
  /^(?:(?:ส่วนที่|ตอนที่|บทที่)\s*[0-9๐-๙]+\s*[:.]?\s*(?:รายงาน|สรุป|ผล).{0,60}$|บันทึกข้อความ$|ส่วนราชการ\s|ที่\s+\S+\s*\/|วันที่\s)/;
const CAPTION = /^ตาราง.{0,100}$/;
/** The day of the figures, beside the year. */
const AS_OF = /^\s*\(?\s*ข้อมูล\s*ณ/;
/** Heads the table, or the whole of the results: "๒. ผลการดำเนินการ", "ตารางที่ ๑ …". */
export const HEADS_TABLE =
  /^(?:\(?[0-9๐-๙]{1,2}[.)]+)?\s*(?:ตาราง|(?:สรุป|รายงาน|รายละเอียด)*(?:ผล)?(?:การ)?(?:ดำเนินการ|ดำเนินงาน)(?:ตามมาตรการ.*)?(?:ดังนี้)?\s*:?$)/;
/** The agency's name, and what it did: no line of the title. */
const SENTENCE =
  /^\S{4,80}?\s?\S{0,40}?(?:ได้|ขอ|จึง|มีการ)(?:นำ|วิเคราะห์|กำหนด|จัดทำ|ดำเนิน|รับ|เข้า|รายงาน|ศึกษา|ทบทวน|ประชุม)|(?:ดังนี้|ดังต่อไปนี้)\s*:?$/;
const LONGEST_LINE = 160;
const LONGEST_BLOCK = 8;

/** @param lines paragraphs before the first heading of a section and the first table */
export function readFront(lines: readonly SourceLine[]): Front {
  const size = blockSize(lines);
  const block = lines.slice(0, size);
  const rest = lines.slice(size);
  const titles: string[] = [];
  const notes: Note[] = [];
  const leftOver: SourceLine[] = [];
  let agency: string | null = null;
  let agencyLine: SourceLine | null = null;
  let fiscalYear: number | null = null;
  for (const line of block) {
    let text = textOf(line);
    if (isForm(text)) {
      leftOver.push(line);
      continue;
    }
    const year = findYear(text);
    if (year && fiscalYear === null) {
      fiscalYear = year.year;
      text = joinText(text.slice(0, year.start), text.slice(year.end));
    } else if (year?.year === fiscalYear && year && text.trim() === text.slice(year.start, year.end).trim()) {
      text = '';
    }
    const named: AgencyName | null = agency === null || isAgencyLine(text) ? agencyOfLine(text) : null;
    if (agency !== null && isAddressLine(text)) {
      notes.push(addressNote(line, text.trim()));
    } else if (named && isAgencyLine(text)) {
      // "กระทรวงสาธารณสุข" above "โรงพยาบาล…": the agency is the one whose kind is hardly anything else.
      const better = agencyLine !== null && agency !== null && !isStrongName(agency) && isStrongName(named.name);
      if (agency === null || better) {
        if (agencyLine) leftOver.push(agencyLine);
        agency = named.name;
        agencyLine = line;
        const around = `${text.slice(0, named.start)} ${text.slice(named.end)}`
          .replace(/^\s*(?:ของ|โดย|(?:ชื่อ)?หน่วยงาน)\s*:?\s/, ' ')
          .trim();
        if (around !== '') notes.push(addressNote(line, around));
      } else if (named.name !== agency) leftOver.push(line);
    } else {
      agency ??= named?.name ?? null;
      // What follows a year that opens its line ("รอบ ๑๒ เดือน") goes on with no word of the title.
      if (AS_OF.test(text)) notes.push({ ...addressNote(line, text.trim()), code: 'import.left.paragraph' });
      else if (text.trim() !== '' && year?.start === 0 && titles.length > 0)
        titles.push(`${titles.pop()} ${text.trim()}`);
      else if (text.trim() !== '') titles.push(text.trim());
    }
  }
  const isCaption = (line: SourceLine, i: number): boolean =>
    isForm(textOf(line)) || (i === rest.length - 1 && HEADS_TABLE.test(textOf(line)));
  const prose = rest.filter((line, i) => !isCaption(line, i));
  leftOver.push(...rest.filter(isCaption));
  const intro = prose.map(textOf).join('\n');
  return {
    title: titles.length === 0 ? null : titles.reduce(joinText),
    agency,
    fiscalYear,
    intro: intro === '' ? null : intro,
    introLine: prose[0]?.line ?? 0,
    leftOver,
    notes,
  };
}

const isForm = (text: string): boolean => FORM.test(text) || CAPTION.test(text);

const addressNote = (line: SourceLine, text: string): Note => ({
  kind: 'left-over',
  code: 'import.left.address',
  params: { text },
  place: placeOf(line),
});

/** How many lines the title block has: up to the first line of prose. */
function blockSize(lines: readonly SourceLine[]): number {
  let size = 0;
  for (const line of lines.slice(0, LONGEST_BLOCK)) {
    const text = textOf(line);
    if (
      text.length > LONGEST_LINE ||
      (size > 0 && (PROSE.test(text) || SENTENCE.test(text))) ||
      (size === 0 && !opensBlock(text))
    )
      break;
    size++;
  }
  return size;
}

function opensBlock(text: string): boolean {
  return (
    TITLE.test(text) ||
    isForm(text) ||
    (!PROSE.test(text) && (isAgencyLine(text) || findYear(text) !== null || text.length <= 100))
  );
}

const textOf = (line: SourceLine): string => (line.cells[0]?.text ?? '').trim();
