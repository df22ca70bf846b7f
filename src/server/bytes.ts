/** Bytes between pages (base64), services (signed numbers) and our own code (Uint8Array). */
import { signed } from '../drive/services';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...LETTERS].map((letter, value) => [letter, value]));

/** A service could do it, at the price of a call for each file of a report. @returns null for what is no base64 */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const value = (at: number) => VALUES.get(text.charAt(at)) ?? 0;
  for (let from = 0, to = 0; from < text.length; from += 4) {
    const three = (value(from) << 18) | (value(from + 1) << 12) | (value(from + 2) << 6) | value(from + 3);
    bytes[to++] = three >> 16;
    bytes[to++] = three >> 8;
    bytes[to++] = three;
  }
  return bytes;
}

export const toBase64 = (bytes: Uint8Array): string => Utilities.base64Encode(signed(bytes));
