/** HtmlOutput: a page ready to be shown. */

import { declare } from '../core/faces';
import { face } from '../core/service';

type G = GoogleAppsScript.HTML.HtmlOutput;

const members = {
  getContent: [''],
  setContent: ['String'],
  append: ['String'],
  appendUntrusted: ['String'],
  clear: [''],
  getTitle: [''],
  setTitle: ['String'],
  getWidth: [''],
  setWidth: ['number'],
  getHeight: [''],
  setHeight: ['number'],
  setSandboxMode: ['SandboxMode'],
  addMetaTag: ['String,String'],
} as const;

export class HtmlOutput implements Pick<G, keyof typeof members> {
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

  constructor(private content: string) {}

  getContent(): string {
    return this.content;
  }

  setContent(content: string): G {
    this.content = content;
    return face<G>(this);
  }

  append(added: string): G {
    this.content += added;
    return face<G>(this);
  }

  appendUntrusted(added: string): G {
    return this.append(escapeHtml(added));
  }

  clear(): G {
    return this.setContent('');
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): G {
    this.title = title;
    return face<G>(this);
  }

  /** null until it is set, as Google's, whatever its types say */
  getWidth(): number {
    return this.width as number;
  }

  setWidth(width: number): G {
    this.width = width;
    return face<G>(this);
  }

  getHeight(): number {
    return this.height as number;
  }

  setHeight(height: number): G {
    this.height = height;
    return face<G>(this);
  }

  /** IFRAME is the only mode left; setting one has no effect. */
  setSandboxMode(): G {
    return face<G>(this);
  }

  /** A tag of the frame that shows the page, not of its content. */
  addMetaTag(): G {
    return face<G>(this);
  }
}

declare(HtmlOutput, { name: 'HtmlOutput', needs: 'open', members, local: true });

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
