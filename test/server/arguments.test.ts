/** What a page sends is not trusted: each call takes arguments of its shape, refuses all others with a code, and changes nothing then. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
import type { PageFailure } from '../../src/server/answers';
import { openFilled, root } from '../support/addon';
import { expectSame } from '../support/same';
import { type Broken, breaksOf, type Schema, takenBy } from '../support/schema';

/** The calls of pages and the names of their schemas, as the entry points pair them: a call that is added is tried without being listed here. */
const INDEX = readFileSync(path.join(root, 'src/server/index.ts'), 'utf8');
const CALLS = [...INDEX.matchAll(/export const (\w+) = \(argument: unknown\) => fromPage\((\w+), argument/g)].map(
  ([, call = '', schema = '']) => [call, schema] as const,
);

const schemas = new Map<string, Schema>();
beforeAll(async () => {
  const actions = path.join(root, 'src/server/actions');
  for (const file of [
    ...readdirSync(actions).map((name) => path.join(actions, name)),
    path.join(root, 'src/server/schemas.ts'),
  ]) {
    for (const [name, value] of Object.entries(await import(file))) schemas.set(name, value as Schema);
  }
});

const schemaOf = (name: string): Schema => {
  const schema = schemas.get(name);
  if (!schema) throw new Error(`There is no schema ${name}`);
  return schema;
};

/** The same in every run, so that a failure can be looked into. */
const some = (schema: Schema, count: number): unknown[] => fc.sample(takenBy(schema), { numRuns: count, seed: 2568 });

type Answer = { ok: true } | { ok: false; error: PageFailure };
const STACK = /\bat .+:\d+|\.js\b|Code:\d|\n/;

test('every call of a page is found', () => {
  expect(CALLS.length).toBe(INDEX.split('fromPage(').length - 1);
  expect(CALLS.length).toBeGreaterThan(20);
});

/** Fields named as what all objects have are the boundary's to refuse: schemas look them up among their own. */
const isInherited = ({ how }: Broken): boolean => / (?:__proto__|constructor)$/.test(how);

describe.each(CALLS)('%s', (_, name) => {
  test('takes what is of its shape, and nothing that is broken in any one place', () => {
    const schema = schemaOf(name);
    const takes = (value: unknown) => v.safeParse(schema as unknown as v.GenericSchema, value).success;
    for (const value of some(schema, 10)) {
      expect([takes(value), value]).toEqual([true, value]);
      const taken = breaksOf(schema, value).filter((broken) => !isInherited(broken) && takes(broken.value));
      expect(taken).toEqual([]);
    }
  });
});

test('broken arguments are refused with a code and a sentence, without a stack, and nothing is changed', () => {
  const host = openFilled();
  const before = host.snapshot();
  for (const [call, name] of CALLS) {
    const schema = schemaOf(name);
    const breaks = some(schema, 10).flatMap((value) => breaksOf(schema, value));
    const inherited = breaks.filter(isInherited);
    const chosen = [...fc.sample(fc.constantFrom(...breaks), { numRuns: 2, seed: 41 }), ...inherited.slice(-1)];
    for (const { how, value } of [...chosen, { how: 'no argument', value: undefined }]) {
      const answer = host.callFromPage(call, value === undefined ? [] : [value]).value as Answer;
      if (answer.ok) throw new Error(`${call} took what is broken: ${how}`);
      expect([call, how, answer.error.code]).toEqual([call, how, 'argument.invalid']);
      expect(answer.error.message).toMatch(/[ก-๙]/);
      expect(answer.error.details).toBe('');
    }
  }
  expectSame(host.snapshot(), before);
});

test('arguments of the right shape, whatever they say, end in an answer or in a refusal with a code, never in a stack', () => {
  for (const [call, name] of CALLS) {
    const host = openFilled();
    for (const value of some(schemaOf(name), 2)) {
      const answer = host.callFromPage(call, [value]).value as Answer;
      if (answer.ok) continue;
      expect([call, value, answer.error.code]).not.toEqual([call, value, 'unexpected']);
      expect(answer.error.message).toMatch(/[ก-๙]/);
      expect(`${answer.error.message}${answer.error.details}`).not.toMatch(STACK);
    }
  }
});
