/**
 * Executions that ask the user. In Sheets a script stands still while an alert is open. Here it is run again: at a
 * question without an answer the state is put back to what it was, others may go on meanwhile, and with the answer the
 * function starts anew and is given the answers so far. What it did before the question is thus done once, at the end.
 * Where the second run comes to another question than the one that was answered (someone changed the sheet), it is
 * asked again.
 */

import { randomUUID } from 'node:crypto';
import { type Answer, type Execution, ExecutionError, type Question } from '../execution';
import type { Host } from '../host';
import { Refusal } from '../refusal';

/** A function that a user has started. */
export interface Action {
  readonly user: string;
  readonly name: string;
  readonly args: readonly unknown[];
  /** a page's call, with the checks of google.script.run */
  readonly page: boolean;
}

interface Answered {
  readonly question: Question;
  readonly answer: Answer;
}

interface Waiting {
  readonly action: Action;
  readonly answered: readonly Answered[];
  readonly question: Question;
}

/** How far a started function has come. */
export type Progress =
  | { readonly state: 'done'; readonly name: string; readonly execution: Execution }
  | { readonly state: 'asked'; readonly run: string; readonly question: Question }
  | { readonly state: 'failed'; readonly name: string; readonly error: ExecutionError };

/** Questions that may stand open at once; the oldest is forgotten beyond. */
const MOST_WAITING = 50;

/** The functions that are under way; one that asks its user waits for the answer. */
export class Runs {
  private readonly waiting = new Map<string, Waiting>();

  constructor(private readonly host: Host) {}

  start(action: Action): Progress {
    return this.attempt(action, []);
  }

  /** @throws Refusal when no such question stands open, or it has no such button */
  answer(run: string, user: string, answer: Answer): Progress {
    const waiting = this.waiting.get(run);
    if (!waiting || waiting.action.user !== user) throw new Refusal('This question was answered already.');
    const { question, answered, action } = waiting;
    if (answer.button !== 'CLOSE' && !question.buttons.split('_').includes(answer.button)) {
      throw new Refusal(`The question has no button ${answer.button}.`);
    }
    this.waiting.delete(run);
    return this.attempt(action, [...answered, { question, answer }]);
  }

  private attempt(action: Action, answered: readonly Answered[]): Progress {
    const before = this.host.snapshot();
    const asked: Answered[] = [];
    let open: Question | null = null;
    const answers = (question: Question): Answer | null => {
      const known = answered[asked.length];
      if (known && same(known.question, question)) {
        asked.push(known);
        return known.answer;
      }
      // A script that catches what an unanswered question throws may ask another: the first is the one that stands open.
      open ??= question;
      return null;
    };
    try {
      return { state: 'done', name: action.name, execution: this.perform(action, answers) };
    } catch (error) {
      if (!(error instanceof ExecutionError)) throw error;
      if (error.kind !== 'unanswered' || open === null) return { state: 'failed', name: action.name, error };
      this.host.restore(before);
      const run = randomUUID();
      this.waiting.set(run, { action, answered: asked, question: open });
      for (const oldest of this.waiting.keys()) {
        if (this.waiting.size <= MOST_WAITING) break;
        this.waiting.delete(oldest);
      }
      return { state: 'asked', run, question: open };
    }
  }

  /** The model's seconds are told, not lived: the clock is put back to the hour it is. */
  private perform({ user, name, args, page }: Action, answers: (question: Question) => Answer | null): Execution {
    let took = 0;
    try {
      const execution = page
        ? this.host.callFromPage(name, args, { user, answers })
        : this.host.run(name, args, { user, answers });
      took = execution.took;
      return execution;
    } catch (error) {
      if (error instanceof ExecutionError) took = error.execution.took;
      throw error;
    } finally {
      this.host.clock.advance(-took);
    }
  }
}

const same = (a: Question, b: Question): boolean =>
  a.kind === b.kind && a.title === b.title && a.text === b.text && a.buttons === b.buttons;
