/** Text as it should have arrived: a key to compare texts by, and the repair of damaged Thai. */
import { protectedSpans } from './codes';
import { toArabicDigits } from './digits';
import { REPAIR_RULES, type RepairCode, type RepairRule, SUSPECT } from './repairs';

/** One mend. */
export interface Repair {
  readonly code: RepairCode;
  /** 0-based index into the text that was given. */
  readonly at: number;
  /** What stood there (after the repairs listed before it) and what stands there now. */
  readonly before: string;
  readonly after: string;
}

/** A text mended, and each mend. */
export interface RepairedText {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** White space, and what takes no room. */
const BLANK = /[\s\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF]+/g;

/**
 * Whether a text begins with a Thai letter or a plain sign, and so is not blank: most do, and one look at the first
 * character spares them an expression.
 */
export function beginsPlainly(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code > 0x20 && code < 0x7f) || (code >= 0x0e01 && code <= 0x0e5b);
}

/**
 * The key by which two texts are the same to us: damage mended, no white space, Arabic digits, lower case.
 * Not for showing.
 */
export function bare(text: string): string {
  return toArabicDigits(repairText(text).text.replace(BLANK, '')).toLowerCase();
}

/**
 * Mends damaged Thai and lists what it mended. A second call finds nothing more. Links, e-mail addresses, file names and
 * codes stay as they are. Tabs and line breaks stay, white space is not otherwise tidied.
 */
export function repairText(text: string): RepairedText {
  if (!SUSPECT.test(text)) return { text, repairs: [] };
  let piece: Piece = { text, origin: null };
  const repairs: Repair[] = [];
  // One rule can lay bare what an earlier one mends (a doubled mark once a space is out); few rounds are needed.
  for (let round = 0; round < 8; round++) {
    const before = piece.text;
    for (const rule of REPAIR_RULES) piece = apply(rule, piece, repairs);
    if (piece.text === before) break;
  }
  return { text: piece.text, repairs: repairs.sort((a, b) => a.at - b.at) };
}

/** A text on its way, and for each of its characters the place in the original; null while nothing has moved. */
interface Piece {
  readonly text: string;
  readonly origin: readonly number[] | null;
}

function apply(rule: RepairRule, piece: Piece, repairs: Repair[]): Piece {
  const { text } = piece;
  rule.pattern.lastIndex = 0;
  let found = rule.pattern.exec(text);
  if (!found) return piece;
  const spans = protectedSpans(text);
  let out = '';
  const origin: number[] = [];
  let at = 0;
  let next = 0;
  const keep = (end: number): void => {
    out += text.slice(at, end);
    for (; at < end; at++) origin.push(piece.origin ? (piece.origin[at] ?? at) : at);
  };
  for (; found; found = rule.pattern.exec(text)) {
    const start = found.index;
    const end = start + found[0].length;
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next++;
    const span = spans[next];
    const after = rule.mend(found[0], ...found.slice(1));
    if ((span && span.start < end) || after === found[0]) continue;
    keep(start);
    const from = piece.origin ? (piece.origin[start] ?? start) : start;
    repairs.push({ code: rule.code, at: from, before: found[0], after });
    out += after;
    for (let i = 0; i < after.length; i++) origin.push(from);
    at = end;
  }
  keep(text.length);
  return out === text ? piece : { text: out, origin };
}
