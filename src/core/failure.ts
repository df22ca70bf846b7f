/** What can't be done, said in a code and parameters: messages turns it into a sentence for the user. */
import type { Params } from './finding';

export class Failure extends Error {
  constructor(
    /** Machine-readable cause, such as "columns.missing"; a key of messages. */
    readonly code: string,
    readonly params: Params = {},
  ) {
    super(code);
    this.name = 'Failure';
  }
}
