/** Makes faces: the proxies through which a script calls the services. Each call is announced to the host first. */

import { ask } from './bridge';
import { exception } from './exception';
import { knownFace, methodName, needsOf, type ServiceSpec, specOf, tie } from './faces';
import { refuseMember } from './refuse';
import { checkSignature } from './signature';

/** The face of an instance of a declared class; always the same one for the same instance. */
export function face<T>(target: object): T {
  const known = knownFace(target);
  if (known) return known as T;
  const spec = specOf(target);
  const made = new Proxy(spec.open ? target : Object.freeze({}), {
    get: (_, key) => memberOf(target, spec, key),
    set: (_, key, value) => setMember(target, spec, key, value),
    has: (_, key) => typeof key === 'string' && (key in spec.members || key in (spec.values ?? {})),
    ownKeys: () => (spec.open ? Reflect.ownKeys(target) : []),
    getPrototypeOf: () => Object.prototype,
  });
  tie(target, made);
  return made as T;
}

type Callable = Record<string, (...args: unknown[]) => unknown>;

function memberOf(target: object, spec: ServiceSpec, key: string | symbol): unknown {
  if (typeof key === 'symbol') return undefined;
  const overloads = Object.hasOwn(spec.members, key) ? spec.members[key] : undefined;
  if (overloads) {
    const path = `${spec.name}.${key}`;
    const method = methodName(spec, key);
    const needs = needsOf(spec, key);
    return (...args: unknown[]) => {
      const lost = spec.uncounted
        ? null
        : ask('call.enter', { method, path: method, needs, local: isLocal(spec, key) });
      checkSignature(path, overloads, args);
      const answer = (target as Callable)[key]?.(...args);
      if (lost !== null) throw exception(lost);
      return answer;
    };
  }
  if (spec.values && Object.hasOwn(spec.values, key)) return spec.values[key];
  if (spec.open && Object.hasOwn(target, key)) return (target as Record<string, unknown>)[key];
  // What the language itself looks for: promises, JSON, conversion to text.
  if (key === 'then' || key === 'toJSON' || key === 'constructor') return undefined;
  if (key === 'toString') return () => spec.name.split('.').pop();
  if (key === 'valueOf') return () => knownFace(target);
  return refuseMember(methodName(spec, key));
}

const isLocal = ({ local }: ServiceSpec, key: string): boolean => local === true || (local?.includes(key) ?? false);

function setMember(target: object, spec: ServiceSpec, key: string | symbol, value: unknown): boolean {
  if (!spec.open || typeof key === 'symbol' || key in spec.members) return false;
  (target as Record<string, unknown>)[key] = value;
  return true;
}
