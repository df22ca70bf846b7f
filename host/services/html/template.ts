/** HtmlTemplate: a page with scriptlets. `<?= ?>` writes escaped text, `<?!= ?>` as it is, `<? ?>` runs statements. */

import { declare } from '../core/faces';
import { face } from '../core/service';
import { escapeHtml, HtmlOutput } from './output';

type G = GoogleAppsScript.HTML.HtmlTemplate;

const members = { evaluate: [''], getRawContent: [''], getCode: [''] } as const;

export class HtmlTemplate {
  readonly #raw: string;

  constructor(raw: string) {
    this.#raw = raw;
  }

  getRawContent(): string {
    return this.#raw;
  }

  /** A function's body; `output` holds the text so far. */
  getCode(): string {
    const parts = this.#raw.split(/<\?([\s\S]*?)\?>/);
    const lines = parts.map((part, index) => {
      if (index % 2 === 0) return `output._ += ${JSON.stringify(part)};`;
      if (part.startsWith('!=')) return `output._ += (${part.slice(2).trim().replace(/;$/, '')});`;
      if (part.startsWith('=')) return `output._$ = (${part.slice(1).trim().replace(/;$/, '')});`;
      return part;
    });
    return lines.join('\n');
  }

  evaluate(): GoogleAppsScript.HTML.HtmlOutput {
    let text = '';
    const output = {
      get _() {
        return text;
      },
      set _(next: string) {
        text = next;
      },
      set _$(value: unknown) {
        text += escapeHtml(String(value));
      },
    };
    // The properties set on the template are the scriptlets' variables, as in Apps Script.
    const names = Object.keys(this);
    const values = names.map((name) => (this as unknown as Record<string, unknown>)[name]);
    new Function('output', ...names, this.getCode())(output, ...values);
    return face(new HtmlOutput(text));
  }
}

declare(HtmlTemplate, { name: 'HtmlTemplate', needs: 'open', members, local: true, open: true });

export const templateFace = (raw: string) => face<G>(new HtmlTemplate(raw));
