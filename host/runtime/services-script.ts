/** The services as one script: host/services bundled by esbuild, made once and evaluated in every new context. */

import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { buildSync } from 'esbuild';

let script: Script | null = null;

/** Evaluates to a function that takes the bridge, sets the service globals, and returns the runner. */
export function servicesScript(): Script {
  script ??= build();
  return script;
}

function build(): Script {
  const built = buildSync({
    entryPoints: [fileURLToPath(new URL('../services/index.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'services',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const code = built.outputFiles[0]?.text ?? '';
  return new Script(`(bridge => { ${code}\nreturn services.install(bridge); })`, {
    filename: 'prongsai-host-services.js',
  });
}
