/** Which sections a report has: the ones listed, and the ones that steps name without their being listed. */
import type { Section } from './section';
import type { Step } from './step';

/**
 * Listed sections in their order, then sections that only steps name, in the order of first use. A listed code with
 * nothing beside it and no step of its own is left out: it is a line that set-up offered and nobody took up.
 */
export function sectionsInUse(listed: readonly Section[], steps: readonly Pick<Step, 'section'>[]): Section[] {
  const used = new Set(steps.map(({ section }) => section));
  const taken = listed.filter(
    ({ code, heading, analysis, score }) => used.has(code) || heading !== null || analysis !== null || score !== null,
  );
  const known = new Set(listed.map(({ code }) => code));
  const unlisted = [...used].filter((code) => code !== '' && !known.has(code));
  return [...taken, ...unlisted.map((code) => ({ code, heading: null, analysis: null, score: null, row: null }))];
}
