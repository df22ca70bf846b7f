/**
 * The world that the docx library is given in place of the platform's: the bundler puts these names in
 * front of its source (build/docx-sync.mjs). Apps Script has no TextEncoder and no TextDecoder; a result
 * is wanted at once, not at a later turn; and the same report must give the same bytes.
 */
export { SyncPromise as Promise, settled } from './sync-promise';
export { Utf8Decoder as TextDecoder, Utf8Encoder as TextEncoder } from './utf8';
export { resetWorld, StandingDate as Date, StandingMath as Math } from './world';
