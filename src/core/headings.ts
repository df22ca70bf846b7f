/** What a heading of a table means: which columns it may stand for, and how firmly it claims them. */
import { distance } from 'fastest-levenshtein';
import type { Cell } from './grid';
import { STRONG_NAMES } from './header-names';
import { COLUMN_KEYS, type ColumnKey } from './step';
import { bare } from './thai/text';
import { NUMBER_NAMES, PATTERNS, WEAK_NAMES } from './weak-header-names';

/** The longest heading, white space removed, that a pattern may know; longer ones are text. */
const LONGEST = 48;

/** How a heading may be meant: the strength of a claim (3 a name of the column, 2 a pattern, 1 a word that may mean it). */
export interface Claim {
  readonly key: ColumnKey;
  readonly strength: 3 | 2 | 1;
}

const CLAIMS = new Map<string, readonly Claim[]>();
for (const [name, ...keys] of WEAK_NAMES) {
  CLAIMS.set(
    headerKey(name),
    keys.map((key) => ({ key, strength: 1 as const })),
  );
}
for (const key of COLUMN_KEYS) {
  for (const name of STRONG_NAMES[key]) CLAIMS.set(headerKey(name), [{ key, strength: 3 }]);
}
/** The names that a misspelt heading is compared with. */
const namesOf = (key: ColumnKey): string[] => STRONG_NAMES[key].slice(0, 8).map(headerKey);
const NUMBER_KEYS = new Set(NUMBER_NAMES.map(headerKey));

/** The column that a heading most likely means, seen alone; null for one that we don't know. ที่ and ลำดับ are a measure's number. */
export function matchHeader(cellText: string): ColumnKey | null {
  if (cellText.length > 4 * LONGEST) return null;
  const name = headerKey(cellText);
  return NUMBER_KEYS.has(name) ? 'measureNo' : (claimsOf(name, cellText)[0]?.key ?? null);
}

/** A heading read: its words, and the columns that it may mean. */
export interface Heading {
  readonly text: string;
  readonly name: string;
  readonly claims: readonly Claim[];
}

/** A cell of a row that may be the header. */
export function headingOf(cell: Cell): Heading {
  if (typeof cell !== 'string' || cell === '' || cell.length > 4 * LONGEST) return { text: '', name: '', claims: [] };
  const name = headerKey(cell);
  return { text: cell.trim(), name, claims: claimsOf(name, cell) };
}

/** Heading without white space, punctuation and the words that join two names. */
function headerKey(text: string): string {
  return bare(text).replace(/[()[\]{}"'“”‘’.,:;*_\-–—/|&+?!]|หรือ|และ/g, '');
}

/** No cell longer than this is a heading. */
export const LONGEST_CLAIM = LONGEST * 2;

/** Whether the cell is a heading of this column. */
export function claims(cell: string, key: ColumnKey): boolean {
  return cell.length <= LONGEST_CLAIM && claimsOf(headerKey(cell), cell).some((claim) => claim.key === key);
}

/** Whether a heading is that of a column of numbers (ที่, ลำดับ, ข้อ). */
export const isNumberHeading = (heading: Heading | undefined): boolean => NUMBER_KEYS.has(heading?.name ?? '');

function claimsOf(name: string, text: string): readonly Claim[] {
  if (name === '' || name.length > LONGEST) return [];
  const known = CLAIMS.get(name) ?? CLAIMS.get(headerKey(text.replace(/\([^)]*\)|\[[^\]]*\]/g, '')));
  if (known) return known;
  const pattern = PATTERNS.find(([form]) => form.test(name));
  return pattern ? [{ key: pattern[1], strength: 2 }] : [];
}

/** A shorter word is like too many others. */
const SHORTEST = 5;

/**
 * The heading, claimed by no column, that is most like a name of these columns; null where more than `part` of the letters
 * differ in each. `row` and `column` are 0-based.
 */
export function nearestHeading(
  keys: readonly ColumnKey[],
  top: readonly (readonly Heading[])[],
  part: number,
): { readonly text: string; readonly row: number; readonly column: number } | null {
  const names = keys.flatMap(namesOf);
  let found: { text: string; row: number; column: number } | null = null;
  let best = part;
  top.forEach((headings, row) => {
    headings.forEach(({ text, name, claims }, column) => {
      if (name.length < SHORTEST || name.length > LONGEST || claims.length > 0 || NUMBER_KEYS.has(name)) return;
      for (const wanted of names) {
        const away = distance(name, wanted) / Math.max(name.length, wanted.length);
        if (away > best || (away === best && found)) continue;
        best = away;
        found = { text: text.replace(/\s+/g, ' '), row, column };
      }
    });
  });
  return found;
}
