/** Scripts of Apps Script: which names a module exports, and the top-level functions by which menus and pages call them. */

import { build } from 'esbuild';

/** What a bundle would hold: the names that its module exports, and esbuild's account of it. @param options how esbuild bundles it */
export async function lookThrough(options) {
  const { metafile } = await build({ ...options, format: 'esm', outfile: 'Code.js', metafile: true, write: false });
  const [output] = Object.values(metafile.outputs);
  return { names: output.exports.sort(), metafile };
}

/** Apps Script sees only top-level function declarations, so each export gets one that delegates. */
export const wrappers = (names, globalName) =>
  names.map((name) => `function ${name}() { return ${globalName}.${name}.apply(this, arguments); }`).join('\n');
