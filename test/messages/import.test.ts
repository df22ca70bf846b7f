/** Every note and failure of an import has its sentence, in Thai and in English, whole whatever its parameters. */
import fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { importEn } from '../../src/messages/import.en';
import { importTh } from '../../src/messages/import.th';

const SOURCES = new URL('../../src/core/import/', import.meta.url);
const codes = new Set(
  fs
    .readdirSync(SOURCES)
    .flatMap((name) => fs.readFileSync(new URL(name, SOURCES), 'utf8').match(/'import\.[a-z.-]+'/g) ?? []),
);

describe('sentences of an import', () => {
  test('both languages say the same codes, and all that the core uses', () => {
    expect(Object.keys(importEn)).toEqual(Object.keys(importTh));
    expect([...codes].map((code) => code.slice(1, -1)).sort()).toEqual(Object.keys(importTh).sort());
  });

  const params = {
    text: 'ก'.repeat(300),
    header: 'หมายเหตุ',
    columns: 'measure,step',
    column: 'result',
    line: 3,
    lines: 2,
    rows: 2,
    count: 1,
    section: 'IIT',
    agency: 'ท',
    year: 2566,
    date: 'ว',
    dates: 'ว',
    before: 'ก ข',
    after: 'กข',
    closest: 'ห',
    format: 'pdf',
  };

  test.each(Object.keys(importTh))('%s', (code) => {
    for (const table of [importTh, importEn]) {
      for (const given of [params, { ...params, closest: '', format: '', header: 1 }, { ...params, count: 3 }]) {
        const sentence = table[code]?.(given) ?? '';
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
        expect(sentence.length).toBeLessThan(330);
        expect(sentence.length).toBeGreaterThan(10);
      }
    }
    expect(importTh[code]?.(params)).toMatch(/[ก-ฮ]/);
  });
});
