/** README and the other documents say of the repository what is so: commands, links, paths, pictures, figures, scopes. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Document, documents, filesOf, readDocument, root, textOf } from './markdown';

const files = filesOf();
const folders = new Set(
  files.flatMap((file) =>
    file
      .split('/')
      .slice(0, -1)
      .map((_, i, parts) => parts.slice(0, i + 1).join('/')),
  ),
);
const docs = documents(files);
const names = docs.map(({ file }) => file);
const docOf = (file: string): Document => docs.find((doc) => doc.file === file) as Document;
const { scripts } = JSON.parse(textOf('package.json'));

describe.each(names)('%s', (name) => {
  const doc = docOf(name);
  test('names commands that are there', () => expect(missingCommands(doc)).toEqual([]));
  test('links to what is there', () => expect(brokenLinks(doc)).toEqual([]));
  test('names files that are there', () =>
    expect(doc.spans.filter(isPath).filter((span) => !pathIsThere(span))).toEqual([]));
  test('shows pictures that are there, and says in words what they show', () => {
    const wrong = doc.pictures.filter(({ text, to }) => text.trim() === '' || !existsSync(fileAt(doc, to)));
    expect(wrong).toEqual([]);
  });
});

describe('pictures', () => {
  const pictures = files.filter((file) => file.startsWith('docs/pictures/'));
  test('are each shown somewhere', () => {
    const shown = new Set(
      docs.flatMap((doc) =>
        doc.pictures.map(({ to }) => path.relative(root, fileAt(doc, to)).split(path.sep).join('/')),
      ),
    );
    expect(pictures.filter((file) => !shown.has(file))).toEqual([]);
  });
  test('are PNG, and under 2 MB in all', () => {
    expect(pictures.length).toBeGreaterThan(10);
    const heads = pictures.map((file) => readFileSync(path.join(root, file)).subarray(1, 4).toString('latin1'));
    expect(new Set(heads)).toEqual(new Set(['PNG']));
    expect(pictures.reduce((sum, file) => sum + statSync(path.join(root, file)).size, 0)).toBeLessThan(2_000_000);
  });
});

/** A figure in README is the text of a link to the page that a command writes, and stands there letter for letter. */
describe('figures of README', () => {
  const FIGURE = /\d[\d.,]*\s?(?:s|ms|seconds|KB|MB|%|calls|rules|tests)(?![\p{L}\p{M}])/u;
  const readme = docOf('README.md');
  test('stand in the page that they link to', () => {
    const figures = readme.links.filter(({ text, to }) => /\d/.test(text) && /\.md(?:#|$)/.test(to));
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ text, to }) => !textOf(path.relative(root, fileAt(readme, to))).includes(text))).toEqual(
      [],
    );
  });
  test('never stand alone', () => expect(readme.prose.split('\n').filter((line) => FIGURE.test(line))).toEqual([]));
});

test('README explains the scopes of the manifest, and no others', () => {
  const { oauthScopes } = JSON.parse(textOf('appsscript.json'));
  const named = docOf('README.md').spans.filter((span) =>
    /^(?:spreadsheets|drive|documents|script|userinfo)[.\w]*$/.test(span),
  );
  expect(new Set(named)).toEqual(new Set(oauthScopes.map((scope: string) => scope.replace(/^.*\/auth\//, ''))));
});

test('what is wrong in a document would be found', () => {
  const text = '# A b\n[gone](gone.md) [no](#c) [yes](#a-b) `npm run gone` `src/gone.ts` `npx gone`\n\n![](gone.png)\n';
  const doc = readDocument('x.md', text);
  expect(missingCommands(doc)).toEqual(['npm run gone', 'npx gone']);
  expect(brokenLinks(doc)).toEqual(['gone.md', '#c']);
  expect(doc.spans.filter(isPath).filter((span) => !pathIsThere(span))).toEqual(['src/gone.ts']);
  expect(doc.pictures).toEqual([{ text: '', to: 'gone.png' }]);
});

const fileAt = (doc: Document, to: string): string =>
  path.resolve(root, path.dirname(doc.file), decodeURIComponent(to.replace(/#.*$/, '')));

function missingCommands({ spans, blocks }: Document): string[] {
  const commands = [...spans, ...blocks].flatMap((code) =>
    [...code.matchAll(/\b(?:npm (?:run )?|npx )(?:--\S+ )*[a-z][\w:-]*/g)].map(([one]) => one),
  );
  /** What npm does itself. */
  const own = new Set(
    'ci install run exec ls outdated audit update view pkg version help'.split(' ').map((name) => `npm ${name}`),
  );
  return commands.filter((command) => {
    const [program, name = ''] = [command.split(' ')[0], command.split(' ').at(-1)];
    if (program === 'npx') return !existsSync(path.join(root, 'node_modules/.bin', name));
    return !own.has(command) && !(name in scripts);
  });
}

function brokenLinks(doc: Document): string[] {
  return doc.links
    .map(({ to }) => to)
    .filter((to) => !/^[a-z]+:/.test(to))
    .filter((to) => {
      const file = path.relative(root, fileAt(doc, to)).split(path.sep).join('/');
      const anchor = decodeURIComponent(/#(.*)$/.exec(to)?.[1] ?? '');
      if (to.startsWith('#')) return !doc.anchors.has(anchor);
      if (!files.includes(file) && !folders.has(file)) return true;
      return anchor !== '' && !docs.find((other) => other.file === file)?.anchors.has(anchor);
    });
}

/** Code in a line that can only be a file or folder of ours: in a folder of the root's, or a source file by its ending. */
function isPath(span: string): boolean {
  if (!/^[\w.@*-]+(?:\/[\w.@*-]+)*\/?$/.test(span)) return false;
  const first = span.split('/')[0] ?? '';
  return (span.includes('/') && folders.has(first)) || /^[\w*/-][\w*./-]*\.(?:tsx?|mjs|md|css)$/.test(span);
}

/** As it stands from the root, or as the end of a path; "*" is any part of a name, and an ending may be left out. */
function pathIsThere(span: string): boolean {
  const bare = span.replace(/\/$/, '');
  const pattern = bare.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '[^/]*');
  const wanted = new RegExp(`(?:^|/)${pattern}(?:\\.[a-z]+)?$`);
  return files.some((file) => wanted.test(file)) || [...folders].some((folder) => wanted.test(folder));
}
