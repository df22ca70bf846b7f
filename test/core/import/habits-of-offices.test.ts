/** What offices do in their reports that a reader has to know, one promise each; whole documents are in documents.test.ts. */
import { describe, expect, test } from '@jest/globals';
import { noteKey } from '../../../src/core/import/options';
import { importText } from '../../../src/core/import/text';

const HEADER = 'มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\tกำหนดแล้วเสร็จ\tผลการดำเนินการ';
const doc = (...lines: string[]): string => lines.join('\n');
const step = (result: string, due = 'ไตรมาส 1') => `1.1 ทบทวน\t1.1.1 ทำ\tสำนักปลัด\t${due}\t${result}`;

describe('sections', () => {
  test('rows of one table head the sections, and the header begins none', () => {
    const { sections } = importText(
      doc('รายงานผล', HEADER, 'แบบวัด IIT\t\t\t\t', step('แล้วเสร็จ'), 'แบบวัด EIT\t\t\t\t', step('')),
    );
    expect(sections.map(({ code }) => code)).toEqual(['IIT', 'EIT']);
  });

  test.each([
    ['1. การประเมิน IIT', 'IIT'],
    ['๒. มาตรการเปิดเผยข้อมูล (OIT)', 'OIT'],
    ['๒. มาตรการตามผล IIT และ EIT', 'S1'],
  ])('"%s" right before its table is %s', (heading, code) => {
    expect(importText(doc(heading, HEADER, step('แล้วเสร็จ'))).sections).toMatchObject([{ code, heading }]);
  });

  test.each(['๒) ผลการดำเนินการ', 'ตารางที่ ๑ ผลการดำเนินการตามมาตรการ'])('"%s" heads no section', (heading) => {
    expect(importText(doc('รายงานผล', heading, HEADER, step('แล้วเสร็จ'))).sections).toEqual([]);
  });

  test('one indicator of each instrument stands for it; several of one instrument are sections by their numbers', () => {
    const codes = (...headings: string[]) =>
      importText(doc(...headings.flatMap((heading) => [heading, HEADER, step('แล้วเสร็จ'), '']))).sections.map(
        ({ code }) => code,
      );
    expect(codes('ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่', 'ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน')).toEqual(['IIT', 'EIT']);
    expect(codes('ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่', 'ตัวชี้วัดที่ ๒ การใช้งบประมาณ', 'ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน')).toEqual([
      'S1',
      'S2',
      'S6',
    ]);
  });

  test('indicators in the section column head no instrument', () => {
    const header = `ประเด็นการประเมิน\t${HEADER}`;
    const { sections } = importText(
      doc(header, `ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่\t${step('')}`, `ตัวชี้วัดที่ 2 การใช้งบประมาณ\t${step('')}`),
    );
    expect(sections).toMatchObject([
      { code: 'IIT', heading: null, analysis: 'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่\nตัวชี้วัดที่ 2 การใช้งบประมาณ' },
    ]);
  });
});

describe('a page end', () => {
  test('cuts the section’s cell as it cuts the others', () => {
    const { sections, steps } = importText(
      doc(
        `ประเด็น\t${HEADER}`,
        `(1) กระบวนการปฏิบัติงานที่โป\t${step('แล้วเสร็จ ประกาศ')}`,
        '- ๒ -',
        'ร่งใสและมีประสิทธิภาพ\t\t\t\t\tใช้แล้ว',
        `(2) การให้บริการและระบบ E-Service\t${step('แล้วเสร็จ')}`,
      ),
    );
    expect(sections.map(({ code }) => code)).toEqual(['T1', 'T2']);
    expect(steps.map(({ section, result }) => [section, result])).toEqual([
      ['T1', 'ประกาศใช้แล้ว'],
      ['T2', ''],
    ]);
  });

  test('cuts the phrase in the column of the status', () => {
    const { steps } = importText(
      doc('ขั้นตอน\tสถานะ\tผลการดำเนินการ', '1.1 ทำ\tดำเนินการแล้ว\tประกาศ', '\tเสร็จ\tใช้แล้ว', '1.2 ตรวจ\tแล้วเสร็จ\tครบ'),
    );
    expect(steps.map(({ statusText, result }) => [statusText, result])).toEqual([
      ['ดำเนินการแล้วเสร็จ', 'ประกาศใช้แล้ว'],
      ['แล้วเสร็จ', 'ครบ'],
    ]);
  });
});

