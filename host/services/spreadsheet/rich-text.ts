/** RichTextValue and its builder: a cell's text with links and looks on stretches of it. */

import type { WireText } from '../../protocol/cells';
import type { TextLook, TextRun } from '../../workbook/state';
import { exception } from '../core/exception';
import { declare } from '../core/faces';
import { face } from '../core/service';
import { lookOf, styleFace } from './text-style';

type G = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type Style = GoogleAppsScript.Spreadsheet.TextStyle;

const members = {
  copy: [''],
  getText: [''],
  getStartIndex: [''],
  getEndIndex: [''],
  getLinkUrl: ['', 'number,number'],
  getTextStyle: ['', 'number,number'],
  getRuns: [''],
} as const;

export class RichTextValue implements Pick<G, keyof typeof members> {
  /** @param start where in the cell's text this stretch begins */
  constructor(
    readonly wire: WireText,
    private readonly start = 0,
  ) {}

  copy = (): Builder => richTextBuilder(this.wire);
  getText = () => this.wire.text;
  getStartIndex = () => this.start;
  getEndIndex = () => this.start + this.wire.text.length;

  /** null where the stretch has no link, or several */
  getLinkUrl(start = 0, end = this.wire.text.length): string | null {
    const links = new Set(pieces(this.wire, start, end).map((piece) => piece.link ?? null));
    return links.size === 1 ? ([...links][0] as string | null) : null;
  }

  /** What is the same all over the stretch; the rest is null. */
  getTextStyle(start = 0, end = this.wire.text.length): Style {
    const looks = pieces(this.wire, start, end).map((piece) => ({ ...this.wire.base, ...piece.look }));
    const [first = {}, ...others] = looks;
    const shared = Object.entries(first).filter(([key, value]) =>
      others.every((look) => look[key as keyof TextLook] === value),
    );
    return styleFace(Object.fromEntries(shared));
  }

  getRuns(): G[] {
    return pieces(this.wire, 0, this.wire.text.length).map(({ start, end, ...rest }) =>
      face<G>(
        new RichTextValue(
          {
            text: this.wire.text.slice(start, end),
            runs: rest.link || rest.look ? [{ ...rest, start: 0, end: end - start }] : [],
            ...(this.wire.base && { base: this.wire.base }),
          },
          start,
        ),
      ),
    );
  }
}

declare(RichTextValue, { name: 'SpreadsheetApp.RichTextValue', needs: 'open', members });

const builderMembers = {
  build: [''],
  setText: ['String'],
  setLinkUrl: ['String?', 'number,number,String?'],
  setTextStyle: ['TextStyle?', 'number,number,TextStyle?'],
} as const;

class RichTextValueBuilder implements Pick<Builder, keyof typeof builderMembers> {
  private text: string | null;
  private runs: TextRun[];

  constructor(wire: WireText | null) {
    this.text = wire?.text ?? null;
    this.runs = wire?.runs ?? [];
  }

  build(): G {
    if (this.text === null) throw exception('Text is required to build a RichTextValue.');
    return richFace({ text: this.text, runs: this.runs });
  }

  setText(text: string): Builder {
    this.text = text;
    this.runs = [];
    return face<Builder>(this);
  }

  setLinkUrl(...args: unknown[]): Builder {
    const [start, end, link] = this.stretch<string>(args);
    return this.change(start, end, ({ link: _, ...run }) => (link === null ? run : { ...run, link }));
  }

  /** null changes nothing. */
  setTextStyle(...args: unknown[]): Builder {
    const [start, end, style] = this.stretch<Style>(args);
    if (style === null) return face<Builder>(this);
    return this.change(start, end, ({ look, ...run }) => ({ ...run, look: { ...look, ...lookOf(style) } }));
  }

  /** (value) or (start, end, value) */
  private stretch<T>(args: unknown[]): [number, number, T | null] {
    if (this.text === null) throw exception('The text must be set before a style or a link.');
    if (args.length === 1) return [0, this.text.length, args[0] as T | null];
    const [start, end, value] = args as [number, number, T | null];
    if (start < 0 || start >= end || end > this.text.length) {
      throw exception(`Illegal argument: start offset ${start} and end offset ${end} of a text of ${this.text.length}`);
    }
    return [start, end, value];
  }

  private change(start: number, end: number, next: (run: TextRun) => TextRun): Builder {
    const wire = { text: this.text ?? '', runs: this.runs };
    const cut = (from: number, to: number) => (from < to ? pieces(wire, from, to) : []);
    const all = [...cut(0, start), ...cut(start, end).map(next), ...cut(end, wire.text.length)];
    this.runs = all.filter((run) => run.link !== undefined || run.look !== undefined);
    return face<Builder>(this);
  }
}

declare(RichTextValueBuilder, { name: 'SpreadsheetApp.RichTextValueBuilder', needs: 'open', members: builderMembers });

/** The stretch cut where its runs begin and end, gaps included; neighbours that are alike become one. */
function pieces(wire: WireText, start: number, end: number): TextRun[] {
  const edges = new Set([start, end]);
  for (const run of wire.runs) {
    for (const edge of [run.start, run.end]) if (edge > start && edge < end) edges.add(edge);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const cut: TextRun[] = [];
  for (let index = 0; index + 1 < sorted.length; index++) {
    const [from, to] = [sorted[index] as number, sorted[index + 1] as number];
    const over = wire.runs.find((run) => run.start <= from && run.end >= to);
    const { start: _s, end: _e, ...look } = over ?? { start: 0, end: 0 };
    const last = cut[cut.length - 1];
    const { start: _ls, end: _le, ...lastLook } = last ?? { start: 0, end: 0 };
    if (last && JSON.stringify(lastLook) === JSON.stringify(look)) last.end = to;
    else cut.push({ start: from, end: to, ...look });
  }
  return cut;
}

export const richFace = (wire: WireText) => face<G>(new RichTextValue(wire));
export const richTextBuilder = (wire: WireText | null = null) => face<Builder>(new RichTextValueBuilder(wire));
