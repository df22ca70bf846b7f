/** A Word document becomes the HTML that the importer reads. */
import { describe, expect, test } from '@jest/globals';
import { docxHtml } from '../../../src/core/import/docx-html';
import { importHtml } from '../../../src/core/import/html';

const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...runs: string[]) => `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${runs.join('')}</w:p>`;
const tc = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const documentOf = (body: string) =>
  `<?xml version="1.0"?><w:document><w:body>${body}<w:sectPr/></w:body></w:document>`;
const html = (body: string, relations?: string) => docxHtml(documentOf(body), relations);

test('paragraphs keep their words, in order, with line breaks and tabs', () => {
  expect(html(p(run('หนึ่ง '), run('สอง')) + p(run('สาม'), '<w:r><w:br/><w:tab/></w:r>', run('สี่')))).toBe(
    '<p>หนึ่ง สอง</p><p>สาม<br> สี่</p>',
  );
});

test('what a reader does not see is left out', () => {
  const deleted = '<w:del><w:r><w:delText>ลบแล้ว</w:delText></w:r></w:del>';
  const field = '<w:r><w:instrText>PAGE</w:instrText></w:r>';
  const drawing =
    '<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>กล่อง</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:t>กล่อง</w:t></mc:Fallback></mc:AlternateContent>';
  expect(html(p(run('ก'), deleted, field))).toBe('<p>ก</p>');
  expect(html(drawing)).toBe('<p>กล่อง</p>');
});

test('inserted words and content controls are text', () => {
  expect(html(p(`<w:ins>${run('เพิ่ม')}</w:ins>`, `<w:sdt><w:sdtContent>${run('ช่อง')}</w:sdtContent></w:sdt>`))).toBe(
    '<p>เพิ่มช่อง</p>',
  );
});

test('markup in the words stays words', () => {
  expect(html(p(run('&lt;b&gt; &amp;amp; "')))).toBe('<p>&lt;b&gt; &amp;amp; &quot;</p>');
});

test('a link has its address from the relations', () => {
  const relations =
    '<Relationships><Relationship Id="rId4" Target="https://example.go.th/?a=1&amp;b=2" TargetMode="External"/></Relationships>';
  expect(html(p(`<w:hyperlink r:id="rId4">${run('คู่มือ')}</w:hyperlink>`), relations)).toBe(
    '<p><a href="https://example.go.th/?a=1&amp;b=2">คู่มือ</a></p>',
  );
});

describe('tables', () => {
  test('cells merged over columns and rows span them', () => {
    const begins = '<w:vMerge w:val="restart"/>';
    const body = tbl(
      tr(tc(p(run('หัว')), '<w:gridSpan w:val="2"/>')),
      tr(tc(p(run('ก')), begins), tc(p(run('1')))),
      tr(tc(p(), '<w:vMerge/>'), tc(p(run('2')))),
      tr(tc(p(run('ข')), begins), tc(p(run('3')))),
    );
    expect(html(body)).toBe(
      '<table><tr><td colspan="2" rowspan="1"><p>หัว</p></td></tr>' +
        '<tr><td colspan="1" rowspan="2"><p>ก</p></td><td colspan="1" rowspan="1"><p>1</p></td></tr>' +
        '<tr><td colspan="1" rowspan="1"><p>2</p></td></tr>' +
        '<tr><td colspan="1" rowspan="1"><p>ข</p></td><td colspan="1" rowspan="1"><p>3</p></td></tr></table>',
    );
  });

  test('a table in a cell stays in it', () => {
    expect(html(tbl(tr(tc(p(run('นอก')) + tbl(tr(tc(p(run('ใน')))))))))).toContain('<p>นอก</p><table>');
  });
});

test('a report is read as from the clipboard', () => {
  const cells = (...texts: string[]) => tr(...texts.map((text) => tc(p(run(text)))));
  const document = importHtml(
    html(
      p(run('รายงานผลการดำเนินการ ประจำปีงบประมาณ ๒๕๖๘')) +
        tbl(
          cells('มาตรการ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'ผู้รับผิดชอบ', 'กำหนดแล้วเสร็จ', 'ผลการดำเนินการ'),
          cells('๑.๑ วางระบบการยืม', '๑.๑.๑ จัดทำแบบฟอร์ม', 'กองคลัง', 'ปีงบประมาณ ๒๕๖๘', 'ดำเนินการแล้วเสร็จ ใช้แบบฟอร์มใหม่แล้ว'),
        ),
    ),
  );
  expect(document.steps).toMatchObject([
    { measureNo: '1.1', stepNo: '1.1.1', responsible: 'กองคลัง', status: 'done', result: 'ใช้แบบฟอร์มใหม่แล้ว' },
  ]);
});

test('what is no Word document gives no words, and no error', () => {
  expect(docxHtml('')).toBe('');
  expect(docxHtml('<a><w:tc><w:t>ก</w:t></w:tc></w:tbl>')).toBe('');
});
