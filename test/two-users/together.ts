/** Two executions at the same time, the second coming at one point of the first; and the two orders in which they could have come one after another. */
import { type Execution, ExecutionError, type Stepped } from '../../host/index';
import type { Action } from './actions';
import { type Office, told } from './office';

/** What an office is left with: the sheets, and what each of the two was told. */
export interface Left {
  readonly sheets: Record<string, readonly string[][]>;
  readonly first: unknown;
  readonly second: unknown;
}

const USERS = ['หนึ่ง', 'สอง'] as const;

export function begin({ host, page }: Office, action: Action, user: string): Stepped {
  const { fn, args, menu } = action.call(page, user);
  return host.begin(fn, args, { user, trigger: menu ? 'menu' : 'page', answers: () => 'OK' });
}

/** What the user was told; an action's toast or alert where it is the menu's. */
function answerOf(run: () => Execution): unknown {
  try {
    const { value, shown } = run();
    return value ?? shown.map((each) => ('text' in each ? each.text : each.kind));
  } catch (error) {
    if (error instanceof ExecutionError) return `${error.kind}: ${error.message}`;
    throw error;
  }
}

const known = new Map<Action, readonly string[]>();

/** The calls that an action makes when nobody else is there: the same in every office. */
export function callsOf(office: Office, action: Action): readonly string[] {
  const before = known.get(action);
  if (before) return before;
  office.reset();
  const { sequence } = begin(office, action, USERS[0]).finish().calls;
  known.set(action, sequence);
  return sequence;
}

/** The first one whole, then the second, or the other way round. */
export function inTurn(office: Office, actions: readonly [Action, Action], order: 'first' | 'second'): Left {
  office.reset();
  const [one, two] = [0, 1].map(
    (i) => () => answerOf(() => begin(office, actions[i] as Action, USERS[i] as string).finish()),
  ) as [() => unknown, () => unknown];
  if (order === 'first') {
    const first = one();
    return { first, second: two(), sheets: told(office.host) };
  }
  const second = two();
  return { first: one(), second, sheets: told(office.host) };
}

export interface Together extends Left {
  /** The second stood waiting for the lock, and went on when the first had ended. */
  readonly waited: boolean;
}

/** The second comes when the first has made so many calls, and goes as far as it can; then the first ends, then the second. */
export function together(office: Office, actions: readonly [Action, Action], after: number): Together {
  office.reset();
  const second = begin(office, actions[1], USERS[1]);
  let waited = false;
  const first = answerOf(() =>
    begin(office, actions[0], USERS[0]).finish((calls) => {
      if (calls !== after) return;
      second.step(Number.POSITIVE_INFINITY);
      waited = second.waiting;
    }),
  );
  return { first, second: answerOf(() => second.finish()), sheets: told(office.host), waited };
}
