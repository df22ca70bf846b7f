/** Drive.Files over the bridge: creating (and converting), reading, changing, listing and removing the add-on's files. */

import { convertDocx } from '../docx/convert';
import { InvalidDocx } from '../docx/package';
import type { DriveOps, JsonObject, WireBlob } from '../protocol/drive';
import { apiRefusal, NotEmulated } from '../refusal';
import type { HostState } from '../state';
import { DOCX, type DriveFile, FOLDER, fileOrNull, GOOGLE_DOC, isSeenBy, ROOT, resourceOf } from './files';
import { readQuery } from './query';

type Ops = Omit<DriveOps, 'docs.get' | 'docs.batchUpdate'>;

/** What get and create answer when no fields are asked for. */
const DEFAULT_FIELDS = ['kind', 'id', 'name', 'mimeType'];

interface DriveOptions {
  loseHeaderRows: boolean;
  /** bytes that fit in the user's Drive */
  quota: number;
}

export function driveOps(state: HostState, now: () => number, options: DriveOptions): Ops {
  const isSeen = (file: DriveFile) => isSeenBy(file, state.atWork);
  const visible = (id: string, method: string): DriveFile => {
    const file = fileOrNull(state.drive, id);
    if (!file || !isSeen(file)) throw apiRefusal(method, 'notFound', `File not found: ${id}.`);
    return file;
  };
  const convert = (media: WireBlob, name: string, method: string) => {
    if (media.type !== DOCX) throw apiRefusal(method, 'badRequest');
    try {
      return convertDocx(Buffer.from(media.base64, 'base64'), name, options);
    } catch (error) {
      if (error instanceof InvalidDocx) throw apiRefusal(method, 'badRequest', `Bad Request (${error.message})`);
      throw error;
    }
  };
  return {
    'drive.create': (resource, media, given) => {
      const method = 'drive.files.create';
      const {
        name = media?.name ?? 'Untitled',
        mimeType,
        parents,
        description = '',
        appProperties = {},
      } = readResource(resource);
      const type = mimeType ?? media?.type ?? 'application/octet-stream';
      const [parent = ROOT, ...more] = parents ?? [];
      if (more.length > 0) throw apiRefusal(method, 'badRequest', 'A file cannot have more than one parent.');
      const folder = parent === ROOT || parent === 'root' ? null : visible(parent, method);
      if (folder && folder.mimeType !== FOLDER) {
        throw apiRefusal(method, 'badRequest', 'The specified parent is not a folder.');
      }
      if (folder?.readOnly) throw apiRefusal(method, 'insufficientFilePermissions');
      if (sizeOf(media) > UPLOAD_LIMIT) throw apiRefusal(method, 'uploadTooLarge');
      if (used(state.drive) + sizeOf(media) > options.quota) throw apiRefusal(method, 'storageQuotaExceeded');
      checkAppProperties(appProperties, method);
      const time = new Date(now()).toISOString();
      const file: DriveFile = {
        ...{ id: freeId(state), name, mimeType: type, parents: [parent === 'root' ? ROOT : parent] },
        ...{
          // What is put into a folder in the bin is in the bin itself.
          trashed: folder?.trashed ?? false,
          createdTime: time,
          modifiedTime: time,
          description,
          appProperties,
          mine: true,
          owner: state.atWork,
          version: 1,
        },
        uploaded: media?.base64 ?? null,
        uploadedType: media?.type ?? null,
        doc: type === GOOGLE_DOC ? (media ? convert(media, name, method) : blankDoc(name)) : null,
      };
      // Fields that can't be told are refused before anything is made.
      const answer = picked(resourceOf(file), given, method);
      state.drive.push(file);
      return answer;
    },
    'drive.get': (id, given) => picked(resourceOf(visible(id, 'drive.files.get')), given, 'drive.files.get'),
    'drive.download': (id) => {
      const file = visible(id, 'drive.files.get');
      if (file.doc || file.uploaded === null) {
        throw apiRefusal(
          'drive.files.get',
          'badRequest',
          'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
        );
      }
      return { base64: file.uploaded, type: file.uploadedType, name: file.name };
    },
    'drive.update': (resource, id, media, given) => {
      const method = 'drive.files.update';
      const file = visible(id, method);
      picked(resourceOf(file), given, method);
      if ('parents' in resource) {
        throw apiRefusal(
          method,
          'badRequest',
          'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
        );
      }
      const { trashed, ...changes } = readResource(resource);
      if (media) {
        if (file.doc) file.doc = convert(media, file.name, method);
        Object.assign(file, { uploaded: media.base64, uploadedType: media.type });
      }
      Object.assign(file, changes, trashed !== undefined && { trashed });
      moveParents(file, given, (parent) => visible(parent, method));
      if (trashed !== undefined && file.mimeType === FOLDER) trashWithin(state.drive, file.id, trashed);
      file.modifiedTime = new Date(now()).toISOString();
      file.version += 1;
      return picked(resourceOf(file), given, method);
    },
    'drive.list': (given) => {
      const method = 'drive.files.list';
      const { q, pageSize, fields, orderBy } = given as {
        q?: string;
        pageSize?: number;
        fields?: string;
        orderBy?: string;
      };
      const matches = q ? readQuery(q) : () => true;
      if (!matches) throw apiRefusal(method, 'invalid');
      const found = state.drive.filter((file) => isSeen(file) && matches(file));
      const sorted = orderBy ? ordered(found, orderBy) : found.reverse();
      const inner = /files\(([^)]*)\)/.exec(fields ?? '')?.[1];
      const files = sorted.slice(0, pageSize ?? 100).map((file) => picked(resourceOf(file), { fields: inner }, method));
      return { kind: 'drive#fileList', incompleteSearch: false, files };
    },
    'drive.remove': (id) => {
      const file = visible(id, 'drive.files.delete');
      state.drive.splice(state.drive.indexOf(file), 1);
      for (const child of state.drive.filter((each) => each.parents.includes(id)))
        state.drive.splice(state.drive.indexOf(child), 1);
      return null;
    },
  };
}

