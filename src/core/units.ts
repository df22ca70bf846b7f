/** Units of the agency, as owners of a step and as named in its text. */
import { type PhraseMatch, phraseList } from './thai/phrases';
import { repairText } from './thai/text';
import { COLLECTIVE_NAMES, HEAD_UNITS, PART_KINDS, PARTS } from './unit-names';

/** A unit where a text names it. */
export interface UnitMention {
  /** Canonical: "สำนักปลัด" for "สำนักงานปลัด อบต.", "ฝ่ายพัสดุ" for "ฝ่าย พัสดุ". */
  readonly unit: string;
  /** head: a สำนัก, กอง or หน่วย; part: a ฝ่าย or งาน of one; collective: all of them. */
  readonly kind: 'head' | 'part' | 'collective';
  /**
   * The head units that it is, or may be a part of, the likeliest first; none for a collective one, and for a part that
   * any unit may have. A part fits an owner that is the part itself or one of these.
   */
  readonly heads: readonly string[];
  /** The slice of the text; `start` is 0-based, `end` exclusive. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the text begins with it, after its number and bullets: "ฝ่ายคลัง จัดทำ…" says who does it. */
  readonly leads: boolean;
}

type Known = Pick<UnitMention, 'unit' | 'kind' | 'heads'>;

const KNOWN = phraseList<Known>(knownUnits());
/** A phrase of the list can begin with these letters alone. */
const FIRST = /[กสหทฝงแบพผคเ]/g;
const THAI = /[ก-๎]/;
/** "รายงานการเงิน" names no งานการเงิน: a งาน, a กลุ่ม or a แผนก must stand at the beginning of a word, as far as one can see it. */
const NEEDS_EDGE = /^(?:งาน|กลุ่ม|แผนก|ส่วนงาน|ส่วน)/;
/** Letters that would go on with the word: "กองการศึกษาธิการ". */
const GOES_ON = /^[ะ-ฺ็-๎]/;
const LEAD = /^[\s\d๐-๙.()\-–—•▪●*ข้อ]*$/;
/** A ฝ่าย that the list does not have, at the head of a text, ends at its first space. */
const OTHER_PART = /^([\s\d๐-๙.()\-–—•▪●*]*)((?:ฝ่าย|กลุ่มงาน)[ก-๎]{2,30})(?=\s)/;

/** The units that a text names, left to right. */
export function findUnits(text: string): UnitMention[] {
  const mentions: UnitMention[] = [];
  FIRST.lastIndex = 0;
  for (let found = FIRST.exec(text); found; found = FIRST.exec(text)) {
    const start = found.index;
    const match = KNOWN.at(text, start);
    if (!match || !stands(text, start, match)) continue;
    mentions.push(mention(text, start, match.end, match.value));
    FIRST.lastIndex = match.end;
  }
  const other = mentions[0]?.leads ? null : OTHER_PART.exec(text);
  if (!other) return mentions;
  const start = other[1]?.length ?? 0;
  const end = other[0].length;
  const unknown: Known = { unit: repairText(other[2] ?? '').text, kind: 'part', heads: [] };
  return [mention(text, start, end, unknown), ...mentions.filter((one) => one.start >= end)];
}

/** What parts two owners in a cell. "และ" does where the name before it is whole. */
const SEPARATOR = /[\n,;/|+]|(?:^|\s)[-•▪●*](?=\s|[ก-๎])|(?:^|\s)[0-9๐-๙]{1,2}[.)]\s|(และ)|กับ|ร่วมกับ/;
/** A name begins so; "และงบประมาณ" goes on with the one before: "งานวางแผนและงบประมาณ". */
const NAME_BEGINS =
  /^\s*(?:$|สำนัก|กอง|ฝ่าย|งาน|กลุ่ม|ส่วน|หน่วย|แผนก|ศูนย์|ผู้|คณะ|เจ้าหน้าที่|เจ้าพนักงาน|นัก|นาย|หัวหน้า|ครู|ทุก|ปลัด|รอง|โรงพยาบาล|โรงเรียน|ชุมชน|หมู่บ้าน|กำนัน|พนักงาน|บุคลากร|ประชาชน|สถานี|อำเภอ|สว|สารวัตร)/;
