/** Thai and Arabic digits, and which of them a piece of text takes. */
import { mapProse } from './codes';

const THAI_ZERO = 0x0e50;
const ARABIC_ZERO = 0x30;
const THAI_DIGIT = /[๐-๙]/g;
const ARABIC_DIGIT = /[0-9]/g;

/** Every Thai digit as an Arabic one. The length stays. */
export function toArabicDigits(text: string): string {
  // Most texts have none, and to look costs a fraction of a replacement that finds nothing.
  if (text.search(THAI_DIGIT) < 0) return text;
  return text.replace(THAI_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) - THAI_ZERO + ARABIC_ZERO));
}

/** Every Arabic digit as a Thai one. The length stays. */
export function toThaiDigits(text: string): string {
  return text.replace(ARABIC_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) - ARABIC_ZERO + THAI_ZERO));
}

/**
 * The text in one kind of digit. Links, e-mail addresses and file names stay as they are, to the character (other digits
 * would be another address); a code such as O28 or COVID-19 always has Arabic digits.
 */
export function useDigits(text: string, kind: 'thai' | 'arabic'): string {
  return mapProse(text, kind === 'thai' ? toThaiDigits : toArabicDigits, toArabicDigits);
}
