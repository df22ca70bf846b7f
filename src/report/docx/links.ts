/** The links of a document: each address is a relationship of the part that it stands in. */
import { piecesOf } from './text';
import { escapeXml, type RunLook, run } from './xml';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

export class Links {
  private readonly ids = new Map<string, string>();

  /** @param style id of the character style of links */
  constructor(private readonly style: string) {}

  /** The runs of one line, its links such that they can be clicked. */
  runs(line: string, look: RunLook = {}): string {
    let runs = '';
    for (const { text, target } of piecesOf(line)) runs += target === null ? run(text, look) : this.link(text, target);
    return runs;
  }

  /** What the part's relationships must hold besides what they do. */
  relationships(): string {
    const entries = [...this.ids].map(
      ([target, id]) =>
        `<Relationship Id="${id}" Type="${HYPERLINK}" Target="${escapeXml(target)}" TargetMode="External"/>`,
    );
    return entries.join('');
  }

  private link(text: string, target: string): string {
    let id = this.ids.get(target);
    if (id === undefined) {
      // Not as other programs name them.
      id = `prongsaiLink${this.ids.size + 1}`;
      this.ids.set(target, id);
    }
    const shown = `<w:r><w:rPr><w:rStyle w:val="${this.style}"/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
    return `<w:hyperlink r:id="${id}" w:history="1">${shown}</w:hyperlink>`;
  }
}
