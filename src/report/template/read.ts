/**
 * A template as text: the paragraphs that may hold placeholders, and where each stands. Word cuts a line into runs wherever
 * it was once edited or looked at, so a placeholder is looked for in the text of the whole paragraph.
 * Source: ECMA-376, WordprocessingML.
 */
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { textOfUtf8 } from '../../core/utf8';

/** A paragraph of a template with the placeholders in it. */
export interface TemplateParagraph {
  /** A line break is '\n', and so is a tab. */
  readonly text: string;
  readonly place: 'body' | 'header' | 'footer';
  /** Inside a table, a text box or anything else that is not the page's own column. */
  readonly enclosed: boolean;
}

/** Larger than any template of words; a zip that unpacks to more is no document. */
const UNPACKED_LIMIT = 30_000_000;
const WORDS_PART = /^word\/(document|header\d*|footer\d*)\.xml$/;
/** What holds paragraphs of its own. */
const ENCLOSING = new Set(['w:tbl', 'w:txbxContent', 'w:sdtContent']);
/** Not among the words that stand on the page. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:pPr']);

/** null where the bytes are no .docx, or its words are not in UTF-8. */
export function readTemplate(bytes: Uint8Array): TemplateParagraph[] | null {
  const parts = partsOf(bytes);
  if (parts?.['word/document.xml'] === undefined) return null;
  return Object.entries(parts).flatMap(([name, xml]) => {
    const place = WORDS_PART.exec(name)?.[1]?.replace(/\d+$/, '');
    return place === undefined ? [] : paragraphsOf(xml, place === 'document' ? 'body' : (place as 'header' | 'footer'));
  });
}

function partsOf(bytes: Uint8Array): Record<string, string> | null {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        size += originalSize;
        if (size > UNPACKED_LIMIT) throw new Error('too large');
        return WORDS_PART.test(name);
      },
    });
    return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, textOfUtf8(file)]));
  } catch {
    return null;
  }
}

function paragraphsOf(xml: string, place: TemplateParagraph['place']): TemplateParagraph[] {
  const done: TemplateParagraph[] = [];
  const open: { text: string; enclosed: boolean }[] = [];
  let unseen = 0;
  let enclosing = 0;
  let inText = false;
  const write = (text: string): void => {
    const top = open[open.length - 1];
    if (top && unseen === 0) top.text += text;
  };
  const parser = new Parser(
    {
      onopentag(name) {
        if (UNSEEN.has(name)) unseen++;
        if (ENCLOSING.has(name)) enclosing++;
        if (name === 'w:p') open.push({ text: '', enclosed: enclosing > 0 });
        else if (name === 'w:t') inText = true;
        else if (name === 'w:br' || name === 'w:cr' || name === 'w:tab') write('\n');
      },
      ontext(text) {
        if (inText) write(text);
      },
      onclosetag(name) {
        if (UNSEEN.has(name)) unseen--;
        if (ENCLOSING.has(name)) enclosing--;
        if (name === 'w:t') inText = false;
        else if (name === 'w:p') {
          const paragraph = open.pop();
          if (paragraph) done.push({ ...paragraph, place });
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return done;
}
