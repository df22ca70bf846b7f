/** Links of a narrative: found in its text, or behind the words of a web page. */
import { protectedSpans } from '../thai/codes';
import type { SourceLink } from './source';

/** The links written in a text, in order, each once. */
export function linksIn(text: string): string[] {
  if (!/:\/\/|www\./i.test(text)) return [];
  const links = protectedSpans(text).filter((span) => span.kind === 'link' || span.kind === 'file');
  return [
    ...new Set(
      links.map(({ start, end }) => text.slice(start, end)).filter((link) => /^(?:[a-z]+:\/\/|www\.)/i.test(link)),
    ),
  ];
}

/** Words that say nothing of where a link leads. */
const IDLE = /^(?:คลิก|คลิ๊ก|กด|ดู|ที่นี่|ลิงก์|ลิงค์|link|click|here|url|เปิด|ดาวน์โหลด|download|เอกสาร)*$/i;

/** One line of evidence a link: its words and its address, or the address alone where the words add nothing. */
export function evidenceOf({ text, href }: SourceLink): string {
  const words = text.replace(/\s+/g, ' ').trim();
  const bareWords = words.replace(/\s/g, '');
  return IDLE.test(bareWords) || href.includes(bareWords.replace(/\/$/, '')) ? href : `${words} ${href}`;
}

/** The address a link really leads to: Google Docs and Gmail send it through a page of their own. */
export function unwrapLink(href: string): string {
  const found = /^https?:\/\/www\.google\.[a-z.]+\/url\?(?:[^#]*&)?(?:q|url)=([^&#]+)/i.exec(href.trim());
  if (!found) return href.trim();
  try {
    return decodeURIComponent(found[1] ?? '');
  } catch {
    return href.trim();
  }
}

/** Lines that are not there yet, added below. */
export function addLines(evidence: string, lines: readonly string[]): { text: string; added: string[] } {
  const added: string[] = [];
  for (const line of lines) {
    const link = line.split(' ').pop() ?? line;
    if (!evidence.includes(link) && !added.some((one) => one.includes(link))) added.push(line);
  }
  return { text: [evidence, ...added].filter((line) => line !== '').join('\n'), added };
}
