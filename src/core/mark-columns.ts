/**
 * Columns of which a row marks one or some, where other agencies write a word in one column: statuses side by side
 * ("ดำเนินการแล้ว | อยู่ระหว่างดำเนินการ | ยังไม่ดำเนินการ"), the quarters or the months of the year. Under a heading of their own, or
 * side by side in the header.
 */
import { matchHeader } from './headings';
import { readStatus, splitStatus } from './status';
import { toArabicDigits } from './thai/digits';
import { parseDue } from './thai/due';
import { readMonth } from './thai/months';

/** One of the columns side by side. */
export interface MarkColumn {
  /** 0-based. */
  readonly at: number;
  /** What a mark in it says: a status phrase, "ไตรมาส 1", "ต.ค. 66". */
  readonly says: string;
}

/** Columns side by side that answer one question. */
export interface MarkGroup {
  /** null for what a report has no place for, such as money by quarters. */
  readonly key: 'status' | 'due' | 'result' | null;
  /** From left to right, next to each other. */
  readonly columns: readonly MarkColumn[];
}

/** All such groups of a header. */
export interface Marks {
  readonly groups: readonly MarkGroup[];
  /** 1 where the columns are named in the header's first row, 2 where they stand in the row below it. */
  readonly row: 1 | 2;
}

/** What people put in the column that holds, a checkbox too; Wingdings has its tick at "ü" and "P". */
const TICK = /^(?:[✓✔☑✅√/xX×✗✘●⚫■*•üP\uF0FC]\uFE0F?|true)$/i;
/** And in the columns that don't. */
const NO_TICK = /^(?:[\s\-–—]?|false)$/i;
/** An arrow, or a part of one, drawn with signs over the columns. */
const ARROW = /^(?:[\s<>←→↔⟵⟶⟷⇐⇒⇔=\-–—_]{2,}|[←→↔⟵⟶⟷⇐⇒⇔>])$/;
const LONGEST = 40;

/** The columns of marks that a header names; null for none. */
export function findMarks(header: readonly string[], below: readonly string[] | undefined): Marks | null {
  const own = groupsOf(header, null);
  if (own.some(({ key }) => key !== null)) return { groups: own, row: 1 };
  const under = below ? groupsOf(below, header) : [];
  return below && under.length > 0 && namesAlone(below, under) ? { groups: under, row: 2 } : null;
}

/** A row below a header that names columns, and nothing else: no row of the table. */
function namesAlone(row: readonly string[], groups: readonly MarkGroup[]): boolean {
  const at = new Set(groups.flatMap(({ columns }) => columns.map((column) => column.at)));
  return row.every((text, i) => text.trim() === '' || at.has(i) || matchHeader(text) !== null);
}

/** @param above the row of headings over these; null where they have none */
function groupsOf(row: readonly string[], above: readonly string[] | null): MarkGroup[] {
  const statuses = statusColumns(row);
  const periods = periodColumns(row, above);
  const groups: MarkGroup[] = statuses.length > 0 ? [{ key: 'status', columns: statuses }] : [];
  const [first] = periods;
  if (!first) return groups;
  return [...groups, { key: keyOfPeriods(above ? (above[first.at] ?? '') : null, above ?? row), columns: periods }];
}

/** Names of different statuses, at least two. */
function statusColumns(row: readonly string[]): MarkColumn[] {
  const found = row.flatMap((text, at) => {
    const says = statusSaid(tidy(text));
    return says === null ? [] : [{ at, says }];
  });
  const statuses = new Set(found.map(({ says }) => readStatus(says)));
  return found.length >= 2 && adjacent(found) && statuses.size === found.length ? found : [];
}

/** "ดำเนินการ" beside "ไม่ดำเนินการ" is one that is done. */
function statusSaid(name: string): string | null {
  if (name === 'ดำเนินการ') return 'ดำเนินการแล้ว';
  if (name.length >= LONGEST || readStatus(name) === 'unknown') return null;
  return splitStatus(name).rest === '' ? name : null;
}

