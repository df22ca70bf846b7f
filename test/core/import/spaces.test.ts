/** Stray spaces are offered, with few false alarms; nothing is changed until the user takes an offer. */
import fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { noteKey } from '../../../src/core/import/options';
import { gatherEvidence, straySpaces } from '../../../src/core/import/spaces';
import { importText } from '../../../src/core/import/text';

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const segment = (text: string): string[] => [...segmenter.segment(text)].map((one) => one.segment);
const mend = (text: string, others: string[] = []): string => {
  const stray = new Set(straySpaces(text, gatherEvidence([text, ...others]), null));
  return [...text].filter((_, i) => !stray.has(i)).join('');
};

describe('a space inside a word', () => {
  test.each([
    ['จัดทำคู่มือแล้วส่งให้บุคลา กรทุกคน', 'จัดทำคู่มือแล้วส่งให้บุคลากรทุกคน'],
    ['รายงานต่อสภาแ ล้วประกาศ', 'รายงานต่อสภาแล้วประกาศ'],
    ['ลงทะเบีย นภายในสามวันของประช าชน', 'ลงทะเบีย นภายในสามวันของประชาชน'],
    ['องค์กรปกครอง ส่วนท้องถิ่น', 'องค์กรปกครองส่วนท้องถิ่น'],
    ['เผยแพร่บนเว็บ ไซต์', 'เผยแพร่บนเว็บไซต์'],
  ])('%s', (text, mended) => {
    expect(mend(text)).toBe(mended);
  });

  test('a segmenter knows more words', () => {
    const text = 'ลงทะเบีย นภายในสามวัน';
    expect(straySpaces(text, gatherEvidence([text]), segment)).toEqual([8]);
  });

  test('words that stand tight elsewhere in the document, where a line was wrapped', () => {
    const wrapped = 'ปลูกต้นพะยอม ริมถนนสายเก่า ให้ร่มเงา แก่คนเดินทาง ตลอดแนวคลอง';
    expect(mend(wrapped, ['ดูแลต้นพะยอมริมถนนทุกเดือน'])).toContain('ต้นพะยอมริมถนน');
  });
});

describe('a space that the author wrote', () => {
  test.each([
    'ประชุมชี้แจงแผน และมอบหมายงานให้ทุกกอง',
    'ครู ผู้ปกครอง และเด็กเล็ก ร่วมปลูกต้นไม้ริมรั้ว',
    'ติดประกาศ ณ ที่ทำการ เพื่อให้ประชาชนทราบทั่วกัน',
    'อบรม ๒ รุ่น เมื่อวันที่ ๕ มีนาคม ๒๕๖๗ ที่ห้องประชุม',
    'เรื่องต่าง ๆ ที่ร้องเรียนเข้ามา',
  ])('%s', (text) => {
    expect(mend(text)).toBe(text);
    expect(straySpaces(text, gatherEvidence([text]), segment)).toEqual([]);
  });

  test('reports without wraps get no suggestion, with a segmenter or without', () => {
    for (const name of ['clean.txt', 'seven-topics.txt', 'sheets-paste.txt', 'word-lines.txt']) {
      const text = fs.readFileSync(new URL(`./samples/${name}`, import.meta.url), 'utf8');
      for (const options of [{}, { segment }]) {
        expect(importText(text, options).notes.filter(({ code }) => code === 'import.space')).toEqual([]);
      }
    }
  });
});

describe('offers', () => {
  const text = [
    'แบบวัด IIT',
    'มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\tผลการดำเนินการ',
    '1.1 สร้างความโปร่ง ใส\t1.1.1 แจ้งประชา ชนทุกบ้าน\tสำนักปลัด\tแล้วเสร็จ',
    '\t1.1.2 รับเรื่องร้อง เรียน\tสำนักปลัด\tแล้วเสร็จ',
  ].join('\n');
  const offers = importText(text).notes.filter(({ code }) => code === 'import.space');

  test('name the place, the column, and the words before and after; the text is as it was', () => {
    expect(offers.map(({ params, place, step }) => [params.column, params.before, params.after, place, step])).toEqual([
      ['measure', 'ร้างความโปร่ง ใส', 'ร้างความโปร่งใส', { line: 3, cell: 1 }, 0],
      ['step', 'แจ้งประชา ชนทุกบ้าน', 'แจ้งประชาชนทุกบ้าน', { line: 3, cell: 2 }, 0],
      ['step', 'รับเรื่องร้อง เรียน', 'รับเรื่องร้องเรียน', { line: 4, cell: 2 }, 1],
    ]);
    expect(importText(text).steps[0]?.step).toBe('แจ้งประชา ชนทุกบ้าน');
  });

  test('taken ones are applied, in the cell with its number too, and in every step that repeats the measure', () => {
    const { steps } = importText(text, { accepted: new Set(offers.map(noteKey)) });
    expect(steps.map(({ measureCell, stepCell, measure }) => [measureCell, stepCell, measure])).toEqual([
      ['1.1 สร้างความโปร่งใส', '1.1.1 แจ้งประชาชนทุกบ้าน', 'สร้างความโปร่งใส'],
      ['1.1 สร้างความโปร่งใส', '1.1.2 รับเรื่องร้องเรียน', 'สร้างความโปร่งใส'],
    ]);
  });
});
