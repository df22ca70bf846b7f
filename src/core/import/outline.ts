/** Walks through a document and divides it: what stands before the measures, its sections with their rows, the rest. */
import { type HeadingKind, instrumentsNamed, readSectionHeading, sectionCode, sectionCodes } from '../sections';
import { bare } from '../thai/text';
import { type Account, saysNothing } from './account';
import type { Note } from './document';
import { HEADS_TABLE } from './front';
import { gatherFurniture, isPageNumber, runningLines } from './furniture';
import { joinText } from './join-text';
import type { Block, Header } from './layout';
import { type Piece, pieceOf } from './pieces';
import { beginsRow, measureAlone, onlyCell } from './row-shape';
import { placeOf, type SourceLine } from './source';

/** A section as the document shows it, before its code is settled. */
export interface Part {
  /** '' where no heading tells. */
  readonly code: string;
  readonly heading: string | null;
  readonly analysis: string[];
  /** Line of the heading; null where there is none. */
  readonly line: number | null;
  readonly pieces: Piece[];
  /** Headings that stood together before one table: a restart of its numbering begins the next. */
  readonly next: Part[];
}

/** The document in its parts: front, sections, and what was noted on the way. */
export interface Outline {
  readonly front: readonly SourceLine[];
  readonly parts: readonly Part[];
  readonly notes: readonly Note[];
}

/** Parts the blocks of a document into its front and its sections. */
export function outline(blocks: readonly Block[], account: Account): Outline {
  const walk = new Walk(blocks, account);
  blocks.forEach((block, i) => void walk.take(block, blocks[i + 1]));
  return walk.finish();
}

class Walk {
  private readonly front: SourceLine[] = [];
  private readonly parts: Part[] = [];
  private readonly notes: Note[] = [];
  /** Headed parts that wait for their table. */
  private pending: Part[] = [];
  /** Paragraphs since the last table that no heading has claimed. */
  private loose: SourceLine[] = [];
  private current: Part | null = null;
  private broken = false;
  private afterHeader = false;
  private table: number | null = null;
  private readonly running: ReadonlySet<SourceLine>;
  private readonly codeOf = sectionCodes();

  constructor(
    blocks: readonly Block[],
    private readonly account: Account,
  ) {
    const body = blocks.find(({ kind }) => kind === 'header')?.line;
    this.running = runningLines(
      blocks.map(({ line }) => line),
      body,
    );
  }

  take(block: Block, next: Block | undefined): void {
    if (block.kind === 'paragraph') this.paragraph(block.line);
    else if (block.kind === 'header') this.header(block.line);
    else if (block.kind === 'row') this.row(block.line, block.header, next);
    else this.broken = true;
  }

  finish(): Outline {
    this.parts.push(...this.pending);
    return { front: this.front, parts: this.parts, notes: gatherFurniture(this.notes) };
  }

  private paragraph(line: SourceLine): void {
    const text = (line.cells[0]?.text ?? '').trim();
    const heading = readSectionHeading(text);
    const waiting = this.pending[this.pending.length - 1];
    this.broken = true;
    if (isPageNumber(text)) this.furniture(line, text, 'import.left.page-number');
    else if (heading && isStrong(heading.kind)) this.heading(line, heading.code, heading.heading, heading.analysis);
    else if (waiting) {
      waiting.analysis.push(text);
      this.account.use(line);
    } else if (this.running.has(line)) this.furniture(line, text, 'import.left.running');
    else if (this.current) this.loose.push(line);
    else this.front.push(line);
  }

  private heading(line: SourceLine, code: string, heading: string, analysis: string | null): void {
    const last = this.pending[this.pending.length - 1] ?? this.current;
    if (last?.code === code && isSameHeading(last.heading, heading) && analysis === null) {
      this.furniture(line, heading, 'import.left.repeated-heading');
      return;
    }
    this.account.use(line);
    const part = newPart(code, heading, analysis, line.line);
    // A list of the sections with their scores, before the sections themselves: part of the introduction.
    if (this.pending.some((one) => one.code === code) && !this.current) this.parts.push(...this.pending.splice(0));
    this.pending.push(part);
  }

  private header(line: SourceLine): void {
    this.account.use(line);
    this.broken = true;
    this.afterHeader = true;
    const own = this.current ? this.loose : this.front;
    const from = this.pending.length > 0 ? -1 : unknownHeading(own);
    if (this.pending.length > 0) this.open();
    else if (from >= 0) this.openUnknown(own.splice(from));
    else if (!this.current) this.begin(newPart('', null, null, null));
    this.loose = [];
  }

  /** The paragraph right before the header is the heading of a section that ITA does not know. */
  private openUnknown(lines: readonly SourceLine[]): void {
    const [first, ...rest] = lines;
    const text = (first?.cells[0]?.text ?? '').trim();
    const split = readSectionHeading(text);
    const heading = split?.heading ?? text;
    // "๑. มาตรการส่งเสริมการปฏิบัติหน้าที่ (IIT)": the agency's own words, and what they stand for.
    const [named, ...others] = instrumentsNamed(heading);
    const code = split?.code || (named !== undefined && others.length === 0 ? named : this.codeOf(heading));
    const part = newPart(code, heading, split?.analysis ?? null, first?.line ?? null);
    part.analysis.push(...rest.map((line) => (line.cells[0]?.text ?? '').trim()));
    for (const line of lines) this.account.use(line);
    this.loose = [];
    this.begin(part);
  }

