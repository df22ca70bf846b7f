/**
 * Four users at one spreadsheet for a long time: each does at random what users do, from a page that may be old by now. Some of it
 * happens at the same time: two calls in turns, or rows that are moved by hand in the middle of one.
 */
import type { Stepped } from '../../host/index';
import { EDITS, MOVES } from './by-hand';
import { Model, rowsOf } from './model';
import { openOffice } from './office';
import { type Answer, OPERATIONS, type Operation, type User, type World } from './operations';

/** How often the sheet is held against the model; and in the end. */
const EVERY = 50;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @returns how often each was done
 * @throws Error that tells the seed, the operation and what is not as it should be
 */
export function soak(operations: number, seed: number, every = EVERY): Record<string, number> {
  const { world, random } = openWorld(seed);
  const done: Record<string, number> = {};
  const log: string[] = [];
  try {
    for (let n = 1; n <= operations; n++) {
      const what = doOne(world, random);
      log.push(what);
      done[what] = (done[what] ?? 0) + 1;
      if (n % every === 0 || n === operations) hold(world);
    }
  } catch (error) {
    throw new Error(
      `Seed ${seed}, operation ${log.length + 1}, after ${log.slice(-8).join(', ')}: ${(error as Error).stack}`,
    );
  }
  return done;
}

function hold({ host, model }: World): void {
  const differs = model.differs(host);
  if (differs !== '') throw new Error(differs);
}

function openWorld(seed: number) {
  const { host, page } = openOffice();
  const random = randomOf(seed);
  let words = 0;
  const users: User[] = ['หนึ่ง', 'สอง', 'สาม', 'สี่'].map((name) => ({ name, page, undo: null }));
  const world: World = {
    host,
    model: new Model(rowsOf(host)),
    users,
    word: (kind) => `${kind}${++words}`,
    pick: (below) => Math.floor(random() * below),
  };
  return { world, random };
}

function doOne(world: World, random: () => number): string {
  const user = world.users[world.pick(4)] as User;
  const chance = random();
  if (chance < 0.2) {
    const moves = world.pick(3) > 0 ? MOVES : EDITS;
    const act = moves[world.pick(moves.length)];
    act?.(world);
    return `by hand: ${act?.name}`;
  }
  const one = operationOf(world, user);
  if (!one) return 'nothing to do';
  if (chance < 0.3) return twoAtOnce(world, user, one);
  if (chance < 0.4) return movedInBetween(world, user, one);
  one.operation.settle(answerOf(begin(world, user, one.operation)));
  return one.name;
}

interface Named {
  readonly name: string;
  readonly operation: Operation;
}

function operationOf(world: World, user: User): Named | null {
  const all = OPERATIONS.reduce((sum, [weight]) => sum + weight, 0);
  let at = world.pick(all);
  for (const [weight, name, make] of OPERATIONS) {
    at -= weight;
    if (at >= 0) continue;
    const operation = make(world, user);
    return operation && { name, operation };
  }
  return null;
}

const begin = ({ host }: World, { name }: User, { fn, argument, menu }: Operation): Stepped =>
  host.begin(fn, menu ? [] : [argument], { user: name, trigger: menu ? 'menu' : 'page', answers: () => 'OK' });

const answerOf = (stepped: Stepped): Answer => (stepped.finish().value as Answer | null) ?? { ok: true };

/** Both are begun, and go on in turns; who has the lock ends first, and the model hears of it first. */
function twoAtOnce(world: World, user: User, one: Named): string {
  const others = world.users.filter((each) => each !== user);
  const other = others[world.pick(others.length)] as User;
  const two = operationOf(world, other);
  if (!two) {
    one.operation.settle(answerOf(begin(world, user, one.operation)));
    return one.name;
  }
  const first = begin(world, user, one.operation);
  const second = begin(world, other, two.operation);
  // The model hears of each as soon as it has ended: its answer names rows as they stand then.
  const told = new Set<Stepped>();
  const tell = (stepped: Stepped, { operation }: Named) => {
    if (!told.has(stepped)) operation.settle(answerOf(stepped));
    told.add(stepped);
  };
  first.step(1 + world.pick(7));
  if (first.ended) tell(first, one);
  second.step(Number.POSITIVE_INFINITY);
  if (second.ended) tell(second, two);
  tell(first, one);
  tell(second, two);
  return `${one.name} with ${two.name}`;
}

/** Someone sorts, or inserts or deletes blank rows, while the call is under way. */
function movedInBetween(world: World, user: User, { name, operation }: Named): string {
  if (!['save', 'add', 'delete', 'undo'].includes(name)) {
    operation.settle(answerOf(begin(world, user, operation)));
    return name;
  }
  const at = 3 + world.pick(7);
  const act = MOVES[world.pick(MOVES.length)];
  const execution = begin(world, user, operation).finish((calls) => {
    if (calls === at) act?.(world);
  });
  operation.settle(execution.value as Answer);
  return `${name} while ${act?.name}`;
}
