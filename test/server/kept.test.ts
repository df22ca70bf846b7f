/** The seal and the template kept with the spreadsheet: whole or not at all, in parts that fit, found again, taken out. */

import { describe, expect, test } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import type { Host } from '../../host/index';
import type { KeptAnswer, ReportPreview, SaveTemplateAnswer } from '../../src/server/answers';
import { fromPage } from '../support/addon';
import { upload, withSample } from '../support/report';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Bytes that can't be packed, of the same kind each time. */
function noise(size: number, seed: number): Uint8Array {
  let value = seed;
  return Uint8Array.from({ length: size }, () => {
    value = (Math.imul(value, 1103515245) + 12345) >>> 0;
    return value >>> 16;
  });
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const picture = (size: number, seed = 1) => base64(Uint8Array.from([...PNG, ...noise(size - PNG.length, seed)]));

const saveSeal = (host: Host, content: string) =>
  fromPage<KeptAnswer>(host, 'saveSeal', {
    name: 'ตรา.png',
    type: 'image/png',
    base64: content,
    width: 354,
    height: 300,
  });
const saveTemplate = (host: Host, content: string, name = 'แม่แบบของเรา.docx') =>
  fromPage<SaveTemplateAnswer>(host, 'saveTemplate', { name, base64: content });
const loaded = (host: Host) => fromPage<KeptAnswer>(host, 'loadKept', {});
const partsOf = (host: Host, file: string) =>
  Object.keys(host.properties('document')).filter((key) => key.startsWith(`file.${file}`));

const standard = (() => {
  const { docx } = fromPage<{ docx: string }>(withSample(), 'standardTemplate', {});
  return Buffer.from(docx, 'base64');
})();

/** The standard template with something else in a part of it. */
function changed(part: string, change: (xml: string) => string, more: Record<string, Uint8Array> = {}): string {
  const files = { ...unzipSync(standard), ...more };
  files[part] = Buffer.from(change(Buffer.from(files[part] ?? []).toString()));
  return base64(zipSync(files, { level: 0 }));
}
const renamed = (from: string, to: string) => changed('word/document.xml', (xml) => xml.replace(from, to));

describe('the seal', () => {
  test('is kept in parts of less than 9 KB, shown again as it was, and goes into the report', () => {
    const host = withSample();
    const before = fromPage<ReportPreview>(host, 'previewReport', { options: {} }).docx;
    const content = picture(40_000);
    expect(saveSeal(host, content).seal).toEqual({ type: 'image/png', base64: content, width: 354, height: 300 });
    for (const value of Object.values(host.properties('document'))) expect(value.length).toBeLessThanOrEqual(9 * 1024);
    expect(loaded(host).seal?.base64).toBe(content);
    const { docx } = fromPage<ReportPreview>(host, 'previewReport', { options: {} });
    expect(docx.length).toBeGreaterThan(before.length + 40_000);
    expect(fromPage(host, 'keptNames', {})).toEqual({ seal: true, template: null });
  });

  test('that replaces another leaves nothing of it; taken out, nothing is left', () => {
    const host = withSample();
    saveSeal(host, picture(50_000));
    const many = partsOf(host, 'seal').length;
    saveSeal(host, picture(9_000, 2));
    expect(partsOf(host, 'seal').length).toBeLessThan(many);
    expect(fromPage<KeptAnswer>(host, 'removeKept', { file: 'seal' }).seal).toBeNull();
    expect(partsOf(host, 'seal')).toEqual([]);
  });

  test('that is too large, or no picture, is refused in words; the one before stays', () => {
    const host = withSample();
    const content = picture(10_000);
    saveSeal(host, content);
    expect(() => saveSeal(host, picture(70_000))).toThrow(/ตราใหญ่ 69 KB เก็บได้ไม่เกิน 59 KB/);
    expect(() => saveSeal(host, base64(noise(1000, 1)))).toThrow(/ไม่ใช่รูปภาพ/);
    expect(() => saveSeal(host, 'ไม่ใช่')).toThrow(/ไม่ใช่รูปภาพ/);
    expect(loaded(host).seal?.base64).toBe(content);
  });

  test('that fails half way leaves the one before, and the next try cleans up', () => {
    const host = withSample();
    const content = picture(20_000);
    saveSeal(host, content);
    host.failCall({ method: 'Properties.setProperties', call: 2, message: 'Service error: Properties' });
    expect(() => saveSeal(host, picture(20_000, 2))).toThrow();
    expect(loaded(host).seal?.base64).toBe(content);
    saveSeal(host, picture(9_000, 3));
    expect(partsOf(host, 'seal')).toHaveLength(3);
  });

  test('of which a part is missing is told of, and no report is made without a word', () => {
    const host = withSample();
    saveSeal(host, picture(20_000));
    const [part] = partsOf(host, 'seal').filter((key) => key.endsWith('.1'));
    delete host.properties('document')[part ?? ''];
    expect(loaded(host)).toMatchObject({ seal: null, damaged: ['seal'] });
    expect(() => upload(host)).toThrow(/ตราที่เก็บไว้ไม่ครบ/);
    expect(host.drive.files()).toEqual([]);
  });
});

describe('the template', () => {
  test('changed and given back fills the report and its preview; the standard one comes back', () => {
    const host = withSample();
    const own = changed('word/document.xml', (xml) => xml.replace('{{หน่วยงาน}}', 'ที่ทำการ {{หน่วยงาน}}'));
    const plain = fromPage<ReportPreview>(host, 'previewReport', { options: {} });
    expect(saveTemplate(host, own)).toMatchObject({
      kind: 'saved',
      kept: { template: { name: 'แม่แบบของเรา.docx', savedAt: '2025-10-15 09.00' } },
    });
    const { docx, template } = fromPage<ReportPreview>(host, 'previewReport', { options: {} });
    expect(template).toBe('แม่แบบของเรา.docx');
    const text = Buffer.from(unzipSync(Buffer.from(docx, 'base64'))['word/document.xml'] ?? []).toString();
    expect(text.replace(/<[^>]+>/g, '')).toContain('ที่ทำการ องค์การบริหารส่วนตำบลบึงตะวันรอน');
    expect(fromPage<KeptAnswer>(host, 'removeKept', { file: 'template' }).template).toBeNull();
    expect(fromPage<ReportPreview>(host, 'previewReport', { options: {} }).docx).toBe(plain.docx);
  });

  test.each([
    ['a placeholder that is none', renamed('{{บทนำ}}', '{{คำนำ}}'), /ไม่รู้จัก \{\{คำนำ\}\}/],
    ['a broken placeholder', renamed('{{บทนำ}}', '{บทนำ}}'), /วงเล็บปีกกาไม่ครบ/],
    ['no place for the measures', renamed('{{มาตรการ}}', ''), /ไม่มี \{\{มาตรการ\}\}/],
    ['no .docx', base64(Buffer.from('รายงาน')), /ไม่ใช่เอกสาร Word/],
  ])('with %s is refused, each thing named, before anything is kept', (_, content, sentence) => {
    const host = withSample();
    expect(saveTemplate(host, content)).toEqual({ kind: 'refused', problems: [expect.stringMatching(sentence)] });
    expect(loaded(host).template).toBeNull();
  });

  test('too large is refused with sizes', () => {
    const host = withSample();
    const large = changed('word/document.xml', (xml) => xml, { 'word/media/a.png': noise(300_000, 1) });
    expect(saveTemplate(host, large)).toMatchObject({
      kind: 'refused',
      problems: [expect.stringMatching(/ไม่เกิน \d+ KB/)],
    });
  });

  test('replaces one beside which it does not fit; where that fails the one before comes back', () => {
    const host = withSample();
    const sized = (seed: number) =>
      changed('word/document.xml', (xml) => xml, { 'word/media/a.png': noise(180_000, seed) });
    saveTemplate(host, sized(1), 'หนึ่ง.docx');
    saveTemplate(host, sized(2), 'สอง.docx');
    expect(loaded(host)).toMatchObject({ template: { name: 'สอง.docx' }, damaged: [] });
    host.failCall({ method: 'Properties.setProperties', call: 1, message: 'Service error: Properties' });
    expect(() => saveTemplate(host, sized(3), 'สาม.docx')).toThrow();
    expect(loaded(host)).toMatchObject({ template: { name: 'สอง.docx' }, damaged: [] });
  });

  test('and a seal of the largest size fit in the store beside each other', () => {
    const host = withSample();
    saveSeal(host, picture(60_000));
    const content = changed('word/document.xml', (xml) => xml, { 'word/media/a.png': noise(180_000, 1) });
    expect(saveTemplate(host, content).kind).toBe('saved');
    expect(loaded(host)).toMatchObject({ seal: { width: 354 }, template: { name: 'แม่แบบของเรา.docx' } });
  });
});
