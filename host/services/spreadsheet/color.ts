/** Colours as Sheets keeps them: "#rrggbb", in small letters. */

import { exception } from '../core/exception';

const NAMED: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  maroon: '#800000',
  purple: '#800080',
  teal: '#008080',
  navy: '#000080',
};

/** null, and so the default, for null. @throws Exception for a text that is no colour */
export function hexColor(color: string | null | undefined): string | null {
  if (color === null || color === undefined) return null;
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const named = NAMED[text];
  if (named) return named;
  throw exception(`Invalid argument: ${color}`);
}
