/** The page of what each unit still owes, with a text to send it. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../parts/words';
import type { Model } from '../state/model';
import { owes, type UnitOwes } from '../state/owes';
import { reminder } from '../state/reminder';

export function OwesScreen({ model, open }: { model: Model; open: (row: number) => void }) {
  const { t } = useWords();
  const units = useMemo(() => owes(model), [model]);
  const [copied, setCopied] = useState<{ unit: string; ok: boolean } | null>(null);
  const year = model.data.settings.reportYear;
  if (units.length === 0) {
    return (
      <section class="empty">
        <p class="done">✓ {t.owes.none}</p>
      </section>
    );
  }
  const copy = async (unit: string, text: string) => setCopied({ unit, ok: await copyText(text) });
  return (
    <>
      <h2>{t.owes.title}</h2>
      <p role="status" class={copied && !copied.ok ? 'caution' : 'done'}>
        {copied && (copied.ok ? t.owes.copied : t.owes.notCopied)}
      </p>
      {units.map((one) => (
        <Unit
          key={one.unit}
          owes={one}
          text={reminder([one], year, t)}
          open={open}
          copy={copy}
          select={copied?.unit === one.unit && !copied.ok}
        />
      ))}
      {units.length > 1 && (
        <button type="button" onClick={() => void copy('', reminder(units, year, t))}>
          {t.owes.copyAll}
        </button>
      )}
    </>
  );
}

function Unit(props: {
  owes: UnitOwes;
  text: string;
  open: (row: number) => void;
  copy: (unit: string, text: string) => Promise<void>;
  select: boolean;
}) {
  const { t } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const { unit, steps } = props.owes;
  const name = unit || t.noUnit;
  return (
    <details class="group" open>
      <summary>
        <span>{name}</span>
        <span class="quiet">{t.owes.count({ count: steps.length })}</span>
      </summary>
      <ul>
        {steps.map(({ step, wanting }) => (
          <li key={step.row}>
            <button type="button" class="item" onClick={() => props.open(step.row)}>
              <span class="title">{step.texts.step.trim() || step.texts.measure.trim() || t.list.noText}</span>
              <span class="quiet">{wanting.map((owed) => t.owes.wanting[owed]).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="small"
        aria-label={t.owes.copy({ unit: name })}
        onClick={() => void props.copy(unit, props.text).then(() => props.select && box.current?.select())}
      >
        {t.owes.copyShort}
      </button>
      {props.select && (
        <textarea
          ref={box}
          readOnly
          rows={5}
          aria-label={t.owes.text}
          value={props.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </details>
  );
}

/** Into the clipboard, the new way, then the old one: frames are often refused the new one. */
async function copyText(text: string): Promise<boolean> {
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
