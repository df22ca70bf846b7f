/** Utilities: blobs, base64, digests, dates, identifiers, sleep. */

import { ask } from '../core/bridge';
import { enumeration } from '../core/enumeration';
import { exception } from '../core/exception';
import { behind, declare } from '../core/faces';
import { face } from '../core/service';
import { formatLog } from '../runtime/console';
import { Blob } from './blob';
import { fromBase64, toBase64 } from './bytes';
import { formatDate } from './format-date';

type G = GoogleAppsScript.Utilities.Utilities;
type GBlob = GoogleAppsScript.Base.Blob;

const FIVE_MINUTES = 300_000;

const members = {
  newBlob: ['Byte[]', 'Byte[],String?', 'Byte[],String?,String?', 'String', 'String,String?', 'String,String?,String?'],
  base64Encode: ['Byte[]', 'String', 'String,Charset'],
  base64EncodeWebSafe: ['Byte[]', 'String', 'String,Charset'],
  base64Decode: ['String', 'String,Charset'],
  base64DecodeWebSafe: ['String', 'String,Charset'],
  computeDigest: ['DigestAlgorithm,Byte[]', 'DigestAlgorithm,String', 'DigestAlgorithm,String,Charset'],
  formatDate: ['Date,String,String'],
  formatString: ['String,...'],
  getUuid: [''],
  sleep: ['number'],
  zip: ['Blob[]', 'Blob[],String'],
  unzip: ['Blob'],
  gzip: ['Blob', 'Blob,String'],
  ungzip: ['Blob'],
} as const;

class UtilitiesService implements Pick<G, keyof typeof members> {
  newBlob(data: string | number[], type?: string | null, name?: string | null): GBlob {
    if (typeof data === 'string') return face(Blob.ofText(data, type ?? 'text/plain', name ?? null));
    return face(new Blob({ base64: toBase64(data), type: type ?? null, name: name ?? null }));
  }

  base64Encode(data: string | number[], charset?: unknown): string {
    return typeof data === 'string' ? ask('bytes.fromText', data, String(charset ?? 'UTF-8')) : toBase64(data);
  }

  base64EncodeWebSafe(data: string | number[], charset?: unknown): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(encoded: string): number[] {
    const bytes = fromBase64(encoded);
    if (!bytes) throw exception('Could not decode string.');
    return bytes;
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return this.base64Decode(encoded);
  }

  computeDigest(algorithm: unknown, value: string | number[], charset?: unknown): number[] {
    return fromBase64(ask('bytes.digest', String(algorithm), this.base64Encode(value, charset))) as number[];
  }

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    return formatDate(date as unknown as Date, timeZone, format);
  }

  formatString(template: string, ...args: unknown[]): string {
    return formatLog([template, ...args]);
  }

  getUuid(): string {
    return ask('bytes.uuid');
  }

  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > FIVE_MINUTES) throw exception('Invalid argument: milliseconds');
    ask('clock.sleep', milliseconds);
  }

  zip(blobs: GoogleAppsScript.Base.BlobSource[], name = 'archive.zip'): GBlob {
    const base64 = ask(
      'bytes.zip',
      blobs.map((blob) => behind(Blob, blob).toWire()),
    );
    return face(new Blob({ base64, type: 'application/zip', name }));
  }

  unzip(blob: GoogleAppsScript.Base.BlobSource): GBlob[] {
    return ask('bytes.unzip', behind(Blob, blob).toWire().base64).map((wire) => {
      const made = new Blob(wire);
      made.setContentTypeFromExtension();
      return face<GBlob>(made);
    });
  }

  gzip(blob: GoogleAppsScript.Base.BlobSource, name = 'archive.gz'): GBlob {
    const base64 = ask('bytes.gzip', behind(Blob, blob).toWire().base64);
    return face(new Blob({ base64, type: 'application/x-gzip', name }));
  }

  ungzip(blob: GoogleAppsScript.Base.BlobSource): GBlob {
    const base64 = ask('bytes.ungzip', behind(Blob, blob).toWire().base64);
    return face(new Blob({ base64, type: null, name: null }));
  }
}

declare(UtilitiesService, {
  name: 'Utilities',
  needs: 'open',
  members,
  local: true,
  values: {
    Charset: enumeration('Utilities.Charset', ['US_ASCII', 'UTF_8']),
    DigestAlgorithm: enumeration('Utilities.DigestAlgorithm', ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']),
  },
});

export const makeUtilities = () => face<G>(new UtilitiesService());