  private open(): void {
    const [first, ...others] = this.pending;
    this.pending = [];
    this.loose = [];
    if (!first) return;
    first.next.push(...others);
    this.begin(first);
  }

  private begin(part: Part): void {
    // A header that stands above the row with the first heading began a part that holds nothing.
    const { current } = this;
    if (current && isEmptyPart(current)) this.parts.splice(this.parts.indexOf(current), 1);
    this.current = part;
    this.parts.push(part);
  }

  private row(line: SourceLine, header: Header, next: Block | undefined): void {
    // A row of dashes alone says that there is nothing.
    if (line.cells.every(({ text }) => saysNothing(text))) return;
    if (line.table !== this.table) this.broken = true;
    this.table = line.table;
    const alone = onlyCell(line);
    const heading = alone === null ? null : readSectionHeading(line.cells[alone]?.text ?? '');
    if (
      alone !== null &&
      heading &&
      (isStrong(heading.kind) || heading.kind === 'label' || heading.kind === 'indicator')
    ) {
      const code = heading.code || this.codeOf(heading.heading);
      this.heading(line, code, heading.heading, heading.analysis);
      this.broken = true;
      return;
    }
    if (this.pending.length > 0) this.open();
    this.sectionCell(line, header);
    if (!this.current) this.begin(newPart('', null, null, null));
    const piece = pieceOf(line, header, this.broken || line.afterBlank, this.afterHeader);
    const measure = alone === null ? null : measureAlone(line, alone, header, next);
    if (measure !== null && alone !== null) this.account.use(line, alone);
    this.current?.pieces.push(
      measure === null ? piece : { ...piece, text: { ...piece.text, step: '', stepNo: '', measure } },
    );
    this.broken = false;
    this.afterHeader = false;
  }

  /** A table with a column for the section: a new name there begins a part. */
  private sectionCell(line: SourceLine, header: Header): void {
    const at = header.columns.section;
    const text = at === undefined ? '' : (line.cells[at]?.text ?? '').trim();
    if (at === undefined || text === '') return;
    if (this.current?.heading && !beginsRow(line, header, this.current.pieces)) {
      this.headingGoesOn(this.current, text);
      this.account.use(line, at);
      return;
    }
    const same = this.parts.find((part) => part.heading !== null && bare(part.heading) === bare(text));
    const code = same?.code ?? this.codeOf(text);
    const known = this.current?.code === code ? this.current : this.parts.find((part) => part.code === code);
    const isCode = bare(text) === bare(code);
    // One of several indicators heads no instrument: they stand together in what is said of it.
    const isIndicator = readSectionHeading(text)?.kind === 'indicator';
    if (known) this.current = known;
    else this.begin(newPart(code, isCode || isIndicator ? null : text, null, line.line));
    const { current } = this;
    const said = [current?.heading ?? '', ...(current?.analysis ?? [])].some((one) => bare(one).includes(bare(text)));
    if (isIndicator && !said) current?.analysis.push(text);
    // Another wording for a section that is there already is left over.
    if (isCode || isIndicator || said) this.account.use(line, at);
  }

  /** The cell of the section was cut by the page end as the others were. */
  private headingGoesOn(part: Part, text: string): void {
    const heading = joinText(part.heading ?? '', text);
    const whole = { ...part, heading, code: sectionCode(heading) || part.code };
    this.parts.splice(this.parts.indexOf(part), 1, whole);
    this.current = whole;
  }

  private furniture(line: SourceLine, text: string, code: string): void {
    this.account.use(line);
    this.notes.push({ kind: 'left-over', code, params: { text }, place: placeOf(line) });
  }
}

const isStrong = (kind: HeadingKind): boolean => kind === 'instrument' || kind === 'topic';

function newPart(code: string, heading: string | null, analysis: string | null, line: number | null): Part {
  return { code, heading, analysis: analysis === null ? [] : [analysis], line, pieces: [], next: [] };
}

const isEmptyPart = ({ code, heading, analysis, pieces }: Part): boolean =>
  code === '' && heading === null && analysis.length === 0 && pieces.length === 0;

/** "(ต่อ)" after a page end makes no new section. */
function isSameHeading(first: string | null, second: string): boolean {
  const key = (text: string) => bare(text).replace(/\(?ต่อ\)?$/, '');
  return first !== null && key(first) === key(second);
}

const NUMBERED_LINE = /^(?:\(?[0-9๐-๙]{1,2}[.)]+|ด้าน)\s*(?![0-9๐-๙])\S/;
const LONGEST_HEADING = 150;
const LONGEST_ANALYSIS = 3;

/** Where the paragraphs that stand right before a table begin with a heading by their look; -1 where they do not. */
function unknownHeading(lines: readonly SourceLine[]): number {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - 1 - LONGEST_ANALYSIS); i--) {
    const text = (lines[i]?.cells[0]?.text ?? '').trim();
    const kind = readSectionHeading(text)?.kind;
    if (kind === 'label' || kind === 'indicator') return i;
    if (HEADS_TABLE.test(text)) continue;
    if (i === lines.length - 1 && text.length <= LONGEST_HEADING && NUMBERED_LINE.test(text)) return i;
  }
  return -1;
}
