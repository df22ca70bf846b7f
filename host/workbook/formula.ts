/**
 * Formulas. The host keeps every formula and works out two kinds: HYPERLINK of plain texts, which shows its label and
 * is a link, and a plain text or number. Any other shows "#N/A": the host is no calculator.
 */

/** What a formula comes to. */
export interface Worked {
  value: string | number | boolean;
  link?: string;
}

const TEXT = '"((?:[^"]|"")*)"';
const HYPERLINK = new RegExp(
  `^=\\s*HYPERLINK\\s*\\(\\s*${TEXT}\\s*(?:[,;]\\s*(?:${TEXT}|(-?[\\d.]+))\\s*)?\\)\\s*$`,
  'i',
);
const PLAIN = new RegExp(`^=\\s*(?:${TEXT}|(-?\\d+(?:\\.\\d+)?)|(TRUE|FALSE))\\s*$`, 'i');

/** What a cell with that formula holds; '#N/A' where it is of neither kind. */
export function workOut(formula: string): Worked {
  const link = HYPERLINK.exec(formula);
  if (link) {
    const url = unquote(link[1] ?? '');
    if (link[3] !== undefined) return { value: Number(link[3]), link: url };
    return { value: link[2] === undefined ? url : unquote(link[2]), link: url };
  }
  const plain = PLAIN.exec(formula);
  if (plain?.[1] !== undefined) return { value: unquote(plain[1]) };
  if (plain?.[2] !== undefined) return { value: Number(plain[2]) };
  if (plain?.[3] !== undefined) return { value: plain[3].toUpperCase() === 'TRUE' };
  return { value: '#N/A' };
}

function unquote(text: string): string {
  return text.replace(/""/g, '"');
}
