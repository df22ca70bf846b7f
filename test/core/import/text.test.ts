/** Reports of agencies that do not exist, read from plain text. */
import fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../../src/core/failure';
import type { NoteKind } from '../../../src/core/import/document';
import { noteKey } from '../../../src/core/import/options';
import { importText } from '../../../src/core/import/text';

const load = (name: string): string => fs.readFileSync(new URL(`./samples/${name}`, import.meta.url), 'utf8');
const HEADER = 'มาตรการ\tขั้นตอนหรือวิธีการปฏิบัติ\tผู้รับผิดชอบ\tกำหนดแล้วเสร็จ\tผลการดำเนินการ';
const doc = (...lines: string[]): string => lines.join('\n');
const notesOf = (text: string, kind: NoteKind) => importText(text).notes.filter((note) => note.kind === kind);

describe('a clean report', () => {
  const document = importText(load('clean.txt'));

  test('front matter', () => {
    expect(document).toMatchObject({
      title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      agency: 'องค์การบริหารส่วนตำบลทุ่งรวงทอง',
      fiscalYear: 2567,
    });
    expect(document.intro).toMatch(/^ด้วยคณะทำงาน[\s\S]*\nทุกขั้นตอนมีผู้รับผิดชอบและหลักฐานกำกับ$/);
  });

  test('sections with heading and analysis', () => {
    expect(document.sections.map(({ code, analysis, row }) => [code, analysis, row])).toEqual([
      ['IIT', 'ได้คะแนนสูงขึ้นทุกตัวชี้วัด', 8],
      ['EIT', 'พบว่าผู้มาติดต่อยังรอนาน', 13],
      ['OIT', 'ข้อมูลบางรายการบนเว็บไซต์ยังเป็นของปีก่อน', 17],
    ]);
  });

  test('steps; an empty measure cell repeats the one above', () => {
    expect(document.steps).toHaveLength(4);
    expect(document.steps[1]).toEqual({
      section: 'IIT',
      measureNo: '1.1',
      measure: 'ทำให้บุคลากรทุกคนรู้วิธียืมของหลวง',
      measureCell: '๑.๑ ทำให้บุคลากรทุกคนรู้วิธียืมของหลวง',
      stepNo: '1.1.2',
      step: 'สำรวจความเข้าใจหลังใช้แผนภาพสามเดือน',
      stepCell: '๑.๑.๒ สำรวจความเข้าใจหลังใช้แผนภาพสามเดือน',
      responsible: 'กองคลัง',
      due: 'ไตรมาส ๓',
      status: 'in-progress',
      statusText: 'อยู่ระหว่างการดำเนินการ',
      result: 'แจกแบบสำรวจแล้ว รอรวบรวมคำตอบ',
      completedOn: '',
      evidence: '',
      lines: [11],
    });
    expect(document.steps[0]).toMatchObject({
      completedOn: '๑๔ กุมภาพันธ์ ๒๕๖๗',
      evidence: 'https://thungruangthong.example/borrow',
    });
  });

  test('nothing to note', () => {
    expect(document.notes).toEqual([]);
  });
});

