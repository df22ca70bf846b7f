/** Reports read from the clipboard of Word, Google Docs, Sheets and a browser. */
import fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Failure } from '../../../src/core/failure';
import { importHtml } from '../../../src/core/import/html';
import { readHtml } from '../../../src/core/import/read-html';
import { importText } from '../../../src/core/import/text';
import { report } from './generate';

const load = (name: string): string => fs.readFileSync(new URL(`./samples/${name}`, import.meta.url), 'utf8');
const rows = (html: string): string[][] => readHtml(html).map(({ cells }) => cells.map(({ text }) => text));
const HEADER = '<tr><th>มาตรการ</th><th>ขั้นตอน</th><th>ผู้รับผิดชอบ</th><th>กำหนดแล้วเสร็จ</th><th>ผลการดำเนินการ</th></tr>';

describe('Word', () => {
  const document = importHtml(load('word.clipboard'));

  test('title over a line break, year in runs, agency, introduction; no style, comment or XML', () => {
    expect(document).toMatchObject({
      title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      agency: 'โรงพยาบาลดอยสายหมอก',
      fiscalYear: 2567,
      intro: 'เพื่อให้ผู้ป่วยและญาติเห็นการทำงานของโรงพยาบาล จึงกำหนดมาตรการไว้ตามตาราง',
    });
  });

  test('headings: an automatic number, and a row merged over all columns', () => {
    expect(document.sections.map(({ code, heading }) => [code, heading])).toEqual([
      ['IIT', '1. แบบวัด IIT'],
      ['EIT', '๒. แบบวัด EIT'],
    ]);
  });

  test('a measure and an owner merged over two steps; bullets; a link behind words', () => {
    expect(
      document.steps.map(({ measureNo, stepNo, responsible, status }) => [measureNo, stepNo, responsible, status]),
    ).toEqual([
      ['1.1', '1.1.1', 'กลุ่มงานประกันสุขภาพ', 'done'],
      ['1.1', '1.1.2', 'กลุ่มงานประกันสุขภาพ', 'in-progress'],
      ['1.1', '1.1.1', 'กลุ่มงานเภสัชกรรม', 'not-started'],
    ]);
    expect(document.steps[1]?.measure).toBe('ให้คำแนะนำเรื่องสิทธิการรักษา\n- ที่ห้องบัตร\n- ที่หอผู้ป่วย');
    expect(document.steps[0]).toMatchObject({
      completedOn: '๔ ธันวาคม ๒๕๖๖',
      evidence: 'แผ่นพับสิทธิการรักษา https://doisaimok.example/leaflet.pdf',
    });
    expect(document.notes.filter(({ kind }) => kind === 'left-over')).toEqual([]);
  });
});

describe('Google Docs', () => {
  const document = importHtml(load('docs.clipboard'));

  test('agency and year on one line, a numbered list in a cell, columns in another order', () => {
    expect(document).toMatchObject({ agency: 'เทศบาลเมืองนาบัวลอย', fiscalYear: 2568 });
    expect(document.sections[0]?.analysis).toBe('คะแนนตัวชี้วัดการใช้งบประมาณยังต่ำกว่าปีก่อน');
    expect(document.steps[0]).toMatchObject({
      measureNo: '1.1',
      stepNo: '',
      step: '1. ทำสรุปแผนการใช้เงินหนึ่งหน้า\n2. ติดประกาศที่ชั้นล่าง',
      responsible: 'กองคลัง',
    });
  });

  test('a link leads where it leads, not through Google; "คลิก" adds nothing to it', () => {
    expect(document.steps[0]?.evidence).toBe('https://nabualoy.example/plan?id=7');
  });
});

