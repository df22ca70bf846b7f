/** The signatures: two a line, a single or last one on the right, where a Thai letter is signed. */
import type { ReportSignature } from '../model';
import type { Pen } from './pen';
import { cell, row, table } from './xml';

const DOTS = '.'.repeat(44);
const DOTS_UPRIGHT = '.'.repeat(30);
/** dxa; two full lines of dots and their words stand side by side in no less. */
const WIDE = 11_000;

export function signatureTable(pen: Pen, signatures: readonly ReportSignature[], width: number): string {
  const half = Math.floor(width / 2);
  const widths = [half, width - half];
  const dots = width >= WIDE ? DOTS : DOTS_UPRIGHT;
  const rows: string[] = [];
  for (let at = 0; at < signatures.length; at += 2) {
    const [left, right] = [signatures[at], signatures[at + 1]];
    const pair = right ? [left, right] : [undefined, left];
    rows.push(
      row({}, pair.map((signer, index) => cell({ width: widths[index] ?? 0 }, signature(pen, signer, dots))).join('')),
    );
  }
  return table({ widths, ruled: false, caption: '' }, rows.join(''));
}

function signature(pen: Pen, signer: ReportSignature | undefined, dots: string): string {
  if (signer === undefined) return pen.line('', 'signature');
  const { capacity, name, post } = signer;
  return (
    pen.line(`(ลงชื่อ) ${dots} ${capacity}`, 'signing') +
    pen.line(`(${name === '' ? dots : ` ${name} `})`, 'signature') +
    pen.line(`ตำแหน่ง ${post === '' ? dots : post}`, 'signature')
  );
}
