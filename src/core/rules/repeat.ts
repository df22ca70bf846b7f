/** Texts that stand in more than one row: copied steps, measures and results, and texts that seem to have changed rows. */
import type { ColumnKey } from '../step';
import type { Context } from './context';
import { excerpt } from './excerpt';
import type { StepFacts } from './facts';
import { NearTexts, SameTexts, signature } from './likeness';
import { Numbered } from './numbered';
import type { Rule, TallyRule } from './rule';

/** The measure where the row says it itself; '' where it leaves that to the row above. */
const ownMeasure = ({ step }: StepFacts): string => (step.measureRow === step.row ? step.measure : '');

/** A column of texts that may stand twice. Short ones repeat by themselves ("ประชุมคณะทำงาน"). */
interface Column {
  readonly key: ColumnKey;
  readonly textOf: (facts: StepFacts) => string;
  readonly shortest: number;
}

const STEP: Column = { key: 'step', textOf: ({ step }) => step.step, shortest: 20 };
const MEASURE: Column = { key: 'measure', textOf: ownMeasure, shortest: 20 };
const RESULT: Column = { key: 'result', textOf: ({ step }) => step.result, shortest: 60 };

/** Where the text stands too; a measure is known by its own number. */
const other = ({ step }: StepFacts, column: ColumnKey) => ({
  row: step.row,
  number: column === 'measure' ? step.measureNo : step.stepNo,
  section: step.section,
});

/** Each row whose text stands in an earlier row too is told, with the first of them. */
function copied(
  id: string,
  severity: TallyRule['severity'],
  { key, textOf, shortest }: Column,
  differs: (a: StepFacts, b: StepFacts, context: Context) => boolean = () => true,
): TallyRule {
  return {
    id,
    severity,
    tally(context) {
      const { facts } = context;
      const texts = new SameTexts(
        (index) => textOf(facts[index] as StepFacts),
        (text) => context.key(text),
      );
      return {
        row(one, index) {
          if (textOf(one).length >= shortest) texts.add(index);
        },
        end(report) {
          for (const group of texts.groups()) {
            const [first, ...rest] = group.map((index) => facts[index] as StepFacts);
            for (const one of rest) {
              if (first && differs(first, one, context)) report(one.found(key, other(first, key)));
            }
          }
        },
      };
    },
  };
}

const sameStep = copied('repeat.step', 'warning', STEP);

/** Two measures, not two rows of one. */
const sameMeasure = copied(
  'repeat.measure',
  'notice',
  MEASURE,
  ({ step: a }, { step: b }) => a.section !== b.section || a.measureNo !== b.measureNo,
);

/** A step copied whole brings its result along, and is told already. */
const sameResult = copied(
  'repeat.result',
  'notice',
  RESULT,
  ({ step: a }, { step: b }, context) => context.key(a.step) !== context.key(b.step),
);

const nearStep: TallyRule = {
  id: 'repeat.near-step',
  severity: 'notice',
  tally({ facts }) {
    const texts = new NearTexts((index) => STEP.textOf(facts[index] as StepFacts));
    return {
      row(one, index) {
        if (STEP.textOf(one).length >= STEP.shortest) texts.add(index);
      },
      end(report) {
        for (const [a, b] of texts.pairs()) {
          const earlier = facts[Math.min(a, b)] as StepFacts;
          report((facts[Math.max(a, b)] as StepFacts).found('step', other(earlier, 'step')));
        }
      },
    };
  },
};

/** So many letters of a measure's beginning, inside a step of another, are no coincidence. */
const BEGINNING = 40;
const NO_LETTER = /[\s\u200B0-9๐-๙]+/g;
const lettersOf = (text: string): string => text.replace(NO_LETTER, '');

/**
 * A step that holds, from the beginning of one of its clauses on, how another row's measure begins: the two seem to have
 * changed rows. Clauses begin after white space, so that one look-up a clause is enough. A text that the step's own measure
 * has too, or that the other's step says over, was copied rather than misplaced.
 */
const swapped: TallyRule = {
  id: 'repeat.swapped',
  severity: 'notice',
  tally({ facts }) {
    const measures = new Numbered();
    const clauses = new Numbered();
    return {
      row(one, index) {
        measures.add(index, signature(ownMeasure(one), BEGINNING));
        const { step } = one.step;
        for (let at = 0; at + BEGINNING <= step.length; at = nextClause(step, at)) {
          clauses.add(index, signature(step, BEGINNING, at));
        }
      },
      end(report) {
        let told = -1;
        clauses.forEach((index, beginning) => {
          const of = index === told ? null : measures.first(beginning);
          if (of === null) return;
          const [one, another] = [facts[index] as StepFacts, facts[of] as StepFacts];
          if (!isMisplaced(one, another)) return;
          const { measureNo, section, row, measure } = another.step;
          report(one.found('step', { measure: measureNo, section, row, words: excerpt(measure) }));
          told = index;
        });
      },
    };
  },
};

/** Whether a step holds the beginning of a measure that is not its own. */
function isMisplaced({ step: own }: StepFacts, { step: other }: StepFacts): boolean {
  if (other.section === own.section && other.measureNo === own.measureNo) return false;
  const words = lettersOf(other.measure).slice(0, BEGINNING);
  return lettersOf(own.step).includes(words) && !lettersOf(`${own.measure}${other.step}`).includes(words);
}

/** Where the clause after `at` begins; the text's end where none does. */
function nextClause(text: string, at: number): number {
  GAP.lastIndex = at;
  return GAP.test(text) ? GAP.lastIndex : text.length;
}

/** What comes before the first sign, in the order of characters: white space. An expression finds it faster than a loop. */
const GAP = /[^!-\uffff]+/g;

export const REPEAT_RULES: readonly Rule[] = [sameStep, nearStep, sameMeasure, sameResult, swapped];
