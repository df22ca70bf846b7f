/** Every call of the pages' actions fails. */
import { tryEveryCall } from './every-call';

tryEveryCall(({ from }) => from === 'page');
