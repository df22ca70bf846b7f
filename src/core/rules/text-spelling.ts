/** Misspelt words, ours and the agency's own. */
import { protectedSpans } from '../thai/codes';
import type { Hit } from './automaton';
import type { TextCell } from './cells';
import type { Context } from './context';
import { inCell } from './found';
import type { Misspelling } from './misspellings';
import type { CellRule } from './rule';

interface Wrong extends Hit {
  readonly right: string;
}

/** Links, codes, days, and a status that is read as it is. */
const NOT_PROSE: ReadonlySet<string> = new Set(['evidence', 'section', 'completedOn', 'status']);

/** Told once a cell, with all its words, so that the fix mends them all. */
export const misspelt: CellRule = {
  id: 'text.misspelt',
  severity: 'notice',
  of: 'amiss',
  cell(cell, context, report) {
    if (cell.scan.hits.length === 0 || NOT_PROSE.has(cell.place.column)) return;
    const wrongs = wrongsIn(cell, context);
    if (wrongs.length === 0) return;
    const pairs = new Set(wrongs.map(({ start, end, right }) => `${cell.text.slice(start, end)} → ${right}`));
    report(inCell(cell, { words: [...pairs].join(', '), count: pairs.size }, mended(cell.text, wrongs)));
  },
};

/** From left to right, of overlapping ones the longest; links and file names are spelt as they are. */
function wrongsIn({ text, scan }: TextCell, { scanner }: Context): Wrong[] {
  const spans = scan.latin ? protectedSpans(text) : [];
  const wrongs: Wrong[] = [];
  const hits = [...scan.hits].sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  for (const hit of hits) {
    const word = scanner.misspellings[hit.word];
    if (!word || hit.start < free || !isWrong(text, hit, word)) continue;
    if (spans.some(({ start, end }) => start < hit.end && hit.start < end)) continue;
    wrongs.push({ ...hit, right: word.right });
    free = hit.end;
  }
  return wrongs;
}

function isWrong(
  text: string,
  { start, end }: Hit,
  { wrong, right, notAfter, notBefore, before }: Misspelling,
): boolean {
  if (notAfter?.some((word) => text.endsWith(word, start))) return false;
  if (notBefore?.some((word) => text.startsWith(word, end))) return false;
  if (before && !before.test(text.slice(end, end + 40))) return false;
  return !standsIn(text, start, wrong, right);
}

/** A wrong form that is a piece of its right form, where the right form stands. */
function standsIn(text: string, start: number, wrong: string, right: string): boolean {
  const within = right.toLowerCase().indexOf(wrong.toLowerCase());
  return (
    within >= 0 &&
    text
      .slice(start - within)
      .toLowerCase()
      .startsWith(right.toLowerCase())
  );
}

function mended(text: string, wrongs: readonly Wrong[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, right } of wrongs) {
    out += text.slice(at, start) + right;
    at = end;
  }
  return out + text.slice(at);
}
