/** The Drive and Docs advanced services and the byte work of Utilities over the bridge. Bytes cross as base64. */

/** A blob; null for a type or name that it has not. */
export interface WireBlob {
  base64: string;
  type: string | null;
  name: string | null;
}

/** A resource or the options of a call, as the script gave it. */
export type JsonObject = Record<string, unknown>;

/** Asked by the advanced services Drive and Docs. */
export interface DriveOps {
  'drive.create': (resource: JsonObject, media: WireBlob | null, options: JsonObject) => JsonObject;
  'drive.get': (id: string, options: JsonObject) => JsonObject;
  'drive.download': (id: string) => WireBlob;
  'drive.update': (resource: JsonObject, id: string, media: WireBlob | null, options: JsonObject) => JsonObject;
  'drive.list': (options: JsonObject) => JsonObject;
  'drive.remove': (id: string) => null;
  'docs.get': (id: string) => JsonObject;
  'docs.batchUpdate': (resource: JsonObject, id: string) => JsonObject;
}

/** Asked by Utilities and by blobs. */
export interface UtilityOps {
  'bytes.fromText': (text: string, charset: string) => string;
  'bytes.toText': (base64: string, charset: string) => string;
  'bytes.digest': (algorithm: string, base64: string) => string;
  'bytes.zip': (blobs: WireBlob[]) => string;
  'bytes.unzip': (base64: string) => WireBlob[];
  'bytes.gzip': (base64: string) => string;
  'bytes.ungzip': (base64: string) => string;
  'bytes.uuid': () => string;
}
