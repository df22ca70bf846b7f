/** Blob: bytes with a type and a name. */

import type { WireBlob } from '../../protocol/drive';
import { ask } from '../core/bridge';
import { declare } from '../core/faces';
import { face } from '../core/service';
import { fromBase64, toBase64 } from './bytes';

type G = GoogleAppsScript.Base.Blob;

const members = {
  getBytes: [''],
  setBytes: ['Byte[]'],
  getContentType: [''],
  setContentType: ['String?'],
  setContentTypeFromExtension: [''],
  getName: [''],
  setName: ['String'],
  getDataAsString: ['', 'String'],
  setDataFromString: ['String', 'String,String'],
  copyBlob: [''],
  getBlob: [''],
  isGoogleType: [''],
} as const;

const TYPES: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  txt: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  zip: 'application/zip',
};

export class Blob implements Pick<G, keyof typeof members> {
  constructor(private wire: WireBlob) {}

  static ofText(text: string, type: string | null, name: string | null): Blob {
    return new Blob({ base64: ask('bytes.fromText', text, 'UTF-8'), type, name });
  }

  toWire(): WireBlob {
    return this.wire;
  }

  getBytes(): number[] {
    return fromBase64(this.wire.base64) ?? [];
  }

  setBytes(bytes: number[]): G {
    return this.with({ base64: toBase64(bytes) });
  }

  getContentType(): string | null {
    return this.wire.type;
  }

  setContentType(type: string | null): G {
    return this.with({ type });
  }

  setContentTypeFromExtension(): G {
    const extension = /\.(\w+)$/.exec(this.wire.name ?? '')?.[1]?.toLowerCase() ?? '';
    return this.with({ type: TYPES[extension] ?? null });
  }

  getName(): string | null {
    return this.wire.name;
  }

  setName(name: string): G {
    return this.with({ name });
  }

  getDataAsString(charset = 'UTF-8'): string {
    return ask('bytes.toText', this.wire.base64, charset);
  }

  setDataFromString(text: string, charset = 'UTF-8'): G {
    return this.with({ base64: ask('bytes.fromText', text, charset) });
  }

  copyBlob(): G {
    return face<G>(new Blob({ ...this.wire }));
  }

  getBlob(): G {
    return face<G>(this);
  }

  isGoogleType(): boolean {
    return (this.wire.type ?? '').startsWith('application/vnd.google-apps.');
  }

  private with(change: Partial<WireBlob>): G {
    this.wire = { ...this.wire, ...change };
    return face<G>(this);
  }
}

declare(Blob, { name: 'Blob', needs: 'open', members, local: true });
