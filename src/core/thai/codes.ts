/** Finds what is not Thai prose in a text: links, e-mail addresses, file names and codes such as O28 or COVID-19. */

/** A slice whose digits and letters stay as they are. */
export interface ProtectedSpan {
  /** 0-based; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** code: Latin letters with digits, whose digits are always Arabic. The others are exact, to the character. */
  readonly kind: 'link' | 'email' | 'file' | 'code';
}

/** A run of what links, addresses and codes are made of. Thai digits belong to it: someone may have typed "O๔๓". */
const RUN = /[A-Za-z0-9๐-๙._%+\-/@:#?=&~]+/g;
const LATIN = /[A-Za-z]/;
const DIGIT = /[0-9๐-๙]/;
const SCHEME = /(?:https?|ftp|file):\/\//i;
const DOMAIN = /^(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?::\d+)?(?:[/?#]|$)/;
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|txt|rtf|html?|jpe?g|png|gif|zip|rar|mp4)$/i;
/** Not part of a link or a file name, whatever stands around it. */
const STOP = /[\s<>"“”'‘’(){}[\]]/;
/** What stands at the end of a link and is the sentence's: "https://a.go.th/1, https://a.go.th/2". */
const TAIL = /(?<![\u00AD\u200B-\u200F\u2060.,;:!])[\u00AD\u200B-\u200F\u2060.,;:!]+$/;
/** A virus, and an item of the OIT list, whose number is written apart or after Thai letters. */
const SPACED_CODE = /(?:โควิด|COVID)[-\s]?[0-9๐-๙]{2}(?![0-9๐-๙])|(?<![A-Za-z])O\s[0-9๐-๙]{1,2}(?![0-9๐-๙])/gi;

/** The spans of a text that must not be treated as Thai prose: in order, without overlap. */
export function protectedSpans(text: string): ProtectedSpan[] {
  const spans: ProtectedSpan[] = [];
  if (!LATIN.test(text)) return text.includes('โควิด') ? addSpaced(text, spans) : spans;
  let free = 0;
  RUN.lastIndex = 0;
  for (let found = RUN.exec(text); found; found = RUN.exec(text)) {
    const span = classify(text, found.index, found[0], free);
    for (const one of span) {
      spans.push(one);
      free = one.end;
    }
    if (free > RUN.lastIndex) RUN.lastIndex = free;
  }
  return addSpaced(text, spans);
}

/** Applies `change` to the prose of a text, and `changeCode` to its codes; links, addresses and file names stay. */
export function mapProse(
  text: string,
  change: (prose: string) => string,
  changeCode: (code: string) => string,
): string {
  const spans = protectedSpans(text);
  if (spans.length === 0) return change(text);
  let out = '';
  let at = 0;
  for (const span of spans) {
    out += change(text.slice(at, span.start));
    const inside = text.slice(span.start, span.end);
    out += span.kind === 'code' ? changeCode(inside) : inside;
    at = span.end;
  }
  return out + change(text.slice(at));
}

function classify(text: string, start: number, run: string, free: number): ProtectedSpan[] {
  if (!LATIN.test(run)) return [];
  const scheme = run.search(SCHEME);
  if (scheme >= 0) return [{ start: start + scheme, end: tokenEnd(text, start + scheme), kind: 'link' }];
  const trimmed = run.replace(/(?<![.:?])[.:?]+$/, '');
  // An address, or the name of an account ("@example1").
  if (run.includes('@')) return [{ start, end: start + trimmed.length, kind: 'email' }];
  if (FILE.test(trimmed) && !trimmed.includes('/')) {
    return [{ start: tokenStart(text, start, free), end: start + trimmed.length, kind: 'file' }];
  }
  if (DOMAIN.test(trimmed)) return [{ start, end: tokenEnd(text, start), kind: 'link' }];
  return codes(run, start);
}

/** "O27/O28" is two codes, and "O28/2566" a code and a year. */
function codes(run: string, start: number): ProtectedSpan[] {
  const spans: ProtectedSpan[] = [];
  let at = start;
  for (const part of run.split('/')) {
    if (LATIN.test(part) && DIGIT.test(part)) spans.push({ start: at, end: at + part.length, kind: 'code' });
    at += part.length + 1;
  }
  return spans;
}

/** Where a link ends: at white space, a bracket or a quote. A path may hold Thai letters. */
function tokenEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !STOP.test(text.charAt(end))) end++;
  const tail = TAIL.exec(text.slice(from, end));
  return tail ? end - tail[0].length : end;
}

/** Where a file name begins: it may hold Thai letters before its Latin ones. */
function tokenStart(text: string, from: number, free: number): number {
  let start = from;
  while (start > free && !STOP.test(text.charAt(start - 1))) start--;
  return start;
}

function addSpaced(text: string, spans: ProtectedSpan[]): ProtectedSpan[] {
  SPACED_CODE.lastIndex = 0;
  let added = false;
  for (let found = SPACED_CODE.exec(text); found; found = SPACED_CODE.exec(text)) {
    const start = found.index;
    const end = start + found[0].length;
    if (spans.some((span) => span.start < end && start < span.end)) continue;
    spans.push({ start, end, kind: 'code' });
    added = true;
  }
  return added ? spans.sort((a, b) => a.start - b.start) : spans;
}
