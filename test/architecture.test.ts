/** The rooms: which may import which, what the pure ones may not name, and how long a file may be. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '..');

/** Each room, and the rooms that it may import from; itself always. */
const ROOMS: Record<string, readonly string[]> = {
  'src/core': [],
  'src/messages': ['src/core'],
  'src/report': ['src/core', 'src/messages'],
  'src/sheets': ['src/core', 'src/messages'],
  'src/drive': ['src/core', 'src/messages'],
  'src/server': ['src/core', 'src/messages', 'src/report', 'src/sheets', 'src/drive'],
  'src/sidebar': ['src/core', 'src/messages'],
  host: [],
  contract: [],
};

/** Rooms that may take types, and nothing that runs, from another. */
const TYPES_ONLY: Record<string, readonly string[]> = { 'src/sidebar': ['src/server'] };

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function filesOf(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')));
}

const sourceOf = (file: string) => readFileSync(path.join(root, file), 'utf8');

function importsOf(file: string): Import[] {
  const source = sourceOf(file);
  const statements = source.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'/g);
  const calls = source.matchAll(/(?:import|require)\('([^']+)'\)/g);
  return [
    ...[...statements].map((match) => ({ specifier: match[2] as string, typeOnly: match[1] !== undefined })),
    ...[...calls].map((match) => ({ specifier: match[1] as string, typeOnly: false })),
  ]
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier, typeOnly }) => ({
      from: file,
      to: path.posix.join(path.posix.dirname(file), specifier),
      typeOnly: typeOnly || source.includes(`typeof import('${specifier}')`),
    }));
}

const roomOf = (file: string) => Object.keys(ROOMS).find((room) => file === room || file.startsWith(`${room}/`));

describe('imports run one way', () => {
  test.each(Object.keys(ROOMS))('%s', (room) => {
    const allowed = (entry: Import) => {
      const to = roomOf(entry.to);
      if (to === room) return true;
      return to !== undefined && (ROOMS[room]?.includes(to) || (entry.typeOnly && TYPES_ONLY[room]?.includes(to)));
    };
    const wrong = filesOf(room)
      .flatMap(importsOf)
      .filter((entry) => !allowed(entry));
    expect(wrong).toEqual([]);
  });

  test('the check sees an import that runs the wrong way', () => {
    expect(importsOf('src/sidebar/server.ts')).toContainEqual({
      from: 'src/sidebar/server.ts',
      to: 'src/server/answers',
      typeOnly: true,
    });
    expect(roomOf('src/server/answers')).toBe('src/server');
    expect(ROOMS['src/sidebar']).not.toContain('src/server');
  });
});

describe('the domain has no platform in it', () => {
  const PLATFORM =
    /\b(?:SpreadsheetApp|HtmlService|PropertiesService|LockService|CacheService|Utilities|Session|ScriptApp|DriveApp|DocumentApp|window\.|(?<!\/)document\.|setTimeout|setInterval|TextEncoder|TextDecoder|new URL|new Date\(\)|Date\.now|Math\.random)\b/;
  const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

  test.each(['src/core', 'src/messages', 'src/report'])('%s names no service, no page, no clock', (room) => {
    const naming = filesOf(room).filter((file) => PLATFORM.test(withoutComments(sourceOf(file))));
    expect(naming.filter((file) => !file.startsWith('src/report/docx/runtime'))).toEqual([]);
  });

  test('google.script.run is known to one file', () => {
    const knowing = filesOf('src/sidebar').filter((file) =>
      withoutComments(sourceOf(file)).includes('google.script.run'),
    );
    expect(knowing).toEqual(['src/sidebar/server.ts']);
  });
});

test('no source file is longer than 250 lines', () => {
  const long = [...filesOf('src'), ...filesOf('host'), ...filesOf('contract'), ...filesOf('demo')]
    .map((file) => [file, sourceOf(file).split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 250);
  expect(long).toEqual([]);
});
