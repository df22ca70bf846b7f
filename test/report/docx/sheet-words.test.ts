/** Text in equals text out: the document says the words of the sheet and the report's own fixed ones, and no others. */
import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { REPORT_PARTS } from '../../../src/core/report-parts';
import { useDigits } from '../../../src/core/thai/digits';
import { legal } from '../../../src/report/docx/text';
import { WORDS } from '../../../src/report/words';
import { anyText } from '../../support/any-text';
import { openDocx, wordsOf } from '../../support/docx-file';
import { loadReport, type ReportBundle } from '../../support/report-bundle';
import { input, section, step } from '../../support/report-input';

let report: ReportBundle;
beforeAll(async () => {
  report = await loadReport();
});

/** What people paste, and what breaks programs. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'ประชุม ',
        'น้ำ',
        '๒๕๖๖',
        '\n- ',
        '{{มาตรการ}}',
        '{{',
        '<w:t>',
        '</w:p>',
        '&amp;',
        ']]>',
        '🙂',
        '\u0007',
      ),
      fc.constantFrom('https://example.go.th/a?b&c', 'a@b.co.th', 'O28', 'No Gift Policy'),
      anyText(8),
    ),
    { maxLength: 6 },
  )
  // A number at its head would be read as the text's own; a step always has words.
  .map((parts) => `ก${parts.join('')}`);

const steps = fc.array(
  fc.record({
    measure: words,
    step: words,
    responsible: words,
    result: words,
    evidence: fc.option(words, { nil: '' }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** White space aside: lines and paragraphs are a matter of layout. */
const bare = (...texts: readonly string[]): string => legal(texts.join('')).replace(/[\s\u2060]/g, '');

test('whatever the cells hold, control characters and markup included', () => {
  fc.assert(
    fc.property(steps, words, (rows, analysis) => {
      const given = rows.map((row, index) =>
        step({ ...row, measureNo: `${index + 1}.1`, stepNo: `${index + 1}.1.1`, due: 'ไตรมาส 2' }),
      );
      const settings = {
        digits: 'arabic',
        problems: analysis,
        signatories: [{ role: 'ปลัด', name: 'นางสมมติ' }],
      } as const;
      const parts = REPORT_PARTS.filter((part) => part !== 'summary');
      const sections = [section({ heading: 'ด้านเดียว', analysis })];
      const model = report.build(input({ steps: given, sections, parts }, settings));
      const file = openDocx(report.render(model, 'google'));

      const say = (text: string): string => useDigits(text.trim(), 'arabic');
      const withEvidence = given.filter(({ evidence }) => evidence.trim() !== '');
      let references = 0;
      const expected = [
        'รายงานการดำเนินการตามมาตรการ',
        'องค์การบริหารส่วนตำบลบึงทองหลาง',
        'ประจำปีงบประมาณ พ.ศ. 2566',
        'รายงานนี้แสดงผลของปีงบประมาณ 2566',
        '1. ด้านเดียว',
        say(analysis),
        ...WORDS.columns,
        ...given.flatMap((one) => [
          `${one.measureNo} ${say(one.measure)}`,
          `${one.stepNo} ${say(one.step)}`,
          say(one.responsible),
          'ไตรมาส 2',
          'ดำเนินการแล้วเสร็จ',
          say(one.result),
        ]),
        WORDS.problemsAndSuggestions,
        WORDS.problems,
        say(analysis),
        ...(withEvidence.length === 0 ? [] : ['รายการหลักฐาน', 'ลำดับ', 'ขั้นตอนหรือวิธีการปฏิบัติ', 'หลักฐาน']),
        ...withEvidence.flatMap((one) =>
          one.evidence
            .split(/\r\n?|\n/)
            .filter((line) => line.trim() !== '')
            .flatMap((line, index) => [
              `${++references}`,
              index === 0 ? `${one.stepNo} ${say(one.step)}` : '',
              say(line),
            ]),
        ),
        `(ลงชื่อ) ${'.'.repeat(44)}( นางสมมติ )ตำแหน่ง ปลัด`,
      ];
      expect(bare(...file.body.map(wordsOf))).toBe(bare(...expected));
    }),
    { numRuns: 30 },
  );
});
