/** A hash of what a report says: the same data gives the same, whenever it was made. */
import { fnv1a64 } from '../core/etag';
import type { ReportModel } from './model';

/** Sixteen hexadecimal digits. The day of making does not count; the seal does. */
export function fingerprintOf(model: ReportModel): string {
  const { seal } = model;
  const picture = seal && { ...seal, bytes: bytesText(seal.bytes) };
  return fnv1a64(JSON.stringify({ ...model, madeOn: null, seal: picture }));
}

const bytesText = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
