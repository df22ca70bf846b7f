/** Arguments made out of a valibot schema: some that it takes, and of those every way to break them in one place. */
import fc from 'fast-check';

/** What of a schema is looked at. */
export interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly key?: Schema;
  readonly value?: Schema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly (Schema & { readonly kind: string; readonly requirement?: unknown })[];
}

/** What a pipe that begins with anything ends in. */
const within = (schema: Schema): Schema =>
  schema.type === 'unknown'
    ? (schema.pipe?.find(({ kind, type }) => kind === 'schema' && type !== 'unknown') ?? schema)
    : schema;

/** The requirement of one action of a pipe. */
function required<T>({ pipe }: Schema, type: string): T | undefined {
  return pipe?.find((each) => each.kind === 'validation' && each.type === type)?.requirement as T | undefined;
}
const has = ({ pipe }: Schema, type: string): boolean => pipe?.some((each) => each.type === type) ?? false;

/** Texts that programs have been known to trip over. */
const NASTY = ['', '__proto__', '=1+1', "'", '\u0000', '<b>', '\\', '๑', '../..', '\ud800', 'ก'.repeat(3_000)];

const text = (schema: Schema): fc.Arbitrary<string> => {
  const shape = required<RegExp>(schema, 'regex');
  if (shape) return fc.stringMatching(shape);
  const minLength = required<number>(schema, 'min_length') ?? 0;
  const maxLength = required<number>(schema, 'max_length') ?? 100_000;
  const nasty = NASTY.filter(({ length }) => length >= minLength && length <= maxLength);
  return fc.oneof(fc.string({ minLength, maxLength: Math.min(maxLength, 40) }), fc.constantFrom(...nasty));
};

const number = (schema: Schema): fc.Arbitrary<number> => {
  const min = required<number>(schema, 'min_value');
  const max = required<number>(schema, 'max_value');
  if (has(schema, 'integer')) return fc.integer({ min: min ?? -1e6, max: max ?? 1e6 });
  return fc.double({ min: min ?? -1e9, max: max ?? 1e9, noNaN: true });
};

/** Arguments that the schema takes. @throws Error where it has a kind that is not known here */
export function takenBy(outer: Schema): fc.Arbitrary<unknown> {
  const schema = within(outer);
  switch (schema.type) {
    case 'string':
      return text(schema);
    case 'number':
      return number(schema);
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(schema.literal);
    case 'picklist':
      return fc.constantFrom(...(schema.options as readonly string[]));
    case 'nullable':
      return fc.option(takenBy(schema.wrapped as Schema), { nil: null });
    case 'array':
      return fc.array(takenBy(schema.item as Schema), {
        minLength: required<number>(schema, 'min_length') ?? 0,
        maxLength: 4,
      });
    case 'record':
      return fc.dictionary(takenBy(schema.key as Schema) as fc.Arbitrary<string>, takenBy(schema.value as Schema), {
        maxKeys: 3,
        noNullPrototype: true,
      });
    case 'union':
    case 'variant':
      return fc.oneof(...(schema.options as readonly Schema[]).map(takenBy));
    case 'strict_object': {
      const entries = Object.entries(schema.entries ?? {});
      const optional = entries.filter(([, { type }]) => type === 'exact_optional').map(([key]) => key);
      return fc.record(
        Object.fromEntries(
          entries.map(([key, each]) => [
            key,
            takenBy(each.wrapped && each.type === 'exact_optional' ? each.wrapped : each),
          ]),
        ),
        {
          requiredKeys: entries.map(([key]) => key).filter((key) => !optional.includes(key)),
          noNullPrototype: true,
        },
      );
    }
    default:
      throw new Error(`${schema.type} is no kind of schema that is known here`);
  }
}

export interface Broken {
  /** Where, and how. */
  readonly how: string;
  readonly value: unknown;
}

/** As a page can send it: an own field of that name, and no other prototype. */
const withField = (object: object, key: string, value: unknown): object =>
  Object.defineProperty({ ...object }, key, { value, enumerable: true, configurable: true, writable: true });

/** Fields that no call has; the second and third are what every object has already. */
const STRANGE = ['strange', '__proto__', 'constructor'];

const KINDS: readonly unknown[] = [null, 'x', 7, true, [], {}, ['x'], { length: 1 }];
const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** One value of the kind of each schema that may be null. */
const EXAMPLES: Readonly<Record<string, unknown>> = { string: '', number: 0, strict_object: {}, picklist: '' };