describe('tables', () => {
  test('cells merged over rows and columns', () => {
    const html =
      '<table><tr><td rowspan=2>ก</td><td colspan=2>ข</td><td rowspan=3>ค</td></tr><tr><td>ง</td><td>จ</td></tr><tr><td>ฉ</td><td>ช</td><td>ซ</td></tr></table>';
    expect(rows(html)).toEqual([
      ['ก', 'ข', '', 'ค'],
      ['ก', 'ง', 'จ', 'ค'],
      ['ฉ', 'ช', 'ซ', 'ค'],
    ]);
    expect(readHtml(html)[1]?.cells.map(({ repeats }) => repeats === true)).toEqual([true, false, false, true]);
  });

  test('tags that nobody closed, spans that make no sense', () => {
    expect(rows('<table><tr><td rowspan=0>ก<td colspan=x>ข<tr><td>ค<td>ง</table>')).toEqual([
      ['ก', 'ข'],
      ['ค', 'ง'],
    ]);
  });

  test('a table in a cell is text of the cell; a table that lays out a page is not there', () => {
    const inner = '<table><tr><td>รุ่น</td><td>คน</td></tr><tr><td>1</td><td>20</td></tr></table>';
    expect(rows(`<table><tr><td>ก</td><td>ข${inner}</td></tr></table>`)).toEqual([['ก', 'ข\nรุ่น คน\n1 20']]);
    expect(rows(`<table><tr><td><p>หัว</p>${inner}</td></tr></table>`)).toEqual([['หัว'], ['รุ่น', 'คน'], ['1', '20']]);
  });

  test('what the page hides is not read; spaces are single; a line break is one', () => {
    const html =
      'Version:0.9\r\nStartHTML:00\r\n<html><head><title>ไม่อ่าน</title></head><p>ก&nbsp;&nbsp; <span style="display:none">ซ่อน</span>ข<br>ค</p><script>ง</script>';
    expect(rows(html)).toEqual([['ก ข'], ['ค']]);
  });

  test('Sheets: the cells and nothing else', () => {
    const html = `<google-sheets-html-origin><style type="text/css"></style><table dir="ltr"><colgroup><col width="100"/></colgroup><tbody>${HEADER}<tr><td data-sheets-value='{"1":2}'>1.1 ทบทวน<br/>คู่มือ</td><td>1.1.1 ทำ</td><td>สำนักปลัด</td><td>ไตรมาส 1</td><td>แล้วเสร็จ</td></tr></tbody></table></google-sheets-html-origin>`;
    expect(importHtml(html).steps).toMatchObject([{ measure: 'ทบทวน\nคู่มือ', status: 'done', section: '' }]);
  });
});

test('a page says what the same document says as text', () => {
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const toHtml = (text: string) =>
    text
      .split(/\n(?=[^\t\n]*(?:\n|$))/)
      .map((block) => {
        const lines = block.split('\n').filter((line) => line !== '');
        const cells = lines.filter((line) => line.includes('\t'));
        const paragraphs = lines.filter((line) => !line.includes('\t')).map((line) => `<p>${escaped(line)}</p>`);
        const trs = cells.map(
          (line) =>
            `<tr>${line
              .split('\t')
              .map((cell) => `<td><p><span>${escaped(cell)}</span></p></td>`)
              .join('')}</tr>`,
        );
        return paragraphs.join('') + (trs.length > 0 ? `<table>${trs.join('')}</table>` : '');
      })
      .join('');
  const plain = ({ steps }: ReturnType<typeof importText>) => steps.map(({ lines: _, ...step }) => step);
  fc.assert(
    fc.property(report(true), ({ text }) => {
      expect(plain(importHtml(toHtml(text)))).toEqual(plain(importText(text)));
    }),
    { numRuns: 60 },
  );
});

test('no page breaks the reader: it gives a document, or says what is missing', () => {
  const piece = fc.constantFrom(
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '</td>',
    '<td rowspan=3>',
    '<p>',
    '</p>',
    '<br>',
    '<ul>',
    '<li>',
    '</ul>',
    '<a href="https://a.example">',
    '</a>',
    HEADER,
    'ข้อความ',
    '๑.๑ งาน',
    '<!-- x -->',
    '<![if !x]>',
    '&nbsp;',
    '<span style="mso-list:Ignore">1.</span>',
    '<div hidden>',
    '</div>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      try {
        importHtml(pieces.join(''));
      } catch (error) {
        expect(error).toBeInstanceOf(Failure);
      }
    }),
    { numRuns: 500 },
  );
});
