/** The services as a script sees them: sets the globals of a context, and hands the host the runner of functions. */

import { makeDocs } from './advanced/docs';
import { makeDrive } from './advanced/drive';
import { ask, connect } from './core/bridge';
import { makeHtmlService } from './html/service';
import { makeConsole, makeLogger } from './runtime/console';
import { installDate } from './runtime/date';
import { type Runner, runner } from './runtime/runner';
import { makeScriptApp, makeSession } from './runtime/session';
import { makeCharts, makeSpreadsheetApp } from './spreadsheet/app';
import { makeCacheService } from './stores/cache';
import { makeLockService } from './stores/lock';
import { makePropertiesService } from './stores/properties';
import { makeUtilities } from './utilities/service';

/** @param bridge text in, text out */
export function install(bridge: (request: string) => string): Runner {
  connect(bridge);
  const { timeZone, advanced } = ask('project.info');
  installDate(timeZone, () => ask('clock.now'));
  const globals: Record<string, object> = {
    SpreadsheetApp: makeSpreadsheetApp(),
    Charts: makeCharts(),
    HtmlService: makeHtmlService(),
    PropertiesService: makePropertiesService(),
    CacheService: makeCacheService(),
    LockService: makeLockService(),
    Utilities: makeUtilities(),
    Session: makeSession(),
    ScriptApp: makeScriptApp(),
    console: makeConsole(),
    Logger: makeLogger(),
    // An advanced service is there only when the manifest switches it on.
    ...(advanced.includes('Drive v3') && { Drive: makeDrive() }),
    ...(advanced.includes('Docs v1') && { Docs: makeDocs() }),
  };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, enumerable: false, writable: true });
  }
  return runner;
}
