/** The agency's seal: kept with the spreadsheet as the settings dialog scaled it. */
import type { ReportSeal } from '../report';
import { aboutKept, keptBytes } from './kept-file';

/** The alternative text that the file carries. The report is in Thai whatever its maker reads. */
const altOf = (agency: string): string => `ตรา${agency.trim() === '' ? 'หน่วยงาน' : agency.trim()}`;

/** @throws Failure kept.damaged */
export function keptSeal(agency: string): ReportSeal | null {
  const about = aboutKept('seal');
  const bytes = about && keptBytes('seal');
  if (!about || !bytes) return null;
  const { type, width = 1, height = 1 } = about;
  return { bytes, kind: type === 'image/png' ? 'png' : 'jpg', width, height, alt: altOf(agency) };
}
