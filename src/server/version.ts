/** Which add-on this is, as the build has stamped it (build/version.mjs). */
import type { Version } from '../messages/upkeep.th';

declare const PRONGSAI_VERSION: Version;

/** Asked for where it is said: code that is not built has none. */
export const version = (): Version => PRONGSAI_VERSION;
