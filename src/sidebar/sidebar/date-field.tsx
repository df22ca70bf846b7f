/** The day of completion: typed in any form, or taken from a calendar that counts Buddhist years. */
import { useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../core/thai/calendar';
import { findDates, formatThaiDate, parseDate } from '../../core/thai/dates';
import { describedBy, Field } from '../parts/field';
import { IconButton } from '../parts/signs';
import { useWords } from '../parts/words';
import { digitsInUse } from '../state/model';
import { Calendar } from './calendar';
import type { ColumnField } from './fields';

export function DateField({ form, data, findings, change, onFix }: ColumnField) {
  const { t } = useWords();
  const id = 'field-completedOn';
  const help = t.form.help.completedOn;
  const digits = digitsInUse(data);
  const text = form.texts.completedOn;
  const stated = text === '' ? statedIn(form.texts.result) : null;
  return (
    <Field id={id} label={t.form.fields.completedOn} help={help} findings={findings} onFix={onFix}>
      <DateBox
        id={id}
        text={text}
        today={data.today}
        digits={digits}
        change={change}
        described={describedBy(id, { help, findings })}
      />
      {stated && (
        <button type="button" class="small" onClick={() => change(stated)}>
          {t.form.fromResult({ date: stated })}
        </button>
      )}
    </Field>
  );
}

/** The one date that the result states, as it is written there; offered, never taken unasked. */
function statedIn(result: string): string | null {
  const dates = findDates(result).filter(({ date }) => date !== null);
  return dates.length === 1 ? (dates[0]?.text ?? null) : null;
}

/** A box for a date, with its calendar. */
export function DateBox(props: {
  id: string;
  /** For a box that no label stands by. */
  label?: string;
  text: string;
  today: IsoDate;
  digits: 'thai' | 'arabic';
  change: (text: string) => void;
  described?: { 'aria-describedby'?: string };
}) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    box.current?.querySelector<HTMLElement>('button.icon')?.focus();
  };
  return (
    <div class="date" ref={box}>
      <div class="pair">
        <input
          id={props.id}
          aria-label={props.label}
          value={props.text}
          onInput={(event) => props.change(event.currentTarget.value)}
          {...props.described}
        />
        <IconButton icon="calendar" label={t.calendar.open} expanded={open} onClick={() => setOpen(!open)} />
      </div>
      {open && (
        <Calendar
          chosen={parseDate(props.text)?.date ?? null}
          today={props.today}
          choose={(date) => {
            props.change(formatThaiDate(date, { digits: props.digits, month: 'full' }));
            close();
          }}
          close={close}
        />
      )}
    </div>
  );
}
