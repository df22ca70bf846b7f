/** Thai and Arabic digits: a document uses one kind, links and codes apart. */
import { useDigits } from '../thai/digits';
import type { TextCell } from './cells';
import { CUE } from './cues';
import { inCell } from './found';
import type { CellRule, Rule, TallyRule } from './rule';

/** Both kinds within one cell. The fix takes the kind that the report will have. */
const mixed: CellRule = {
  id: 'text.mixed-digits',
  severity: 'notice',
  of: 'amiss',
  cell(cell, { settings }, report) {
    if (kindOf(cell) === 'both') report(inCell(cell, {}, useDigits(cell.text, settings.digits)));
  },
};

/**
 * Some cells in one kind and some in the other: told once, for the whole document, as the report is written in one kind
 * anyway. Cells that mix them are told by themselves.
 */
const mixedDocument: TallyRule = {
  id: 'text.two-digit-kinds',
  severity: 'notice',
  tally({ settings }) {
    const count = { thai: 0, arabic: 0, both: 0, none: 0 };
    return {
      cell(cell) {
        count[kindOf(cell)]++;
      },
      end(report) {
        const { thai, arabic } = count;
        if (thai === 0 || arabic === 0) return;
        report({
          place: { sheet: 'settings', row: null, column: 'value' },
          params: { thai, arabic, kind: settings.digits },
        });
      },
    };
  },
};

/** Which digits a cell's prose has. A link or a code with Arabic digits counts for neither. */
function kindOf({ text, scan, place }: TextCell): 'thai' | 'arabic' | 'both' | 'none' {
  if (place.column === 'evidence' || place.column === 'section') return 'none';
  if (!scan.arabicDigits) return scan.thaiDigits ? 'thai' : 'none';
  const mayHoldCode = scan.latin || (scan.cues & CUE.covid) !== 0;
  const arabic = !mayHoldCode || useDigits(text, 'thai') !== text;
  return scan.thaiDigits ? (arabic ? 'both' : 'thai') : arabic ? 'arabic' : 'none';
}

export const DIGIT_RULES: readonly Rule[] = [mixed, mixedDocument];
