/**
 * The page numbers of a document. docx-preview shows what a field last said, and a new document's fields have said
 * nothing: so each is given a sign in the file, and the sign is replaced on every page once the pages are known.
 */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Of the private use area, so that no text has them: page and count of pages, in Arabic and in Thai digits. */
const SIGNS = { PAGE: ['\uE000', '\uE001'], NUMPAGES: ['\uE002', '\uE003'] } as const;

/** What a section says where all its numbers are Thai, unless a field says otherwise. */
const THAI_NUMBERS = /<w:pgNumType\b[^>]*w:fmt="thaiNumbers"/;

const FIELD =
  /(<w:instrText[^>]*>\s*(PAGE|NUMPAGES)\b([^<]*)<\/w:instrText>)[\s\S]*?(<w:fldChar w:fldCharType="end"\s*\/>)/g;

/** Puts a sign in the place of each field of page numbers in headers and footers. */
export function markFields(docx: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(docx);
  const document = parts['word/document.xml'];
  const usual = document && THAI_NUMBERS.test(strFromU8(document)) ? 1 : 0;
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^word\/(header|footer)\d*\.xml$/.test(name)) continue;
    parts[name] = strToU8(
      strFromU8(bytes).replace(FIELD, (_, instruction: string, kind: keyof typeof SIGNS, how: string, end: string) => {
        const sign = SIGNS[kind][/thai/i.test(how) ? 1 : /arabic/i.test(how) ? 0 : usual];
        const between = '</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
        return `${instruction}${between}<w:r><w:t>${sign}</w:t></w:r><w:r>${end}`;
      }),
    );
  }
  return new Uint8Array(zipSync(parts, { level: 0 }));
}

const thai = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(0xe50 + Number(digit)));

/** A text of one page with its numbers in place of the signs. */
export function fillSigns(text: string, page: number, pages: number): string {
  const [own, all] = [String(page), String(pages)];
  return text
    .replace(/\uE000/g, own)
    .replace(/\uE001/g, thai(own))
    .replace(/\uE002/g, all)
    .replace(/\uE003/g, thai(all));
}