test('a note or a total alone in a row of the table is left over, and joined to no row', () => {
  const { steps, notes } = importText(doc(HEADER, step('แล้วเสร็จ'), 'หมายเหตุ ใช้งบปกติ\t\t\t\t', 'รวม 1 มาตรการ\t\t\t\t'));
  expect(steps).toMatchObject([{ measure: 'ทบทวน', result: '' }]);
  expect(notes.filter(({ kind }) => kind === 'left-over')).toMatchObject([
    { code: 'import.left.paragraph', params: { count: 2 } },
  ]);
});

test('a row of totals is left over whole, whatever its cells hold', () => {
  const { steps, notes } = importText(doc(HEADER, step('แล้วเสร็จ'), 'รวม\t๑ ขั้นตอน\t\t\tแล้วเสร็จ ๑'));
  expect(steps).toMatchObject([{ measure: 'ทบทวน', result: '' }]);
  expect(notes.filter(({ kind }) => kind === 'left-over')).toMatchObject([
    { code: 'import.left.paragraph', params: { text: 'รวม ๑ ขั้นตอน แล้วเสร็จ ๑' } },
  ]);
});

describe('measures in a row of their own', () => {
  const whole = [
    { measureNo: '1', measure: 'ทบทวน', stepNo: '1.1' },
    { measureNo: '1', stepNo: '1.2' },
    { measureNo: '2' },
  ];

  test('above their steps, where the table has a column for them', () => {
    const { steps } = importText(
      doc(
        HEADER,
        '1. ทบทวน\t\t\t\t',
        '\t1.1 สำรวจ\tสำนักปลัด\tไตรมาส 1\tแล้วเสร็จ',
        '\t1.2 ประกาศ\tสำนักปลัด\tไตรมาส 2\tแล้วเสร็จ',
        '2. อบรม\t\t\t\t',
        '\t2.1 จัดอบรม\tกองคลัง\tไตรมาส 3\tแล้วเสร็จ',
      ),
    );
    expect(steps).toMatchObject(whole);
    expect(steps).toHaveLength(3);
    expect(steps[0]?.lines).toEqual([2, 3]);
  });

  test('above their steps, where it has none', () => {
    const { steps } = importText(
      doc(
        'ขั้นตอน\tผู้รับผิดชอบ\tกำหนดแล้วเสร็จ\tผลการดำเนินการ',
        'มาตรการที่ 1 ทบทวน\t\t\t',
        '1.1 สำรวจ\tสำนักปลัด\tไตรมาส 1\tแล้วเสร็จ',
        '1.2 ประกาศ\tสำนักปลัด\tไตรมาส 2\tแล้วเสร็จ',
        '2. อบรม\t\t\t',
        '2.1 จัดอบรม\tกองคลัง\tไตรมาส 3\tแล้วเสร็จ',
      ),
    );
    expect(steps).toMatchObject(whole);
    expect(steps).toHaveLength(3);
  });

  test('above their steps, in one column with them', () => {
    const { steps } = importText(
      doc(
        'มาตรการ/ขั้นตอน\tผู้รับผิดชอบ\tกำหนดแล้วเสร็จ\tผลการดำเนินการ',
        '1. ทบทวน\t\t\t',
        '1.1 สำรวจ\tสำนักปลัด\tไตรมาส 1\tแล้วเสร็จ',
        '1.2 ประกาศ\tสำนักปลัด\tไตรมาส 2\tแล้วเสร็จ',
        'มาตรการที่ 2 อบรม\t\t\t',
        '2.1 จัดอบรม\tกองคลัง\tไตรมาส 3\tแล้วเสร็จ',
      ),
    );
    expect(steps).toMatchObject(whole);
    expect(steps).toHaveLength(3);
  });

  test('an owner or a due date merged over the steps of a measure is that of the row above, unless it is refused', () => {
    const text = doc(HEADER, step('แล้วเสร็จ'), '\t1.1.2 ประกาศ\t\t\tแล้วเสร็จ');
    const { steps, notes } = importText(text);
    expect(steps[1]).toMatchObject({ responsible: 'สำนักปลัด', due: 'ไตรมาส 1' });
    const note = notes.find(({ code }) => code === 'import.merged');
    expect(note).toMatchObject({ kind: 'guessed', step: 1, params: { columns: 'responsible,due' } });
    const refused = importText(text, { refused: new Set(note ? [noteKey(note)] : []) });
    expect(refused.steps[1]).toMatchObject({ responsible: '', due: '' });
  });

  test('the first step of a measure has no owner but its own', () => {
    const { steps } = importText(doc(HEADER, step('แล้วเสร็จ'), '1.2 อบรม\t1.2.1 จัดอบรม\t\t\tแล้วเสร็จ'));
    expect(steps[1]).toMatchObject({ responsible: '', due: '' });
  });
});