/** After a unit: the agency that it is of, which says nothing more. */
const OF_AGENCY = /^[\s(]*(?:ของ|ใน|อบต|อบจ|ทต\.|องค์การบริหาร|เทศบาล|ฯ)/;

/** The owners that a cell names, canonical, without repeats: "สำนักปลัด, กองคลัง" gives two. A name that is not in our lists stays as written. */
export function listUnits(cell: string): string[] {
  const mentions = findUnits(cell);
  const names: string[] = [];
  let at = 0;
  let afterUnit = false;
  for (const one of mentions) {
    const more = one.kind === 'part' ? goesOn(cell.slice(one.end)) : '';
    names.push(...between(cell.slice(at, one.start), afterUnit, true), more === '' ? one.unit : tidy(one.text + more));
    at = one.end + more.length;
    afterUnit = true;
  }
  names.push(...between(cell.slice(at), afterUnit, false));
  return [...new Set(names)];
}

/** One name for a unit, however it is spelt; a name that is not in our lists stays, tidied and mended. */
export function normaliseUnit(text: string): string {
  const names = listUnits(text);
  const [only] = names;
  return names.length === 1 && only !== undefined ? only : tidy(text);
}

/** "กลุ่มงานยุทธศาสตร์" goes on with "และสารสนเทศ": a part that we know, and a longer name that we don't. */
function goesOn(after: string): string {
  const more = /^และ[ก-๎]+/.exec(after)?.[0] ?? '';
  return NAME_BEGINS.test(more.slice('และ'.length)) ? '' : more;
}

/** The pieces of a stretch, each a name. Splitting keeps "และ" as a piece of its own, and leaves undefined where another sign parts. */
function namesIn(text: string): string[] {
  const parted: readonly (string | undefined)[] = text.split(SEPARATOR);
  const names: string[] = [];
  for (let i = 0; i < parted.length; i += 2) {
    const piece = parted[i] ?? '';
    const last = names[names.length - 1] ?? '';
    const goesOnFromLast = i > 0 && parted[i - 1] !== undefined && last.trim() !== '' && !NAME_BEGINS.test(piece);
    if (goesOnFromLast) names[names.length - 1] = `${last}และ${piece}`;
    else names.push(piece);
  }
  return names;
}

/** The names in a stretch that holds no unit we know. */
function between(text: string, afterUnit: boolean, beforeUnit: boolean): string[] {
  const pieces = namesIn(text);
  const last = pieces.length - 1;
  return pieces
    .filter((piece, i) => {
      // "กองคลัง (ผู้อำนวยการ)", "ผู้อำนวยการกองคลัง": part of the unit's own mention.
      if (i === 0 && afterUnit && (OF_AGENCY.test(piece) || /^\s*\(/.test(piece) || last === 0)) return false;
      return !(i === last && beforeUnit && /\S$/.test(piece));
    })
    .map(tidy)
    .filter((name) => THAI.test(name) || /[A-Za-z]/.test(name));
}

function stands(text: string, start: number, match: PhraseMatch<Known>): boolean {
  if (GOES_ON.test(text.slice(match.end, match.end + 1))) return false;
  return !NEEDS_EDGE.test(match.phrase) || !THAI.test(text.charAt(start - 1));
}

function mention(text: string, start: number, end: number, known: Known): UnitMention {
  return { ...known, text: text.slice(start, end), start, end, leads: start < 24 && LEAD.test(text.slice(0, start)) };
}

function tidy(name: string): string {
  return repairText(name)
    .text.replace(/\s+/g, ' ')
    .replace(/^[\s\-–•.):]+|(?<![\s\-–•(:])[\s\-–•(:]+$/g, '');
}

function* knownUnits(): Generator<readonly [string, Known]> {
  for (const names of HEAD_UNITS) {
    const [unit] = names;
    for (const name of names) yield [name, { unit, kind: 'head', heads: [unit] }];
  }
  for (const name of COLLECTIVE_NAMES) yield [name, { unit: name, kind: 'collective', heads: [] }];
  for (const { of, names } of PARTS) {
    for (const kind of PART_KINDS) {
      for (const name of names) yield [kind + name, { unit: kind + name, kind: 'part', heads: of }];
    }
  }
}
