/** The scores that the measures answer: what last year's assessment gave the agency, and the level it makes. */
import { type InstrumentScores, type Level, levelOf, totalScore } from '../levels';
import type { Section } from '../section';
import type { Settings } from '../settings';

/** The agency's score of one ITA year. */
export interface YearScore {
  /** ITA year of the scores, BE: the year before the plan that was made from them; null while no year is known. */
  readonly year: number | null;
  /** 0-100, two decimals. */
  readonly total: number;
  /** null where the year is not known, or the scores tell no level. */
  readonly level: Level | null;
}

/** The ITA year whose scores the sections sheet gives, BE: the year before the plan. null while no year is known. */
export function scoreYear({ planYear, reportYear }: Pick<Settings, 'planYear' | 'reportYear'>): number | null {
  const plan = planYear ?? reportYear;
  return plan === null ? null : plan - 1;
}

/** null unless the sections sheet gives a score for each of the three instruments. */
export function yearScore(sections: readonly Section[], settings: Settings): YearScore | null {
  const scoreOf = (code: string) => sections.find((section) => section.code === code)?.score ?? null;
  const instruments: InstrumentScores = { IIT: scoreOf('IIT'), EIT: scoreOf('EIT'), OIT: scoreOf('OIT') };
  const total = totalScore(instruments);
  if (total === null) return null;
  const year = scoreYear(settings);
  return { year, total, level: year === null ? null : levelOf(year, total, instruments) };
}
