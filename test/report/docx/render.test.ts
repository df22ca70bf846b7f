import vm from 'node:vm';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ReportInput } from '../../../src/report';
import { all, tablesOf } from '../../support/docx-file';
import { loadAnother, loadReport, type ReportBundle } from '../../support/report-bundle';
import { FULL, input } from '../../support/report-input';
import { seal } from '../golden/seal';
import { agencyTemplate } from '../golden/template';

let report: ReportBundle;
beforeAll(async () => {
  report = await loadReport();
});

const bytesOf = (of: ReportInput, profile: 'google' | 'office' = 'google') => report.render(report.build(of), profile);

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
    expect(atLoad).toBeLessThan(100);
    expect(vm.runInContext('made', watched)).toBeGreaterThan(atLoad + 300);
  });
});

describe('the file', () => {
  test('is the same to the byte for the same report, in another execution too', async () => {
    const again = await loadAnother();
    expect(Buffer.compare(bytesOf(FULL), bytesOf(FULL))).toBe(0);
    expect(Buffer.compare(again.render(again.build(FULL), 'google'), bytesOf(FULL))).toBe(0);
  });

  test('is the same to the byte with a seal and in a template of the agency, whatever was made before it', () => {
    const model = report.build({ ...FULL, seal, draft: true });
    for (const template of [undefined, agencyTemplate]) {
      const first = report.render(model, 'google', template);
      report.render(report.build(input()), 'office');
      expect(Buffer.compare(report.render(model, 'google', template), first)).toBe(0);
    }
  });

  test('tells a screen reader its title, its language, its headings, its header cells and what each table is', () => {
    const file = report.open(FULL);
    expect(all(file.part('docProps/core.xml'), 'dc:language')[0]?.text).toBe('th-TH');
    const document = file.part('word/document.xml');
    const styles = all(document, 'w:pStyle').map(({ attributes }) => attributes['w:val']);
    expect(styles.slice(0, 1)).toEqual(['Title']);
    expect(styles.filter((style) => style === 'Heading1')).toHaveLength(4);
    const ruled = tablesOf(file).filter((table) => all(table, 'w:tblHeader').length > 0);
    expect(ruled.map((table) => all(table, 'w:tblCaption')[0]?.attributes['w:val'])).toEqual([
      'สรุปผลการดำเนินการ',
      expect.stringMatching(/^๑\. แบบวัด/),
      '๒. แบบวัด EIT',
      'รายการหลักฐาน',
    ]);
    expect(ruled.every((table) => all(table, 'w:tblLook')[0]?.attributes['w:firstRow'] === '1')).toBe(true);
  });

  test('is dated with the day of making and carries the title and the agency', () => {
    const core = report.open(FULL).part('docProps/core.xml');
    const value = (name: string) => all(core, name)[0]?.text;
    expect(value('dcterms:created')).toMatch(/^2026-11-22/);
    expect(value('dcterms:modified')).toMatch(/^2026-11-22/);
    expect(value('dc:title')).toBe(FULL.settings.title);
    expect(value('dc:creator')).toBe(FULL.settings.agency);
  });
});
