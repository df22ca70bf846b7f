/** Last year's score and its level, where the sections sheet gives the scores. */
import { describe, expect, test } from '@jest/globals';
import { readSettings, SETTING_LABELS } from '../../../src/core/settings-table';
import { yearScore } from '../../../src/core/summary/score';

const settings = (reportYear: string, planYear = '') =>
  readSettings([
    { row: 2, label: SETTING_LABELS.reportYear, value: reportYear },
    { row: 3, label: SETTING_LABELS.planYear, value: planYear },
  ]);
const sections = (scores: Record<string, number | null>) =>
  Object.entries(scores).map(([code, score], i) => ({ code, heading: null, analysis: null, score, row: i + 2 }));

describe('the score of the year before the plan', () => {
  test('weighs the instruments 30, 30, 40 and names the level of that year', () => {
    const scores = sections({ IIT: 90, EIT: 80, OIT: 100 });
    expect(yearScore(scores, settings('2566'))).toEqual({ year: 2565, total: 91, level: 'A' });
    expect(yearScore(scores, settings('2569'))).toEqual({ year: 2568, total: 91, level: 'pass' });
  });

  test('goes by the year of the plan where it differs from that of the report', () => {
    expect(yearScore(sections({ IIT: 96, EIT: 95, OIT: 97 }), settings('2569', '2568'))).toMatchObject({
      year: 2567,
      level: 'excellent',
    });
  });

  test('tells the total, but no level, while no year is known', () => {
    expect(yearScore(sections({ IIT: 90, EIT: 90, OIT: 90 }), settings(''))).toEqual({
      year: null,
      total: 90,
      level: null,
    });
  });

  test('is not made up where a score is missing, or the sections are topics', () => {
    expect(yearScore(sections({ IIT: 90, EIT: null, OIT: 90 }), settings('2569'))).toBeNull();
    expect(yearScore(sections({ T1: 90, T2: 90, T3: 90 }), settings('2569'))).toBeNull();
  });
});
