/**
 * The styles that blocks are written in, as a template has them. A template of the agency's own may have come back from Word
 * in Thai, which names the ids of headings its own way, or from Docs, which drops the styles that no word of it used: a style
 * is found by its name, and one that is missing is added, with the type and size of the template's own text.
 */
import { type TypeSize, typeSize } from './measure';
import { STYLE, type StyleKey } from './styles';

/** The id that a template has for each style of ours. */
export type StyleIds = Readonly<Record<StyleKey, string>>;

/** What a template's own styles say. */
export interface FoundStyles {
  readonly ids: StyleIds;
  /** Of the text in tables. */
  readonly type: TypeSize;
  /** The part word/styles.xml with what was missing. */
  readonly xml: string;
}

interface Missing {
  /** As programs know it, in any language. */
  readonly name: string;
  readonly paragraph: string;
  readonly run?: string;
  readonly basedOn?: StyleKey;
}

const CENTRED = '<w:jc w:val="center"/>';
const BOLD = '<w:b/><w:bCs/>';
const spacing = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const ABOVE_ALL = '<w:keepNext/><w:keepLines/>';

/** Order within a paragraph's properties: keepNext, keepLines, spacing, ind, jc, outlineLvl (ECMA-376). */
const STYLES: Readonly<Record<Exclude<StyleKey, 'hyperlink'>, Missing>> = {
  heading1: { name: 'heading 1', paragraph: `${ABOVE_ALL}${spacing(240, 60)}<w:outlineLvl w:val="0"/>`, run: BOLD },
  heading2: { name: 'heading 2', paragraph: `${ABOVE_ALL}${spacing(120, 40)}<w:outlineLvl w:val="1"/>`, run: BOLD },
  subtitle: { name: 'Subtitle', paragraph: `<w:keepNext/>${CENTRED}`, run: BOLD },
  body: { name: 'Body Text', paragraph: `${spacing(0, 80)}<w:ind w:firstLine="1417"/>` },
  head: {
    name: 'Table Head',
    paragraph: `<w:keepNext/>${spacing(30, 30)}<w:ind w:firstLine="0"/>${CENTRED}`,
    run: BOLD,
  },
  cell: { name: 'Table Text', paragraph: `${spacing(0, 0)}<w:ind w:firstLine="0"/>` },
  centred: { name: 'Table Text Centred', paragraph: CENTRED, basedOn: 'cell' },
  item: { name: 'Table List', paragraph: '<w:ind w:left="198" w:hanging="198"/>', basedOn: 'cell' },
  seal: { name: 'Seal', paragraph: CENTRED },
  signature: {
    name: 'Signature',
    paragraph: `${ABOVE_ALL}${spacing(0, 0)}<w:ind w:left="0" w:firstLine="0"/>${CENTRED}`,
  },
  signing: { name: 'Signing Line', paragraph: spacing(480, 0), basedOn: 'signature' },
  mark: { name: 'Draft Mark', paragraph: CENTRED, run: `${BOLD}<w:color w:val="B3261E"/>` },
  pageNumber: { name: 'Page Number Line', paragraph: CENTRED },
  spacer: {
    name: 'Spacer',
    paragraph: '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>',
    run: '<w:sz w:val="8"/><w:szCs w:val="8"/>',
  },
};
const KEYS = Object.keys(STYLES) as (keyof typeof STYLES)[];

const STYLE_ELEMENT = /<w:style\b([^>]*)>([\s\S]*?)<\/w:style>/g;
const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\bw:${name}="([^"]*)"`).exec(attributes)?.[1];

/** Reads styles.xml of a template: which of its styles stand for ours, and how large its text is. */
export function findStyles(xml: string): FoundStyles {
  const byName = new Map<string, string>();
  const taken = new Set<string>();
  let normal = '';
  for (const [, attributes = '', content = ''] of xml.matchAll(STYLE_ELEMENT)) {
    const id = attribute(attributes, 'styleId');
    const name = /<w:name\b[^>]*\bw:val="([^"]*)"/.exec(content)?.[1];
    if (id === undefined || name === undefined) continue;
    taken.add(id);
    const type = attribute(attributes, 'type') ?? 'paragraph';
    byName.set(`${type} ${name.toLowerCase()}`, id);
    if (type === 'paragraph' && /^(?:1|true|on)$/.test(attribute(attributes, 'default') ?? '')) normal = id;
  }
  const known = (type: string, name: string): string | undefined => byName.get(`${type} ${name.toLowerCase()}`);
  const free = (id: string): string => (taken.has(id) ? free(`${id}_`) : id);
  const idOf = (key: keyof typeof STYLES): string => known('paragraph', STYLES[key].name) ?? free(STYLE[key]);
  const hyperlink = known('character', 'Hyperlink') ?? free(STYLE.hyperlink);
  const ids = { ...Object.fromEntries(KEYS.map((key) => [key, idOf(key)])), hyperlink } as Record<StyleKey, string>;
  const added = KEYS.filter((key) => !known('paragraph', STYLES[key].name)).map((key) => definition(key, ids, normal));
  if (!known('character', 'Hyperlink')) added.push(hyperlinkDefinition(hyperlink));
  const whole = added.length === 0 ? xml : xml.replace('</w:styles>', () => `${added.join('')}</w:styles>`);
  return { ids, type: sizeOf(whole, ids.cell), xml: whole };
}

/** The size that a style has, or the one that it is based on, or the document: Word's own is 10 points. */
function sizeOf(xml: string, id: string): TypeSize {
  const byId = new Map<string, string>();
  for (const [, attributes = '', content = ''] of xml.matchAll(STYLE_ELEMENT))
    byId.set(attribute(attributes, 'styleId') ?? '', content);
  const chain: string[] = [];
  for (let at: string | undefined = id; at !== undefined && byId.has(at); ) {
    const content: string = byId.get(at) ?? '';
    byId.delete(at);
    chain.push(content);
    at = /<w:basedOn\b[^>]*\bw:val="([^"]*)"/.exec(content)?.[1];
  }
  chain.push(/<w:rPrDefault>[\s\S]*?<\/w:rPrDefault>/.exec(xml)?.[0] ?? '');
  const first = (pattern: RegExp): string | undefined =>
    chain.map((content) => pattern.exec(content)?.[1]).find((found) => found !== undefined);
  const size = first(/<w:szCs\b[^>]*\bw:val="(\d+)"/) ?? first(/<w:sz\b[^>]*\bw:val="(\d+)"/);
  const spacing = first(/<w:spacing\b(?![^>]*w:lineRule="(?:exact|atLeast)")[^>]*\bw:line="(\d+)"/) ?? '240';
  const face = first(/<w:rFonts\b[^>]*\bw:cs="([^"]*)"/) ?? '';
  return typeSize(face, Number(size ?? 20), Number(spacing) / 240);
}

function definition(key: keyof typeof STYLES, ids: StyleIds, normal: string): string {
  const { name, paragraph, run = '', basedOn } = STYLES[key];
  const base = basedOn === undefined ? normal : ids[basedOn];
  return [
    `<w:style w:type="paragraph" w:styleId="${ids[key]}"><w:name w:val="${name}"/>`,
    base === '' ? '' : `<w:basedOn w:val="${base}"/>`,
    `<w:qFormat/><w:pPr>${paragraph}</w:pPr>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`,
  ].join('');
}

const hyperlinkDefinition = (id: string): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="Hyperlink"/><w:rPr><w:noProof/><w:color w:val="0B57D0"/><w:u w:val="single"/></w:rPr></w:style>`;
