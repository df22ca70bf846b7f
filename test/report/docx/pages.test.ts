import { beforeAll, describe, expect, test } from '@jest/globals';
import { all, has, tablesOf, wordsOf } from '../../support/docx-file';
import { loadReport, type ReportBundle } from '../../support/report-bundle';
import { FULL, input } from '../../support/report-input';

let report: ReportBundle;
beforeAll(async () => {
  report = await loadReport();
});

describe('what it says', () => {
  test('comes in the order of the published reports', () => {
    const words = report
      .open(FULL)
      .body.filter(({ name }) => name !== 'w:sectPr')
      .map((block) => (block.name === 'w:tbl' ? 'TABLE' : wordsOf(block)))
      .filter((text) => text !== '');
    expect(words).toEqual([
      'รายงานการดำเนินการตามมาตรการ',
      'ข้อ O43',
      'องค์การบริหารส่วนตำบลบึงทองหลาง',
      'ประจำปีงบประมาณ พ.ศ. ๒๕๖๖',
      'รายงานนี้แสดงผลของปีงบประมาณ ๒๕๖๖',
      'สรุปผลการดำเนินการ',
      'TABLE',
      expect.stringMatching(/^๑\. แบบวัดการรับรู้/),
      'คะแนนตัวชี้วัดที่ ๔ ต่ำกว่าปีก่อน',
      'จึงกำหนดมาตรการ',
      'TABLE',
      '๒. แบบวัด EIT',
      'TABLE',
      'รายการหลักฐาน',
      'TABLE',
      'TABLE',
    ]);
  });

  test('leaves no placeholder of the template behind', () => {
    const file = report.open(input());
    for (const name of file.names.filter(
      (part) => /^word\/(document|header|footer)/.test(part) && part.endsWith('.xml'),
    )) {
      expect(wordsOf(file.part(name))).not.toContain('{{');
    }
  });

  test('is signed by those in the settings, names that are not given left as dots', () => {
    const words = wordsOf(tablesOf(report.open(FULL)).pop() ?? { name: '', attributes: {}, children: [], text: '' });
    expect(words).toMatch(/\(ลงชื่อ\) \.+ ผู้รายงาน/);
    expect(words).toContain('( นางสมมติ )');
    expect(words).toContain('ตำแหน่ง นายก');
  });

  test('breaks a title where its author broke it', () => {
    const [title] = report.open(input({}, { title: 'รายงานผล\nการดำเนินการ' })).body;
    expect(title && wordsOf(title)).toBe('รายงานผล\nการดำเนินการ');
  });
});

describe('type', () => {
  test.each([
    ['google', 'Sarabun', '21'],
    ['office', 'TH SarabunPSK', '32'],
  ] as const)('for %s is %s in every slot', (profile, font, size) => {
    const styles = report.open(FULL, profile).part('word/styles.xml');
    const [defaults] = all(styles, 'w:rPrDefault');
    if (!defaults) throw new Error('no defaults');
    expect(all(defaults, 'w:rFonts')[0]?.attributes).toEqual({
      'w:ascii': font,
      'w:hAnsi': font,
      'w:cs': font,
      'w:eastAsia': font,
    });
    expect(all(defaults, 'w:lang')[0]?.attributes['w:bidi']).toBe('th-TH');
    expect(all(defaults, 'w:szCs')[0]?.attributes['w:val']).toBe(size);
  });

  test('has the complex-script half of every size and weight', () => {
    const file = report.open(FULL, 'office');
    for (const name of ['word/styles.xml', 'word/document.xml', 'word/header1.xml', 'word/footer1.xml']) {
      for (const run of all(file.part(name), 'w:rPr')) {
        expect(has(run, 'w:szCs')).toBe(has(run, 'w:sz'));
        expect(has(run, 'w:bCs')).toBe(has(run, 'w:b'));
      }
    }
  });
});

describe('every page', () => {
  test('has its number between dashes, in the digits of the report, the field in runs of its own', () => {
    const file = report.open(FULL);
    const runs = all(file.part('word/footer1.xml'), 'w:r');
    expect(runs.map((run) => wordsOf(run)).filter((text) => text !== '')).toEqual(['- ', ' -']);
    expect(runs.filter((run) => has(run, 'w:instrText')).map((run) => run.children.length)).toEqual([1]);
    expect(all(file.part('word/document.xml'), 'w:pgNumType')[0]?.attributes['w:fmt']).toBe('thaiNumbers');
    const arabic = report.open({ ...FULL, settings: { ...FULL.settings, digits: 'arabic' } });
    expect(all(arabic.part('word/document.xml'), 'w:pgNumType')[0]?.attributes['w:fmt']).toBe('decimal');
  });

  test('says that a draft is one, and only then', () => {
    expect(wordsOf(report.open(FULL).part('word/header1.xml'))).toBe('ฉบับร่าง');
    expect(wordsOf(report.open(input()).part('word/header1.xml'))).toBe('');
  });

  test('has the one header and the one footer', () => {
    const references = all(report.open(FULL).part('word/document.xml'), 'w:sectPr')[0]?.children.filter(({ name }) =>
      /Reference$/.test(name),
    );
    expect(references?.map(({ name, attributes }) => [name, attributes['w:type']])).toEqual([
      ['w:headerReference', 'default'],
      ['w:footerReference', 'default'],
    ]);
  });
});

test('a link can be clicked and keeps its words', () => {
  const file = report.open(FULL);
  const links = all(file.part('word/document.xml'), 'w:hyperlink');
  const targets = new Map(
    all(file.part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target,
    ]),
  );
  expect(links.map((link) => [wordsOf(link), targets.get(link.attributes['r:id'])])).toEqual([
    ['https://example.go.th/e?a=1&b=2', 'https://example.go.th/e?a=1&b=2'],
    [
      'https://example.go.th/คู่มือ.pdf',
      'https://example.go.th/%E0%B8%84%E0%B8%B9%E0%B9%88%E0%B8%A1%E0%B8%B7%E0%B8%AD.pdf',
    ],
  ]);
});
