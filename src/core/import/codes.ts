/** Settles the codes of the sections whose heading is missing: guessed by what is left. */
import { INSTRUMENTS, indicatorNamed, readSectionHeading, TOPIC_LISTS } from '../sections';
import { toArabicDigits } from '../thai/digits';

const LISTS: readonly (readonly string[])[] = [INSTRUMENTS, ...TOPIC_LISTS].map((list) => list.map(({ code }) => code));

/**
 * @param codes of the sections in the order of the document, '' for one without a heading
 * @returns the same with every '' filled, except where a single section is all there is: then nothing tells, and it stays ''
 */
export function settleCodes(codes: readonly string[]): string[] {
  const unknown = codes.filter((code) => code === '').length;
  if (unknown === 0 || codes.length === 1) return [...codes];
  const list = LISTS.find((one) => one.some((code) => codes.includes(code)));
  if (list) return fillFrom(list, codes);
  const whole = LISTS.find((one) => one.length === codes.length);
  if (whole && unknown === codes.length) return [...whole];
  return numberRest(codes);
}

/**
 * An indicator stands for its instrument, unless the document divides its instruments by them: then each is a section, by its
 * own number ("S6" for ตัวชี้วัดที่ ๖), since each numbers its measures from the first.
 */
export function codesOfIndicators(
  parts: readonly { readonly code: string; readonly heading: string | null }[],
): string[] {
  const numbers = parts.map(({ heading }) => indicatorOf(heading));
  const headed = parts.filter(({ heading }) => heading !== null);
  const divided = parts.some(({ code }, i) => {
    const same = headed.filter((part) => part.code === code && code !== '');
    return numbers[i] !== null && same.length > 1 && same.every(({ heading }) => indicatorOf(heading) !== null);
  });
  return parts.map(({ code }, i) => (divided && numbers[i] !== null ? `S${numbers[i]}` : code));
}

function indicatorOf(heading: string | null): number | null {
  if (heading === null || readSectionHeading(heading)?.kind !== 'indicator') return null;
  const number = /^.*?ตัวชี้วัด\D*(\d+)/.exec(toArabicDigits(heading))?.[1];
  return number === undefined ? indicatorNamed(heading) : Number(number);
}

/** A missing one gets the next code after the known one before it, or the one before the known one after it. */
function fillFrom(list: readonly string[], codes: readonly string[]): string[] {
  const settled = [...codes];
  const free = (code: string | undefined): code is string => code !== undefined && !settled.includes(code);
  for (let i = settled.length - 1; i >= 0; i--) {
    if (settled[i] !== '') continue;
    const after = list.indexOf(settled[i + 1] ?? '');
    const before = list[after - 1];
    if (after > 0 && free(before)) settled[i] = before;
  }
  for (let i = 0; i < settled.length; i++) {
    if (settled[i] !== '') continue;
    const next = list[list.indexOf(settled[i - 1] ?? '') + 1];
    if (i > 0 && free(next)) settled[i] = next;
    else settled[i] = list.find(free) ?? '';
  }
  return numberRest(settled);
}

function numberRest(codes: readonly string[]): string[] {
  const settled = [...codes];
  settled.forEach((code, i) => {
    if (code !== '') return;
    let n = 1;
    while (settled.includes(`S${n}`)) n++;
    settled[i] = `S${n}`;
  });
  return settled;
}
