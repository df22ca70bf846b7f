/** Makes each page of the add-on, the sidebar and the dialogs, into one HTML file: Apps Script serves no other kind. */

import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from '@swc/core';
import { build } from 'esbuild';

/** The pages, by the name of their folder in src/sidebar. */
export const PAGES = ['sidebar', 'settings', 'preview', 'import', 'report'];

const MESSAGES = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src/messages');

/** The languages that a page is made in: all that src/messages has a table of. */
export const LANGUAGES = readdirSync(MESSAGES).flatMap((file) => /^ui\.([a-z]+)\.ts$/.exec(file)?.[1] ?? []);

/** The name of a page's file, without its ending: src/server/pages.ts opens it by this name. */
export const pageFile = (page, language) => (language === 'th' ? page : `${page}-${language}`);

/**
 * A page speaks one language, and carries no sentence of another: what is asked for in src/messages/*.en.ts by a Thai page is
 * given from the *.th.ts beside it, and so with every two languages.
 */
const speaking = (language) => ({
  name: 'speaking',
  setup({ onLoad }) {
    const others = LANGUAGES.filter((one) => one !== language);
    const capital = (code) => code.charAt(0).toUpperCase() + code.slice(1);
    onLoad({ filter: new RegExp(`messages[\\\\/][\\w-]+\\.(?:${others.join('|')})\\.ts$`) }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const [, table, other] = /([\w-]+)\.(\w+)\.ts$/.exec(file);
      const names = [...source.matchAll(new RegExp(`^export const (\\w+)${capital(other)}\\b`, 'gm'))].map(
        ([, name]) => name,
      );
      const list = names.map((name) => `${name}${capital(language)} as ${name}${capital(other)}`).join(', ');
      return {
        contents: `export { ${list} } from './${table}.${language}';`,
        loader: 'ts',
        resolveDir: path.dirname(file),
      };
    });
  },
});

/** `</script>` inside a script would end it, and HtmlService would take `<?` for the beginning of a scriptlet; both stand in texts alone. */
const inScript = (js) =>
  js
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--')
    .replace(/<\?/g, '\\x3c?');

/**
 * What the browser lets a page fetch by its markup and style: nothing. Pictures are the agency's seal and those of its template, which
 * cross as data. Scripts and what they connect to are not spoken of: google.script.run is a script of Google's in the page.
 */
const POLICY = [
  'img-src data: blob:',
  "style-src 'unsafe-inline'",
  ...['font', 'media', 'object', 'frame', 'worker', 'manifest'].map((kind) => `${kind}-src 'none'`),
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * What esbuild has bundled and minified, a fortieth smaller still: a page crosses the network at every opening. The second time swc finds
 * what it has laid open in the first.
 */
async function smaller(js) {
  let code = js;
  for (let time = 0; time < 2; time++) {
    ({ code } = await minify(code, {
      compress: { ecma: 2020, toplevel: true },
      mangle: true,
      format: { ascii_only: false, comments: false },
    }));
  }
  return code;
}

/**
 * @param {string} root the checkout
 * @param {string} page one of PAGES
 * @param {string} language one of LANGUAGES
 * @returns the whole page, script and style inline, nothing asked of the network; and what esbuild says of its contents
 */
export async function buildPage(root, page, language) {
  const folder = path.join(root, 'src/sidebar', page);
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [path.join(folder, 'main.tsx')],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [speaking(language)],
  });
  const text = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  const script = inScript(await smaller(text('.js')));
  if (text('.css').includes('<?')) throw new Error(`src/sidebar/${page}: "<?" in the style`);
  const frame = await readFile(path.join(root, 'src/sidebar/page.html'), 'utf8');
  const html = frame
    .replace('/*POLICY*/', POLICY)
    .replace('/*STYLE*/', () => text('.css'))
    .replace('/*SCRIPT*/', () => script);
  return { html, metafile };
}