describe('seven topics, page numbers, a signature', () => {
  const document = importText(load('seven-topics.txt'));

  test('each topic is a section', () => {
    expect(document.sections.map(({ code }) => code)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7']);
    expect(document.steps.map(({ section, measureNo }) => section + measureNo)).toEqual([
      'T11',
      'T21',
      'T31',
      'T41',
      'T51',
      'T61',
      'T71',
    ]);
  });

  test('a title over two lines, the year beside it, the agency without its address', () => {
    expect(document).toMatchObject({
      title: 'รายงานผลตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      agency: 'เทศบาลตำบลสันดอกไม้',
      fiscalYear: 2568,
    });
  });

  test('what has no place is named, in one note for what belongs together', () => {
    const left = document.notes.filter(({ kind }) => kind === 'left-over');
    expect(left.filter(({ code }) => code === 'import.left.page-number').map(({ params }) => params)).toEqual([
      { text: '- 2 -, - 3 -, - 4 -, - 5 -, - 6 -, - 7 -', count: 6 },
    ]);
    expect(left.find(({ code }) => code === 'import.left.column')).toMatchObject({
      params: { header: 'หมายเหตุ', text: 'ทำต่อปีหน้า' },
      place: { line: 23, cell: 7 },
      step: 3,
    });
    expect(left.filter(({ code }) => code === 'import.left.paragraph')).toMatchObject([
      { place: { line: 41 }, params: { count: 3 } },
    ]);
  });
});

describe('text damaged by a PDF', () => {
  test('reads as the undamaged does, the repairs of each text noted with its place', () => {
    const damaged = importText(load('pdf-damaged.txt'));
    const { notes, ...rest } = damaged;
    const { notes: none, ...undamaged } = importText(load('pdf-undamaged.txt'));
    expect(rest).toEqual(undamaged);
    expect(none).toEqual([]);
    expect(new Set(notes.map(({ kind }) => kind))).toEqual(new Set(['repaired']));
    expect(notes).toContainEqual({
      kind: 'repaired',
      code: 'text.repaired',
      params: { at: 0, count: 5, changes: 'ด า\tดำ\nเเ\tแ' },
      place: { line: 8, cell: 5 },
      step: 0,
      column: 'result',
    });
  });

  test('a text that stands in many cells is noted once, with its lines', () => {
    const header = 'มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\tผลการดำเนินการ';
    const row = (no: string) => `${no} ก\t${no}.1 ข\tสํานักปลัด\tแล้วเสร็จ`;
    const { notes } = importText(['แบบวัด IIT', header, row('1.1'), row('1.2'), row('1.3')].join('\n'));
    expect(notes).toMatchObject([
      { code: 'text.sara-am', params: { before: 'ํา', after: 'ำ', also: '4, 5' }, place: { line: 3, cell: 3 }, step: 0 },
    ]);
  });

  test('a lost ำ is put back where a word can be nothing else', () => {
    const { steps } = importText(
      ['แบบวัด IIT', 'มาตรการ\tกาหนดแล้วเสร็จ\tผลการดาเนินการ', '1.1 จัดทาคู่มือ\tประจาปี 2567\tดาเนินการแล้วเสร็จ'].join('\n'),
    );
    expect(steps).toMatchObject([{ measure: 'จัดทำคู่มือ', due: 'ประจำปี 2567', status: 'done' }]);
  });

  test('a repair that the user refuses is not made', () => {
    const repair = importText(load('pdf-damaged.txt')).notes.find(
      ({ place, code }) => place.line === 9 && place.cell === 1 && code === 'text.sara-ae',
    );
    if (!repair) throw new Error('no such repair');
    const step = importText(load('pdf-damaged.txt'), { refused: new Set([noteKey(repair)]) }).steps[1];
    expect(step?.measure).toContain('เเบบ');
  });
});

describe('cells pasted from Sheets', () => {
  const document = importText(load('sheets-paste.txt'));

  test('quoted cells with line breaks, a section column, no title', () => {
    expect(document).toMatchObject({ title: null, agency: null, fiscalYear: null, intro: null, notes: [] });
    expect(document.sections.map(({ code }) => code)).toEqual(['IIT', 'EIT']);
    expect(document.steps.map(({ measure, step, result }) => [measure, step, result])).toEqual([
      ['อบรมเรื่องการใช้รถ\n- พนักงานขับรถ\n- ผู้ขอใช้รถ', 'จัดอบรมครึ่งวัน', 'อบรม 2 รุ่น\nรุ่นละ 15 คน'],
      ['อบรมเรื่องการใช้รถ\n- พนักงานขับรถ\n- ผู้ขอใช้รถ', 'ติดป้าย "รถหลวงใช้งานหลวง"', ''],
      ['ฟังเสียงผู้มาติดต่อ', 'ตั้งจุดรับความเห็นหน้าเคาน์เตอร์', 'ตั้งแล้วสองจุด'],
    ]);
  });

  test('a byte order mark, trailing tabs and a quote that never closes do no harm', () => {
    const text = `\uFEFF${doc(HEADER, '1.1 ทบทวน\t"1.1.1 ทำ\tกองช่าง\tไตรมาส 1\tแล้วเสร็จ\t\t', '1.2 เขียน\t1.2.1 ร่าง\tกองช่าง\tไตรมาส 1\tแล้วเสร็จ')}`;
    expect(importText(text).steps.map(({ step }) => step)).toEqual(['"1.1.1 ทำ', 'ร่าง']);
  });
});

describe('a document copied from Word as lines', () => {
  test('rows and headers broken by the paragraphs of their cells are whole again', () => {
    const document = importText(load('word-lines.txt'));
    expect(document.steps.map(({ measure, responsible, result }) => [measure, responsible, result])).toEqual([
      ['ให้ครูรู้วิธีเบิกวัสดุ\n- วัสดุสำนักงาน\n- วัสดุฝึกสอน', 'งานพัสดุ\nงานการเงิน', 'แจกคู่มือให้ครูทุกคน\nและลงไว้ในห้องพักครู'],
      ['ตรวจนับวัสดุให้ตรงบัญชี', 'งานพัสดุ', ''],
    ]);
    expect(document.agency).toBe('วิทยาลัยชุมชนริมธารา');
  });
});

describe('sections without headings', () => {
  const row = (no: string, what: string) => `${no}.1 ${what}\t${no}.1.1 ทำเรื่อง${what}\tสำนักปลัด\tไตรมาส 1\tแล้วเสร็จ`;

  test('a code is guessed by what is left, and noted', () => {
    const document = importText(doc(HEADER, row('1', 'สวน'), '', '๒. แบบวัด EIT', HEADER, row('1', 'ครัว')));
    expect(document.sections.map(({ code, heading }) => [code, heading])).toEqual([
      ['IIT', null],
      ['EIT', '๒. แบบวัด EIT'],
    ]);
    expect(document.notes.find(({ code }) => code === 'import.section')).toMatchObject({
      kind: 'guessed',
      params: { section: 'IIT' },
    });
  });

  test('numbering that begins again after a page end begins a section', () => {
    const document = importText(
      doc(
        HEADER,
        row('1', 'สวน'),
        row('2', 'ครัว'),
        '',
        HEADER,
        row('1', 'รถ'),
        '',
        HEADER,
        row('2', 'บ้าน'),
        '',
        HEADER,
        row('1', 'วัด'),
      ),
    );
    expect(document.steps.map(({ section, measureNo }) => `${section} ${measureNo}`)).toEqual([
      'IIT 1.1',
      'IIT 2.1',
      'EIT 1.1',
      'EIT 2.1',
      'OIT 1.1',
    ]);
  });

  test('a number used twice within a table begins none', () => {
    const document = importText(
      doc('๑. แบบวัด IIT', HEADER, row('1', 'สวน'), row('2', 'ครัว'), row('1', 'รถ'), row('4', 'บ้าน')),
    );
    expect(new Set(document.steps.map(({ section }) => section))).toEqual(new Set(['IIT']));
  });

  test('one table and no heading: no section is invented', () => {
    const document = importText(doc(HEADER, row('1', 'สวน')));
    expect(document.sections).toEqual([]);
    expect(document.steps[0]?.section).toBe('');
    expect(document.notes.map(({ code }) => code)).toEqual(['import.section.none']);
  });

  test('a heading that ITA does not know, right above its table', () => {
    const document = importText(
      doc('ด้านที่ ๑ การเงิน', HEADER, row('1', 'สวน'), '', 'ด้านที่ ๒ พัสดุ', HEADER, row('1', 'ครัว')),
    );
    expect(document.sections.map(({ code, heading }) => [code, heading])).toEqual([
      ['S1', 'ด้านที่ ๑ การเงิน'],
      ['S2', 'ด้านที่ ๒ พัสดุ'],
    ]);
  });
});

describe('page ends', () => {
  const first = '๑.๑ ทบทวนคู่มือ\t๑.๑.๑ ตั้งคณะทำงานแล้วประ\tสำนักปลัด\tไตรมาส ๑\tดำเนินการแล้วเสร็จ ประชุมสอง';
  const second = '๑.๒ ซ่อมถนน\t๑.๒.๑ สำรวจจุดชำรุด\tกองช่าง\tไตรมาส ๒\tยังไม่ได้ดำเนินการ';

  test('a row cut in the middle of words, a page number and the header between', () => {
    const document = importText(doc('แบบวัด IIT', HEADER, first, '- ๒ -', HEADER, '\tชุม\t\t\tครั้ง', second));
    expect(document.steps.map(({ step, result }) => [step, result])).toEqual([
      ['ตั้งคณะทำงานแล้วประชุม', 'ประชุมสองครั้ง'],
      ['สำรวจจุดชำรุด', ''],
    ]);
    expect(document.notes.find(({ kind }) => kind === 'joined')).toMatchObject({
      params: { columns: 'step,result', line: 3, header: 1 },
      place: { line: 6 },
      step: 0,
    });
  });

  test('a repeated header alone joins nothing', () => {
    const document = importText(doc('แบบวัด IIT', HEADER, first, '', HEADER, second));
    expect(document.steps).toHaveLength(2);
    expect(document.notes).toEqual([]);
  });

  test('a join that the user refuses stays a row of its own', () => {
    const text = doc('แบบวัด IIT', HEADER, first, '\tชุม\t\t\tครั้ง', second);
    const joined = importText(text).notes.find(({ kind }) => kind === 'joined');
    if (!joined) throw new Error('no join');
    expect(importText(text, { refused: new Set([noteKey(joined)]) }).steps).toHaveLength(3);
  });

  test('a running header, and a section heading that says "(ต่อ)", are page furniture', () => {
    const document = importText(
      doc(
        'แบบวัด IIT',
        HEADER,
        first,
        'เทศบาลทดลอง รายงาน ITA',
        'แบบวัด IIT (ต่อ)',
        HEADER,
        second,
        'เทศบาลทดลอง รายงาน ITA',
      ),
    );
    expect(document.sections).toHaveLength(1);
    expect(document.notes.filter(({ kind }) => kind === 'left-over').map(({ code }) => code)).toEqual([
      'import.left.running',
      'import.left.repeated-heading',
    ]);
  });
});

describe('days and links of a narrative', () => {
  const withResult = (result: string) => doc('แบบวัด IIT', HEADER, `1.1 ทบทวน\t1.1.1 ทำ\tสำนักปลัด\tไตรมาส 1\t${result}`);
  const step = (result: string) => importText(withResult(result)).steps[0];

  test('one sure day with "เมื่อวันที่" is copied, as written; the narrative keeps it', () => {
    expect(step('แล้วเสร็จ ประกาศเมื่อวันที่ ๒๔ เม.ย. ๒๕๖๗ แล้ว')).toMatchObject({
      completedOn: '๒๔ เม.ย. ๒๕๖๗',
      result: 'ประกาศเมื่อวันที่ ๒๔ เม.ย. ๒๕๖๗ แล้ว',
    });
    expect(notesOf(withResult('แล้วเสร็จ ประกาศเมื่อวันที่ ๒๔ เม.ย. ๒๕๖๗ แล้ว'), 'guessed').map(({ code }) => code)).toEqual([
      'import.completed',
    ]);
  });

  test.each([
    'แล้วเสร็จ อบรมเมื่อวันที่ 1 มีนาคม 2567 และวันที่ 5 มีนาคม 2567',
    'แล้วเสร็จ ประจำปี ๒๕๖๗',
    'แล้วเสร็จ ระหว่างวันที่ 1 มีนาคม 2567 ถึงวันที่ 5 มีนาคม 2567',
    'แล้วเสร็จ ให้ส่งภายในวันที่ 5 มีนาคม 2567',
    'แล้วเสร็จ เมื่อวันที่ 31 เมษายน 2567',
    'กำลังดำเนินการ เริ่มเมื่อวันที่ 5 มีนาคม 2567',
  ])('no day is guessed from: %s', (result) => {
    expect(step(result)?.completedOn).toBe('');
  });

  test('several days: a note says so', () => {
    const notes = notesOf(withResult('แล้วเสร็จ อบรมเมื่อวันที่ 1 มีนาคม 2567 และวันที่ 5 มีนาคม 2567'), 'suggested');
    expect(notes.find(({ code }) => code === 'import.completed.several')?.params).toEqual({
      dates: '1 มีนาคม 2567, 5 มีนาคม 2567',
    });
  });

  test('links are copied to the evidence, one a line', () => {
    expect(step('แล้วเสร็จ ดูที่ https://a.example/x และ www.b.example/y')?.evidence).toBe(
      'https://a.example/x\nwww.b.example/y',
    );
  });

  test('guesses that the user refuses are not made', () => {
    const text = withResult('แล้วเสร็จ ประกาศเมื่อวันที่ 24 เมษายน 2567 ที่ https://a.example/x');
    const refused = new Set(notesOf(text, 'guessed').map(noteKey));
    expect(importText(text, { refused }).steps[0]).toMatchObject({ completedOn: '', evidence: '' });
  });
});

describe('tables that are not of measures', () => {
  test('a table of scores before them and one after them are left over, whole', () => {
    const scores = ['ตัวชี้วัด\tปี 2565\tปี 2566\tผลต่าง\tระดับ', 'การใช้งบประมาณ\t80\t90\t10\tA'];
    const measures = [HEADER, '1.1 ทบทวน\t1.1.1 ทำ\tสำนักปลัด\tไตรมาส 1\tแล้วเสร็จ'];
    const document = importText(
      doc('รายงานผลการดำเนินการ', 'คะแนน', ...scores, 'แบบวัด IIT', ...measures, '', 'ภาคผนวก', ...scores),
    );
    expect(document.steps).toHaveLength(1);
    const tables = document.notes.filter(({ code }) => code === 'import.left.table');
    expect(tables.map(({ params, place }) => [params.rows, place.line])).toEqual([
      [2, 3],
      [2, 10],
    ]);
  });
});

describe('what can not be read', () => {
  const codeOf = (text: string): string => {
    try {
      importText(text);
    } catch (error) {
      if (error instanceof Failure) return `${error.code} ${JSON.stringify(error.params)}`;
      throw error;
    }
    return '';
  };

  test.each([
    ['', 'import.empty {}'],
    [' \r\n\t\n', 'import.empty {}'],
    ['PK\u0003\u0004\u0014', 'import.binary {"format":"docx"}'],
    ['%PDF-1.7\n', 'import.binary {"format":"pdf"}'],
    ['ก\u0000ข', 'import.binary {"format":""}'],
    ['รายงาน\nไม่มีตาราง', 'import.no-table {"closest":""}'],
    ['ชื่อ\tมาตรการ\tโทรศัพท์\nก\tข\tค', 'import.no-table {"closest":"ชื่อ มาตรการ โทรศัพท์"}'],
  ])('%j', (text, failure) => {
    expect(codeOf(text)).toBe(failure);
  });
});