/** Different quarters, at least two, or months, at least three. */
function periodColumns(row: readonly string[], above: readonly string[] | null): MarkColumn[] {
  const first = row.findIndex((text) => text.trim() !== '' && periodSaid(tidy(text), true) !== null);
  const ofQuarters = /ไตรมาส/.test(above?.[first] ?? '');
  const found = row.flatMap((text, at) => {
    const says = periodSaid(tidy(text), ofQuarters);
    return says === null ? [] : [{ at, says }];
  });
  const fewest = found[0]?.says.startsWith('ไตรมาส') ? 2 : 3;
  const different = new Set(found.map(({ says }) => says)).size === found.length;
  return found.length >= fewest && adjacent(found) && different ? found : [];
}

/** @param ofQuarters whether a number alone is that of a quarter */
function periodSaid(name: string, ofQuarters: boolean): string | null {
  if (name === '' || name.length > LONGEST) return null;
  const quarter = /^(?:ไตรมาส(?:ที่)?|Q)?\s*([1-4])(?:\s*\(.*\)|\s*\/\s*\d+)?$/i.exec(toArabicDigits(name));
  if (quarter)
    return ofQuarters || /^[ไQ]/i.test(name) ? `ไตรมาส ${/[๐-๙]/.test(name) ? toThai(quarter[1]) : quarter[1]}` : null;
  const month = /^([ก-๎]+\.?\s?[ก-ฮ]?\.?)\s*(?:(?:พ\.ศ\.)?\s*\d{2,4})?$/.exec(toArabicDigits(name));
  return month && readMonth((month[1] ?? '').trim()) !== null ? name : null;
}

const toThai = (digit = ''): string => String.fromCharCode(0x0e50 + Number(digit));

/** Whether marks in periods say when the work is due or how it went; null where they are of something else. */
function keyOfPeriods(heading: string | null, header: readonly string[]): 'due' | 'result' | null {
  const has = (key: 'due' | 'result') => header.some((text) => matchHeader(text) === key);
  if (heading === null || heading.trim() === '') return has('due') ? (has('result') ? null : 'result') : 'due';
  const key = matchHeader(heading);
  if (key === 'due' || key === 'result') return key;
  return /งบ|เบิก|จ่าย|บาท|เป้า|คะแนน/.test(heading) || has('due') ? null : 'due';
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const adjacent = (columns: readonly MarkColumn[]): boolean =>
  columns.every(({ at }, i) => i === 0 || at === (columns[i - 1]?.at ?? 0) + 1);

const isMark = (text: string): boolean => TICK.test(text) || ARROW.test(text);

/**
 * What a row says in a group of columns, in words; '' where it marks none.
 *
 * @param textAt the text of a cell, by its 0-based column
 * @param isRest whether the row is the rest of one above: what stands under a status is then said already
 */
export function readMarks(group: MarkGroup, textAt: (column: number) => string, isRest = false): string {
  const marked = group.columns.flatMap(({ at, says }, place) => {
    const text = textAt(at).trim();
    return NO_TICK.test(text) ? [] : [{ text, says, place }];
  });
  if (group.key === 'due') return whenDue(marked);
  const ofStatus = group.key === 'status';
  return marked
    .map(({ text, says }) => {
      if (isMark(text)) return says;
      return isRest || (ofStatus && readStatus(text) !== 'unknown')
        ? text
        : ofStatus
          ? `${says} ${text}`
          : `${says}: ${text}`;
    })
    .join('\n');
}

interface Marked {
  readonly text: string;
  readonly says: string;
  /** 0-based, within the group. */
  readonly place: number;
}

/** "ไตรมาส 1 - ไตรมาส 3" of marks side by side; what was written in place of a mark stays. */
function whenDue(marked: readonly Marked[]): string {
  const spans: { first: Marked; last: Marked }[] = [];
  for (const one of marked) {
    const before = spans[spans.length - 1];
    const goesOn = before && isMark(one.text) && isMark(before.last.text) && before.last.place === one.place - 1;
    if (goesOn) before.last = one;
    else spans.push({ first: one, last: one });
  }
  return spans
    .map(({ first, last }) => {
      if (!isMark(first.text))
        return parseDue(first.text, { fiscalYear: 2566 }).ok ? first.text : `${first.says} ${first.text}`;
      return first === last ? first.says : `${first.says} - ${last.says}`;
    })
    .join(', ');
}
