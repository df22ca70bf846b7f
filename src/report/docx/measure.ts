/** How much room text takes, as far as can be told without a font: enough to share out widths, and to know a row that no page holds. */

/** Thai vowels and tone marks that stand above or below a letter take no width of their own. */
const isMark = (code: number): boolean =>
  code === 0xe31 || (code >= 0xe34 && code <= 0xe3a) || (code >= 0xe47 && code <= 0xe4e);

/** Letters of a line side by side. */
export function lengthOf(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) if (!isMark(text.charCodeAt(at))) length++;
  return length;
}

/** The lengths of a cell's paragraphs. */
export const lengthsOf = (text: string): number[] => text.split('\n').map(lengthOf);

/** Lines that paragraphs of these lengths take where a line holds so many letters. */
export function linesIn(lengths: readonly number[], perLine: number): number {
  let lines = 0;
  for (const length of lengths) lines += length <= perLine ? 1 : Math.ceil(length / perLine);
  return lines;
}

/** The same without the steps from one line to the next: what a wider column would save. */
export function roomIn(lengths: readonly number[], perLine: number): number {
  let lines = 0;
  for (const length of lengths) lines += length <= perLine ? 1 : length / perLine;
  return lines;
}

/** How large the type of a table is. */
export interface TypeSize {
  /** Width of a letter, dxa. */
  readonly letter: number;
  /** From line to line, dxa. */
  readonly line: number;
}

/** TH Sarabun at 14 points, its letters measured on Thai running text. Sarabun at 9.5 points is as wide. */
export const TABLE_TYPE: TypeSize = { letter: 98, line: 378 };
const POINTS = 14;
/** Thai faces that are drawn small on their body, as the type of official papers is; all others are drawn half as large again. */
const SMALL_FACE = /^(?:TH|Angsana|Cordia|Browallia|Dillenia|Eucrosia|Freesia|Iris|Jasmine|Kodchiang|Lily)/i;
const LARGE_FACE = 1.47;
/** From line to line, in sizes of the type, before a style sets lines apart. */
const LEADING = 1.34;
const DXA = 20;

/**
 * @param halfPoints as styles give sizes
 * @param spacing of lines, 1 for single
 */
export function typeSize(face: string, halfPoints: number, spacing: number): TypeSize {
  const points = halfPoints / 2;
  const scale = (points / POINTS) * (SMALL_FACE.test(face) ? 1 : LARGE_FACE);
  return { letter: TABLE_TYPE.letter * scale, line: Math.round(points * LEADING * spacing * DXA) };
}

/** What a line loses, in letters, to words that no longer fit on it. */
const RAGGED = 0.5;

/** Letters that a line holds in a cell of a width, its padding taken off. */
export const perLine = (width: number, padding: number, letter: number): number =>
  Math.max(1, (width - 2 * padding) / letter - RAGGED);
