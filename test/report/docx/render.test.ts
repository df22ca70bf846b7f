import vm from 'node:vm';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ReportInput } from '../../../src/report';
import { all } from '../../support/docx-file';
import { loadReport, type ReportBundle } from '../../support/report-bundle';
import { FULL, input } from '../../support/report-input';

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
    const again = await loadReport();
    expect(Buffer.compare(bytesOf(FULL), bytesOf(FULL))).toBe(0);
    expect(Buffer.compare(again.render(again.build(FULL), 'google'), bytesOf(FULL))).toBe(0);
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
