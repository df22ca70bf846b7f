/**
 * An esbuild plugin: bundles the docx library so that it works at once and anywhere. Its source is given the names in
 * src/report/docx/runtime in place of the platform's Promise, TextEncoder, TextDecoder, Date and Math; nothing
 * outside the library sees them.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNTIME = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src/report/docx/runtime/index.ts');

const NAMES = ['Date', 'Math', 'Promise', 'TextDecoder', 'TextEncoder'];

/** @returns {import('esbuild').Plugin} */
export function docxSync() {
  return {
    name: 'docx-sync',
    setup(build) {
      build.onLoad({ filter: /[\\/]node_modules[\\/]docx[\\/]dist[\\/].*\.mjs$/ }, async ({ path: file }) => {
        const source = await readFile(file, 'utf8');
        // On the first line, so that line numbers in messages stay those of the library.
        const given = `import { ${NAMES.join(', ')} } from ${JSON.stringify(RUNTIME)}; `;
        return { contents: given + source, loader: 'js', resolveDir: path.dirname(file) };
      });
    },
  };
}
