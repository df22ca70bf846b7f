/** The work on bytes that Utilities does: charsets, digests, zip, gzip, identifiers. Bytes cross as base64. */

import { createHash, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import type { UtilityOps } from '../protocol/drive';
import { NotEmulated, Refusal } from '../refusal';

const HASHES: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

export function byteOps(): UtilityOps {
  return {
    'bytes.fromText': (text, charset) => Buffer.from(text, encodingOf(charset)).toString('base64'),
    'bytes.toText': (base64, charset) => Buffer.from(base64, 'base64').toString(encodingOf(charset)),
    'bytes.digest': (algorithm, base64) => {
      const hash = HASHES[algorithm];
      if (!hash) throw new NotEmulated(`the digest ${algorithm}`);
      return createHash(hash).update(Buffer.from(base64, 'base64')).digest('base64');
    },
    'bytes.zip': (blobs) => {
      const entries: Record<string, Uint8Array> = {};
      for (const blob of blobs) {
        if (blob.name === null) throw new Refusal('Blob object must have non-null name for this operation.');
        if (blob.name in entries) throw new Refusal(`Duplicate filename contained in input: ${blob.name}`);
        entries[blob.name] = Buffer.from(blob.base64, 'base64');
      }
      return Buffer.from(zipSync(entries)).toString('base64');
    },
    'bytes.unzip': (base64) => {
      const entries = refusing('Invalid argument', () => unzipSync(Buffer.from(base64, 'base64')));
      return Object.entries(entries)
        .filter(([name]) => !name.endsWith('/'))
        .map(([name, bytes]) => ({ name, type: null, base64: Buffer.from(bytes).toString('base64') }));
    },
    'bytes.gzip': (base64) => gzipSync(Buffer.from(base64, 'base64')).toString('base64'),
    'bytes.ungzip': (base64) =>
      refusing('Could not decompress gzip.', () => gunzipSync(Buffer.from(base64, 'base64'))).toString('base64'),
    'bytes.uuid': () => randomUUID(),
  };
}

function encodingOf(charset: string): BufferEncoding {
  const name = charset.toUpperCase().replace(/_/g, '-');
  if (name === 'UTF-8') return 'utf8';
  if (name === 'US-ASCII') return 'latin1';
  throw new NotEmulated(`the charset ${charset}`);
}

function refusing<T>(message: string, work: () => T): T {
  try {
    return work();
  } catch {
    throw new Refusal(message);
  }
}
