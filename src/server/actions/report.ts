/** The report: made in one from the menu, its links shown; or in stages by a page, which tells of each; or only looked at. */
import * as v from 'valibot';
import { REPORT_PARTS } from '../../core/report-parts';
import { verify } from '../../drive/verify';
import type { Language } from '../../messages';
import type { ReportMade, ReportOptions, ReportPreview, ReportState, ReportVerified } from '../answers';
import { readBookAtRest } from '../book';
import { toBase64 } from '../bytes';
import { aboutKept } from '../kept-file';
import { openDialog } from '../pages';
import { checkReport, fileOf, type Prepared, prepareReport, stateOf, uploadReport } from '../report';
import { askForChoice } from '../report-question';
import { allOptional } from '../schemas';

/** @throws Failure workbook.no-steps, drive.*; see uploadReport */
export function makeReport(language: Language): string {
  return makeFrom(prepareReport({}, readBookAtRest()), language);
}

/** The same of some steps only: which, is asked in a prompt, which needs no page. */
export function makePartialReport(language: Language): string {
  const book = readBookAtRest();
  // Of a sheet without steps there is nothing to choose from.
  stateOf(book);
  const choice = askForChoice(book, language);
  return choice === null ? '' : makeFrom(prepareReport({ choice }, book), language);
}

function makeFrom(prepared: Prepared, { ui }: Language): string {
  const { made, told } = uploadReport(prepared, { key: freshKey(), again: false });
  const { expected, ...shown } = made;
  const { faults } = verify(made.id, expected);
  const title = made.draft ? ui.report.draftTitle : ui.report.title;
  const whole = made.logged && made.wordRefused === null;
  const link = whole ? ui.report.link : ui.report.linkOfPart;
  showMade(title, { ...shown, faults, digits: prepared.settings.digits }, link({ name: made.name, url: made.url }));
  told();
  return '';
}

/** The report is there: where its dialog can't be opened, it is said where. */
function showMade(title: string, shown: object, link: string): void {
  try {
    openDialog('report', title, null, shown);
  } catch {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, link, ui.ButtonSet.OK);
  }
}

/** Nothing hangs on its being hard to guess: two tries at the same moment must differ. */
const freshKey = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;

const Choice = v.variant('kind', [
  v.strictObject({ kind: v.literal('all') }),
  v.strictObject({ kind: v.literal('half-year') }),
  v.strictObject({ kind: v.literal('unit'), unit: v.pipe(v.string(), v.maxLength(500)) }),
  v.strictObject({ kind: v.literal('section'), code: v.pipe(v.string(), v.maxLength(500)) }),
]);

const Options = allOptional({
  digits: v.exactOptional(v.picklist(['thai', 'arabic'])),
  orientation: v.exactOptional(v.picklist(['landscape', 'portrait'])),
  parts: v.exactOptional(v.array(v.picklist(REPORT_PARTS))),
  choice: v.exactOptional(Choice),
});

export const ReportArgument = v.strictObject({ options: Options });

export const UploadArgument = v.strictObject({
  options: Options,
  key: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
  again: v.boolean(),
});

/** No document has more of anything. */
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const Expected = v.strictObject({
  tables: v.array(v.strictObject({ rows: Count, headers: Count, breakable: v.array(Count) })),
  page: v.nullable(
    v.strictObject(v.entriesFromList(['width', 'height', 'top', 'bottom', 'left', 'right'] as const, v.number())),
  ),
});

/** A document's id as Drive gives them. */
export const VerifyArgument = v.strictObject({ id: v.pipe(v.string(), v.regex(/^[\w-]{1,200}$/)), expected: Expected });

type ReportArgument = v.InferOutput<typeof ReportArgument> & { readonly options: ReportOptions };

/** @throws Failure workbook.no-steps, report.no-steps-chosen, report.too-long */
export const reportCheck = ({ options }: ReportArgument): ReportState => checkReport(options);

/** @throws Failure workbook.no-steps, drive.*; see uploadReport */
export function reportUpload({ options, ...attempt }: v.InferOutput<typeof UploadArgument>): ReportMade {
  const { made, told } = uploadReport(prepareReport(options, readBookAtRest()), attempt);
  told();
  return made;
}

export const reportVerify = ({ id, expected }: v.InferOutput<typeof VerifyArgument>): ReportVerified =>
  verify(id, expected);

/** @throws Failure workbook.no-steps, template.* */
export function previewReport({ options }: ReportArgument): ReportPreview {
  const prepared = prepareReport(options);
  const docx = toBase64(fileOf(prepared, 'google'));
  const { errors, warnings, notices, draft } = prepared.state;
  const template = aboutKept('template')?.name ?? null;
  return { docx, name: prepared.name, draft, errors, warnings, notices, template };
}
