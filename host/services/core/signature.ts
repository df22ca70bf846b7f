/**
 * Checks the arguments of a call against the overloads of a method, and refuses in Google's words.
 * An overload is written as its types: '' (none), 'number,number', 'String,Boolean?'. A type is String, number, Boolean,
 * Date, Object (anything), map (a plain object), function, or the short name of a service class or enumeration;
 * T[] and T[][] are arrays of it, T? may be null.
 */

import { EnumValue } from './enumeration';
import { exception } from './exception';
import { serviceNameOf } from './faces';

/** @throws Exception "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues." */
export function checkSignature(path: string, overloads: readonly string[], args: readonly unknown[]): void {
  if (overloads.some((overload) => matches(overload, args))) return;
  throw mismatch(path, args);
}

/** What Google says to arguments that no overload takes. */
export function mismatch(path: string, args: readonly unknown[]): Error {
  return exception(`The parameters (${args.map(labelOf).join(',')}) don't match the method signature for ${path}.`);
}

function matches(overload: string, args: readonly unknown[]): boolean {
  const types = overload === '' ? [] : overload.split(',');
  if (types[types.length - 1] === '...') {
    return args.length >= types.length - 1 && types.slice(0, -1).every((type, index) => fits(type, args[index]));
  }
  return types.length === args.length && types.every((type, index) => fits(type, args[index]));
}

function fits(type: string, value: unknown): boolean {
  if (type.endsWith('?')) return value === null || value === undefined || fits(type.slice(0, -1), value);
  if (type.endsWith('[]')) return Array.isArray(value) && value.every((item) => fits(type.slice(0, -2), item));
  switch (type) {
    case 'Object':
      return true;
    case 'String':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'Byte':
      return typeof value === 'number' && Number.isInteger(value) && value >= -128 && value <= 127;
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return value instanceof Date;
    case 'function':
      return typeof value === 'function';
    case 'map':
      return typeof value === 'object' && value !== null && !Array.isArray(value) && serviceNameOf(value) === null;
    default:
      if (value instanceof EnumValue) return value.type === type;
      return serviceNameOf(value)?.split('.').pop() === type;
  }
}

/** The name Google gives the kind of an argument in its errors. */
function labelOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number' || typeof value === 'function') return typeof value;
  if (value instanceof Date) return 'Date';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : labelOf(value[0])}[]`;
  if (value instanceof EnumValue) return value.type;
  return serviceNameOf(value) ?? '(class)';
}