describe('a measure merged over its steps and cut by a page end', () => {
  const text = doc(
    HEADER,
    '๑.๑ ยึดประโยชน์ส่วน\t๑.๑.๑ ประกาศ\tสำนักปลัด\tไตรมาส ๑\tแล้วเสร็จ ประกาศแล้ว',
    '',
    HEADER,
    'รวมเป็นที่ตั้ง\t๑.๑.๒ อบรม\tสำนักปลัด\tไตรมาส ๒\tแล้วเสร็จ อบรมแล้ว',
  );

  test('goes on beside the next of its steps', () => {
    const { steps, notes } = importText(text);
    expect(steps.map(({ measureNo, measure, stepNo }) => [measureNo, measure, stepNo])).toEqual([
      ['1.1', 'ยึดประโยชน์ส่วนรวมเป็นที่ตั้ง', '1.1.1'],
      ['1.1', 'ยึดประโยชน์ส่วนรวมเป็นที่ตั้ง', '1.1.2'],
    ]);
    expect(notes.filter(({ kind }) => kind === 'joined')).toMatchObject([
      { place: { line: 5 }, step: 0, params: { columns: 'measure', line: 2 } },
    ]);
  });

  test('unless that is refused', () => {
    const refused = new Set(
      importText(text)
        .notes.filter(({ kind }) => kind === 'joined')
        .map(noteKey),
    );
    expect(importText(text, { refused }).steps[1]).toMatchObject({ measureNo: '', measure: 'รวมเป็นที่ตั้ง' });
  });
});

describe('a plan above the report of it', () => {
  const plan = ['มาตรการ\tขั้นตอน\tผู้รับผิดชอบ\tระยะเวลา', '1. จองคิว\t1.1 เปิดจองคิวออนไลน์\tสำนักปลัด\tไตรมาส 1'];

  test('is left over where the report says the same again', () => {
    const { steps, notes } = importText(
      doc(...plan, '', HEADER, '1. จองคิว\t1.1 เปิดจองคิวออนไลน์\tสำนักปลัด\tไตรมาส 1\tแล้วเสร็จ'),
    );
    expect(steps).toMatchObject([{ stepNo: '1.1', status: 'done' }]);
    expect(notes.map(({ code }) => code)).toContain('import.left.table');
  });

  test('is read where it says something else, or stands alone', () => {
    expect(importText(doc(...plan)).steps).toHaveLength(1);
    expect(importText(doc(...plan, '', HEADER, step('แล้วเสร็จ'))).steps).toHaveLength(2);
  });
});

test('a running title with its page number is no paragraph of the last cell', () => {
  const { steps } = importText(
    doc(
      HEADER,
      step('แล้วเสร็จ เปิด'),
      'รายงาน ITA หน้า ๒',
      '\t\t\t\tบริการ',
      '1.2 ก\t1.2.1 ข\tกองคลัง\tไตรมาส 1\tแล้วเสร็จ',
      'รายงาน ITA หน้า ๓',
      '1.3 ก\t1.3.1 ข\tกองคลัง\tไตรมาส 1\tแล้วเสร็จ',
    ),
  );
  expect(steps.map(({ result }) => result)).toEqual(['เปิดบริการ', '', '']);
});

