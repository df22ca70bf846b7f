/** A template of the agency's own: filled as the standard one is, in its own type, or refused before anything is made. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { all, type DocxFile, has, openDocx, rowsOf, tablesOf, wordsOf, type XmlNode } from '../../support/docx-file';
import { loadReport, type ReportBundle } from '../../support/report-bundle';
import { FULL, input } from '../../support/report-input';
import { seal } from '../golden/seal';
import { agencyTemplate, cut, p, run, templateOf, templateWith } from '../golden/template';

let report: ReportBundle;
beforeAll(async () => {
  report = await loadReport();
});

const fill = (template: Uint8Array, given = FULL): DocxFile =>
  openDocx(report.render(report.build(given), 'office', template));
const words = (file: DocxFile): string[] =>
  file.body.map((block) => (block.name === 'w:tbl' ? 'TABLE' : wordsOf(block))).filter((text) => text !== '');
const styleOf = (node: XmlNode | undefined): string => (node && all(node, 'w:pStyle')[0]?.attributes['w:val']) ?? '';

describe('its words', () => {
  test('keep their places, the parts of the report stand in the order that it gives', () => {
    expect(
      words(fill(agencyTemplate)).filter((text) => !text.startsWith('คะแนน') && !text.startsWith('จึงกำหนด')),
    ).toEqual([
      'ที่ นม ๗๑๐๐๑/         ที่ทำการองค์การบริหารส่วนตำบลบึงทองหลาง',
      'รายงานการดำเนินการตามมาตรการ',
      'ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ',
      'ข้อ O43',
      'รายงานนี้แสดงผลของปีงบประมาณ ๒๕๖๖',
      expect.stringMatching(/^๑\. แบบวัด/),
      'TABLE',
      '๒. แบบวัด EIT',
      'TABLE',
      'สรุปผลการดำเนินการ',
      'TABLE',
      'จึงเรียนมาเพื่อโปรดทราบ',
      'TABLE',
      'เอกสารแนบ',
      'รายการหลักฐาน',
      'TABLE',
    ]);
  });

  test('are filled where Word has cut a placeholder into runs, with its marks between', () => {
    const file = fill(templateWith(p(`${run('เรื่อง ')}${cut('ชื่อรายงาน')}${run(' นี้')}`), p(cut('มาตรการ'))));
    expect(words(file)[0]).toBe('เรื่อง รายงานการดำเนินการตามมาตรการ นี้');
    expect(tablesOf(file)).toHaveLength(2);
  });

  test('that nothing is known of leave no empty line behind', () => {
    const template = templateWith(p(run('{{ตรา}}')), p(run('{{ข้อ}}')), p(run('{{ขอบเขต}}')), p(cut('มาตรการ')));
    expect(fill(template, input()).body[0]?.name).toBe('w:p');
    expect(words(fill(template, input()))[0]).toMatch(/^๑\./);
  });
});

describe('its styles', () => {
  test('are those of the blocks, found by name; what it lacks takes its own type', () => {
    const file = fill(agencyTemplate);
    const heading = file.body.find((block) => wordsOf(block) === 'สรุปผลการดำเนินการ');
    expect(styleOf(heading)).toBe('1');
    const cellStyle = styleOf(all(tablesOf(file)[0] as XmlNode, 'w:tr')[1]);
    const style = all(file.part('word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === cellStyle,
    );
    expect(style && all(style, 'w:basedOn')[0]?.attributes['w:val']).toBe('a');
    expect(style && (has(style, 'w:sz') || has(style, 'w:rFonts'))).toBe(false);
  });

  test('and its page give the tables their room', () => {
    const tables = tablesOf(fill(agencyTemplate));
    for (const table of tables) {
      const grid = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      expect(grid.reduce((sum, each) => sum + each, 0)).toBe(16838 - 2 * 1440);
    }
    expect(rowsOf(tables[0] as XmlNode)[0]?.header).toBe(true);
  });
});

describe('a draft', () => {
  const headersOf = (file: DocxFile): string[] =>
    file.names.filter((name) => /^word\/header.*\.xml$/.test(name)).map((name) => wordsOf(file.part(name)));
  const kinds = (file: DocxFile): (string | undefined)[] =>
    all(file.part('word/document.xml'), 'w:headerReference').map(({ attributes }) => attributes['w:type']);

  test('says so on every page where the template has no header', () => {
    const file = fill(agencyTemplate, { ...FULL, draft: true });
    expect(headersOf(file)).toEqual(['ฉบับร่าง']);
    expect(kinds(file)).toEqual(['default']);
    expect(headersOf(fill(agencyTemplate, input()))).toEqual([]);
  });

  test('says so on a first page of its own kind too, and above what a header says', () => {
    const document = '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:titlePg/></w:sectPr>';
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const template = templateOf({
      'word/document.xml': `<w:document ${w} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${p(cut('มาตรการ'))}${document}</w:body></w:document>`,
      'word/header1.xml': `<w:hdr ${w}>${p(run('เทศบาลของเรา'))}</w:hdr>`,
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>',
    });
    const file = fill(template, { ...FULL, draft: true });
    expect(headersOf(file).sort()).toEqual(['ฉบับร่าง', 'ฉบับร่าง\nเทศบาลของเรา']);
    expect(kinds(file).sort()).toEqual(['default', 'first']);
  });
});

test('the seal stands in it with its words for those who can not see it', () => {
  const file = fill(agencyTemplate, { ...FULL, seal });
  const [picture] = all(file.part('word/document.xml'), 'wp:docPr');
  expect(picture?.attributes.descr).toBe(seal.alt);
  const [extent] = all(file.part('word/document.xml'), 'wp:extent');
  expect(extent?.attributes.cx).toBe(extent?.attributes.cy);
  expect(file.names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
});

test('the standard template, handed out and given back, makes the same document', () => {
  const model = report.build({ ...FULL, seal });
  const { orientation, digits, parts } = model;
  const template = report.standardTemplate({ profile: 'google', orientation, digits, parts });
  const own = openDocx(report.render(model, 'google', template));
  const standard = openDocx(report.render(model, 'google'));
  expect(own.part('word/document.xml')).toEqual(standard.part('word/document.xml'));
});

test('one that can not be filled is refused by name, and nothing is made', () => {
  expect(() => fill(templateWith(p(run('{{สรุป}}'))))).toThrow('template.no-measures');
});
