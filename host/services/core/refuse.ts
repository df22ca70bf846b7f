/** What a script gets that asks for a member the host does not have: an error that names it, and that it can't catch. */

import { ask } from './bridge';
import { exception } from './exception';

export function refuseMember(path: string): never {
  const message = `Prongsai host: ${path} is not emulated`;
  ask('call.fatal', 'not-emulated', message);
  throw exception(message, 'Error');
}
