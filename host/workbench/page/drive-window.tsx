/** The workbench's Drive: folders and files that the add-on made, their pages, and the bin. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileView } from '../wire';
import type { Words } from '../words';
import { bytesOf } from './api';
import { saveFile } from './files';
import { px } from './geometry';
import { Modal } from './modal';
import type { State } from './state';
import type { Workbench } from './workbench';

interface Props {
  readonly bench: Workbench;
  readonly drive: NonNullable<State['drive']>;
}

export function DriveWindow({ bench, drive }: Props) {
  const { words } = bench;
  const { files, shown } = drive;
  const file = files.find(({ id }) => id === shown);
  const show = (id: string | null) => bench.store.set({ drive: { files, shown: id } });
  const live = files.filter(({ trashed }) => !trashed);
  const bin = files.filter(({ trashed }) => trashed);
  return (
    <Modal
      title={words.driveTitle}
      closeLabel={words.close}
      onClose={() => bench.store.set({ drive: null })}
      class="drive"
    >
      <div class="drive-body">
        <nav aria-label={words.files}>
          {files.length === 0 && <p class="quiet">{words.driveEmpty}</p>}
          <FileList files={inTree(live)} shown={shown} onShow={show} locale={bench.store.state.locale} />
          {bin.length > 0 && <h3>{words.bin}</h3>}
          <FileList files={inTree(bin)} shown={shown} onShow={show} locale={bench.store.state.locale} />
        </nav>
        <section class="drive-shown">
          {shown !== null && !file && <p>{words.noFile}</p>}
          {(!file || file.kind === 'folder') && <p class="quiet">{words.drivePick}</p>}
          {file && (
            <div class="drive-actions">
              <strong>{file.name}</strong>
              {file.bytes > 0 && (
                <button
                  type="button"
                  onClick={() => void bytesOf(file.id).then((blob) => saveFile(nameOf(file), blob))}
                >
                  {file.kind === 'doc' ? words.downloadDocx : words.download}
                </button>
              )}
              <button type="button" onClick={() => void bench.trash(file.id, !file.trashed)}>
                {file.trashed ? words.restore : words.toBin}
              </button>
            </div>
          )}
          {file?.kind === 'doc' && <Pages key={`${file.id} ${file.modified}`} file={file} words={words} />}
        </section>
      </div>
    </Modal>
  );
}

const nameOf = ({ name, kind }: FileView): string =>
  kind === 'doc' && !name.endsWith('.docx') ? `${name}.docx` : name;

interface Line {
  readonly file: FileView;
  readonly depth: number;
}

/** Folders before what lies in them. */
function inTree(files: readonly FileView[]): Line[] {
  const ids = new Set(files.map(({ id }) => id));
  const below = (parent: string | null, depth: number): Line[] =>
    files
      .filter((file) => (parent === null ? !ids.has(file.parent) : file.parent === parent))
      .flatMap((file) => [{ file, depth }, ...below(file.id, depth + 1)]);
  return below(null, 0);
}

interface ListProps {
  readonly files: readonly Line[];
  readonly shown: string | null;
  readonly onShow: (id: string) => void;
  readonly locale: string;
}

const SHAPES = {
  folder: ['#5f6368', 'M1 3h5l2 2h9v10H1z'],
  doc: ['#1a73e8', 'M3 1h8l4 4v12H3zm3 7h6v1.4H6zm0 3h6v1.4H6z'],
  other: ['#80868b', 'M3 1h8l4 4v12H3z'],
} as const;

function Sign({ kind }: { kind: FileView['kind'] }) {
  const [fill, path] = SHAPES[kind];
  return (
    <svg viewBox="0 0 18 18" aria-hidden="true">
      <path d={path} fill={fill} fill-rule="evenodd" />
    </svg>
  );
}

function FileList({ files, shown, onShow, locale }: ListProps) {
  if (files.length === 0) return null;
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ul class="files">
      {files.map(({ file, depth }) => (
        <li key={file.id}>
          <button
            type="button"
            aria-current={file.id === shown ? 'true' : undefined}
            style={{ paddingInlineStart: px(12 + depth * 20) }}
            onClick={() => onShow(file.id)}
          >
            <Sign kind={file.kind} />
            <span>
              {file.name}
              <small>{time.format(new Date(file.modified))}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Pages({ file, words }: { file: FileView; words: Words }) {
  const place = useRef<HTMLElement>(null);
  const [state, setState] = useState<number | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      const [{ drawPages }, bytes] = await Promise.all([import('./document-pages'), bytesOf(file.id)]);
      if (gone || !place.current) return;
      const count = await drawPages(bytes, place.current, { headers: file.headers, label: words.pageOf });
      if (!gone) setState(count);
    };
    draw().catch((error: unknown) => {
      console.error(error);
      if (!gone) setState('failed');
    });
    return () => {
      gone = true;
    };
  }, [file.id, file.modified]);
  return (
    <>
      <p role="status" class="quiet">
        {state === 'loading' ? words.loading : state === 'failed' ? words.noPreview : words.pages(state)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must be able to */}
      <section class="paper" ref={place} tabIndex={0} aria-label={file.name} />
    </>
  );
}
