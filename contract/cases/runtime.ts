/** The script itself: who runs it, and what it logs. */

import { type Case, tells } from '../case';
import * as at from '../sources';

export const runtime: readonly Case[] = [
  tells(
    'Session.getActiveUserLocale Session.getTemporaryActiveUserKey ScriptApp.getScriptId',
    'the user has a language and a key that tells nobody who it is, the script an id',
    [at.session('getActiveUserLocale()'), at.session('getTemporaryActiveUserKey()'), at.script('getScriptId()')],
    () => [
      /^[a-z]{2,3}([-_]\w+)?$/.test(Session.getActiveUserLocale()),
      Session.getTemporaryActiveUserKey().length > 0 && !Session.getTemporaryActiveUserKey().includes('@'),
      ScriptApp.getScriptId().length > 0,
    ],
    [true, true, true],
  ),
  tells(
    'Logger.log Logger.getLog Logger.clear',
    'the log is kept until it is cleared, and is filled at its marks',
    [at.logger('log(String,Object...)'), at.logger('getLog()'), at.logger('clear()')],
    () => {
      Logger.clear();
      Logger.log('%s แถว', 3).log('จบ');
      const log = Logger.getLog();
      Logger.clear();
      return [log.includes('แถว'), log.trim().split('\n').length, Logger.getLog()];
    },
    [true, 2, ''],
  ),
  tells(
    'console.log console.info console.warn console.error console.time console.timeEnd',
    'the console takes texts and objects, and times what lies between two labels',
    [
      at.consoleOf('log()'),
      at.consoleOf('info()'),
      at.consoleOf('warn()'),
      at.consoleOf('error()'),
      at.consoleOf('time(String)'),
      at.consoleOf('timeEnd(String)'),
    ],
    () => {
      console.time('contract');
      console.log('%s', 'contract');
      console.info({ contract: 1 });
      console.warn('contract');
      console.error('contract');
      console.timeEnd('contract');
      return 'logged';
    },
    'logged',
  ),
];
