/** The narrative: whether it tells what was done. */
import { bare } from '../thai/text';
import { onlySaysDone } from './blank';
import type { StepFacts } from './facts';
import type { Rule, StepRule } from './rule';

const tellsNothing = (facts: StepFacts): boolean => !facts.says('result') || onlySaysDone(facts.step.result);

const missing: StepRule = {
  id: 'result.missing',
  severity: 'warning',
  step(facts, _context, report) {
    if (facts.done && tellsNothing(facts)) report(facts.found('result'));
  },
};

const noProgress: StepRule = {
  id: 'result.no-progress',
  severity: 'notice',
  step(facts, _context, report) {
    if (facts.step.status === 'in-progress' && !facts.says('result')) report(facts.found('result'));
  },
};

const noReason: StepRule = {
  id: 'result.no-reason',
  severity: 'notice',
  step(facts, _context, report) {
    if (facts.step.status === 'cancelled' && !facts.says('result')) report(facts.found('result'));
  },
};

/** Kept at hand: in a context of its own a look-up of a global costs much. */
const { abs } = Math;

/** The step's own words given back as its result: an assessor learns no more of it than from an empty cell. */
const copiesStep: StepRule = {
  id: 'result.copies-step',
  severity: 'warning',
  step(facts, _context, report) {
    const { step, result } = facts.step;
    if (result.length < 12 || abs(result.length - step.length) > 12) return;
    if (bare(result) === bare(step)) report(facts.found('result'));
  },
};

export const RESULT_RULES: readonly Rule[] = [missing, noProgress, noReason, copiesStep];
