/** What a cell looks like, as CSS: its own format, over the conditional format that holds, over the banding. */

import type { BandingState, CellFormat, ConditionalRuleState, TextLook } from '../../workbook/state';
import type { Look } from '../wire';

const ALIGNMENT: Record<string, string> = { left: 'start', center: 'center', right: 'end', normal: 'start' };

/** SpreadsheetApp's styles of a line; the colour follows it: "SOLID_THICK #000000". */
const BORDERS: Record<string, string> = {
  DOTTED: '1px dotted',
  DASHED: '1px dashed',
  SOLID: '1px solid',
  SOLID_MEDIUM: '2px solid',
  SOLID_THICK: '3px solid',
  DOUBLE: '3px double',
};

/** A cell's look as CSS. @param band the colour of its band @param rule what conditional formatting makes of it */
export function lookOf(format: CellFormat, band: string | null, rule: ConditionalRuleState['look'] | null): Look {
  const look: Record<string, string> = {};
  const background = rule?.background ?? format.background ?? band;
  if (background && background !== '#ffffff') look.backgroundColor = background;
  const color = rule?.fontColor ?? format.fontColor;
  if (color && color !== '#000000') look.color = color;
  if (format.fontFamily) look.fontFamily = `${JSON.stringify(format.fontFamily)}, var(--sheet-font)`;
  if (format.fontSize) look.fontSize = `${format.fontSize}pt`;
  if (rule?.bold ?? format.fontWeight === 'bold') look.fontWeight = '700';
  if (rule?.italic ?? format.fontStyle === 'italic') look.fontStyle = 'italic';
  const line = decoration(rule?.underline ?? format.fontLine === 'underline', struck(format, rule));
  if (line) look.textDecoration = line;
  const align = ALIGNMENT[format.horizontalAlignment ?? ''];
  if (align) look.textAlign = align;
  if (format.verticalAlignment && format.verticalAlignment !== 'bottom') look.verticalAlign = format.verticalAlignment;
  if (format.wrapStrategy === 'WRAP') look.whiteSpace = 'pre-wrap';
  if (format.wrapStrategy === 'CLIP') look.overflow = 'hidden';
  for (const side of ['Top', 'Left', 'Bottom', 'Right'] as const) {
    const [style = '', color = '#000000'] = (format[`border${side}`] ?? '').split(' ');
    if (BORDERS[style]) look[`border${side}`] = `${BORDERS[style]} ${color}`;
  }
  return look;
}

/** The look of a stretch of text as CSS. */
export function textLook(look: TextLook): Look {
  const css: Record<string, string> = {};
  if (look.bold !== undefined) css.fontWeight = look.bold ? '700' : '400';
  if (look.italic) css.fontStyle = 'italic';
  if (look.foregroundColor) css.color = look.foregroundColor;
  if (look.fontSize) css.fontSize = `${look.fontSize}pt`;
  if (look.fontFamily) css.fontFamily = JSON.stringify(look.fontFamily);
  const line = decoration(look.underline ?? false, look.strikethrough ?? false);
  if (line) css.textDecoration = line;
  return css;
}

const struck = (format: CellFormat, rule: ConditionalRuleState['look'] | null): boolean =>
  rule?.strikethrough ?? format.fontLine === 'line-through';

const decoration = (underline: boolean, strike: boolean): string =>
  [underline && 'underline', strike && 'line-through'].filter(Boolean).join(' ');

/** The colour that a banding gives to a cell; null outside of it. */
export function bandAt(bandings: readonly BandingState[], row: number, column: number): string | null {
  const banding = bandings.find(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  if (!banding) return null;
  const { area, colors, direction } = banding;
  const [at, size] = direction === 'row' ? [row - area.row, area.rows] : [column - area.column, area.columns];
  if (colors.header && at === 0) return colors.header;
  if (colors.footer && at === size - 1) return colors.footer;
  return (at - (colors.header ? 1 : 0)) % 2 === 0 ? colors.first : colors.second;
}
