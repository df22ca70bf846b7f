/** Enumerations such as SpreadsheetApp.WrapStrategy: objects with a name, as Apps Script has them. */

import { refuseMember } from './refuse';

/** A value of an enumeration of Google, such as SpreadsheetApp.BorderStyle.SOLID. */
export class EnumValue {
  constructor(
    readonly type: string,
    private readonly text: string,
    private readonly index: number,
  ) {}

  name(): string {
    return this.text;
  }

  ordinal(): number {
    return this.index;
  }

  compareTo(other: EnumValue): number {
    return this.index - other.index;
  }

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }
}

const values = new Map<string, Map<string, EnumValue>>();
const paths: Record<string, readonly string[]> = {};

/** @param path as the script names it: "SpreadsheetApp.WrapStrategy"; its last part is the type in signatures */
export function enumeration<T>(path: string, names: readonly string[]): T {
  const type = path.split('.').pop() as string;
  const members = new Map(names.map((name, index) => [name, new EnumValue(type, name, index)]));
  values.set(type, members);
  paths[path] = names;
  return new Proxy(Object.freeze(Object.fromEntries(members)), {
    get(target, key) {
      if (typeof key === 'symbol') return undefined;
      if (key in target) return target[key];
      if (key === 'toString') return () => type;
      if (key === 'toJSON') return undefined;
      return refuseMember(`${path}.${key}`);
    },
  }) as T;
}

/** Every enumeration by its path, with the names of its values. */
export const enumerationNames = (): Readonly<Record<string, readonly string[]>> => paths;

/** The value of an enumeration by its name, as a service hands it out. */
export function enumValue<T>(type: string, name: string): T {
  return values.get(type)?.get(name) as T;
}
