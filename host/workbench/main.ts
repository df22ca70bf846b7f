/** `npm start [-- --port N]`: opens the built add-on in a browser, on a spreadsheet that needs no account. */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startWorkbench } from './server';

const root = path.resolve(import.meta.dirname, '../..');

function readPort(): number {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is no port`);
  return port;
}

/** Opens the address where there is a desktop; where that fails, the address on the screen is enough. */
function openBrowser(url: string): void {
  const { platform, env } = process;
  const [command, ...args] =
    platform === 'darwin' ? ['open'] : platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  if (platform !== 'darwin' && platform !== 'win32' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const opened = spawn(command as string, [...args, url], { stdio: 'ignore', detached: true });
  opened.on('error', () => {});
  opened.unref();
}

try {
  const { name, displayName } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const workbench = await startWorkbench({
    dist: path.join(root, 'dist'),
    samples: path.join(root, 'samples'),
    stateFile: path.join(root, '.cache/workbench.json'),
    port: readPort(),
    addOn: displayName ?? name,
  });
  console.log(
    `\n  ${displayName ?? name}: ${workbench.url}\n  A second user: ${workbench.url}?user=2\n  Ctrl+C ends it.\n`,
  );
  openBrowser(workbench.url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => workbench.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
