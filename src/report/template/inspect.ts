/** What is wrong with a template, found before anything is made of it. */
import { distance } from 'fastest-levenshtein';
import { IN_LINE, PLACEHOLDER, PLACEHOLDER_LIST, type PlaceholderKey } from './placeholders';
import { TEMPLATE_LIMIT, type TemplateProblem } from './problem';
import { readTemplate, type TemplateParagraph } from './read';

const BRACED = /\{\{([^{}\n]*)\}\}/g;
/** Two braces that are no placeholder's, or one of our names in single ones. */
const NAMES = Object.values(PLACEHOLDER).join('|');
const STRAY = new RegExp(`\\{\\s*\\{|\\}\\s*\\}|\\{\\s*(?:${NAMES})\\s*\\}`);
const EXCERPT = 60;

/** Empty for a template that can be filled. */
export function inspectTemplate(bytes: Uint8Array, limit: number = TEMPLATE_LIMIT): TemplateProblem[] {
  if (bytes.length > limit) {
    return [{ code: 'template.too-large', params: { size: kilobytes(bytes.length), limit: kilobytes(limit) } }];
  }
  const paragraphs = readTemplate(bytes);
  if (paragraphs === null) return [{ code: 'template.not-docx', params: {} }];
  const problems = paragraphs.flatMap(problemsOf);
  const hasMeasures = paragraphs.some(({ text }) => namesIn(text).includes(PLACEHOLDER.measures));
  if (!hasMeasures)
    problems.push({ code: 'template.no-measures', params: { placeholder: braced(PLACEHOLDER.measures) } });
  return problems;
}

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);
const braced = (name: string): string => `{{${name}}}`;
const namesIn = (text: string): string[] => [...text.matchAll(BRACED)].map(([, name = '']) => name.trim());

const keyOf = (name: string): PlaceholderKey | undefined =>
  (Object.keys(PLACEHOLDER) as PlaceholderKey[]).find((key) => PLACEHOLDER[key] === name);

function problemsOf(paragraph: TemplateParagraph): TemplateProblem[] {
  const { text } = paragraph;
  const named = namesIn(text).flatMap((name) => problemOf(name, paragraph) ?? []);
  const rest = text.replace(BRACED, '');
  return STRAY.test(rest) ? [...named, { code: 'template.broken', params: { text: excerpt(text) } }] : named;
}

function problemOf(name: string, { text, place, enclosed }: TemplateParagraph): TemplateProblem | null {
  const key = keyOf(name);
  const placeholder = braced(name);
  if (key === undefined) {
    return { code: 'template.unknown', params: { placeholder, near: nearest(name), list: PLACEHOLDER_LIST } };
  }
  if (IN_LINE.has(key)) return null;
  if (text.replace(BRACED, '').trim() !== '' || namesIn(text).length > 1) {
    return { code: 'template.not-alone', params: { placeholder, text: excerpt(text) } };
  }
  const fits = key === 'seal' || (place === 'body' && !enclosed);
  return fits ? null : { code: 'template.misplaced', params: { placeholder } };
}

/** The placeholder that was most likely meant; '' where none is near. */
function nearest(name: string): string {
  const ranked = Object.values(PLACEHOLDER)
    .map((known) => ({ known, far: known.includes(name) || name.includes(known) ? 1 : distance(name, known) }))
    .sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return name !== '' && best && best.far <= Math.max(2, name.length / 3) ? braced(best.known) : '';
}

const excerpt = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT)}…` : line;
};