describe('results in several columns', () => {
  const columns = 'ดำเนินการแล้ว\tอยู่ระหว่างดำเนินการ\tยังไม่ดำเนินการ';
  const rows = ['ก\tสำนักปลัด\t✓\t\t', 'ข\tสำนักปลัด\t\t/\t', 'ค\tสำนักปลัด\t-\t-\tรองบประมาณ', 'ง\tกองคลัง\t\t\t'];
  const read = (...header: string[]) =>
    importText(doc(...header, ...rows)).steps.map(({ step: text, status, result }) => [text, status, result]);
  const wanted = [
    ['ก', 'done', ''],
    ['ข', 'in-progress', ''],
    ['ค', 'not-started', 'รองบประมาณ'],
    ['ง', 'unknown', ''],
  ];

  test('under one heading', () => {
    expect(read('ขั้นตอน\tผู้รับผิดชอบ\tผลการดำเนินการ\t\t', `\t\t${columns}`)).toEqual(wanted);
  });

  test('side by side in the header', () => {
    expect(read(`ขั้นตอน\tผู้รับผิดชอบ\t${columns}`)).toEqual(wanted);
  });

  test('a status, an account of the result and a day, under one heading', () => {
    const { steps } = importText(
      doc(
        'ขั้นตอน\tผู้รับผิดชอบ\tผลการดำเนินการ\t\t',
        '\t\tสถานะ\tรายละเอียดผลการดำเนินงาน\tวันที่แล้วเสร็จ',
        'ทบทวน\tสำนักปลัด\tแล้วเสร็จ\tทบทวนครบ\t3 ตุลาคม 2567',
      ),
    );
    expect(steps).toMatchObject([{ status: 'done', result: 'ทบทวนครบ', completedOn: '3 ตุลาคม 2567' }]);
  });

  test('by quarters, each under its own', () => {
    const { steps } = importText(
      doc('ขั้นตอน\tระยะเวลา\tผลการดำเนินการ\t', '\t\tไตรมาส 1\tไตรมาส 2', 'ทบทวน\tมี.ค. 67\tร่างแล้ว\tประกาศแล้ว'),
    );
    expect(steps).toMatchObject([{ due: 'มี.ค. 67', result: 'ไตรมาส 1: ร่างแล้ว\nไตรมาส 2: ประกาศแล้ว' }]);
  });

  test('a column of percentages tells how far the work is', () => {
    const header = 'มาตรการ\tผู้รับผิดชอบ\tร้อยละความสำเร็จ\tผลการดำเนินการ';
    const { steps } = importText(
      doc(header, 'ก\tสำนักปลัด\t100%\tครบ', 'ข\tสำนักปลัด\t๖๐\tบางแห่ง', 'ค\tสำนักปลัด\tร้อยละ 0\t'),
    );
    expect(steps.map(({ status }) => status)).toEqual(['done', 'unknown', 'not-started']);
  });
});

describe('a due date marked in one of several columns', () => {
  const dues = (...lines: string[]) => importText(doc(...lines)).steps.map(({ due }) => due);

  test.each([
    ['ไตรมาส 1\tไตรมาส 2\tไตรมาส 3\tไตรมาส 4', ['ไตรมาส 2', 'ไตรมาส 1 - ไตรมาส 3', 'ไตรมาส 1, ไตรมาส 4', '15 ม.ค. 67']],
    ['๑\t๒\t๓\t๔', ['ไตรมาส ๒', 'ไตรมาส ๑ - ไตรมาส ๓', 'ไตรมาส ๑, ไตรมาส ๔', '15 ม.ค. 67']],
    ['ต.ค.\tพ.ย.\tธ.ค.\tม.ค. 67', ['พ.ย.', 'ต.ค. - ธ.ค.', 'ต.ค., ม.ค. 67', '15 ม.ค. 67']],
  ])('quarters or months under one heading: %s', (periods, wanted) => {
    const rows = ['ก\t\t✓\t\t', 'ข\t<--\t---\t-->\t-', 'ค\t/\t\t\t/', 'ง\t\t15 ม.ค. 67\t\t'];
    const header = ['ขั้นตอน\tระยะเวลาดำเนินการ (ไตรมาส)\t\t\t\tผลการดำเนินการ', `\t${periods}\t`];
    expect(dues(...header, ...rows.map((row) => `${row}\tแล้วเสร็จ`))).toEqual(wanted);
  });

  test('side by side in the header', () => {
    const row = 'ก\tTRUE\tTRUE\tFALSE\tFALSE\tแล้วเสร็จ';
    expect(dues('ขั้นตอน\tไตรมาส 1\tไตรมาส 2\tไตรมาส 3\tไตรมาส 4\tผลการดำเนินการ', row)).toEqual(['ไตรมาส 1 - ไตรมาส 2']);
  });

  test('not where the columns hold money', () => {
    const { steps, notes } = importText(
      doc(
        'ขั้นตอน\tระยะเวลา\tงบประมาณรายไตรมาส\t\tผลการดำเนินการ',
        '\t\tไตรมาส 1\tไตรมาส 2\t',
        'ก\tมี.ค. 67\t500\t700\tแล้วเสร็จ',
      ),
    );
    expect(steps[0]?.due).toBe('มี.ค. 67');
    expect(notes.filter(({ code }) => code === 'import.left.column')).toHaveLength(2);
  });
});

