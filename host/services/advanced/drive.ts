/** The Drive advanced service, version 3: the files this add-on made. */

import type { JsonObject } from '../../protocol/drive';
import { ask } from '../core/bridge';
import { behind, declare } from '../core/faces';
import { face } from '../core/service';
import { Blob } from '../utilities/blob';

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type GFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type GBlob = GoogleAppsScript.Base.Blob;
type Options = Record<string, unknown>;

const DRIVE_FILE = 'https://www.googleapis.com/auth/drive.file';

const members = {
  create: ['map', 'map,Blob?', 'map,Blob?,map'],
  get: ['String', 'String,map'],
  update: ['map,String', 'map,String,Blob?', 'map,String,Blob?,map'],
  list: ['', 'map'],
  remove: ['String', 'String,map'],
} as const;

class FilesCollection implements Pick<Files, keyof typeof members> {
  create(resource: GFile, media?: GBlob | null, options: Options = {}): GFile {
    return ask('drive.create', resource as JsonObject, wire(media), options) as GFile;
  }

  // biome-ignore lint/suspicious/noExplicitAny: a file, or the content with alt=media, as Google's own overloads have it
  get(id: string, options: Options = {}): any {
    if (options.alt !== 'media') return ask('drive.get', id, options);
    return face(new Blob(ask('drive.download', id)));
  }

  update(resource: GFile, id: string, media?: GBlob | null, options: Options = {}): GFile {
    return ask('drive.update', resource as JsonObject, id, wire(media), options) as GFile;
  }

  list(options: Options = {}): GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList {
    return ask('drive.list', options) as GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;
  }

  remove(id: string): void {
    ask('drive.remove', id);
  }
}

declare(FilesCollection, { name: 'Drive.Files', needs: DRIVE_FILE, members });

class DriveService {}

export function makeDrive(): object {
  declare(DriveService, { name: 'Drive', needs: 'open', members: {}, values: { Files: face(new FilesCollection()) } });
  return face(new DriveService());
}

function wire(media: GBlob | null | undefined) {
  return media ? behind(Blob, media).toWire() : null;
}
