/** The findings that stand in the way of a report: those of the rows it tells of, and of what all reports share. */
import type { Finding } from './finding';

/** @param rows 1-based rows of the measures sheet that the report tells of; null for all */
export function findingsOfRows(findings: readonly Finding[], rows: ReadonlySet<number> | null): readonly Finding[] {
  if (rows === null) return findings;
  return findings.filter(({ place }) => place.sheet !== 'measures' || rows.has(place.row));
}
