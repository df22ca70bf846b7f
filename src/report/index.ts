/** The report: what it says (a model), then how it looks (a .docx). Pure, but for the library that writes the file. */

import type { TemplateOptions } from './docx/template';
import type { Profile } from './docx/type';
import type { ReportModel } from './model';
import type { TemplateProblem } from './template/problem';

export { buildReport, type ReportInput } from './build';
export type { TemplateOptions } from './docx/template';
export type { Profile } from './docx/type';
export { fingerprintOf } from './fingerprint';
export { DOC_LIMIT, lengthOf } from './length';
export type { ReportModel, ReportSeal } from './model';
export { reportName } from './name';
export { TEMPLATE_LIMIT } from './template/problem';

/**
 * The bundler's require: the modules stay asleep until they are called for. The libraries behind them (of documents, of zip files, of
 * markup) take longer to start than all else in the add-on, and every menu click runs the global code afresh: so they are
 * started by the first report, and not by an import.
 */
declare function require(path: './docx/render'): typeof import('./docx/render');
declare function require(path: './docx/template'): typeof import('./docx/template');
declare function require(path: './template/inspect'): typeof import('./template/inspect');

/**
 * The report as a .docx file.
 *
 * @param profile 'google' for a file that becomes a Google Doc, 'office' for one that Word opens
 * @param template the agency's own, the bytes of a .docx; left out, the standard one
 * @returns the bytes of the file; the same model, profile and template give the same bytes
 * @throws Failure template.*: the template can't be filled (see inspectTemplate); nothing was made
 */
export function renderReport(model: ReportModel, profile: Profile, template?: Uint8Array): Uint8Array {
  return require('./docx/render').render(model, profile, template);
}

/** The standard template as a .docx that an agency can change and give back: the bytes of the file. */
export function standardTemplate(options: TemplateOptions): Uint8Array {
  return require('./docx/template').standardTemplate(options);
}

/** Empty for a template that can be filled. */
export function inspectTemplate(bytes: Uint8Array): TemplateProblem[] {
  return require('./template/inspect').inspectTemplate(bytes);
}
