/** Reads a document from its paragraphs and table rows, whichever reader gave them: the one place where all is put together. */
import { Failure } from '../failure';
import type { Section } from '../section';
import { Account } from './account';
import { guessAgency } from './agency';
import { codesOfIndicators, settleCodes } from './codes';
import type { ImportedDocument, ImportedStep, Note } from './document';
import { type Front, readFront } from './front';
import { type Habits, habitsOf } from './habits';
import { type JoinedRow, joinRows } from './join-rows';
import { layOut } from './layout';
import { leftOverNotes } from './left-over';
import { gatherMarks } from './mark-columns';
import { withMergedRows } from './merged-rows';
import { withColumns } from './note-columns';
import { type ImportOptions, noteKey } from './options';
import { outline, type Part } from './outline';
import { withoutPlans } from './plan-tables';
import { repairSource } from './repair-source';
import { splitRestarts } from './restarts';
import type { Source, SourceLine } from './source';
import { stepsOf, usedCells } from './steps';
import { type PlacedStep, Suggestions } from './suggest';
import { findReportedYear, otherYearOfDays } from './year';

const NONE: ReadonlySet<string> = new Set();

/** @throws Failure import.empty, import.no-table */
export function interpret(source: Source, options: ImportOptions = {}): ImportedDocument {
  if (source.lines.length === 0) throw new Failure('import.empty');
  const refused = options.refused ?? NONE;
  const repaired = repairSource(source.lines, refused);
  const lines = gatherMarks(withMergedRows(repaired.lines));
  const account = new Account(lines);
  const blocks = withoutPlans(layOut(lines));
  const plan = outline(blocks, account);
  const habits = habitsOf(plan.parts.flatMap(({ pieces }) => pieces));
  const runs = plan.parts.flatMap((part) => runsOf(part, habits, apartFrom(refused)));
  const front = readFront(plan.front);
  for (const line of plan.front) if (!front.leftOver.includes(line)) account.use(line);
  const body = readSections(runs, habits, refused);
  for (const { line, cell } of runs.flatMap(({ rows }) => rows.flatMap(usedCells))) account.use(line, cell);
  const agency = front.agency === null ? guessedAgency(lines) : null;
  const suggestions = new Suggestions(
    lines.flatMap(({ cells }) => cells.map(({ text }) => text)),
    options,
  );
  const steps = suggestions.mendSteps(body.steps);
  const intro = front.intro === null ? null : suggestions.mend(front.intro, 'intro', { line: front.introLine });
  const sections = body.sections.map((section) =>
    section.analysis === null
      ? section
      : { ...section, analysis: suggestions.mend(section.analysis, 'analysis', { line: section.row ?? 0 }) },
  );
  const year = front.fiscalYear === null ? guessedYear(front) : null;
  const guessed = agency && !refused.has(noteKey(agency.note)) ? agency.name : null;
  const notes = [
    ...source.notes,
    ...repaired.notes,
    ...front.notes,
    ...plan.notes,
    ...body.notes,
    ...(agency ? [agency.note] : []),
    ...(year ? [year.note] : yearNotes(front, steps)),
    ...suggestions.notes,
    ...leftOverNotes(account, blocks),
  ];
  return {
    title: front.title,
    agency: front.agency ?? guessed,
    fiscalYear: front.fiscalYear ?? (year && !refused.has(noteKey(year.note)) ? year.year : null),
    intro,
    sections,
    steps,
    notes: withColumns(
      withSteps(inOrder(notes), steps),
      runs.flatMap(({ rows }) => rows.flatMap(({ pieces }) => pieces)),
    ),
  };
}

interface Run {
  readonly part: Part;
  readonly rows: readonly JoinedRow[];
}

const NO_HEADING: Part = { code: '', heading: null, analysis: [], line: null, pieces: [], next: [] };

/** The rows of a part, joined; more than one run where the numbering begins again. */
function runsOf(part: Part, habits: Habits, apart: ReadonlySet<number>): Run[] {
  const runs = splitRestarts(joinRows(part.pieces, habits, apart), habits);
  const headings = [part, ...part.next];
  return Array.from({ length: Math.max(runs.length, headings.length) }, (_, i): Run => {
    return { part: headings[i] ?? NO_HEADING, rows: runs[i] ?? [] };
  });
}

