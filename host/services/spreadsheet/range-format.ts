/** The part of a Range that says how its cells look. */

import type { FormatKey, FormatValue } from '../../protocol/cells';
import { ask } from '../core/bridge';
import { enumValue } from '../core/enumeration';
import { face } from '../core/service';
import { hexColor } from './color';
import { RangeValues } from './range-values';
import { fill, mapGrid } from './wire';

type G = GoogleAppsScript.Spreadsheet.Range;
type Wrap = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Border = GoogleAppsScript.Spreadsheet.BorderStyle;
type Weight = GoogleAppsScript.Spreadsheet.FontWeight;
type Style = GoogleAppsScript.Spreadsheet.FontStyle;
type Line = GoogleAppsScript.Spreadsheet.FontLine;

const one = ['String?'];
const many = ['String?[][]'];

export const formatMembers = {
  getNumberFormat: [''],
  getNumberFormats: [''],
  setNumberFormat: ['String'],
  setNumberFormats: ['String[][]'],
  getBackground: [''],
  getBackgrounds: [''],
  setBackground: one,
  setBackgrounds: many,
  setFontColor: one,
  setFontColors: many,
  getFontFamily: [''],
  setFontFamily: one,
  setFontFamilies: many,
  getFontSize: [''],
  getFontSizes: [''],
  setFontSize: ['number'],
  setFontSizes: ['number[][]'],
  getFontWeight: [''],
  getFontWeights: [''],
  setFontWeight: one,
  setFontWeights: many,
  getFontStyle: [''],
  setFontStyle: one,
  setFontStyles: many,
  getFontLine: [''],
  setFontLine: one,
  setFontLines: many,
  getHorizontalAlignment: [''],
  getHorizontalAlignments: [''],
  setHorizontalAlignment: one,
  setHorizontalAlignments: many,
  getVerticalAlignment: [''],
  getVerticalAlignments: [''],
  setVerticalAlignment: one,
  setVerticalAlignments: many,
  getWrap: [''],
  setWrap: ['Boolean'],
  setWraps: ['Boolean[][]'],
  getWrapStrategy: [''],
  getWrapStrategies: [''],
  setWrapStrategy: ['WrapStrategy'],
  setWrapStrategies: ['WrapStrategy[][]'],
  setBorder: [
    'Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,Boolean?',
    'Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,String?,BorderStyle?',
  ],
} as const;

export abstract class RangeFormat extends RangeValues implements Pick<G, keyof typeof formatMembers> {
  private texts(key: FormatKey): string[][] {
    return mapGrid(ask('cells.formats', this.area, key), String);
  }

  private text(key: FormatKey): string {
    return String(ask('cells.formats', this.area, key)[0]?.[0]);
  }

  private every(key: FormatKey, value: FormatValue): G {
    return this.each(key, fill(this.area, value));
  }

  private each(key: FormatKey, values: FormatValue[][]): G {
    ask('cells.setFormats', this.area, key, values);
    return face<G>(this);
  }

  private colors(key: FormatKey, values: (string | null)[][]): G {
    return this.each(key, mapGrid(values, hexColor));
  }

  getNumberFormat = () => this.text('numberFormat');
  getNumberFormats = () => this.texts('numberFormat');
  setNumberFormat = (format: string) => this.every('numberFormat', format);
  setNumberFormats = (formats: string[][]) => this.each('numberFormat', formats);

  getBackground = () => this.text('background');
  getBackgrounds = () => this.texts('background');
  setBackground = (color: string | null) => this.colors('background', fill(this.area, color));
  setBackgrounds = (colors: (string | null)[][]) => this.colors('background', colors);

  setFontColor = (color: string | null) => this.colors('fontColor', fill(this.area, color));
  setFontColors = (colors: (string | null)[][]) => this.colors('fontColor', colors);
  getFontFamily = () => this.text('fontFamily');
  setFontFamily = (family: string | null) => this.every('fontFamily', family);
  setFontFamilies = (families: (string | null)[][]) => this.each('fontFamily', families);
  getFontSize = () => Number(this.text('fontSize'));
  getFontSizes = () => mapGrid(this.texts('fontSize'), Number);
  setFontSize = (size: number) => this.every('fontSize', size);
  setFontSizes = (sizes: number[][]) => this.each('fontSize', sizes);
  getFontWeight = () => this.text('fontWeight') as Weight;
  getFontWeights = () => this.texts('fontWeight') as Weight[][];
  setFontWeight = (weight: Weight | null) => this.every('fontWeight', weight);
  setFontWeights = (weights: (Weight | null)[][]) => this.each('fontWeight', weights);
  getFontStyle = () => this.text('fontStyle') as Style;
  setFontStyle = (style: Style | null) => this.every('fontStyle', style);
  setFontStyles = (styles: (Style | null)[][]) => this.each('fontStyle', styles);
  getFontLine = () => this.text('fontLine') as Line;
  setFontLine = (line: Line | null) => this.every('fontLine', line);
  setFontLines = (lines: (Line | null)[][]) => this.each('fontLine', lines);

  getHorizontalAlignment = () => this.text('horizontalAlignment');
  getHorizontalAlignments = () => this.texts('horizontalAlignment');
  setHorizontalAlignment = (alignment: string | null) => this.every('horizontalAlignment', alignment);
  setHorizontalAlignments = (alignments: (string | null)[][]) => this.each('horizontalAlignment', alignments);
  getVerticalAlignment = () => this.text('verticalAlignment');
  getVerticalAlignments = () => this.texts('verticalAlignment');
  setVerticalAlignment = (alignment: string | null) => this.every('verticalAlignment', alignment);
  setVerticalAlignments = (alignments: (string | null)[][]) => this.each('verticalAlignment', alignments);

  /** A cell that was never given a strategy overflows, and says here that it wraps, as Google's. */
  getWrap = () => ['WRAP', 'null'].includes(this.text('wrapStrategy'));
  setWrap = (on: boolean) => this.every('wrapStrategy', on ? 'WRAP' : 'OVERFLOW');
  setWraps = (on: boolean[][]) =>
    this.each(
      'wrapStrategy',
      mapGrid(on, (each) => (each ? 'WRAP' : 'OVERFLOW')),
    );
  getWrapStrategy = () => this.getWrapStrategies()[0]?.[0] as Wrap;
  getWrapStrategies = () =>
    mapGrid(this.texts('wrapStrategy'), (name) => enumValue<Wrap>('WrapStrategy', name === 'null' ? 'OVERFLOW' : name));
  setWrapStrategy = (strategy: Wrap) => this.every('wrapStrategy', String(strategy));
  setWrapStrategies = (strategies: Wrap[][]) => this.each('wrapStrategy', mapGrid(strategies, String));

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: Border | null = null,
  ): G {
    const sides = Object.entries({ top, left, bottom, right, vertical, horizontal }).filter(([, on]) => on !== null);
    const line = `${style === null ? 'SOLID' : String(style)} ${hexColor(color) ?? '#000000'}`;
    ask('cells.border', this.area, Object.fromEntries(sides), line);
    return face<G>(this);
  }
}
