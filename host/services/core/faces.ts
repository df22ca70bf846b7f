/**
 * The face of a service object: what a script sees of it. Behind a face stands an instance of one of the host's classes;
 * the face lets through the members its class declares, counted and checked, and refuses every other by its name.
 */

import type { Need } from '../../protocol/call';

/** What a class declares of itself: its members with their overloads (signature.ts), and what calls of it need. */
export interface ServiceSpec {
  /** as in Google's errors: "SpreadsheetApp.Range" */
  name: string;
  needs: Need;
  members: Readonly<Record<string, readonly string[]>>;
  /** members that need something else than the rest */
  exceptions?: Readonly<Record<string, Need>>;
  /** part of the language rather than a service: calls are not counted, and cost no time */
  uncounted?: boolean;
  /** makes or changes objects within the script, and asks no server of Google: all its members, or these */
  local?: true | readonly string[];
  /** enumerations and other values of the service */
  values?: Readonly<Record<string, unknown>>;
  /** a script may set members of its own on it (templates) */
  open?: boolean;
}

const specs = new WeakMap<object, ServiceSpec>();
const declared: ServiceSpec[] = [];
const faces = new WeakMap<object, object>();
const behinds = new WeakMap<object, object>();

/** Declares a class; its subclasses are declared anew. */
export function declare(type: { prototype: object }, spec: ServiceSpec): void {
  specs.set(type.prototype, spec);
  declared.push(spec);
}

/** Every class that was declared: all that the host has. */
export const allSpecs = (): readonly ServiceSpec[] => declared;

/** What calls of a member need. */
export const needsOf = (spec: ServiceSpec, member: string): Need => spec.exceptions?.[member] ?? spec.needs;

/** A member as Google's errors about permissions name it: the class alone, "Ui.showSidebar"; an advanced service whole, "Drive.Files.get". */
export function methodName({ name }: ServiceSpec, member: string): string {
  const advanced = name.startsWith('Drive') || name.startsWith('Docs');
  return `${advanced ? name : name.slice(name.indexOf('.') + 1)}.${member}`;
}

/** How the class of an instance was declared. */
export function specOf(target: object): ServiceSpec {
  const spec = specs.get(Object.getPrototypeOf(target));
  if (!spec) throw new Error('A service class was not declared');
  return spec;
}

/** The face that an instance has been given before. */
export function knownFace(target: object): object | undefined {
  return faces.get(target);
}

/** Keeps an instance and its face together: a script that asks twice is given the same. */
export function tie(target: object, face: object): void {
  faces.set(target, face);
  behinds.set(face, target);
}

/** The instance behind a face that a script handed in. */
export function behind<T>(type: abstract new (...args: never[]) => T, face: unknown): T {
  const target = behinds.get(face as object);
  if (!(target instanceof (type as never))) throw new Error('Not the expected service object');
  return target as T;
}

/** "SpreadsheetApp.Range" for a face of a range, null for anything that is no face. */
export function serviceNameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const target = behinds.get(value);
  return target ? specOf(target).name : null;
}
