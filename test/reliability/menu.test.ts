/** Every call of the menu's actions, and of the triggers, fails. */
import { tryEveryCall } from './every-call';

tryEveryCall(({ from }) => from !== 'page');
