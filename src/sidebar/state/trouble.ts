/** What went wrong, sorted by what the user can do about it. */
import type { PageFailure } from '../../server/answers';

const TROUBLES = ['offline', 'accounts', 'quota', 'busy', 'too-large', 'other'] as const;
export type Trouble = (typeof TROUBLES)[number];

const ACCOUNTS = /PERMISSION_DENIED|authoriz|permission|access denied/i;
const QUOTA = /too many|quota|limit exceeded|rate limit|simultaneous|service invoked/i;
const NETWORK = /network|connection|HTTP 0|failed to fetch|timed? ?out/i;
const TOO_LARGE = /too large|argument.*size|payload/i;

/**
 * @param online what the browser says of the network; it may be wrong in saying yes, not in saying no
 */
export function troubleOf({ code, details }: PageFailure, online: boolean): Trouble {
  if (code === 'workbook.busy') return 'busy';
  if (code.endsWith('.too-long') || TOO_LARGE.test(details)) return 'too-large';
  if (code !== 'unreachable') return 'other';
  if (!online || NETWORK.test(details)) return 'offline';
  if (QUOTA.test(details)) return 'quota';
  return ACCOUNTS.test(details) ? 'accounts' : 'other';
}
