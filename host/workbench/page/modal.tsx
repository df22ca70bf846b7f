/** A window over the page, as the browser makes it: focus stays in it, Esc closes it, focus goes back where it was. */

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly closeLabel: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  /** false: what is behind can be used as well */
  readonly modal?: boolean;
  readonly style?: Record<string, string>;
}

export function Modal({ title, onClose, closeLabel, children, modal = true, style, ...rest }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const { current } = dialog;
    if (modal) current?.showModal();
    else current?.show();
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={rest.class ?? ''}
      aria-labelledby={id}
      style={style}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" class="icon" aria-label={closeLabel} onClick={onClose}>
          ✕
        </button>
      </div>
      {children}
    </dialog>
  );
}
