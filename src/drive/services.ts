/** The advanced services, which whoever installs the add-on by hand may have forgotten to switch on. */
import { Failure } from '../core/failure';

/** @throws Failure drive.not-enabled */
export function driveFiles() {
  if (typeof Drive === 'undefined') throw new Failure('drive.not-enabled', { service: 'Drive API v3' });
  return Drive.Files;
}

/** @throws Failure drive.not-enabled */
export function docsDocuments() {
  if (typeof Docs === 'undefined') throw new Failure('drive.not-enabled', { service: 'Google Docs API v1' });
  return Docs.Documents;
}

/** Bytes as services take them: signed, from -128 to 127. */
export const signed = (bytes: Uint8Array): number[] =>
  Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));

/** In the place of a file's content, for calls that have options and no content: the types know of none. */
export const NO_CONTENT = null as unknown as GoogleAppsScript.Base.Blob;
