/** Writes the texts of a model as paragraphs in the styles of the document. */
import type { Links } from './links';
import type { StyleIds } from './template-styles';
import { linesOf, oneLine } from './text';
import { paragraph, type RunLook } from './xml';

/** How a line looks, and whether it stays with the next. */
export interface TextLook extends RunLook {
  readonly keepNext?: boolean;
}

/** Lines that a cell's text lists things in: they hang behind their dash. */
const BULLET = /^\s*[-–•▪*]\s*/;
/** Behind their number, where there is a line above them: the first number of a cell is the step's own. */
const NUMBERED = /^\s*\(?(?:[0-9๐-๙]{1,2}|[ก-ฮ])[.)]\s*(?![0-9๐-๙])/;

/** Writes paragraphs in the styles of one document. */
export class Pen {
  constructor(
    private readonly styles: StyleIds,
    readonly links: Links,
  ) {}

  heading(text: string, level: 1 | 2 = 1): string {
    const style = level === 1 ? this.styles.heading1 : this.styles.heading2;
    return paragraph({ style }, this.links.runs(oneLine(text)));
  }

  /** Running text, a paragraph a line; `keepNext` is the last one's. */
  body(text: string, keepNext = false): string {
    const lines = linesOf(text);
    return lines
      .map((line, index) => {
        const style = this.styles.body;
        return paragraph({ style, keepNext: keepNext && index === lines.length - 1 }, this.links.runs(line));
      })
      .join('');
  }

  /** What a cell holds, a paragraph a line. */
  cell(text: string, kind: 'cell' | 'centred' | 'head', { bold = false, keepNext = false }: TextLook = {}): string {
    let paragraphs = '';
    let isFirst = true;
    for (const line of linesOf(text)) {
      const isItem = kind === 'cell' && (BULLET.test(line) || (!isFirst && NUMBERED.test(line)));
      const style = this.styles[isItem ? 'item' : kind];
      paragraphs += paragraph({ style, keepNext }, this.links.runs(line, { bold }));
      isFirst = false;
    }
    return paragraphs;
  }

  line(text: string, key: 'signing' | 'signature'): string {
    return paragraph({ style: this.styles[key] }, this.links.runs(oneLine(text)));
  }

  /** Parts one table from what follows: Word joins tables that touch. */
  spacer(keepNext = false): string {
    return paragraph({ style: this.styles.spacer, keepNext });
  }
}
