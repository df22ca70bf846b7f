/** The report: made in one from the menu, its links shown; or in stages by a page, which tells of each; or only looked at. */
import * as v from 'valibot';
import type { Language } from '../../messages';
import { openWorkbook } from '../../sheets/workbook';
import type { ReportMade, ReportPreview, ReportState, ReportVerified } from '../answers';
import { readBook } from '../book';
import { openDialog } from '../pages';
import { fileOf, prepareReport, stateOf, uploadReport, verifyReport } from '../report';

/** @throws Failure workbook.no-steps, drive.refused; no document has been made. */
export function makeReport({ ui }: Language): string {
  const made = uploadReport(prepareReport({}));
  const { unrepaired } = verifyReport(made.id);
  const title = made.draft ? ui.report.draftTitle : ui.report.title;
  openDialog('report', title, { width: 480, height: 320 }, { ...made, unrepaired });
  return '';
}

const Options = v.object({
  digits: v.exactOptional(v.picklist(['thai', 'arabic'])),
  orientation: v.exactOptional(v.picklist(['landscape', 'portrait'])),
  summary: v.exactOptional(v.boolean()),
  evidence: v.exactOptional(v.boolean()),
  signatures: v.exactOptional(v.boolean()),
});

export const ReportArgument = v.object({ options: Options });
/** A document's id as Drive gives them. */
export const VerifyArgument = v.object({ id: v.pipe(v.string(), v.regex(/^[\w-]{1,200}$/)) });

type ReportArgument = v.InferOutput<typeof ReportArgument>;

/** @throws Failure workbook.no-steps */
export const reportCheck = (): ReportState => stateOf(readBook(openWorkbook()));

/** @throws Failure workbook.no-steps, drive.refused; no document has been made. */
export const reportUpload = ({ options }: ReportArgument): ReportMade => uploadReport(prepareReport(options));

export const reportVerify = ({ id }: v.InferOutput<typeof VerifyArgument>): ReportVerified => verifyReport(id);

/** @throws Failure workbook.no-steps */
export function previewReport({ options }: ReportArgument): ReportPreview {
  const prepared = prepareReport(options);
  const bytes = fileOf(prepared);
  // The service takes signed bytes.
  const docx = Utilities.base64Encode(Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)));
  const { errors, warnings, notices, draft } = prepared.state;
  return { docx, name: prepared.name, draft, errors, warnings, notices };
}
