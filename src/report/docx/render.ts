/**
 * Fills a template with the blocks of a model: the one way to make a report. patchDocument finds the placeholders and puts the
 * short texts in; in the place of each block it leaves a marker, which the block, written as text, then takes.
 */
import { type FileChild, ImageRun, type IPatch, PatchType, patchDocument, TextRun, XmlComponent } from 'docx';
import { Failure } from '../../core/failure';
import { REPORT_PARTS, type ReportPart } from '../../core/report-parts';
import type { ReportModel, ReportSeal } from '../model';
import { inspectTemplate } from '../template/inspect';
import { PLACEHOLDER, type PlaceholderKey } from '../template/placeholders';
import { readTemplate, type TemplateParagraph } from '../template/read';
import { BLOCKS } from './blocks';
import { withDraftMark } from './draft-mark';
import { Links } from './links';
import { type Parts, pack, setText, textOf, unpack } from './package';
import { pageSizeAt } from './page-size';
import { Pen } from './pen';
import { resetWorld, settled } from './runtime';
import { standardTemplate } from './template';
import { findStyles } from './template-styles';
import { inLine, linesOf, oneLine } from './text';
import type { Profile } from './type';

const DOCUMENT = 'word/document.xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const STYLES = 'word/styles.xml';

/** @throws Failure template.*: the agency's own template can't be filled */
export function render(model: ReportModel, profile: Profile, own?: Uint8Array): Uint8Array {
  const [problem] = own === undefined ? [] : inspectTemplate(own);
  if (problem) throw new Failure(problem.code, problem.params);
  resetWorld(model.madeOn);
  const template =
    own === undefined
      ? standardTemplate({ profile, ...model })
      : model.mark === ''
        ? own
        : withDraftMark(own, model.madeOn);
  const parts = unpack(patched(template, model));
  putBlocks(parts, model);
  nameLanguage(parts);
  return pack(parts, model.madeOn);
}

/** Stands in the document where a block will: an element that no text can be taken for. */
class Marker extends XmlComponent {
  constructor(part: ReportPart) {
    super(markerName(part));
  }
}

const markerName = (part: ReportPart): string => `prongsai-${part}`;
const MARKER = new RegExp(`<prongsai-(${REPORT_PARTS.join('|')})\\s*(?:/>|></prongsai-[a-z]+>)`, 'g');

/** The placeholders that a short text takes the place of. */
const LINES = ['title', 'item', 'agency', 'year', 'scope', 'mark'] as const;

function patched(template: Uint8Array, model: ReportModel): Uint8Array {
  const paragraphs = readTemplate(template) ?? [];
  const patches: Record<string, IPatch> = {};
  for (const part of REPORT_PARTS) {
    patches[PLACEHOLDER[part]] = { type: PatchType.DOCUMENT, children: [new Marker(part) as unknown as FileChild] };
  }
  for (const key of LINES) patches[PLACEHOLDER[key]] = inPlace(key, textRuns(model[key]), paragraphs);
  patches[PLACEHOLDER.seal] = inPlace('seal', model.seal === null ? [] : [picture(model.seal)], paragraphs);
  return settled(
    patchDocument({
      outputType: 'uint8array',
      data: template,
      patches,
      trimPlaceholders: true,
      properties: {
        title: oneLine(model.title),
        creator: oneLine(model.agency),
        lastModifiedBy: oneLine(model.agency),
      },
    }),
  );
}

/** Runs in a line of the template; a line that would be left with nothing goes, where a document can do without it. */
function inPlace(key: PlaceholderKey, runs: IPatch['children'], paragraphs: readonly TemplateParagraph[]): IPatch {
  const name = PLACEHOLDER[key];
  const alone = new RegExp(`^\\s*\\{\\{\\s*${name}\\s*\\}\\}\\s*$`);
  const goes = ({ text, place, enclosed }: TemplateParagraph): boolean =>
    !new RegExp(`\\{\\{\\s*${name}\\s*\\}\\}`).test(text) || (place === 'body' && !enclosed && alone.test(text));
  if (runs.length === 0 && paragraphs.every(goes)) return { type: PatchType.DOCUMENT, children: [] };
  return { type: PatchType.PARAGRAPH, children: runs.length === 0 ? [new TextRun('')] : runs } as IPatch;
}

/** A title broken by its author is broken there. */
const textRuns = (text: string): TextRun[] =>
  text.trim() === ''
    ? []
    : linesOf(inLine(text)).map((line, index) => new TextRun({ text: line, break: index === 0 ? 0 : 1 }));

/** The room of a seal, in pixels of 1/96 inch: 2.5 cm high, or a long one 8 cm wide. */
const SEAL = { height: 94, width: 302 };

function picture({ bytes, kind, width, height, alt }: ReportSeal): ImageRun {
  const scale = Math.min(SEAL.height / height, SEAL.width / width);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const name = oneLine(alt);
  // Numbered here: the library's own count goes on from one report to the next.
  const altText = { id: '1', name, title: name, description: name };
  return new ImageRun({ type: kind, data: bytes, transformation, altText });
}

function putBlocks(parts: Parts, model: ReportModel): void {
  const { ids, type, xml } = findStyles(textOf(parts, STYLES));
  const pen = new Pen(ids, new Links(ids.hyperlink));
  const body = textOf(parts, DOCUMENT);
  const markers = [...body.matchAll(MARKER)].map((found) => ({
    part: found[1] as ReportPart,
    start: found.index,
    end: found.index + found[0].length,
  }));
  const pieces: string[] = [];
  let after: ReportPart | null = null;
  let at = body.length;
  // From the end, for a block must know whether signatures follow it.
  for (const { part, start, end } of markers.reverse()) {
    const size = pageSizeAt(body, end);
    const place = { width: size.width, height: size.height, type, keepLast: after === 'signatures' };
    const block = BLOCKS[part](model, pen, place);
    if (block !== '') after = part;
    pieces.push(body.slice(end, at), block);
    at = start;
  }
  pieces.push(body.slice(0, at));
  setText(parts, DOCUMENT, pieces.reverse().join(''));
  setText(parts, STYLES, xml);
  const relationships = pen.links.relationships();
  if (relationships !== '') {
    const there = textOf(parts, RELATIONSHIPS);
    setText(
      parts,
      RELATIONSHIPS,
      there.replace('</Relationships>', () => `${relationships}</Relationships>`),
    );
  }
}

/** Readers aloud ask the file what language it is in. */
function nameLanguage(parts: Parts): void {
  const core = textOf(parts, 'docProps/core.xml');
  if (core === '' || core.includes('<dc:language>')) return;
  setText(
    parts,
    'docProps/core.xml',
    core.replace(/<\/[\w:]*coreProperties>/, (end) => `<dc:language>th-TH</dc:language>${end}`),
  );
}
