/** What the page may ask of the workbench: each request by name, its arguments checked before anything is done. */

import * as v from 'valibot';
import type { Bench } from './bench';
import { AreaSchema, EditSchema } from './hand-edits';
import { HttpRefusal } from './http';
import { listSamples, readWorkbook } from './samples';

const user = v.picklist(['1', '2']);
const text = v.string();
/** Where the user is: a script that is run finds it active. */
const at = v.optional(AreaSchema);

/** What requests are answered from. */
export interface RouteContext {
  readonly bench: Bench;
  readonly samples: string;
}

interface Route {
  readonly schema: v.GenericSchema;
  readonly answer: (argument: never, context: RouteContext) => unknown;
}

const route = <TSchema extends v.GenericSchema, T>(
  schema: TSchema,
  answer: (argument: v.InferOutput<TSchema>, context: RouteContext) => T,
) => ({ schema, answer });

const ROUTES = {
  open: route(v.object({ user, locale: v.picklist(['th', 'en']) }), ({ user, locale }, { bench }) => ({
    ...bench.open(user, locale),
    book: bench.book(user),
  })),
  book: route(v.object({ user }), ({ user }, { bench }) => bench.book(user)),
  sheet: route(v.object({ id: v.number() }), ({ id }, { bench }) => bench.sheet(id)),
  select: route(v.object({ user, at: AreaSchema }), ({ user, at }, { bench }) => {
    bench.select(user, at);
    return null;
  }),
  edit: route(v.object({ user, at, edit: EditSchema }), ({ user, at, edit }, { bench }) => {
    if (at) bench.select(user, at);
    bench.edit(user, edit);
    return bench.book(user);
  }),
  undo: route(v.object({ user }), ({ user }, { bench }) => {
    bench.undo(user);
    return bench.book(user);
  }),
  run: route(
    v.object({ user, at, name: text, args: v.array(v.unknown()), page: v.boolean() }),
    ({ user, at, name, args, page }, { bench }) => {
      if (at) bench.select(user, at);
      const run = bench.run(user, name, args, page);
      return { run, book: bench.book(user) };
    },
  ),
  answer: route(
    v.object({ user, run: text, button: v.picklist(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']), text }),
    ({ user, run, button, text }, { bench }) => {
      const next = bench.answer(user, run, { button, text });
      return { run: next, book: bench.book(user) };
    },
  ),
  files: route(v.object({}), (_, { bench }) => bench.files()),
  file: route(v.object({ id: text }), ({ id }, { bench }) => found(bench.bytes(id))),
  trash: route(v.object({ id: text, trashed: v.boolean() }), ({ id, trashed }, { bench }) => {
    bench.trash(id, trashed);
    return bench.files();
  }),
  samples: route(v.object({}), (_, { samples }) => listSamples(samples)),
  reset: route(v.object({ user, workbook: v.nullable(text) }), ({ user, workbook }, { bench, samples }) => {
    bench.reset(workbook === null ? null : readWorkbook(samples, workbook));
    return bench.book(user);
  }),
} satisfies Record<string, Route>;

/** The requests by name. */
export type Routes = typeof ROUTES;
/** What a request is given. */
export type Argument<Name extends keyof Routes> = Parameters<Routes[Name]['answer']>[0];
/** What a request is answered with. */
export type Answer<Name extends keyof Routes> = Awaited<ReturnType<Routes[Name]['answer']>>;

/** @throws HttpRefusal when there is no such request, or its arguments are not as they must be */
export function answerRoute(name: string, argument: unknown, context: RouteContext): unknown {
  const known = Object.hasOwn(ROUTES, name) ? (ROUTES as Record<string, Route>)[name] : undefined;
  if (!known) throw new HttpRefusal(404, `There is no request ${name}.`);
  const parsed = v.safeParse(known.schema, argument);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new HttpRefusal(400, `${issue ? (v.getDotPath(issue) ?? '') : ''}: ${issue?.message ?? 'not understood'}`);
  }
  return known.answer(parsed.output as never, context);
}

function found<T>(value: T | null): T {
  if (value === null) throw new HttpRefusal(404, 'There is no such thing.');
  return value;
}
