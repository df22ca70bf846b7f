/** The report from the menu: two files and a row in the log, the links shown; or nothing made and a clear sentence. */
import { describe, expect, test } from '@jest/globals';
import { alertOf, openWorkbook } from '../support/addon';
import { dialogOf, docs, folders, log, withSample, words } from '../support/report';

describe('a report', () => {
  test('is a Google Doc and a Word file of the same name, in our own folder', () => {
    const host = withSample();
    host.run('createReport');
    const [doc] = docs(host);
    const [word] = words(host);
    const [folder] = folders(host);
    expect(word?.name).toBe(`${doc?.name}.docx`);
    expect([doc?.parents, word?.parents]).toEqual([[folder?.id], [folder?.id]]);
    expect(word?.uploaded).not.toBe(doc?.uploaded);
  });

  test('stands in the log with its links, figures and fingerprint; its name tells title, agency, year and time', () => {
    const host = withSample();
    host.run('createReport');
    const [doc] = docs(host);
    expect(doc?.name).toMatch(/รายงานผลการดำเนินการ.* องค์การบริหารส่วนตำบลบึงตะวันรอน ปี 2568 \(2568-10-15 09\.00\)$/);
    expect(log(host)).toEqual([
      {
        เวลา: '2568-10-15 09.00',
        ปีงบประมาณ: '2568',
        ชื่อเอกสาร: doc?.name,
        ลิงก์: `https://docs.google.com/document/d/${doc?.id}/edit`,
        ขั้นตอน: '10',
        เสร็จ: '9',
        ต้องแก้: '0',
        ควรแก้: expect.stringMatching(/^\d+$/),
        ลายนิ้วมือข้อมูล: expect.stringMatching(/^[0-9a-f]{16}$/),
        'ไฟล์ Word': `https://drive.google.com/file/d/${words(host)[0]?.id}/view`,
        PDF: `https://docs.google.com/document/d/${doc?.id}/export?format=pdf`,
        โฟลเดอร์: `https://drive.google.com/drive/folders/${folders(host)[0]?.id}`,
      },
    ]);
  });

  test('ends in a dialog with the four links', () => {
    const host = withSample();
    const [doc, word, folder] = [docs, words, folders].map((of) => () => of(host)[0]?.id);
    expect(dialogOf(host.run('createReport'))).toMatchObject({
      url: `https://docs.google.com/document/d/${doc?.()}/edit`,
      wordUrl: `https://drive.google.com/file/d/${word?.()}/view`,
      pdfUrl: `https://docs.google.com/document/d/${doc?.()}/export?format=pdf`,
      folderUrl: `https://drive.google.com/drive/folders/${folder?.()}`,
      draft: false,
      faults: [],
      logged: true,
    });
  });

  test('made twice is two documents, two rows in the log, one folder, one fingerprint; of other data, another', () => {
    const host = withSample();
    host.run('createReport');
    host.run('createReport');
    expect([docs(host).length, words(host).length, folders(host).length]).toEqual([2, 2, 1]);
    host.type('มาตรการ', 'D2', [['กองช่าง']]);
    host.run('createReport');
    const [first, second, other] = log(host).map((row) => row.ลายนิ้วมือข้อมูล);
    expect(second).toBe(first);
    expect(other).not.toBe(first);
  });

  test('with errors in its rows is a draft by name, and names what the pattern of the settings names', () => {
    const host = withSample();
    host.type('มาตรการ', 'F2', [['ทำเสร็จตั้งนานแล้ว']]);
    const row = host.display('ตั้งค่า').findIndex(([label]) => label === 'รูปแบบชื่อไฟล์') + 1;
    host.type('ตั้งค่า', `B${row}`, [['{ข้อ} {หน่วยงาน}: {ปี}/1']]);
    host.run('createReport');
    expect(docs(host)[0]?.name).toBe('[ฉบับร่าง] องค์การบริหารส่วนตำบลบึงตะวันรอน ปี 2568 1 (2568-10-15 09.00)');
    expect(log(host)[0]?.ต้องแก้).toBe('1');
  });
});

describe('a report of some steps, from the menu', () => {
  /** The list that the prompt shows. */
  const optionsIn = (text: string) => text.split('\n').filter((line) => /^[๐-๙]+\. /.test(line));

  test('is asked for by number: six months, each unit, each section', () => {
    const host = withSample();
    host.answer({ button: 'OK', text: '๑' });
    const { shown } = host.run('createPartialReport');
    const prompt = shown.find(({ kind }) => kind === 'prompt');
    const options = optionsIn(prompt?.kind === 'prompt' ? prompt.text : '');
    expect(options[0]).toMatch(/รอบ ๖ เดือน/);
    expect(options.some((line) => line.includes('สำนักปลัด'))).toBe(true);
    expect(options.slice(-3)).toEqual([
      expect.stringMatching(/ส่วน IIT/),
      expect.stringMatching(/ส่วน EIT/),
      expect.stringMatching(/ส่วน OIT/),
    ]);
    expect(options.join()).not.toContain('ทุกกอง');
    expect(docs(host)[0]?.name).toContain('รอบ 6 เดือน');
  });

  test('of a unit tells of its steps alone, and is no draft for what others must mend', () => {
    const host = withSample();
    // The step of another unit.
    host.type('มาตรการ', 'F3', [['ทำเสร็จตั้งนานแล้ว']]);
    host.answer({ button: 'OK', text: 'กองคลัง' });
    host.run('createPartialReport');
    const [row] = log(host);
    expect(row?.ชื่อเอกสาร).toContain('กองคลัง');
    expect(Number(row?.ขั้นตอน)).toBeLessThan(10);
    expect(row?.ต้องแก้).toBe('0');
  });

  test('asks again where the answer is not in the list, and makes nothing where it is taken back', () => {
    const host = withSample();
    host.answer({ button: 'OK', text: '99' }, { button: 'CANCEL' });
    const { shown } = host.run('createPartialReport');
    expect(shown.filter(({ kind }) => kind === 'prompt')).toHaveLength(2);
    expect(host.drive.files()).toEqual([]);
  });
});

test('of a sheet without measures none is made: the message says what to do', () => {
  const host = openWorkbook();
  expect(alertOf(host.run('createReport'))).toMatch(/ยังไม่มีมาตรการ.*นำเข้าเอกสาร/);
  expect(host.drive.files()).toEqual([]);
});
