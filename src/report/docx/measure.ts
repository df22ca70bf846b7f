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

/** Width of a letter of the tables' type, dxa: TH Sarabun at 14 points, Sarabun at 9.5; measured on Thai running text. */
const LETTER = 112;

/** Letters that a line holds in a cell of a width, its padding taken off; words leave the end of a line free. */
export const perLine = (width: number, padding: number): number =>
  Math.max(1, Math.floor((width - 2 * padding) / LETTER) - 1);
