/** A button that copies a text; where the browser won't, the text stands below it, selected, to be copied by hand. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../parts/words';

export function CopyText(props: { text: string; label: string; name?: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState<'' | 'yes' | 'no'>('');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.select(), [copied]);
  return (
    <div class="copy">
      <button
        type="button"
        class="small"
        aria-label={props.name}
        onClick={() => void copy(props.text).then((ok) => setCopied(ok ? 'yes' : 'no'))}
      >
        {props.label}
      </button>
      <p role="status" class={copied === 'no' ? 'caution' : 'done'}>
        {copied === 'yes' && `✓ ${t.owes.copied}`}
        {copied === 'no' && `▲ ${t.owes.notCopied}`}
      </p>
      {copied === 'no' && (
        <textarea
          readOnly
          rows={5}
          aria-label={t.owes.text}
          value={props.text}
          ref={box}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}

/** Into the clipboard, the new way, then the old one: frames are often refused the new one. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = document.createElement('textarea');
    box.value = text;
    document.body.append(box);
    const before = document.activeElement;
    box.select();
    const ok = document.execCommand('copy');
    box.remove();
    if (before instanceof HTMLElement) before.focus();
    return ok;
  }
}
