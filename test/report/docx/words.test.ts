/** The words of the document are exactly the words of the model, whatever they are. */
import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReportModel } from '../../../src/report';
import { linesOf, oneLine } from '../../../src/report/docx/text';
import { PLACEHOLDER } from '../../../src/report/template/placeholders';
import { anyText } from '../../support/any-text';
import { openDocx, rowsOf, wordsOf } from '../../support/docx-file';
import { loadReport, type ReportBundle } from '../../support/report-bundle';
import { input } from '../../support/report-input';

let report: ReportBundle;
beforeAll(async () => {
  report = await loadReport();
});

/** What people paste, and what breaks programs: Thai, markup, links, emoji, control characters, our own placeholders. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'ประชุม ',
        'น้ำ',
        '๒๕๖๖',
        '\n',
        '\t',
        '- ',
        '{{',
        '}}',
        '<w:t>',
        '</w:p>',
        '&amp;',
        ']]>',
        '🙂',
        '\u200b',
        '\u0000',
        '\u0007',
        '\ud83d',
        '\uffff',
        'https://example.go.th/a?b&c',
        'a@b.co.th',
      ),
      fc.constantFrom(...Object.values(PLACEHOLDER).map((name) => `{{${name}}}`)),
      anyText(8),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const line = words.map((text) => oneLine(text).replace(/\u2060/g, ''));

const row = fc.record({ step: words, responsible: words, due: words, status: words, result: words });
const sections = fc.array(
  fc.record({
    heading: fc.option(line),
    score: line,
    analysis: fc.array(words, { maxLength: 2 }),
    measures: fc.array(fc.record({ measure: words, rows: fc.array(row, { minLength: 1, maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  { minLength: 1, maxLength: 2 },
);

/** Empty paragraphs say nothing, and a word joiner parts the braces of what would be a placeholder. */
const said = (text: string): string =>
  text
    .replace(/\u2060/g, '')
    .replace(/\n+/g, '\n')
    .replace(/^\n|\n$/g, '');
const shown = (...texts: string[]): string => said(texts.map((text) => linesOf(text).join('\n')).join('\n'));
/** A line of the template whose text is white space alone goes. */
const inTemplate = (text: string): string => (text.trim() === '' ? '' : text);

test('in the head, the introduction, the headings and the tables', () => {
  const head = fc.record({
    title: words,
    agency: words,
    year: words,
    item: line,
    mark: words,
    intro: fc.array(words, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(head, sections, (texts, parts) => {
      const model: ReportModel = { ...report.build(input()), ...texts, sections: parts };
      const file = openDocx(report.render(model, 'google'));
      const blocks = file.body.filter(({ name }) => name === 'w:p').map(wordsOf);
      expect(said(blocks.join('\n'))).toBe(
        shown(
          ...[model.title, model.item, model.agency, model.year].map(inTemplate),
          ...model.intro,
          ...parts.flatMap(({ heading, score, analysis }) => [heading ?? '', score, ...analysis]),
        ),
      );
      expect(said(wordsOf(file.part('word/header1.xml').children[0] as never))).toBe(shown(inTemplate(model.mark)));
      const tables = file.body.filter(({ name }) => name === 'w:tbl').map((table) => rowsOf(table).slice(1));
      expect(tables.map((rows) => rows.map(({ cells }) => cells.map((cell) => said(cell.words))))).toEqual(
        parts.map(({ measures }) =>
          measures.flatMap(({ measure, rows }) =>
            rows.map(({ step, responsible, due, status, result }, index) => [
              index === 0 ? shown(measure) : '',
              shown(step),
              shown(responsible),
              shown(due),
              shown(status, result),
            ]),
          ),
        ),
      );
    }),
    { numRuns: 25 },
  );
});
