/** Who answers for the step: a unit of the list, or words of one's own. */
import { useEffect, useState } from 'preact/hooks';
import { describedBy, Field } from '../parts/field';
import { useWords } from '../parts/words';
import type { ColumnField } from './fields';

/** Value of the choice that leads to free words; no unit is called so. */
const FREE = '*';

export function OwnerField({ form, data, findings, change, onFix }: ColumnField) {
  const { t } = useWords();
  const text = form.texts.responsible;
  const { units } = data.settings;
  const listed = text === '' || units.includes(text);
  const [free, setFree] = useState(!listed);
  // Another row has an owner of its own.
  useEffect(() => setFree(!listed), [form.row, form.etag]);
  const id = 'field-responsible';
  const help = t.form.help.responsible;
  const described = describedBy(id, { help, findings });
  return (
    <Field id={id} label={t.form.fields.responsible} help={help} findings={findings} onFix={onFix}>
      {free || units.length === 0 ? (
        <>
          <input id={id} value={text} onInput={(event) => change(event.currentTarget.value)} {...described} />
          {units.length > 0 && (
            <button type="button" class="small" onClick={() => setFree(false)}>
              {t.form.unitList}
            </button>
          )}
        </>
      ) : (
        <select
          id={id}
          value={text}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value === FREE) setFree(true);
            else change(value);
          }}
          {...described}
        >
          {text === '' && <option value="">{t.form.choose}</option>}
          {text !== '' && !listed && <option value={text}>{text}</option>}
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
          <option value={FREE}>{t.form.unitFree}</option>
        </select>
      )}
    </Field>
  );
}
