/** Where the add-on is pushed to: a script to try it in, and the one that its users have. Each is a project file of clasp. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const PLACEHOLDER = 'PUT-YOUR-SCRIPT-ID-HERE';

/** By the name that a command is given; the first is taken where none is. */
export const TARGETS = { dev: '.clasp.json', production: '.clasp.production.json' };

/** What stops a command, said to whoever gave it. */
export class Refusal extends Error {}

/** Runs a command; a refusal is told, and ends it with status 1. */
export async function orRefuse(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * @param {string[]} args what stands behind the command's name
 * @returns {{ target: string, file: string }}
 */
export function targetOf(args) {
  const [target = 'dev', ...more] = args;
  if (!Object.hasOwn(TARGETS, target) || more.length > 0)
    throw new Refusal(
      `Nothing was done: "${args.join(' ')}" is no target. Targets: ${Object.keys(TARGETS).join(', ')} (dev where none is given).`,
    );
  return { target, file: TARGETS[target] };
}

/** What a project file says. @param {string} root the checkout @throws Refusal where it can't be read */
export function readProject(root, file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  } catch (error) {
    throw new Refusal(`Nothing was done: ${file} can't be read (${error.message}).`);
  }
}

export const hasScript = ({ scriptId }) => Boolean(scriptId) && scriptId !== PLACEHOLDER;