describe('a row cut in the middle of a number', () => {
  test.each([
    ['แล้วเสร็จ ประชุมเมื่อวันที่ ๒', '๐ กุมภาพันธ์ ๒๕๖๖', 'ประชุมเมื่อวันที่ ๒๐ กุมภาพันธ์ ๒๕๖๖'],
    ['แล้วเสร็จ ประชุมเมื่อวันที่ ๒๐ กุมภาพันธ์ ๒๕', '๖๖ ครบ', 'ประชุมเมื่อวันที่ ๒๐ กุมภาพันธ์ ๒๕๖๖ ครบ'],
    ['แล้วเสร็จ ตามแผนปี ๒', '๕๖๖ แล้ว', 'ตามแผนปี ๒๕๖๖ แล้ว'],
    ['แล้วเสร็จ จัดซื้อปี ๒๕๖๖', '๑๒ รายการ', 'จัดซื้อปี ๒๕๖๖ ๑๒ รายการ'],
    ['แล้วเสร็จ ครั้งที่ ๒', '๕ มีนาคม ๒๕๖๖', 'ครั้งที่ ๒ ๕ มีนาคม ๒๕๖๖'],
  ])('%j, then %j', (before, after, result) => {
    expect(importText(doc(HEADER, step(before), '', HEADER, `\t\t\t\t${after}`)).steps).toMatchObject([{ result }]);
  });
});

describe('the day of a step', () => {
  test.each([
    ['แล้วเสร็จ เผยแพร่เมื่อวันที่ ๑๕ ม.ค. ๖๗', '๑๕ ม.ค. ๖๗'],
    ['แล้วเสร็จ เผยแพร่เมื่อ 15/01/2567', '15/01/2567'],
    ['แล้วเสร็จ เผยแพร่เมื่อ 15/01/24', ''],
  ])('%s', (result, completedOn) => {
    expect(importText(doc(HEADER, step(result))).steps).toMatchObject([{ completedOn }]);
  });
});

