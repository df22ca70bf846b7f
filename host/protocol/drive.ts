/** The Drive and Docs advanced services and the byte work of Utilities over the bridge. Bytes cross as base64. */

export interface WireBlob {
  base64: string;
  type: string | null;
  name: string | null;
}

export type JsonObject = Record<string, unknown>;

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
