/** XML as a tree, by saxes: strict about well-formedness and namespaces, as Drive's importer is. */

import { SaxesParser } from 'saxes';

/** An element of XML. */
export interface Element {
  /** without its prefix */
  name: string;
  /** by name without prefix: val, id, w … */
  attributes: Record<string, string>;
  children: (Element | string)[];
}

/** @throws Error when the text is not well-formed XML */
export function parseXml(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const { local, prefix, value } of Object.values(tag.attributes))
      if (prefix !== 'xmlns') attributes[local] = value;
    const element = { name: tag.local, attributes, children: [] };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (piece) => void open[open.length - 1]?.children.push(piece));
  parser.on('cdata', (piece) => void open[open.length - 1]?.children.push(piece));
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return root.children.find((child): child is Element => typeof child !== 'string') as Element;
}

/** The elements within one, of that name or all; none of nothing. */
export function elements(of: Element | undefined, name?: string): Element[] {
  const all = (of?.children ?? []).filter((child): child is Element => typeof child !== 'string');
  return name === undefined ? all : all.filter((child) => child.name === name);
}

/** The first element along a path of names; undefined where it ends. */
export function descend(of: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => elements(at, name)[0], of);
}

/** w:val of a child: of `<w:jc w:val="center"/>`. */
export function settingOf(of: Element | undefined, ...path: string[]): string | undefined {
  return descend(of, ...path)?.attributes.val;
}

/** An on/off property: there and not switched off. */
export function isOn(of: Element | undefined, ...path: string[]): boolean {
  const found = descend(of, ...path);
  return found !== undefined && !['0', 'false', 'off', 'none'].includes(found.attributes.val ?? '1');
}

/** All text within an element. */
export function textOf(of: Element): string {
  return of.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