/** Every break of one place of a value that the schema takes. */
export function breaksOf(outer: Schema, value: unknown, at = 'argument'): Broken[] {
  const schema = within(outer);
  const inside = (inner: readonly Broken[], put: (value: unknown) => unknown) =>
    inner.map(({ how, value: broken }) => ({ how, value: put(broken) }));
  switch (schema.type) {
    case 'nullable': {
      const wrapped = schema.wrapped as Schema;
      return (value === null ? otherKinds(EXAMPLES[within(wrapped).type], at) : breaksOf(wrapped, value, at)).filter(
        ({ value: broken }) => broken !== null,
      );
    }
    case 'exact_optional':
      return breaksOf(schema.wrapped as Schema, value, at);
    case 'union': {
      // Of the option that the value is of; what is broken there may be no other option.
      const option = (schema.options as readonly Schema[]).find(
        (each) => each.type === typeof value || fits(each, value),
      );
      const simple = (schema.options as readonly Schema[]).map(({ type }) => type);
      return option ? breaksOf(option, value, at).filter((each) => !simple.includes(kindOf(each.value))) : [];
    }
    case 'variant': {
      const option = (schema.options as readonly Schema[]).find((each) => fits(each, value));
      return option ? breaksOf(option, value, at) : [];
    }
    case 'strict_object': {
      const object = value as Readonly<Record<string, unknown>>;
      const entries = Object.entries(schema.entries ?? {});
      const without = (key: string) => Object.fromEntries(Object.entries(object).filter(([each]) => each !== key));
      return [
        ...otherKinds(value, at),
        ...STRANGE.map((key) => ({ how: `${at} has a field ${key}`, value: withField(object, key, { x: 1 }) })),
        ...entries.flatMap(([key, each]) => [
          ...(each.type === 'exact_optional' ? [] : [{ how: `${at} lacks ${key}`, value: without(key) }]),
          ...(Object.hasOwn(object, key)
            ? inside(breaksOf(each, object[key], `${at}.${key}`), (broken) => ({ ...object, [key]: broken }))
            : []),
        ]),
      ];
    }
    case 'record': {
      const object = value as Readonly<Record<string, unknown>>;
      return [
        ...otherKinds(value, at),
        ...['__proto__', 'x'].map((key) => ({ how: `${at} has a key ${key}`, value: withField(object, key, 'x') })),
        ...Object.keys(object).flatMap((key) =>
          inside(breaksOf(schema.value as Schema, object[key], `${at}.${key}`), (broken) => ({
            ...object,
            [key]: broken,
          })),
        ),
      ];
    }
    case 'array': {
      const list = value as readonly unknown[];
      const [first, ...rest] = list;
      return [
        ...otherKinds(value, at),
        ...(first === undefined
          ? []
          : inside(breaksOf(schema.item as Schema, first, `${at}[0]`), (broken) => [broken, ...rest])),
        ...(has(schema, 'min_length') ? [{ how: `${at} is empty`, value: [] }] : []),
      ];
    }
    default:
      return [...otherKinds(value, at), ...outside(schema, at)];
  }
}

const otherKinds = (value: unknown, at: string): Broken[] =>
  KINDS.filter((each) => kindOf(each) !== kindOf(value)).map((each) => ({
    how: `${at} is ${JSON.stringify(each)}`,
    value: each,
  }));

/** Of the right kind, and beyond what is allowed. */
function outside(schema: Schema, at: string): Broken[] {
  const values: unknown[] = [];
  const longest = required<number>(schema, 'max_length');
  const min = required<number>(schema, 'min_value');
  const max = required<number>(schema, 'max_value');
  if (longest !== undefined) values.push('ก'.repeat(longest + 1));
  if (required<number>(schema, 'min_length') === 1 || required<RegExp>(schema, 'regex')) values.push('');
  if (required<RegExp>(schema, 'regex')) values.push("a'b", 'x'.repeat(500), 'ก', 'a b');
  if (has(schema, 'integer')) values.push(1.5, 1e300);
  if (min !== undefined) values.push(min - 1);
  if (max !== undefined) values.push(max + 1);
  if (schema.type === 'number') values.push(Number.NaN);
  if (schema.type === 'picklist' || schema.type === 'literal')
    values.push('__proto__', 'toString', 'nothing of the kind');
  return values.map((value) => ({ how: `${at} is ${String(value).slice(0, 40)}`, value }));
}

/** Whether a value is of an object schema, by the fields that tell: literals and names. */
function fits(schema: Schema, value: unknown): boolean {
  if (schema.type !== 'strict_object' || value === null || typeof value !== 'object') return false;
  const object = value as Readonly<Record<string, unknown>>;
  const entries = Object.entries(schema.entries ?? {});
  return (
    Object.keys(object).every((key) => schema.entries && Object.hasOwn(schema.entries, key)) &&
    entries.every(([key, each]) =>
      each.type === 'literal' ? object[key] === each.literal : each.type === 'exact_optional' || key in object,
    )
  );
}
