/** Where the document comes from: pasted with its table or as text, or chosen as a file. */
import { useState } from 'preact/hooks';
import type { DialogMessages } from '../../messages/dialogs';
import type { UiMessages } from '../../messages/ui.th';
import { fromClipboard, NOTHING, type Source } from '../state/import-source';
import { sourceOf } from './files';

interface SourceProps {
  readonly words: UiMessages['import'];
  readonly t: DialogMessages['import'];
  readonly source: Source;
  readonly disabled: boolean;
  readonly change: (source: Source) => void;
}

export function SourcePane({ words, t, source, disabled, change }: SourceProps) {
  const [state, setState] = useState<'' | 'reading' | 'bad'>('');
  const take = async (file: File | undefined) => {
    if (!file) return;
    setState('reading');
    try {
      change(sourceOf(file.name, new Uint8Array(await file.arrayBuffer())));
      setState('');
    } catch {
      setState('bad');
    }
  };
  const html = source.kind === 'html';
  return (
    <div class="source">
      <label for="text">{words.paste}</label>
      <textarea
        id="text"
        value={source.text}
        disabled={disabled}
        readOnly={html}
        aria-describedby="source-note"
        onInput={(event) => change({ kind: 'text', text: event.currentTarget.value })}
        onPaste={(event) => {
          const clipboard = event.clipboardData;
          const pasted = clipboard && fromClipboard(clipboard.getData('text/html'), clipboard.getData('text/plain'));
          if (!pasted) return;
          event.preventDefault();
          change(pasted);
        }}
      />
      <p id="source-note" role="status" class={state === 'bad' ? 'problem' : 'quiet'}>
        {state === 'reading' && t.reading}
        {state === 'bad' && t.badFile}
        {state === '' && html && (source.name === '' ? t.fromClipboard : t.fromFile({ name: source.name }))}
      </p>
      {html && (
        <button type="button" disabled={disabled} onClick={() => change(NOTHING)}>
          {t.startAgain}
        </button>
      )}
      <label class="file">
        {t.file}
        <input
          type="file"
          accept=".docx,.html,.htm,.txt,text/plain,text/html"
          disabled={disabled}
          onChange={(event) => {
            const input = event.currentTarget;
            // The same file may be chosen again after it was changed.
            void take(input.files?.[0]).then(() => {
              input.value = '';
            });
          }}
        />
      </label>
    </div>
  );
}
