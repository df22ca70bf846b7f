/** A sample document to copy or to download, and the question before everything is started anew. */

import { useState } from 'preact/hooks';
import type { Words } from '../words';
import { saveFile } from './files';
import { Modal } from './modal';
import type { State } from './state';
import type { Workbench } from './workbench';

interface SampleProps {
  readonly words: Words;
  readonly document: { readonly name: string; readonly text: string };
  readonly onClose: () => void;
}

/** A sample document, to be copied as one copies from Word. */
export function SampleDialog({ words, document, onClose }: SampleProps) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(document.text);
    setCopied(true);
  };
  return (
    <Modal title={document.name} closeLabel={words.close} onClose={onClose} class="sample">
      <textarea readOnly aria-label={document.name} value={document.text} />
      <div class="dialog-foot">
        <span role="status">{copied ? words.copied : ''}</span>
        <button
          type="button"
          onClick={() => saveFile(document.name, new Blob([document.text], { type: 'text/plain' }))}
        >
          {words.download}
        </button>
        <button type="button" class="primary" onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
    </Modal>
  );
}

interface ResetProps {
  readonly bench: Workbench;
  readonly state: State;
  readonly onClose: () => void;
}

/** Asks with what the workbench shall begin anew. */
export function ResetDialog({ bench, state, onClose }: ResetProps) {
  const { words } = bench;
  const [chosen, choose] = useState<string>('');
  return (
    <Modal title={words.resetTitle} closeLabel={words.close} onClose={onClose}>
      <p>{words.resetText}</p>
      <fieldset>
        <legend class="hidden">{words.resetTitle}</legend>
        {['', ...(state.samples?.workbooks ?? [])].map((name) => (
          <label key={name} class="choice">
            <input type="radio" name="start" checked={chosen === name} onChange={() => choose(name)} />
            {name === '' ? words.fresh : words.workbook(name)}
          </label>
        ))}
      </fieldset>
      <div class="dialog-foot">
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button
          type="button"
          class="danger"
          onClick={() => {
            onClose();
            void bench.reset(chosen === '' ? null : chosen);
          }}
        >
          {words.resetDo}
        </button>
      </div>
    </Modal>
  );
}