describe('front matter', () => {
  const front = (...lines: string[]) => importText(doc(...lines, 'แบบวัด IIT', HEADER, step('แล้วเสร็จ')));

  test('an address, a memorandum’s form and a caption are no part of the title', () => {
    const document = front(
      'บันทึกข้อความ',
      'รายงานผลการดำเนินการ',
      'องค์การบริหารส่วนตำบลทุ่งทอง',
      'อำเภอปลายฟ้า จังหวัดธาราวัน',
      'ตารางสรุปผลคะแนน ITA ปี 2566',
    );
    expect(document).toMatchObject({ title: 'รายงานผลการดำเนินการ', agency: 'องค์การบริหารส่วนตำบลทุ่งทอง', intro: null });
    expect(document.notes.filter(({ kind }) => kind === 'left-over').map(({ params }) => params.text)).toEqual([
      'บันทึกข้อความ',
      'อำเภอปลายฟ้า จังหวัดธาราวัน',
      'ตารางสรุปผลคะแนน ITA ปี 2566',
    ]);
  });

  test('a title over three lines, the agency and the year in the last', () => {
    expect(
      front(
        'รายงานผลการดำเนินการ',
        'เพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
        'ของเทศบาลเมืองสายธาร ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
      ),
    ).toMatchObject({
      title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      agency: 'เทศบาลเมืองสายธาร',
      fiscalYear: 2568,
      intro: null,
    });
  });

  test('an introduction may open with the agency’s name', () => {
    const intro = 'โรงพยาบาลธารใสได้วิเคราะห์ผลการประเมินและกำหนดมาตรการไว้ ดังนี้';
    expect(front('รายงานผลการดำเนินการ', 'โรงพยาบาลธารใส', 'ปีงบประมาณ พ.ศ. 2568', intro)).toMatchObject({
      agency: 'โรงพยาบาลธารใส',
      intro,
    });
  });

  test('what heads the table is no part of the introduction', () => {
    expect(
      importText(doc('รายงานผล', 'ด้วยได้กำหนดมาตรการไว้', '๒. ผลการดำเนินการ', HEADER, step('แล้วเสร็จ'))),
    ).toMatchObject({
      intro: 'ด้วยได้กำหนดมาตรการไว้',
      sections: [],
    });
  });

  test.each([
    [['กระทรวงสาธารณสุข', 'โรงพยาบาลธารใส'], 'โรงพยาบาลธารใส'],
    [['โรงพยาบาลธารใส', 'สำนักงานสาธารณสุขจังหวัดแดนไพร'], 'โรงพยาบาลธารใส'],
    [['สถานีตำรวจภูธรเวียงหมอก จังหวัดภูไพร'], 'สถานีตำรวจภูธรเวียงหมอก'],
    [['สำนักงานเขตพื้นที่การศึกษาประถมศึกษาธารทอง เขต ๙'], 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษาธารทอง เขต ๙'],
    [['จังหวัดภูไพร'], 'จังหวัดภูไพร'],
  ])('%j', (lines, agency) => {
    expect(front('รายงานผลการดำเนินการ', ...lines)).toMatchObject({ title: 'รายงานผลการดำเนินการ', agency });
  });

  test('a year that only the introduction gives is that of the work it says it reports', () => {
    const intro = 'ตามผลการประเมิน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ จึงขอรายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ดังนี้';
    const document = front('รายงานผลการดำเนินการ', intro);
    expect(document.fiscalYear).toBe(2565);
    expect(document.notes.find(({ code }) => code === 'import.year')).toMatchObject({
      kind: 'guessed',
      place: { line: 2 },
    });
  });

  test('days that lie in the year before the one of the title are pointed out', () => {
    const days = ['๑ ธันวาคม ๒๕๖๖', '๕ มกราคม ๒๕๖๗', '๙ มิถุนายน ๒๕๖๗'];
    const rows = days.map((day, i) => `1.${i + 1} ก\t1.${i + 1}.1 ข\tสำนักปลัด\tไตรมาส 1\tแล้วเสร็จ เมื่อวันที่ ${day}`);
    const codes = (year: number) =>
      importText(doc(`รายงานผล ประจำปีงบประมาณ ${year}`, 'แบบวัด IIT', HEADER, ...rows)).notes.map(({ code }) => code);
    expect(codes(2568)).toContain('import.year.dates');
    expect(codes(2567)).not.toContain('import.year.dates');
  });
});

test('a source that quotes cells of several lines breaks no row: a line between rows is one of its own', () => {
  const { steps, notes } = importText(doc(HEADER, step('"แล้วเสร็จ\nครบ"'), 'มาตรการเพิ่มเติม', step('แล้วเสร็จ')));
  expect(steps[0]?.result).toBe('ครบ');
  expect(notes.map(({ code, params }) => [code, params.text])).toContainEqual([
    'import.left.paragraph',
    'มาตรการเพิ่มเติม',
  ]);
});

test('cells of one column that has no place are one note, and a dash is none', () => {
  const header = `${HEADER}\tงบประมาณ`;
  const { notes } = importText(
    doc(
      'แบบวัด IIT',
      header,
      `${step('แล้วเสร็จ')}\t5,000`,
      `1.2 ก\t1.2.1 ข\tกองคลัง\tไตรมาส 1\tแล้วเสร็จ\t-`,
      `1.3 ก\t1.3.1 ข\tกองคลัง\tไตรมาส 1\tแล้วเสร็จ\t900`,
    ),
  );
  expect(notes).toMatchObject([
    { code: 'import.left.column', params: { header: 'งบประมาณ', text: '5,000\n900', count: 2 } },
  ]);
});

test('a number of its own column can be told from the text again when both stand in one cell', () => {
  const { steps } = importText(
    doc(
      `ข้อ\t${HEADER}`,
      '1\tจุดบริการเดียว\tปรับผัง\tกองช่าง\tไตรมาส 1\tแล้วเสร็จ',
      '2\tถามความเห็น\tสำรวจ\tสำนักปลัด\tไตรมาส 2\tแล้วเสร็จ',
    ),
  );
  expect(steps.map(({ measureNo, measureCell }) => [measureNo, measureCell])).toEqual([
    ['1', '1. จุดบริการเดียว'],
    ['2', '2 ถามความเห็น'],
  ]);
});
