/** A .docx as its parts, and back: the same parts give the same bytes, wherever and whenever. */
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { textOfUtf8 } from '../../core/utf8';
import { Utf8Encoder } from './runtime/utf8';

/** The files in a .docx, by path. */
export type Parts = Record<string, Uint8Array>;

const encoder = new Utf8Encoder();

/** The parts of a .docx by their path in it. @throws Error where the bytes are no zip */
export const unpack = (bytes: Uint8Array): Parts => unzipSync(bytes);

/** A part as text; '' where there is none of that name. */
export const textOf = (parts: Parts, name: string): string => {
  const part = parts[name];
  return part === undefined ? '' : textOfUtf8(part);
};

/** Puts a text in the place of a part. */
export const setText = (parts: Parts, name: string, text: string): void => {
  parts[name] = encoder.encode(text);
};

/** @param day 'YYYY-MM-DD', that the parts are dated with */
export function pack(parts: Parts, day: string): Uint8Array {
  // The zip holds no time zone, only hours as a clock on the wall shows them.
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date, 12);
  const files: Zippable = {};
  for (const name of Object.keys(parts)) files[name] = [parts[name] ?? new Uint8Array(), { mtime, level: 6 }];
  return zipSync(files);
}
