/** Base64 to and from the signed bytes of Apps Script (-128 to 127), in a context that has no atob. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = new Map([...ALPHABET].map((letter, index) => [letter, index]));

/** @param bytes signed or unsigned, as Apps Script's arrays of bytes have them */
export function toBase64(bytes: readonly number[]): string {
  const pieces: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const [a, b, c] = [(bytes[index] as number) & 255, (bytes[index + 1] ?? 0) & 255, (bytes[index + 2] ?? 0) & 255];
    const block = (a << 16) | (b << 8) | c;
    pieces.push(
      (ALPHABET[block >> 18] as string) +
        (ALPHABET[(block >> 12) & 63] as string) +
        (index + 1 < bytes.length ? ALPHABET[(block >> 6) & 63] : '=') +
        (index + 2 < bytes.length ? ALPHABET[block & 63] : '='),
    );
  }
  return pieces.join('');
}

/** null when the text is no base64 (the web-safe letters are read as well). */
export function fromBase64(text: string): number[] | null {
  const clean = text
    .replace(/[\s=]+$/g, '')
    .replace(/\s/g, '')
    .replace(/-/g, '+')
    .replace(/_/g, '/');
  if (clean.length % 4 === 1) return null;
  const bytes: number[] = [];
  let block = 0;
  let bits = 0;
  for (const letter of clean) {
    const code = CODES.get(letter);
    if (code === undefined) return null;
    block = ((block << 6) | code) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((((block >> bits) & 255) << 24) >> 24);
  }
  return bytes;
}
