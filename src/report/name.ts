/** The name of a report's file. */
import { fillName, hasToken, STANDARD_NAME } from '../core/file-name';
import type { ReportChoice } from '../core/report-choice';
import type { Settings } from '../core/settings';
import { scopeLabel } from './scope';
import { WORDS } from './words';

/** What a file's name may tell beside the settings. */
export interface NameOptions {
  /** When it was made, as it is to be read: "2568-10-15 09.00". */
  readonly madeAt: string;
  readonly draft: boolean;
  readonly choice?: ReportChoice;
}

/**
 * By the pattern of the settings; a draft says so first. What tells two reports apart is added where the pattern leaves it
 * out: the time, and what the report is limited to. Without ".docx".
 */
export function reportName(settings: Settings, { madeAt, draft, choice = { kind: 'all' } }: NameOptions): string {
  const { title, itemCode, agency, reportYear } = settings;
  const fileName = settings.fileName || STANDARD_NAME;
  const scope = scopeLabel(choice);
  const pattern = [
    draft ? `[${WORDS.draft}]` : '',
    fileName,
    hasToken(fileName, 'scope') ? '' : '{ขอบเขต}',
    hasToken(fileName, 'time') ? '' : '({เวลา})',
  ];
  return fillName(pattern.join(' '), {
    title,
    item: itemCode,
    agency,
    year: reportYear === null ? '' : `ปี ${reportYear}`,
    scope,
    time: madeAt,
  });
}
