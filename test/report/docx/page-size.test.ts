import { describe, expect, test } from '@jest/globals';
import { pageSizeAt } from '../../../src/report/docx/page-size';

const section = (inner: string) => `<w:sectPr>${inner}</w:sectPr>`;
const A4 = '<w:pgSz w:w="11906" w:h="16838"/>';
const MARGINS = '<w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1701" w:gutter="0"/>';

describe('the room of a page', () => {
  test('is the sheet without its margins', () => {
    expect(pageSizeAt(section(A4 + MARGINS), 0)).toEqual({ width: 11906 - 1701 - 1134, height: 16838 - 1417 - 1134 });
  });

  test('is a letter with an inch around where nothing is said', () => {
    expect(pageSizeAt('<w:body/>', 0)).toEqual({ width: 12240 - 2880, height: 15840 - 2880 });
    expect(pageSizeAt(section(''), 0)).toEqual({ width: 12240 - 2880, height: 15840 - 2880 });
  });

  test('loses the gutter; a margin that text may run into is one all the same', () => {
    const margins = '<w:pgMar w:left="-1000" w:right="1000" w:gutter="400" w:top="-500" w:bottom="500"/>';
    expect(pageSizeAt(section(A4 + margins), 0)).toEqual({ width: 11906 - 2400, height: 16838 - 1000 });
  });

  test('is that of one column, where the page has several', () => {
    const columns = (inner: string) => pageSizeAt(section(`${A4}${MARGINS}<w:cols ${inner}/>`), 0).width;
    expect(columns('w:num="2"')).toBe(Math.floor((9071 - 720) / 2));
    expect(columns('w:num="3" w:space="300"')).toBe(Math.floor((9071 - 600) / 3));
    expect(columns('w:num="0" w:space="300"')).toBe(9071);
  });

  test('is of the section that the place belongs to: its properties stand at its end', () => {
    const first = section(A4 + MARGINS);
    const xml = `<w:p/>${first}<w:p/>${section('<w:pgSz w:w="16838" w:h="11906"/>')}`;
    expect(pageSizeAt(xml, 0).width).toBe(9071);
    expect(pageSizeAt(xml, xml.indexOf(first) + first.length).width).toBe(16838 - 2880);
  });
});
