/** Tables of a page: merged cells laid out over the places that they cover. */
import { describe, expect, test } from '@jest/globals';
import { expandTable, type HtmlCell, isLayoutTable } from '../../../src/core/import/html-table';
import type { HtmlItem } from '../../../src/core/import/read-html';

const text = (words: string, ...hrefs: string[]): HtmlItem => ({
  kind: 'text',
  text: words,
  links: hrefs.map((href) => ({ text: words, href })),
});
const cell = (words: string | HtmlItem[], rowspan = 1, colspan = 1): HtmlCell => ({
  items: typeof words === 'string' ? [text(words)] : words,
  rowspan,
  colspan,
});
const texts = (...rows: HtmlCell[][]) =>
  expandTable({ rows }).map((row) => row.map((one) => (one.repeats ? `(${one.text})` : one.text)));

describe('the rows of a table', () => {
  test('repeat a cell merged downwards, and leave empty what one merged to the right covers', () => {
    expect(texts([cell('ก', 2), cell('ข')], [cell('ค')])).toEqual([
      ['ก', 'ข'],
      ['(ก)', 'ค'],
    ]);
    expect(texts([cell('ก', 1, 2), cell('ข')], [cell('ค'), cell('ง'), cell('จ')])).toEqual([
      ['ก', '', 'ข'],
      ['ค', 'ง', 'จ'],
    ]);
    expect(texts([cell('ก', 2, 2), cell('ข')], [cell('ค')])).toEqual([
      ['ก', '', 'ข'],
      ['(ก)', '', 'ค'],
    ]);
    expect(expandTable({ rows: [[cell('ก', 1, 2)]] })[0]?.[0]?.span).toBe(2);
    expect(expandTable({ rows: [[cell('ก')]] })[0]?.[0]).toEqual({ text: 'ก', links: [] });
  });
  test('have a cell in each place, however the merged ones overlap or reach out', () => {
    expect(texts([cell('ก', 9)], [])).toEqual([['ก'], ['(ก)']]);
    expect(texts([cell('ก'), cell('ข', 2)], [cell('ค', 1, 2)])).toEqual([
      ['ก', 'ข'],
      ['ค', '(ข)'],
    ]);
    expect(texts([cell('ก'), cell('ข'), cell('ค', 2)], [cell('ง')])).toEqual([
      ['ก', 'ข', 'ค'],
      ['ง', '', '(ค)'],
    ]);
  });
  test('have a table inside a cell as its lines, and the links of all', () => {
    const inner: HtmlItem = {
      kind: 'table',
      table: { rows: [[cell([text('ข\nค', 'https://a.th')]), cell('ง')], [cell('จ')]] },
    };
    const [[one] = []] = expandTable({ rows: [[cell([text('ก'), text(''), inner])]] });
    expect(one).toEqual({ text: 'ก\nข ค ง\nจ', links: [{ text: 'ข\nค', href: 'https://a.th' }] });
  });
});

test('a table that only lays out the page has one column, or holds one of more columns than its own', () => {
  const three: HtmlItem = { kind: 'table', table: { rows: [[cell('ก'), cell('ข', 1, 2)]] } };
  expect(isLayoutTable({ rows: [[cell('ก')], [cell('ข')]] })).toBe(true);
  expect(isLayoutTable({ rows: [] })).toBe(true);
  expect(isLayoutTable({ rows: [[cell('ก')], [cell('ข'), cell('ค')]] })).toBe(false);
  expect(isLayoutTable({ rows: [[cell('ก', 1, 2)]] })).toBe(false);
  expect(isLayoutTable({ rows: [[cell('ก'), cell([three])]] })).toBe(true);
  expect(isLayoutTable({ rows: [[cell('ก'), cell('ข'), cell([three])]] })).toBe(false);
});
