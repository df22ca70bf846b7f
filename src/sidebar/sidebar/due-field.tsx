/** By when: a fiscal year, a quarter, a month, a day, or words of one's own. */
import { useEffect, useState } from 'preact/hooks';
import { fiscalYearOf } from '../../core/thai/calendar';
import { describedBy, Field } from '../parts/field';
import { useWords } from '../parts/words';
import {
  DUE_KINDS,
  type DueChoice,
  type DueKind,
  dueText,
  FISCAL_MONTHS,
  readDueChoice,
  switchKind,
} from '../state/due';
import { digitsInUse } from '../state/model';
import { DateBox } from './date-field';
import type { ColumnField } from './fields';

export function DueField({ form, data, findings, change, onFix }: ColumnField) {
  const { t } = useWords();
  const text = form.texts.due;
  const year = data.settings.reportYear ?? fiscalYearOf(data.today);
  const read = readDueChoice(text, year);
  // The kind alone writes nothing: the cell changes when one of its parts is chosen.
  const [kind, setKind] = useState<DueKind>(text === '' ? 'year' : read.kind);
  useEffect(() => setKind(text === '' ? 'year' : read.kind), [form.row, form.etag]);
  const digits = digitsInUse(data);
  const write = (choice: DueChoice) => change(dueText(choice, digits) ?? text);
  const shown = read.kind === kind ? read : switchKind(kind, read, year, data.today);
  return (
    <Field id="field-due" label={t.form.fields.due} findings={findings} onFix={onFix} group>
      <div class="segments">
        {DUE_KINDS.map((one) => (
          <label key={one}>
            <input type="radio" name="due-kind" checked={kind === one} onChange={() => setKind(one)} />
            {t.form.dueKinds[one]}
          </label>
        ))}
      </div>
      {kind === 'other' ? (
        <input
          aria-label={t.form.dueText}
          value={text}
          onInput={(event) => change(event.currentTarget.value)}
          {...describedBy('field-due', { findings })}
        />
      ) : kind === 'date' ? (
        <DateBox
          id="due-date"
          label={t.form.dueKinds.date}
          text={read.kind === 'date' || text === '' ? text : ''}
          today={data.today}
          digits={digits}
          change={change}
        />
      ) : (
        <Parts choice={shown} empty={text === '' || read.kind !== kind} year={year} write={write} />
      )}
      {text !== '' && kind !== 'other' && <p class="help">{text}</p>}
    </Field>
  );
}

/** The parts of a choice, each in a list; nothing is written before one is chosen. */
function Parts(props: { choice: DueChoice; empty: boolean; year: number; write: (choice: DueChoice) => void }) {
  const { t } = useWords();
  const { choice, empty, year, write } = props;
  if (choice.kind === 'other' || choice.kind === 'date') return null;
  const years = [...new Set([year - 1, year, year + 1, choice.year])].sort((a, b) => a - b);
  const blank = empty ? <option value="">{t.form.choose}</option> : null;
  const select = (label: string, value: number, values: readonly (readonly [number, string])[], key: string) => (
    <select
      aria-label={label}
      value={empty ? '' : value}
      onChange={(event) => write({ ...choice, [key]: Number(event.currentTarget.value) } as DueChoice)}
    >
      {blank}
      {values.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  );
  return (
    <div class="pair">
      {choice.kind === 'quarter' &&
        select(
          t.form.dueQuarter,
          choice.quarter,
          t.form.quarters.map((name, i) => [i + 1, name]),
          'quarter',
        )}
      {choice.kind === 'month' &&
        select(
          t.form.dueMonth,
          choice.month,
          FISCAL_MONTHS.map((month) => [month, t.calendar.months[month - 1] ?? '']),
          'month',
        )}
      {select(
        t.form.dueYear,
        choice.year,
        years.map((one) => [one, t.form.yearNumber({ year: one })]),
        'year',
      )}
    </div>
  );
}
