/** The styles of the standard template. Blocks name a style and say nothing of type; an agency's template may restyle them. */
import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { cm } from './page';
import type { Type } from './type';

/** Ids of the styles of the standard template. */
export const STYLE = {
  heading1: 'Heading1',
  heading2: 'Heading2',
  hyperlink: 'Hyperlink',
  subtitle: 'Subtitle',
  body: 'BodyText',
  head: 'TableHead',
  cell: 'TableText',
  centred: 'TableTextCentred',
  item: 'TableList',
  seal: 'Seal',
  signature: 'Signature',
  signing: 'SigningLine',
  mark: 'DraftMark',
  pageNumber: 'PageNumberLine',
  spacer: 'Spacer',
} as const;

/** Names a style that the report uses, whatever a template calls it. */
export type StyleKey = keyof typeof STYLE;

/** Thai is set by the complex-script half of each property; the library writes both halves from the one value. */
const run = (size: number, more: IRunStylePropertiesOptions = {}): IRunStylePropertiesOptions => ({
  size,
  sizeComplexScript: size,
  ...more,
});

/** Distance of lines in 240ths of the face's own. The rule is said, as LibreOffice takes silence for twips. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

const BOLD: IRunStylePropertiesOptions = { bold: true, boldComplexScript: true };
const BLACK: IRunStylePropertiesOptions = { color: '000000' };

/** A line's start and end marks: list lines in a cell hang behind their dash. */
const LIST_INDENT = cm(0.35);
/** Official papers begin a paragraph 2.5 cm in. */
const FIRST_LINE = cm(2.5);

/** The styles of the standard template, in one type. */
export function reportStyles(type: Type): IStylesOptions {
  const { font } = type;
  const centre = AlignmentType.CENTER;
  const title = { size: type.title, spacing: { before: 0, after: 0, ...lines(type.bodyLine) } };
  return {
    default: {
      document: {
        run: {
          ...run(type.body),
          font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
          language: { value: 'en-US', eastAsia: 'en-US', bidirectional: 'th-TH' },
        },
        paragraph: { spacing: { before: 0, after: 0, ...lines(type.bodyLine) } },
      },
      title: {
        run: run(title.size, { ...BOLD, ...BLACK }),
        paragraph: { alignment: centre, spacing: title.spacing, keepNext: true },
      },
      heading1: {
        run: run(type.heading, { ...BOLD, ...BLACK }),
        paragraph: { spacing: { before: 240, after: 60, ...lines(type.bodyLine) }, keepNext: true, keepLines: true },
      },
      heading2: {
        run: run(type.body, { ...BOLD, ...BLACK }),
        paragraph: { spacing: { before: 120, after: 40, ...lines(type.bodyLine) }, keepNext: true, keepLines: true },
      },
      // The spelling of an address is nobody's mistake.
      hyperlink: { run: { noProof: true, color: '0B57D0', underline: { type: 'single', color: '0B57D0' } } },
    },
    paragraphStyles: [
      style(STYLE.subtitle, 'Subtitle', run(type.subtitle, { ...BOLD, ...BLACK }), {
        alignment: centre,
        keepNext: true,
      }),
      style(STYLE.seal, 'Seal', run(type.body), {
        alignment: centre,
        keepNext: true,
        spacing: { before: 0, after: 60 },
      }),
      style(STYLE.body, 'Body Text', run(type.body), {
        alignment: type.bodyAlignment,
        indent: { firstLine: FIRST_LINE },
        spacing: { before: 0, after: 80, ...lines(type.bodyLine) },
      }),
      style(STYLE.head, 'Table Head', run(type.table, BOLD), {
        alignment: centre,
        keepNext: true,
        spacing: { before: 30, after: 30, ...lines(type.tableLine) },
      }),
      style(STYLE.cell, 'Table Text', run(type.table), { spacing: { before: 0, after: 0, ...lines(type.tableLine) } }),
      { ...style(STYLE.centred, 'Table Text Centred', run(type.table), { alignment: centre }), basedOn: STYLE.cell },
      {
        ...style(STYLE.item, 'Table List', run(type.table), { indent: { left: LIST_INDENT, hanging: LIST_INDENT } }),
        basedOn: STYLE.cell,
      },
      style(STYLE.signature, 'Signature', run(type.body), { alignment: centre, keepNext: true, keepLines: true }),
      {
        // The room above the line is where the hand signs.
        ...style(STYLE.signing, 'Signing Line', run(type.body), {
          spacing: { before: 480, after: 0, ...lines(type.bodyLine) },
        }),
        basedOn: STYLE.signature,
      },
      style(STYLE.mark, 'Draft Mark', run(type.subtitle, { ...BOLD, color: 'B3261E' }), { alignment: centre }),
      style(STYLE.pageNumber, 'Page Number Line', run(type.body), { alignment: centre }),
      style(STYLE.spacer, 'Spacer', run(8), { spacing: { before: 0, after: 0, ...lines(240) } }),
    ],
  };
}

function style(
  id: string,
  name: string,
  runOptions: IRunStylePropertiesOptions,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next: id, quickFormat: true, run: runOptions, paragraph };
}
