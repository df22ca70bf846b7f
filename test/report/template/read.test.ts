import { describe, expect, test } from '@jest/globals';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { readTemplate, type TemplateParagraph } from '../../../src/report/template/read';

const p = (inner: string) => `<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>${inner}</w:p>`;
const r = (inner: string) => `<w:r>${inner}</w:r>`;
const t = (text: string) => r(`<w:t xml:space="preserve">${text}</w:t>`);
const zip = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const read = (body: string, more: Record<string, string> = {}): TemplateParagraph[] => {
  const paragraphs = readTemplate(zip({ 'word/document.xml': `<w:document>\n${body}\n</w:document>`, ...more }));
  if (paragraphs === null) throw new Error('no template');
  return paragraphs;
};
const texts = (body: string) => read(body).map(({ text }) => text);

describe('the paragraphs of a template', () => {
  test('are of its body, its headers and its footers, and of no other part', () => {
    const part = (text: string) => `<w:hdr>${p(t(text))}</w:hdr>`;
    const paragraphs = read(p(t('ก')), {
      'word/header1.xml': part('ข'),
      'word/header.xml': part('ค'),
      'word/footer12.xml': part('ง'),
      'word/footnotes.xml': part('จ'),
      'word/glossary/document.xml': part('ฉ'),
    });
    expect(paragraphs.map(({ text, place }) => [text, place])).toEqual([
      ['ก', 'body'],
      ['ข', 'header'],
      ['ค', 'header'],
      ['ง', 'footer'],
    ]);
  });

  test('have their runs joined, and a line feed for each break and tab', () => {
    expect(
      texts(p(`${t('ก ')}${t('ข')}${r('<w:br/>')}${t('ค')}${r('<w:cr/>')}${t('ง')}${r('<w:tab/>')}${t('จ')}`)),
    ).toEqual(['ก ข\nค\nง\nจ']);
  });

  test('have the characters that their entities stand for', () => {
    expect(texts(p(t('&lt;ก&gt; &amp; &#x0E02;')))).toEqual(['<ก> & ข']);
  });

  test('hold the words that stand on the page alone', () => {
    const unseen = [
      `<w:del>${t('ก')}</w:del>`,
      `<w:moveFrom>${t('ก')}</w:moveFrom>`,
      r('<w:instrText>PAGE</w:instrText>'),
      `<mc:Fallback>${t('ก')}</mc:Fallback>`,
      '<w:pPr><w:tab/></w:pPr>',
      '<w:r>\n  <w:rPr/>ก\n</w:r>',
    ];
    expect(texts(unseen.map((each) => p(`${t('ข')}${each}${t('ค')}`)).join('\n'))).toEqual(unseen.map(() => 'ขค'));
  });

  test('say whether they stand in a table, a text box or a field of the form, after which the page goes on', () => {
    const boxed = ['w:tbl', 'w:txbxContent', 'w:sdtContent'].map(
      (name) => `<${name}>${p(t('ใน'))}</${name}>${p(t('นอก'))}`,
    );
    expect(read(boxed.join('')).map(({ text, enclosed }) => [text, enclosed])).toEqual(
      boxed.flatMap(() => [
        ['ใน', true],
        ['นอก', false],
      ]),
    );
  });

  test('of a text box stand apart from the paragraph that holds it', () => {
    expect(texts(p(`${t('ก')}<w:txbxContent>${p(t('ข'))}</w:txbxContent>${t('ค')}`))).toEqual(['ข', 'กค']);
  });
});

describe('no template', () => {
  test('is a zip without a document, or what is no zip', () => {
    expect(readTemplate(zip({ 'word/header1.xml': p(t('ก')) }))).toBeNull();
    expect(readTemplate(strToU8('{{มาตรการ}}'))).toBeNull();
  });

  test('is what unpacks to more than any document, however small its parts', () => {
    const part = [new Uint8Array(16_000_000), { level: 1 }] as const;
    const bomb = { 'word/document.xml': strToU8(p(t('ก'))), 'word/media/1.bin': part, 'word/media/2.bin': part };
    expect(readTemplate(zipSync(bomb as unknown as Zippable))).toBeNull();
  });
});
