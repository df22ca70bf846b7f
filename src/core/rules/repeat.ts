/** Texts that stand in more than one row: copied steps, measures and results, and texts that seem to have changed rows. */
import type { ColumnKey } from '../step';
import type { Context } from './context';
import { excerpt } from './excerpt';
import type { StepFacts } from './facts';
import { nearPairs, sameTexts, signature } from './likeness';
import type { DocumentRule, Rule } from './rule';

/** The measure where the row says it itself; '' where it leaves that to the row above. */
const ownMeasure = ({ step }: StepFacts): string => (step.measureRow === step.row ? step.measure : '');

/** A column of texts that may stand twice. */
interface Column {
  readonly key: ColumnKey;
  readonly textOf: (facts: StepFacts) => string;
  readonly shortest: number;
}

const STEP: Column = { key: 'step', textOf: ({ step }) => step.step, shortest: 20 };
const MEASURE: Column = { key: 'measure', textOf: ownMeasure, shortest: 20 };
const RESULT: Column = { key: 'result', textOf: ({ step }) => step.result, shortest: 60 };

/** Rows whose text is long enough to tell; shorter ones repeat by themselves ("ประชุมคณะทำงาน"). */
const rowsWith = ({ facts }: Context, { textOf, shortest }: Column): StepFacts[] =>
  facts.filter((one) => textOf(one).length >= shortest);

const other = ({ step }: StepFacts) => ({ row: step.row, number: step.stepNo, section: step.section });

/** Each row whose text stands in an earlier row too is told, with the first of them. */
function copied(
  id: string,
  severity: DocumentRule['severity'],
  column: Column,
  differs: (a: StepFacts, b: StepFacts, context: Context) => boolean = () => true,
): DocumentRule {
  return {
    id,
    severity,
    document(context, report) {
      for (const group of sameTexts(rowsWith(context, column), column.textOf, (text) => context.key(text))) {
        const [first, ...rest] = group;
        for (const facts of rest) {
          if (first && differs(first, facts, context)) report(facts.found(column.key, other(first)));
        }
      }
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

const nearStep: DocumentRule = {
  id: 'repeat.near-step',
  severity: 'notice',
  document(context, report) {
    for (const [first, second] of nearPairs(rowsWith(context, STEP), STEP.textOf)) {
      const [earlier, later] = first.step.row < second.step.row ? [first, second] : [second, first];
      report(later.found('step', other(earlier)));
    }
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
const swapped: DocumentRule = {
  id: 'repeat.swapped',
  severity: 'notice',
  document(context, report) {
    const measures: Beginnings = { byKey: new Map(), first: new Uint8Array(FIRST_SLOTS) };
    for (const facts of context.facts) {
      const measure = ownMeasure(facts);
      const key = signature(measure, BEGINNING);
      if (key === null || measures.byKey.has(key)) continue;
      measures.byKey.set(key, facts);
      measures.first[firstSlot(measure) ?? 0] = 1;
    }
    for (const facts of context.facts) {
      const found = measureWithin(facts, measures);
      if (found) {
        const { measureNo, section, row, measure } = found.step;
        report(facts.found('step', { measure: measureNo, section, row, words: excerpt(measure) }));
      }
    }
  },
};

/** How measures begin. */
interface Beginnings {
  readonly byKey: Map<number, StepFacts>;
  /** By firstSlot: 1 where some measure begins so. It spares most clauses the forty letters and the look-up. */
  readonly first: Uint8Array;
}

const FIRST_LETTERS = 12;
/** A hundred for each measure of a sheet of ten thousand: few clauses meet one by chance. */
const FIRST_SLOTS = 1 << 20;

function firstSlot(text: string, at = 0): number | null {
  const key = signature(text, FIRST_LETTERS, at);
  return key === null ? null : key & (FIRST_SLOTS - 1);
}

function measureWithin({ step: own }: StepFacts, { byKey, first }: Beginnings): StepFacts | null {
  for (let at = 0; at < own.step.length; at = nextClause(own.step, at)) {
    const slot = firstSlot(own.step, at);
    if (slot === null) return null;
    if (first[slot] === 0) continue;
    const key = signature(own.step, BEGINNING, at);
    if (key === null) return null;
    const found = byKey.get(key);
    if (!found || (found.step.section === own.section && found.step.measureNo === own.measureNo)) continue;
    const words = lettersOf(found.step.measure).slice(0, BEGINNING);
    if (!lettersOf(own.step).includes(words)) continue;
    if (!lettersOf(`${own.measure}${found.step.step}`).includes(words)) return found;
  }
  return null;
}

/** Where the clause after `at` begins; the text's end where none does. */
function nextClause(text: string, at: number): number {
  GAP.lastIndex = at;
  return GAP.test(text) ? GAP.lastIndex : text.length;
}

/** What comes before the first sign, in the order of characters: white space. An expression finds it faster than a loop. */
const GAP = /[^!-\uffff]+/g;

export const REPEAT_RULES: readonly Rule[] = [sameStep, nearStep, sameMeasure, sameResult, swapped];
