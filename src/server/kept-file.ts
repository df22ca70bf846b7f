/**
 * A file kept with the spreadsheet: the seal, the agency's template. Document properties take 9 KB a value and 500 KB in all, so it is
 * cut into parts. What is written is whole or not there: the parts come first, under names that no other version has, then the
 * index that names them; the parts of the version before go last.
 */
import { fnv1a64 } from '../core/etag';
import { Failure } from '../core/failure';
import { TEMPLATE_LIMIT } from '../report';
import { fromBase64 } from './bytes';
import { drop, keep, kept, keptNow } from './kept';

export type KeptFileName = 'seal' | 'template';

/** The largest file of each, in bytes: both fit in the store, with room for all else that is kept there. */
export const KEPT_LIMITS: Readonly<Record<KeptFileName, number>> = { seal: 60_000, template: TEMPLATE_LIMIT };

/** Base64 letters a part: below 9 KB with its name. */
const PART = 9_000;
/** Google's 500 KB, names and values together, less a margin for what others keep meanwhile. */
const STORE = 500 * 1024 - 8_000;

export interface KeptAbout {
  /** As the user's computer called it. */
  readonly name: string;
  readonly type: string;
  /** "2026-11-22 09.05" */
  readonly savedAt: string;
  /** Bytes. */
  readonly size: number;
  /** Of its content: the same bytes give the same. */
  readonly hash: string;
  /** Pixels; of a picture alone. */
  readonly width?: number;
  readonly height?: number;
}

interface Index extends KeptAbout {
  readonly parts: number;
}

const indexKey = (file: KeptFileName): string => `file.${file}`;
const partKey = (file: KeptFileName, hash: string, n: number): string => `file.${file}.${hash}.${n}`;
const isPart = (key: string, file: KeptFileName): boolean => key.startsWith(`${indexKey(file)}.`);

/** What is known of a file without putting it together; null where none is kept. */
export function aboutKept(file: KeptFileName): KeptAbout | null {
  const index = indexOf(kept(), file);
  if (!index) return null;
  const { parts: _, ...about } = index;
  return about;
}

function indexOf(values: Readonly<Record<string, string>>, file: KeptFileName): Index | null {
  const text = values[indexKey(file)];
  return text === undefined ? null : (JSON.parse(text) as Index);
}

/**
 * The content in base64; null where none is kept.
 * @throws Failure kept.damaged: not all of it is there, as when someone has cleared the properties by hand
 */
export function keptText(file: KeptFileName): string | null {
  const values = kept();
  const index = indexOf(values, file);
  if (!index) return null;
  const parts = Array.from({ length: index.parts }, (_, n) => values[partKey(file, index.hash, n)] ?? '');
  const text = parts.join('');
  if (fnv1a64(text) !== index.hash) throw new Failure('kept.damaged', { file });
  return text;
}

/** @throws Failure kept.damaged */
export function keptBytes(file: KeptFileName): Uint8Array | null {
  const text = keptText(file);
  return text === null ? null : fromBase64(text);
}

/**
 * Keeps a file in place of the one before. To be called under the lock.
 * @param text its content in base64
 * @throws Failure kept.too-large, kept.no-room: what was kept before still is
 */
export function keepFile(file: KeptFileName, text: string, about: Omit<KeptAbout, 'hash'>): KeptAbout {
  const { size } = about;
  const limit = KEPT_LIMITS[file];
  if (size > limit) throw new Failure('kept.too-large', { file, size: kilobytes(size), limit: kilobytes(limit) });
  const before = ofFile(keptNow(), file);
  const hash = fnv1a64(text);
  const pieces = text.match(new RegExp(`.{1,${PART}}`, 'g')) ?? [];
  const parts = Object.fromEntries(pieces.map((piece, n) => [partKey(file, hash, n), piece]));
  const whole: KeptAbout = { ...about, hash };
  const index = { [indexKey(file)]: JSON.stringify({ ...whole, parts: pieces.length } satisfies Index) };
  const stale = Object.keys(before).filter((key) => isPart(key, file) && !(key in parts));
  const others = sizeOf(kept()) - sizeOf(before);
  if (others + sizeOf({ ...parts, ...index }) > STORE) throw new Failure('kept.no-room', { file });
  if (sizeOf(kept()) + sizeOf({ ...parts, ...index }) <= STORE) {
    keep(parts);
    keep(index);
    drop(stale);
  } else {
    replace(before, { ...parts, ...index }, stale);
  }
  return whole;
}

/** Two versions that do not fit beside each other: the one before goes first, and comes back where the new one can't be kept. */
function replace(before: Record<string, string>, after: Record<string, string>, stale: readonly string[]): void {
  drop(stale);
  try {
    keep(after);
  } catch (error) {
    keep(before);
    throw error;
  }
}

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);

const ofFile = (values: Readonly<Record<string, string>>, file: KeptFileName): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key === indexKey(file) || isPart(key, file)));

const sizeOf = (values: Readonly<Record<string, string>>): number =>
  // Keys and base64 are one byte a letter; a name in Thai may take three.
  Object.entries(values).reduce((sum, [key, value]) => sum + key.length + (isAscii(value) ? 1 : 3) * value.length, 0);

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII
const isAscii = (text: string): boolean => /^[\u0000-\u007f]*$/.test(text);

/** Forgets a file: the index first, so that no half of it is ever read. To be called under the lock. */
export function dropFile(file: KeptFileName): void {
  const parts = Object.keys(keptNow()).filter((key) => isPart(key, file));
  drop([indexKey(file), ...parts]);
}
