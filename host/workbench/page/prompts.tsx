/** What a script asks and says: alerts, prompts and toasts as Sheets shows them, and the workbench's own notices. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ButtonName } from '../../execution';
import type { Words } from '../words';
import { Modal } from './modal';
import type { Asked, Message, Toast } from './state';
import type { Workbench } from './workbench';

const labelOf = (button: string, words: Words): string =>
  ({ OK: words.ok, CANCEL: words.cancel, YES: words.yes, NO: words.no })[button] ?? button;

/** An alert or a prompt that waits for its answer. */
export function Ask({ bench, asked }: { bench: Workbench; asked: Asked }) {
  const { words } = bench;
  const { kind, title, text, buttons } = asked.question;
  const [typed, setTyped] = useState('');
  const names = buttons.split('_') as ButtonName[];
  const settle = (button: ButtonName) => asked.settle({ button, text: typed });
  return (
    <Modal
      title={title || (bench.store.state.book?.addOn ?? '')}
      closeLabel={words.close}
      onClose={() => settle('CLOSE')}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          settle(names[0] ?? 'OK');
        }}
      >
        <p class="question">{text}</p>
        {kind === 'prompt' && (
          <input aria-label={words.answer} value={typed} onInput={({ currentTarget: { value } }) => setTyped(value)} />
        )}
        <div class="dialog-foot">
          {names.map((name, index) => (
            <button
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'primary' : ''}
              key={name}
              onClick={index === 0 ? undefined : () => settle(name)}
            >
              {labelOf(name, words)}
            </button>
          ))}
        </div>
      </form>
    </Modal>
  );
}

/** A message that has only to be closed. */
export function Notice({ bench, message }: { bench: Workbench; message: Message }) {
  const close = () => bench.store.set({ message: null });
  return (
    <Modal title={message.title} closeLabel={bench.words.close} onClose={close}>
      <p class="question">{message.text}</p>
      <div class="dialog-foot">
        <button type="button" class="primary" onClick={close}>
          {bench.words.ok}
        </button>
      </div>
    </Modal>
  );
}

/** A popover, so that it stands above a dialog that is open. */
export function ToastBox({ bench, toast }: { bench: Workbench; toast: Toast | null }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Shown anew, it comes to stand above whatever has been opened since.
    box.current?.hidePopover();
    if (toast) box.current?.showPopover();
  }, [toast]);
  return (
    <div class="toast" popover="manual" role="status" ref={box}>
      {toast && (
        <>
          <div>
            <strong>{toast.title}</strong>
            <p>{toast.text}</p>
          </div>
          <button type="button" class="icon" aria-label={bench.words.close} onClick={() => bench.closeToast(toast.id)}>
            ✕
          </button>
        </>
      )}
    </div>
  );
}
