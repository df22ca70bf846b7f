/** Reads what stands before the measures: title, agency, year and introduction. */
import { type AgencyName, agencyOfLine, isAgencyLine } from './agency';
import type { Note } from './document';
import { joinText } from './join-text';
import { placeOf, type SourceLine } from './source';
import { findYear } from './year';

export interface Front {
  readonly title: string | null;
  readonly agency: string | null;
  readonly fiscalYear: number | null;
  readonly intro: string | null;
  /** Line where the introduction begins; 0 where there is none. */
  readonly introLine: number;
  readonly notes: readonly Note[];
}

/** Words that a title opens with. */
const TITLE =
  /^(?:\(?ร่าง\)?\s*)?(?:แบบ)?(?:รายงาน|สรุป|ผลการ|การดำเนินการ|การรายงาน|มาตรการ|แผน|การนำ|การส่งเสริม|การขับเคลื่อน|เรื่อง|O\d)/;
/** Words that the first sentence of an introduction opens with, or that head it. */
const PROSE =
  /^(?:ตามที่|ตามหนังสือ|ตามมาตรา|ตามพระราช|ด้วย|เพื่อ|สืบเนื่อง|เนื่องจาก|เนื่องด้วย|จากการ|จากผล|อาศัย|ตั้งแต่|สำนักงาน\s*ป\.\s*ป\.\s*ช|การประเมินคุณธรรม|บทนำ|คำนำ|ความเป็นมา|หลักการ|วัตถุประสงค์|บทสรุป|\d+[.)]|[๐-๙]+[.)]|ส่วนที่|ตอนที่)/;
const LONGEST_LINE = 160;
const LONGEST_BLOCK = 8;

/** @param lines paragraphs before the first heading of a section and the first table */
export function readFront(lines: readonly SourceLine[]): Front {
  const size = blockSize(lines);
  const block = lines.slice(0, size);
  const titles: string[] = [];
  const notes: Note[] = [];
  let agency: string | null = null;
  let fiscalYear: number | null = null;
  for (const line of block) {
    let text = textOf(line);
    const year = findYear(text);
    if (year && fiscalYear === null) {
      fiscalYear = year.year;
      text = joinText(text.slice(0, year.start), text.slice(year.end));
    } else if (year?.year === fiscalYear && year && text.trim() === text.slice(year.start, year.end).trim()) {
      text = '';
    }
    const named: AgencyName | null = agency === null || isAgencyLine(text) ? agencyOfLine(text) : null;
    agency ??= named?.name ?? null;
    if (named && isAgencyLine(text)) {
      const rest = `${text.slice(0, named.start)} ${text.slice(named.end)}`.replace(/^\s*(?:ของ|โดย)\s/, ' ').trim();
      if (named.name !== agency) titles.push(text);
      else if (rest !== '')
        notes.push({ kind: 'left-over', code: 'import.left.address', params: { text: rest }, place: placeOf(line) });
    } else if (text.trim() !== '') {
      titles.push(text.trim());
    }
  }
  const intro = lines.slice(size).map(textOf).join('\n');
  return {
    title: titles.length === 0 ? null : titles.reduce(joinText),
    agency,
    fiscalYear,
    intro: intro === '' ? null : intro,
    introLine: lines[size]?.line ?? 0,
    notes,
  };
}

/** How many lines the title block has: up to the first line of prose. */
function blockSize(lines: readonly SourceLine[]): number {
  let size = 0;
  for (const line of lines.slice(0, LONGEST_BLOCK)) {
    const text = textOf(line);
    if (text.length > LONGEST_LINE || (size > 0 && PROSE.test(text)) || (size === 0 && !opensBlock(text))) break;
    size++;
  }
  return size;
}

function opensBlock(text: string): boolean {
  return (
    TITLE.test(text) || (!PROSE.test(text) && (isAgencyLine(text) || findYear(text) !== null || text.length <= 100))
  );
}

const textOf = (line: SourceLine): string => (line.cells[0]?.text ?? '').trim();
