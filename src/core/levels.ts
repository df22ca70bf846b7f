/**
 * The level that ITA gives an agency for its scores, in the words of the year. Source: ป.ป.ช., ITA results as published:
 * letters up to 2565; the five named levels from 2567 at the latest, taken to hold for 2566 too.
 */

/** Scores of the three instruments, 0-100; null where not known. */
export interface InstrumentScores {
  readonly IIT: number | null;
  readonly EIT: number | null;
  readonly OIT: number | null;
}

type Letter = 'AA' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
type NamedLevel = 'excellent' | 'good' | 'pass' | 'improve' | 'improve-urgently';

/** A level of any scale. */
export type Level = Letter | NamedLevel;

/** As ป.ป.ช. writes them. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  AA: 'AA',
  A: 'A',
  B: 'B',
  C: 'C',
  D: 'D',
  E: 'E',
  F: 'F',
  excellent: 'ผ่านดีเยี่ยม',
  good: 'ผ่านดี',
  pass: 'ผ่าน',
  improve: 'ต้องปรับปรุง',
  'improve-urgently': 'ต้องปรับปรุงโดยด่วน',
};

/** Each letter with the total that it begins at. */
const LETTER_FROM: readonly (readonly [Letter, number])[] = [
  ['AA', 95],
  ['A', 85],
  ['B', 75],
  ['C', 65],
  ['D', 55],
  ['E', 50],
  ['F', 0],
];
/** Share of each instrument in the total, in hundredths. */
const WEIGHTS: Readonly<Record<keyof InstrumentScores, number>> = { IIT: 30, EIT: 30, OIT: 40 };

/** The total of the three instruments, 0-100, two decimals; null unless all three are known. */
export function totalScore({ IIT, EIT, OIT }: InstrumentScores): number | null {
  if (IIT === null || EIT === null || OIT === null) return null;
  return Math.round(IIT * WEIGHTS.IIT + EIT * WEIGHTS.EIT + OIT * WEIGHTS.OIT) / 100;
}

interface Scale {
  /** The last ITA year that it holds for, BE. */
  readonly until: number;
  /** Whether a part of the assessment is graded by itself, and not the agency alone. */
  readonly gradesParts: boolean;
  readonly levelOf: (total: number, instruments: InstrumentScores) => Level | null;
}

/** By year. Where ป.ป.ช. takes another, the one before gets its last year, and the new one stands below. */
const SCALES: readonly Scale[] = [
  {
    until: 2565,
    gradesParts: true,
    levelOf: (total) => LETTER_FROM.find(([, from]) => total >= from)?.[0] ?? null,
  },
  { until: Number.POSITIVE_INFINITY, gradesParts: false, levelOf: namedLevel },
];

const scaleOf = (year: number): Scale | undefined => SCALES.find(({ until }) => year <= until);
const isScore = (score: number): boolean => score >= 0 && score <= 100;

/**
 * @param year ITA year, BE
 * @param total 0-100
 * @returns null where the total is no score, or where the level turns on instruments whose scores are not known
 */
export function levelOf(year: number, total: number, instruments: InstrumentScores): Level | null {
  return isScore(total) ? (scaleOf(year)?.levelOf(total, instruments) ?? null) : null;
}

/**
 * The level of one instrument or topic.
 * @param year ITA year, BE
 * @param score 0-100
 * @returns null where it is no score, or where the year's levels are the agency's alone
 */
export function levelOfPart(year: number, score: number): Level | null {
  const scale = scaleOf(year);
  return scale?.gradesParts && isScore(score) ? scale.levelOf(score, { IIT: null, EIT: null, OIT: null }) : null;
}

function namedLevel(total: number, { IIT, EIT, OIT }: InstrumentScores): Level | null {
  if (total < 70) return 'improve-urgently';
  if (total < 85) return 'improve';
  const known = [IIT, EIT, OIT].filter((score): score is number => score !== null);
  const lowest = Math.min(...known);
  if (lowest < 85) return 'pass';
  if (known.length < 3) return null;
  return total >= 95 && lowest >= 95 ? 'excellent' : 'good';
}
