/** Makes each page of the add-on (a dialog, later the sidebar) into one HTML file: Apps Script serves no other kind. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** The pages, by the name of their folder in src/sidebar. */
export const PAGES = ['import', 'report'];

/** `</script>` inside a script would end it. */
const inScript = (js) => js.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

/**
 * @param {string} root the checkout
 * @param {string} page one of PAGES
 * @returns {Promise<string>} the whole page, script and style inline, nothing asked of the network
 */
export async function pageHtml(root, page) {
  const folder = path.join(root, 'src/sidebar', page);
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path.join(folder, 'main.tsx')],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const text = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  const script = inScript(text('.js'));
  // HtmlService would take it for the beginning of a scriptlet.
  if (script.includes('<?') || text('.css').includes('<?')) throw new Error(`src/sidebar/${page}: "<?" in the page`);
  const frame = await readFile(path.join(root, 'src/sidebar/page.html'), 'utf8');
  return frame.replace('/*STYLE*/', () => text('.css')).replace('/*SCRIPT*/', () => script);
}
