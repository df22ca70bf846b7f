/** Nothing of a source is lost without a note, whatever the source looks like. */
import fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Failure } from '../../../src/core/failure';
import type { ImportedDocument } from '../../../src/core/import/document';
import { importHtml } from '../../../src/core/import/html';
import { readHtml } from '../../../src/core/import/read-html';
import { readText } from '../../../src/core/import/read-text';
import { importText } from '../../../src/core/import/text';
import { report } from './generate';
import { lost } from './lost';

const SAMPLES = new URL('./samples/', import.meta.url);
const samples = fs.readdirSync(SAMPLES);
const load = (name: string): string => fs.readFileSync(new URL(name, SAMPLES), 'utf8');

describe('every word of the source is in the document or in a note', () => {
  test.each(samples.filter((name) => name.endsWith('.txt')))('%s', (name) => {
    expect(lost(readText(load(name)), importText(load(name)))).toEqual([]);
  });

  test.each(samples.filter((name) => name.endsWith('.clipboard')))('%s', (name) => {
    expect(lost(readHtml(load(name)), importHtml(load(name)))).toEqual([]);
  });

  test('the check itself notices a loss', () => {
    const document = importText(load('seven-topics.txt'));
    const poorer: ImportedDocument = { ...document, notes: document.notes.filter(({ kind }) => kind !== 'left-over') };
    expect(lost(readText(load('seven-topics.txt')), poorer)).toContain('ทำต่อปีหน้า');
  });

  test('documents with cut rows', () => {
    fc.assert(
      fc.property(report(true), ({ text }) => {
        expect(lost(readText(text), importText(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('any mixture of paragraphs, headings, tables, headers, odd rows and page furniture', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const document = readOrNull(text);
        if (document) expect(lost(readText(text), document)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

const word = fc.constantFrom(
  'ทบทวน',
  'งาน',
  '๑.๑',
  '1.1.1',
  '(๑)',
  'ผู้นำ',
  '๒๔ เมษายน ๒๕๖๗',
  'แล้วเสร็จ',
  'https://a.example/b',
  'IIT',
  'กองคลัง',
  '๙๐.๕',
  '-',
  'หน้า 3',
  '"',
  'สรุป',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const anyLine = fc.oneof(
  { weight: 4, arbitrary: phrase },
  {
    weight: 6,
    arbitrary: fc
      .array(fc.oneof(fc.constant(''), phrase), { minLength: 2, maxLength: 7 })
      .map((cells) => cells.join('\t')),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\tกำหนดแล้วเสร็จ\tผลการดำเนินการ',
      'ที่\tมาตรการ\tผลการดำเนินการ\tหมายเหตุ',
      'ส่วน\tมาตรการ\tขั้นตอน\tสถานะ',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '๑. แบบวัด IIT',
      '2. แบบวัด EIT ได้คะแนนดี',
      '(3) ช่องทางและรูปแบบการประชาสัมพันธ์',
      'ส่วนที่ ๒ การเงิน',
      'ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '', '- ๒ -', 'รายงานผลการดำเนินการ ประจำปีงบประมาณ ๒๕๖๗', 'เทศบาลตำบลทดลอง อำเภอลอง'),
  },
);

function readOrNull(text: string): ImportedDocument | null {
  try {
    return importText(text);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}
