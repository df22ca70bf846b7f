/** The fields of the entry form, those that the sheet has a column for, in the order of the columns. */
import type { Finding } from '../../core/finding';
import { readStatus, splitStatus } from '../../core/status';
import type { ColumnKey, Status } from '../../core/step';
import type { SidebarData } from '../../server/answers';
import { describedBy, Field } from '../parts/field';
import { Sign } from '../parts/signs';
import { useWords } from '../parts/words';
import { choseStatus, type FormState, typed } from '../state/form';
import { DateField } from './date-field';
import { DueField } from './due-field';
import { EvidenceField } from './evidence-field';
import { OwnerField } from './owner-field';
import { PlaceFields } from './place-fields';

export interface FieldsProps {
  readonly form: FormState;
  readonly data: SidebarData;
  readonly findings: readonly Finding[];
  readonly change: (form: FormState) => void;
}

/** What each field is given. */
export interface ColumnField {
  readonly form: FormState;
  readonly data: SidebarData;
  readonly findings: readonly Finding[];
  readonly change: (text: string) => void;
  readonly onFix: (finding: Finding) => void;
}

const CHOICES: readonly Status[] = ['done', 'in-progress', 'not-started', 'cancelled'];

export function Fields({ form, data, findings, change }: FieldsProps) {
  const has = (key: ColumnKey) => data.columns[key] !== undefined;
  const of = (key: ColumnKey): ColumnField => ({
    form,
    data,
    findings: findings.filter(({ place }) => place.column === key),
    change: (text) => change(typed(form, key, text)),
    onFix: ({ fix }) => fix !== undefined && change(typed(form, key, fix)),
  });
  return (
    <>
      <PlaceFields form={form} data={data} of={of} change={change} />
      {has('responsible') && <OwnerField {...of('responsible')} />}
      {has('due') && <DueField {...of('due')} />}
      {(has('status') || has('result')) && (
        <StatusField {...of('status')} choose={(status) => change(choseStatus(form, status, data.columns))} />
      )}
      {has('result') && <TextField column="result" {...of('result')} />}
      {has('completedOn') && <DateField {...of('completedOn')} />}
      {has('evidence') && <EvidenceField {...of('evidence')} />}
    </>
  );
}

/** A text of any length; the box grows with it. */
export function TextField({ column, form, findings, change, onFix }: ColumnField & { column: ColumnKey }) {
  const { t } = useWords();
  const id = `field-${column}`;
  const help = t.form.help[column];
  return (
    <Field id={id} label={t.form.fields[column]} help={help} findings={findings} onFix={onFix}>
      <textarea
        id={id}
        rows={2}
        value={form.texts[column]}
        onInput={(event) => change(event.currentTarget.value)}
        {...describedBy(id, { help, findings })}
      />
    </Field>
  );
}

function StatusField({ form, data, findings, choose }: ColumnField & { choose: (status: Status) => void }) {
  const { t } = useWords();
  const written = form.texts.status.trim();
  const inResult = splitStatus(form.texts.result);
  // What the row marks in columns side by side stands until a status is chosen, at the head of the result.
  const byResult = data.columns.status === undefined && (inResult.phrase !== '' || written === '');
  const status = byResult ? inResult.status : readStatus(written);
  return (
    <Field id="field-status" label={t.form.fields.status} findings={findings} group>
      <div class="radios">
        {CHOICES.map((one) => (
          <label key={one} class={`radio ${one}`}>
            <input type="radio" name="status" value={one} checked={status === one} onChange={() => choose(one)} />
            <Sign name={one} />
            {t.status[one]}
          </label>
        ))}
      </div>
      {status === 'unknown' && written !== '' && <p class="help">{t.form.written({ text: written })}</p>}
    </Field>
  );
}
