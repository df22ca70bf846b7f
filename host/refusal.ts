/** An error that Google's services would throw into the script, catchable there: "Exception: …" unless named otherwise. */
import { type ApiDetails, type ApiReason, apiDetails } from './drive/errors';

/** What a service refuses, thrown in the script in the words and under the name that Google has for it. */
export class Refusal extends Error {
  constructor(
    message: string,
    override readonly name: 'Exception' | 'GoogleJsonResponseException' = 'Exception',
    /** of an advanced service alone */
    readonly details?: ApiDetails,
  ) {
    super(message);
  }
}

/** How an advanced service tells of an error: "API call to drive.files.get failed with error: File not found: x." */
export function apiRefusal(method: string, reason: ApiReason, message?: string): Refusal {
  const details = apiDetails(reason, message);
  return new Refusal(
    `API call to ${method} failed with error: ${details.message}`,
    'GoogleJsonResponseException',
    details,
  );
}

/** What the host does not have. It ends the execution, whatever the script catches: a gap of the host must not look like Google. */
export class NotEmulated extends Error {
  override name = 'NotEmulated';

  constructor(what: string) {
    super(`Prongsai host: ${what} is not emulated`);
  }
}
