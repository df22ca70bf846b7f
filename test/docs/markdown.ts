/** The documents of the repository, and what they point at: links, pictures, code, words in bold, headings. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import GithubSlugger from 'github-slugger';
import { marked, type Token } from 'marked';

export const root = path.resolve(import.meta.dirname, '../..');

/** Made by commands, or other people's. */
const NOT_OURS = new Set(['node_modules', '.git', 'dist', 'out', '.cache', 'coverage']);

export interface Link {
  readonly text: string;
  readonly to: string;
}

export interface Document {
  /** its path from the root, with slashes */
  readonly file: string;
  readonly links: readonly Link[];
  /** `text` is what stands in for the picture */
  readonly pictures: readonly Link[];
  /** code within a line, and whole blocks of it */
  readonly spans: readonly string[];
  readonly blocks: readonly string[];
  readonly bold: readonly string[];
  /** what a link may name after "#", as GitHub makes it of the headings */
  readonly anchors: ReadonlySet<string>;
  /** the words of the paragraphs, without links and code */
  readonly prose: string;
}

/** Every file of the repository, from the root, with slashes. */
export function filesOf(folder = ''): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesOf(file) : [file];
  });
}

export const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

export const documents = (files: readonly string[]): Document[] =>
  files.filter((file) => file.endsWith('.md')).map((file) => readDocument(file, textOf(file)));

/** Pictures with a width of their own are written in HTML. */
const IMG = /<img\s[^>]*>/g;
const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

export function readDocument(file: string, text: string): Document {
  const found = {
    links: [] as Link[],
    pictures: [] as Link[],
    spans: [] as string[],
    blocks: [] as string[],
    bold: [] as string[],
  };
  const anchors = new Set<string>();
  const slugger = new GithubSlugger();
  const tokens = marked.lexer(text);
  marked.walkTokens(tokens, (token: Token) => {
    if (token.type === 'link') found.links.push({ text: token.text, to: token.href });
    else if (token.type === 'image') found.pictures.push({ text: token.text, to: token.href });
    else if (token.type === 'codespan') found.spans.push(token.text);
    else if (token.type === 'code') found.blocks.push(token.text);
    else if (token.type === 'strong') found.bold.push(token.text);
    else if (token.type === 'heading') anchors.add(slugger.slug(plain(token.tokens ?? [])));
    else if (token.type === 'html')
      for (const [tag] of token.text.matchAll(IMG))
        found.pictures.push({ text: attribute(tag, 'alt'), to: attribute(tag, 'src') });
  });
  return { file, ...found, anchors, prose: tokens.map(words).join('\n') };
}

/** What a reader sees of some tokens. */
const plain = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => ('tokens' in token && token.tokens ? plain(token.tokens) : 'text' in token ? token.text : ''))
    .join('');

/** The same without links and code: a line for each block and cell. */
function words(token: Token): string {
  if (['link', 'image', 'codespan', 'code', 'html'].includes(token.type)) return ' ';
  if (token.type === 'table') return [...token.header, ...token.rows.flat()].map(words).join('\n');
  if (token.type === 'list') return token.items.map(words).join('\n');
  if ('tokens' in token && token.tokens) return token.tokens.map(words).join(token.type === 'list_item' ? '\n' : '');
  return 'text' in token ? token.text : '';
}