/** A refused join is a row that stands apart. Its key holds its line. */
function apartFrom(refused: ReadonlySet<string>): ReadonlySet<number> {
  const lines = [...refused].filter((key) => key.startsWith('joined:')).map((key) => Number(key.split(':')[2]));
  return new Set(lines);
}

interface Body {
  readonly sections: readonly Section[];
  readonly steps: readonly PlacedStep[];
  readonly notes: readonly Note[];
}

function readSections(runs: readonly Run[], habits: Habits, refused: ReadonlySet<string>): Body {
  const codes = settleCodes(codesOfIndicators(runs.map(({ part }) => part)));
  const sections: Section[] = [];
  const steps: PlacedStep[] = [];
  const notes: Note[] = [];
  runs.forEach(({ part, rows }, i) => {
    const section = codes[i] ?? '';
    addSection(sections, part, section);
    const read = stepsOf(rows, { section, habits, first: steps.length, refused });
    if (part.code === '') notes.push(sectionNote(section, rows, steps.length));
    steps.push(...read.steps);
    notes.push(...read.notes);
  });
  return { sections, steps, notes };
}

/** A section whose code is there already adds its heading and analysis to it: a code stands once. */
function addSection(sections: Section[], part: Part, code: string): void {
  if (code === '') return;
  const analysis = part.analysis.join('\n') || null;
  const at = sections.findIndex((section) => section.code === code);
  const before = sections[at];
  if (!before) {
    sections.push({ code, heading: part.heading, analysis, score: null, row: part.line });
    return;
  }
  const lines = (...texts: (string | null)[]): string | null =>
    texts.filter((text) => text !== null).join('\n') || null;
  if (before.heading === null) {
    sections[at] = { ...before, heading: part.heading, analysis: lines(before.analysis, analysis) };
  } else {
    sections[at] = { ...before, analysis: lines(before.analysis, part.heading, analysis) };
  }
}

function sectionNote(code: string, rows: readonly JoinedRow[], step: number): Note {
  const place = { line: rows[0]?.pieces[0]?.line.line ?? 0 };
  return {
    kind: 'guessed',
    code: code === '' ? 'import.section.none' : 'import.section',
    params: { section: code },
    place,
    step,
  };
}

function guessedAgency(lines: readonly SourceLine[]): { name: string; note: Note } | null {
  const texts = lines.flatMap((line) =>
    line.cells.filter(({ repeats }) => !repeats).map(({ text }) => ({ text, line: line.line })),
  );
  const guess = guessAgency(texts.map(({ text }) => text));
  if (!guess) return null;
  const place = { line: texts[guess.first]?.line ?? 0 };
  return {
    name: guess.name,
    note: { kind: 'guessed', code: 'import.agency', params: { agency: guess.name, count: guess.count }, place },
  };
}

/** A title without a year, and an introduction that says which year's work it reports. */
function guessedYear({ intro, introLine }: Front): { year: number; note: Note } | null {
  const year = intro === null ? null : findReportedYear(intro);
  if (year === null) return null;
  return { year, note: { kind: 'guessed', code: 'import.year', params: { year }, place: { line: introLine } } };
}

function yearNotes({ fiscalYear }: Front, steps: readonly ImportedStep[]): Note[] {
  const days = fiscalYear === null ? null : otherYearOfDays(steps, fiscalYear);
  if (fiscalYear === null || days === null) return [];
  const place = { line: steps[0]?.lines[0] ?? 0 };
  return [{ kind: 'suggested', code: 'import.year.dates', params: { year: fiscalYear, dates: days }, place }];
}

/** In the order of the source; what was done first stays first within a line. */
function inOrder(notes: readonly Note[]): Note[] {
  const at = ({ place, params }: Note) => [place.line, place.cell ?? 0, Number(params.at ?? 0)] as const;
  return [...notes].sort((one, other) => {
    const [a, b] = [at(one), at(other)];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  });
}

/** A note about a line that a step was read from is about that step. */
function withSteps(notes: readonly Note[], steps: readonly ImportedStep[]): Note[] {
  const stepOf = new Map(steps.flatMap(({ lines }, step) => lines.map((line) => [line, step] as const)));
  return notes.map((note) => {
    const ofMany = note.kind === 'left-over' && Number(note.params.count ?? 1) > 1;
    const step = note.step ?? (ofMany ? undefined : stepOf.get(note.place.line));
    return step === undefined ? note : { ...note, step };
  });
}
