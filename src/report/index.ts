/** The report: what it says (a model), then how it looks (a .docx). Pure, but for the library that writes the file. */

import type { Profile } from './docx/type';
import type { ReportModel } from './model';

export { buildReport, type ReportInput } from './build';
export type { Profile } from './docx/type';
export type { ReportModel } from './model';

/** The bundler's require: the module stays asleep until it is called for. */
declare function require(path: './docx/render'): typeof import('./docx/render');

/**
 * The report as a .docx file.
 *
 * The library behind it takes longer to start than all else in the add-on, and every menu click runs the
 * global code afresh: so it is started here, by the first report, and not by an import.
 *
 * @param profile 'google' for a file that becomes a Google Doc, 'office' for one that Word opens
 * @returns the bytes of the file; the same model and profile give the same bytes
 */
export function renderReport(model: ReportModel, profile: Profile): Uint8Array {
  return require('./docx/render').render(model, profile);
}
