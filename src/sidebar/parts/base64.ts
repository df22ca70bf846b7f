/** Base64, as bytes cross to the server and back. */

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  return bytes;
}

export function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}

export const dataUrl = (type: string, base64: string): string => `data:${type};base64,${base64}`;

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Saves a file on the user's computer: Google's frame allows downloads that a link starts. */
export function download(name: string, type: string, base64: string): void {
  const link = Object.assign(document.createElement('a'), { href: dataUrl(type, base64), download: name });
  document.body.append(link);
  link.click();
  link.remove();
}