/** Apps Script's limit for a blob that goes to an advanced service. */
const UPLOAD_LIMIT = 50 * 1024 * 1024;

const sizeOf = (media: WireBlob | null): number => (media ? Buffer.from(media.base64, 'base64').length : 0);

const used = (files: readonly DriveFile[]): number =>
  files.reduce((sum, { uploaded }) => sum + (uploaded === null ? 0 : Buffer.from(uploaded, 'base64').length), 0);

/** Drive's limit for a property of a file, key and value together, in bytes of UTF-8. */
const PROPERTY_LIMIT = 124;

function checkAppProperties(properties: Record<string, string>, method: string): void {
  for (const [key, value] of Object.entries(properties)) {
    if (Buffer.byteLength(key + value) > PROPERTY_LIMIT) {
      throw apiRefusal(method, 'badRequest', 'The property is too long: key and value may have 124 bytes together.');
    }
  }
}

type Resource = Partial<Pick<DriveFile, 'name' | 'mimeType' | 'parents' | 'description' | 'appProperties' | 'trashed'>>;

const WRITABLE = ['name', 'mimeType', 'parents', 'description', 'appProperties', 'trashed'];

function readResource(resource: JsonObject): Resource {
  const unknown = Object.keys(resource).find((key) => !WRITABLE.includes(key));
  if (unknown !== undefined) throw new NotEmulated(`the field ${unknown} of a file`);
  return resource as Resource;
}

/** The fields asked for: "id,name", "*", or the default ones. */
function picked(resource: Record<string, unknown>, options: JsonObject, method: string): JsonObject {
  const { fields } = options as { fields?: string };
  if (fields === '*') return resource;
  const names = fields ? fields.split(',').map((name) => name.trim()) : DEFAULT_FIELDS;
  const unknown = names.find((name) => !(name in resource) && name !== 'size');
  if (unknown !== undefined) throw apiRefusal(method, 'invalid', `Invalid field selection ${unknown}`);
  return Object.fromEntries(names.filter((name) => name in resource).map((name) => [name, resource[name]]));
}

function moveParents(file: DriveFile, options: JsonObject, check: (id: string) => DriveFile): void {
  const { addParents, removeParents } = options as { addParents?: string; removeParents?: string };
  const gone = removeParents?.split(',') ?? [];
  const come = addParents?.split(',') ?? [];
  for (const id of come) if (id !== 'root') check(id);
  if (come.length > 0 || gone.length > 0)
    file.parents = [...file.parents.filter((id) => !gone.includes(id)), ...come].slice(-1);
}

/** What lies in a trashed folder counts as trashed as well. */
function trashWithin(files: DriveFile[], folder: string, trashed: boolean): void {
  for (const file of files.filter((each) => each.parents.includes(folder))) {
    file.trashed = trashed;
    if (file.mimeType === FOLDER) trashWithin(files, file.id, trashed);
  }
}

function ordered(files: DriveFile[], orderBy: string): DriveFile[] {
  const [key = 'name', direction] = orderBy.split(' ') as [keyof DriveFile, string?];
  const sign = direction === 'desc' ? -1 : 1;
  return [...files].sort((a, b) => sign * String(a[key]).localeCompare(String(b[key])));
}

function blankDoc(title: string): DriveFile['doc'] {
  const margins = { top: 72, right: 72, bottom: 72, left: 72 };
  const empty = {
    kind: 'paragraph' as const,
    style: 'NORMAL_TEXT',
    alignment: 'START',
    pageBreakBefore: false,
    pieces: [],
  };
  return { title, body: [empty], page: { width: 612, height: 792, margins }, header: null, footer: null };
}

/** Ids go up by one, past those of files that were given to the host. */
function freeId(state: HostState): string {
  for (;;) {
    const id = `1LocalDriveFile${String(state.nextFile++).padStart(18, '0')}`;
    if (!fileOrNull(state.drive, id)) return id;
  }
}
