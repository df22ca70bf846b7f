/** Session and ScriptApp: who runs the script, where and with what leave. */

import { ask } from '../core/bridge';
import { enumeration } from '../core/enumeration';
import { declare } from '../core/faces';
import { face } from '../core/service';

const sessionMembers = { getActiveUserLocale: [''], getScriptTimeZone: [''], getTemporaryActiveUserKey: [''] } as const;

class SessionService implements Pick<GoogleAppsScript.Base.Session, keyof typeof sessionMembers> {
  getActiveUserLocale(): string {
    return ask('session.locale');
  }

  getScriptTimeZone(): string {
    return ask('project.info').timeZone;
  }

  getTemporaryActiveUserKey(): string {
    return ask('session.user').key;
  }
}

declare(SessionService, { name: 'Session', needs: 'open', members: sessionMembers });

const AUTH_MODES = enumeration<typeof GoogleAppsScript.Script.AuthMode>('ScriptApp.AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

const scriptMembers = { getScriptId: [''] } as const;

class ScriptAppService implements Pick<GoogleAppsScript.Script.ScriptApp, keyof typeof scriptMembers> {
  getScriptId(): string {
    return ask('project.info').id;
  }
}

declare(ScriptAppService, {
  name: 'ScriptApp',
  needs: 'open',
  members: scriptMembers,
  values: { AuthMode: AUTH_MODES },
});

export const makeSession = () => face<GoogleAppsScript.Base.Session>(new SessionService());
export const makeScriptApp = () => face<GoogleAppsScript.Script.ScriptApp>(new ScriptAppService());
