/** The summary: counts and percentages by section, and bars drawn with shaded cells, which every converter keeps. */
import type { ReportSummary, SummaryRow } from '../model';
import type { Pen } from './pen';
import { headRow, type Place } from './table-parts';
import { cell, row, table } from './xml';

/** Cells that a whole bar has. */
const BAR = 20;
const BAR_SHADE = '8FAAD3';
const REST_SHADE = 'F1F3F6';

/** Parts of the width, in hundredths: the name, the figures together, the bar. */
const SHARES = { landscape: { name: 34, bar: 20 }, portrait: { name: 30, bar: 16 } };
/** dxa, from which a page counts as lying on its side. */
const WIDE = 11_000;

export function summaryTable(pen: Pen, { heading, columns, rows, total }: ReportSummary, place: Place): string {
  const { name, bar } = SHARES[place.width >= WIDE ? 'landscape' : 'portrait'];
  const figures = columns.length - 2;
  const barCell = Math.floor((place.width * bar) / 100 / BAR);
  const figure = Math.floor((place.width * (100 - name - bar)) / 100 / figures);
  const first = place.width - barCell * BAR - figure * figures;
  const texts = [first, ...Array.from({ length: figures }, () => figure)];
  const widths = [...texts, ...Array.from({ length: BAR }, () => barCell)];
  const spans = [...texts.map(() => 1), BAR];
  const all = total === null ? rows : [...rows, total];
  const body = all.map((one, index) => {
    const look = { bold: one === total, keepNext: place.keepLast || index < all.length - 1 };
    return row({}, textCells(pen, one, texts, look) + barCells(pen, one.done, barCell, look.keepNext));
  });
  const head = headRow(pen, columns, [...texts, barCell * BAR], spans);
  return table({ widths, ruled: true, caption: heading }, head + body.join(''));
}

const textCells = (
  pen: Pen,
  { cells }: SummaryRow,
  widths: readonly number[],
  look: { bold: boolean; keepNext: boolean },
): string =>
  cells
    .map((text, index) =>
      cell({ width: widths[index] ?? 0, middle: true }, pen.cell(text, index === 0 ? 'cell' : 'centred', look)),
    )
    .join('');

/** A bar that is not empty is seen, and one that is not full is seen not to be. */
function barCells(pen: Pen, done: number, width: number, keepNext: boolean): string {
  const exact = (done * BAR) / 100;
  const filled = done <= 0 ? 0 : done >= 100 ? BAR : Math.min(BAR - 1, Math.max(1, Math.round(exact)));
  const stretch = (span: number, shade: string): string =>
    span === 0 ? '' : cell({ width: width * span, span, shade }, pen.cell('', 'centred', { keepNext }));
  return stretch(filled, BAR_SHADE) + stretch(BAR - filled, REST_SHADE);
}
