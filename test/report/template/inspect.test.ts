import { describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { languageOf } from '../../../src/messages';
import { inspectTemplate } from '../../../src/report/template/inspect';
import { agencyTemplate, cut, p, run, templateOf, templateWith } from '../golden/template';

const MEASURES = p(run('{{มาตรการ}}'));
const problems = (...paragraphs: string[]) => inspectTemplate(templateWith(...paragraphs));
const codes = (...paragraphs: string[]): string[] => problems(...paragraphs).map(({ code }) => code);

test('a template as Word saves one, its placeholders cut into runs, has no faults', () => {
  expect(inspectTemplate(agencyTemplate)).toEqual([]);
});

describe('what is no template', () => {
  test.each([
    ['an empty file', new Uint8Array()],
    ['a text', new TextEncoder().encode('{{มาตรการ}}')],
    ['a zip without a document', templateOf({}).slice(0, 400)],
    ['a document that is not in UTF-8', zipSync({ 'word/document.xml': new Uint8Array([0x3c, 0xff, 0xfe]) })],
  ])('%s is no .docx', (_, bytes) => {
    expect(inspectTemplate(bytes)).toEqual([{ code: 'template.not-docx', params: {} }]);
  });

  test('a file larger than can be kept is named with both sizes', () => {
    expect(inspectTemplate(agencyTemplate, agencyTemplate.length)).toEqual([]);
    expect(inspectTemplate(agencyTemplate, 1024)).toEqual([
      { code: 'template.too-large', params: { size: Math.ceil(agencyTemplate.length / 1024), limit: 1 } },
    ]);
  });
});

describe('a placeholder', () => {
  test('of the measures must be there', () => {
    expect(problems(p(run('{{สรุป}}')))).toEqual([
      { code: 'template.no-measures', params: { placeholder: '{{มาตรการ}}' } },
    ]);
  });

  test('that does not exist is named, with the one that was meant', () => {
    expect(problems(MEASURES, p(run('{{หน่วงาน}}')))).toMatchObject([
      { code: 'template.unknown', params: { placeholder: '{{หน่วงาน}}', near: '{{หน่วยงาน}}' } },
    ]);
    const near = (name: string) => problems(MEASURES, p(run(`{{${name}}}`)))[0]?.params.near;
    expect(near('ผู้ว่าราชการ')).toBe('');
    expect(near('')).toBe('');
    expect(near('ตารางมาตรการทั้งหมด')).toBe('{{มาตรการ}}');
    expect(near('ปีงบ')).toBe('{{ปีงบประมาณ}}');
    expect(near('ลงนม')).toBe('{{ลงนาม}}');
    expect(near('ซื่อรายงาร')).toBe('{{ชื่อรายงาน}}');
  });

  test.each(['{{มาตรการ', 'มาตรการ}}', '{มาตรการ}', '{ {มาตรการ} }', '{{}'])('that is broken is named: %s', (text) => {
    expect(problems(MEASURES, p(run(text)))).toEqual([{ code: 'template.broken', params: { text } }]);
  });

  test('cut by a line break is broken', () => {
    expect(codes(MEASURES, p(`${run('{{มาตร')}<w:r><w:br/></w:r>${run('การ}}')}`))).toEqual(['template.broken']);
  });

  test('of a block must have a line of its own, or words beside it would be lost', () => {
    expect(problems(p(run('ดังนี้ {{มาตรการ}}')))).toEqual([
      { code: 'template.not-alone', params: { placeholder: '{{มาตรการ}}', text: 'ดังนี้ {{มาตรการ}}' } },
    ]);
    expect(codes(MEASURES, p(cut('สรุป') + cut('หลักฐาน')))).toEqual(['template.not-alone', 'template.not-alone']);
  });

  test('of a line may stand among words, with spaces in its braces', () => {
    expect(codes(MEASURES, p(run('เรื่อง {{ ชื่อรายงาน }} ของ{{หน่วยงาน}}')))).toEqual([]);
  });

  test('of a block can stand in no table, text box, header or footer', () => {
    const table = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${p(run('{{สรุป}}'))}</w:tc></w:tr></w:tbl>`;
    expect(problems(MEASURES, table)).toEqual([{ code: 'template.misplaced', params: { placeholder: '{{สรุป}}' } }]);
    const header = { 'word/document.xml': MEASURES, 'word/header1.xml': p(run('{{สรุป}}')) };
    expect(inspectTemplate(templateOf(header)).map(({ code }) => code)).toEqual(['template.misplaced']);
  });

  test('of the seal may stand in a table or in a header', () => {
    const seal = p(run('{{ตรา}}'));
    expect(codes(MEASURES, `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${seal}</w:tc></w:tr></w:tbl>`)).toEqual([]);
    expect(inspectTemplate(templateOf({ 'word/document.xml': MEASURES, 'word/header1.xml': seal }))).toEqual([]);
  });

  test('of a block may have spaces around it', () => {
    expect(codes(p(run(' {{ มาตรการ }} ')))).toEqual([]);
  });

  test('is shown with some of its line, in one piece', () => {
    const [found] = problems(MEASURES, p(run(`  ดู  {{สรุป}} ${'ก'.repeat(80)}`)));
    expect(found?.params.text).toBe(`ดู {{สรุป}} ${'ก'.repeat(48)}…`);
    expect(problems(MEASURES, p(run(`ดู {{สรุป}} ${'ก'.repeat(48)}`)))[0]?.params.text).toBe(
      `ดู {{สรุป}} ${'ก'.repeat(48)}`,
    );
  });

  test('in words that were deleted with changes tracked is not there', () => {
    expect(codes(MEASURES, p(`<w:del w:id="1"><w:r><w:delText>{{ผิด}}</w:delText></w:r></w:del>`))).toEqual([]);
  });
});

test('every fault has its sentence in both languages, which names what is wrong', () => {
  const all = [
    ...inspectTemplate(new Uint8Array()),
    ...inspectTemplate(agencyTemplate, 1024),
    ...problems(p(run('{{หน่วงาน}} {มาตรการ}')), p(run('ดู {{สรุป}}')), `<w:tbl>${p(run('{{หลักฐาน}}'))}</w:tbl>`),
  ];
  expect(new Set(all.map(({ code }) => code)).size).toBe(7);
  for (const problem of all) {
    for (const language of [languageOf('th'), languageOf('en')]) {
      const sentence = language.failure(problem);
      expect(sentence).not.toBe(problem.code);
      expect(sentence).not.toContain('undefined');
      const named = problem.params.placeholder ?? problem.params.text;
      if (named !== undefined) expect(sentence).toContain(named);
    }
  }
});
