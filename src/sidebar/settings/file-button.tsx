/** A button that lets a file be chosen; and one that takes a kept file out, asked twice. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DialogMessages } from '../../messages/dialogs';

export function FileButton(props: { label: string; accept: string; disabled: boolean; take: (file: File) => unknown }) {
  const { label, accept, disabled, take } = props;
  return (
    <label class={disabled ? 'file off' : 'file'}>
      {label}
      <input
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={async (event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) await take(file);
          // The same file may be chosen again after it was changed.
          input.value = '';
        }}
      />
    </label>
  );
}

export function RemoveButton(props: {
  t: DialogMessages;
  label: string;
  /** What will be then. */
  ask: string;
  disabled: boolean;
  remove: () => void;
}) {
  const { t, label, ask, disabled, remove } = props;
  const [asking, setAsking] = useState(false);
  const safe = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking) safe.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" disabled={disabled} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  const settle = (sure: boolean) => {
    setAsking(false);
    if (sure) remove();
  };
  return (
    <span class="asking">
      <span role="status">{ask}</span>
      <button type="button" onClick={() => settle(true)}>
        {t.kept.removeSure}
      </button>
      <button type="button" ref={safe} onClick={() => settle(false)}>
        {t.kept.keep}
      </button>
    </span>
  );
}
