/** The page: A4 with the margins of Thai official papers. All lengths in dxa, twentieths of a point. */
import { type ISectionPropertiesOptions, NumberFormat, PageOrientation } from 'docx';

const PER_CM = 1440 / 2.54;

/** Centimetres in dxa, twentieths of a point. */
export const cm = (length: number): number => Math.round(length * PER_CM);

const SHORT_SIDE = cm(21);
const LONG_SIDE = cm(29.7);

const MARGIN = { top: cm(2.5), bottom: cm(2), left: cm(3), right: cm(2), header: cm(1.25), footer: cm(1), gutter: 0 };

/** Of an A4 page. */
export type Orientation = 'landscape' | 'portrait';

/** Thai page numbers are the page's own numeral format; Drive's import of it is unproven. */
export function pageProperties(orientation: Orientation, digits: 'thai' | 'arabic'): ISectionPropertiesOptions {
  return {
    page: {
      // The library takes the sheet upright and turns it itself.
      size: {
        width: SHORT_SIDE,
        height: LONG_SIDE,
        orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: MARGIN,
      pageNumbers: {
        start: 1,
        formatType: digits === 'thai' ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL,
      },
    },
  };
}
