/** TextStyle and its builder: the look of a stretch of text. */

import type { TextLook } from '../../workbook/state';
import { behind, declare } from '../core/faces';
import { face } from '../core/service';
import { hexColor } from './color';

type G = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

const members = {
  copy: [''],
  getFontFamily: [''],
  getFontSize: [''],
  getForegroundColor: [''],
  isBold: [''],
  isItalic: [''],
  isStrikethrough: [''],
  isUnderline: [''],
} as const;

export class TextStyle implements Pick<G, keyof typeof members> {
  constructor(readonly look: TextLook) {}

  copy = (): Builder => textStyleBuilder(this.look);
  getFontFamily = () => this.look.fontFamily ?? null;
  getFontSize = () => this.look.fontSize ?? null;
  getForegroundColor = () => this.look.foregroundColor ?? null;
  isBold = () => this.look.bold ?? null;
  isItalic = () => this.look.italic ?? null;
  isStrikethrough = () => this.look.strikethrough ?? null;
  isUnderline = () => this.look.underline ?? null;
}

declare(TextStyle, { name: 'SpreadsheetApp.TextStyle', needs: 'open', members });

const builderMembers = {
  build: [''],
  setBold: ['Boolean'],
  setFontFamily: ['String'],
  setFontSize: ['number'],
  setForegroundColor: ['String'],
  setItalic: ['Boolean'],
  setStrikethrough: ['Boolean'],
  setUnderline: ['Boolean'],
} as const;

class TextStyleBuilder implements Pick<Builder, keyof typeof builderMembers> {
  constructor(private look: TextLook) {}

  build = (): G => styleFace(this.look);
  setBold = (bold: boolean) => this.change({ bold });
  setFontFamily = (fontFamily: string) => this.change({ fontFamily });
  setFontSize = (fontSize: number) => this.change({ fontSize });
  setForegroundColor = (color: string) => this.change({ foregroundColor: hexColor(color) as string });
  setItalic = (italic: boolean) => this.change({ italic });
  setStrikethrough = (strikethrough: boolean) => this.change({ strikethrough });
  setUnderline = (underline: boolean) => this.change({ underline });

  private change(next: TextLook): Builder {
    this.look = { ...this.look, ...next };
    return face<Builder>(this);
  }
}

declare(TextStyleBuilder, { name: 'SpreadsheetApp.TextStyleBuilder', needs: 'open', members: builderMembers });

export const styleFace = (look: TextLook) => face<G>(new TextStyle(look));
export const lookOf = (style: G): TextLook => behind(TextStyle, style).look;
export const textStyleBuilder = (look: TextLook = {}) => face<Builder>(new TextStyleBuilder(look));
