/** A reader finds what a file is for at its head, and above each name that it gives to others what that is. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from '../support/addon';

const EXPORT = /^export (?:async |abstract )*(?:function|class|const|interface|type) (\w+)/;
/** What a script sees of Google's own, made by the class above it: Google's reference describes it. */
const GOOGLES = /\bface<|\bimplements Pick<G\b/;

function filesOf(room: string): string[] {
  return readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${room}/${name.split(path.sep).join('/')}`);
}

/** Exported names with nothing said above them; where there is one alone, the head of the file says it. */
function undescribed(source: string): string[] {
  const lines = source.split('\n');
  const found = lines.flatMap((line, i) => {
    const name = EXPORT.exec(line)?.[1];
    if (name === undefined || GOOGLES.test(line)) return [];
    let above = i - 1;
    while (/^\/\/ biome-ignore/.test(lines[above] ?? '')) above--;
    return [{ name, described: /\*\/$|^\/\//.test(lines[above] ?? '') }];
  });
  return found.length === 1 ? [] : found.filter(({ described }) => !described).map(({ name }) => name);
}

const FILES = ['src/core', 'src/report', 'host'].flatMap(filesOf);
const sourceOf = (file: string) => readFileSync(path.join(root, file), 'utf8');

test('every file begins with what it is for', () => {
  expect(FILES.length).toBeGreaterThan(200);
  expect(FILES.filter((file) => !sourceOf(file).startsWith('/**'))).toEqual([]);
});

test('every exported name is described', () => {
  const missing = FILES.flatMap((file) => undescribed(sourceOf(file)).map((name) => `${file}: ${name}`));
  expect(missing).toEqual([]);
});

describe('the check', () => {
  test('sees one that is not', () => {
    const source =
      '/** A file. */\n\nexport function a() {}\n\n/** Said. */\nexport const b = 1;\nexport class C {}\nexport type D = C;\n';
    expect(undescribed(source)).toEqual(['a', 'C', 'D']);
  });
});
