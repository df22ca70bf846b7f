/** A .docx read back for tests: its parts, and its XML as trees. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** @throws if the text is not well-formed XML */
export function parseXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlNode[] = [root];
  const top = (): XmlNode => open[open.length - 1] ?? root;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    top().children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    top().text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root;
}

/** Every descendant of that name, in the order of the document. */
export const all = (node: XmlNode, name: string): XmlNode[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

export const has = (node: XmlNode, name: string): boolean => all(node, name).length > 0;

/** The words of a paragraph or cell; a line break is '\n', and so is the end of a paragraph but the last. */
export function wordsOf(node: XmlNode): string {
  if (node.name === 'w:t') return node.text;
  if (node.name === 'w:br') return '\n';
  const paragraphs = node.children.filter((child) => child.name === 'w:p');
  if (paragraphs.length > 0) return paragraphs.map(wordsOf).join('\n');
  return node.children.map(wordsOf).join('');
}

export interface DocxFile {
  readonly names: readonly string[];
  part(name: string): XmlNode;
  /** What the body holds: paragraphs and tables, in order. */
  readonly body: readonly XmlNode[];
}

export function openDocx(bytes: Uint8Array): DocxFile {
  // The bytes' class must be the one that fflate knows, which is not jest's.
  const files = unzipSync(Uint8Array.from(bytes));
  const part = (name: string): XmlNode => {
    const file = files[name];
    if (!file) throw new Error(`no part ${name}`);
    return parseXml(strFromU8(file));
  };
  return { names: Object.keys(files), part, body: all(part('word/document.xml'), 'w:body')[0]?.children ?? [] };
}

export const tablesOf = (file: DocxFile): XmlNode[] => file.body.filter(({ name }) => name === 'w:tbl');

export interface Row {
  readonly header: boolean;
  readonly whole: boolean;
  readonly cells: readonly {
    readonly words: string;
    readonly merge: string | null;
    readonly width: number;
    readonly span: number;
  }[];
}

export const rowsOf = (table: XmlNode): Row[] =>
  all(table, 'w:tr').map((row) => ({
    header: has(row, 'w:tblHeader'),
    whole: has(row, 'w:cantSplit'),
    cells: all(row, 'w:tc').map((cell) => ({
      words: wordsOf(cell),
      merge: all(cell, 'w:vMerge')[0]?.attributes['w:val'] ?? null,
      width: Number(all(cell, 'w:tcW')[0]?.attributes['w:w']),
      span: Number(all(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1),
    })),
  }));
