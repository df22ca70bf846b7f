/** Mends damaged text in everything that was read, and notes the repairs of each text with its place. */
import { restoreSaraAm } from '../thai/lost-sara-am';
import { type Repair, repairText } from '../thai/text';
import type { Note } from './document';
import { noteKey } from './options';
import { placeOf, type Source, type SourceCell, type SourceLine } from './source';

/** What became of one text, in however many cells it stands. */
interface Mended {
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly places: Note['place'][];
}

/**
 * A text that stands in several cells (a header on every page, an owner in every row) is noted once, with its lines.
 *
 * @param refused keys of repairs that the user does not want: the whole text then stays as it was
 */
export function repairSource(lines: readonly SourceLine[], refused: ReadonlySet<string>): Source {
  const mended = new Map<string, Mended>();
  for (const line of lines) {
    line.cells.forEach((cell, i) => {
      const known = mended.get(cell.text) ?? mend(cell.text);
      if (known.repairs.length === 0) return;
      mended.set(cell.text, known);
      if (!cell.repeats) known.places.push(placeOf(line, i));
    });
  }
  const notes = new Map([...mended].map(([text, one]) => [text, noteOf(one)] as const));
  const repair = (cell: SourceCell): SourceCell => {
    const note = notes.get(cell.text);
    return note && !refused.has(noteKey(note)) ? { ...cell, text: mended.get(cell.text)?.text ?? cell.text } : cell;
  };
  const repaired = lines.map((line): SourceLine => {
    const cells = line.cells.map(repair);
    return cells.every((cell, i) => cell === line.cells[i]) ? line : { ...line, cells };
  });
  return { lines: repaired, notes: [...notes.values()] };
}

function mend(text: string): Mended {
  const damage = repairText(text);
  const lost = restoreSaraAm(damage.text);
  return { text: lost.text, repairs: [...damage.repairs, ...lost.repairs], places: [] };
}

/** One repair tells what it is; several are counted, and each change that can be seen is shown once. */
function noteOf({ repairs, places }: Mended): Note {
  const [first] = repairs;
  const [place = { line: 0 }, ...others] = places;
  const at = first?.at ?? 0;
  const also = others.length > 0 ? { also: [...new Set(others.map(({ line }) => line))].join(', ') } : {};
  if (repairs.length === 1 && first) {
    const { code, before, after } = first;
    return { kind: 'repaired', code, params: { at, before, after, ...also }, place };
  }
  const seen = repairs.filter(({ before, after }) => /[ก-ํ]/.test(before) && after.trim() !== '');
  const changes = [...new Set(seen.map(({ before, after }) => `${before}\t${after}`))].join('\n');
  return { kind: 'repaired', code: 'text.repaired', params: { at, count: repairs.length, changes, ...also }, place };
}
