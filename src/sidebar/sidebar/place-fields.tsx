/** Where a step belongs: its section, its measure, its number and words. A new one is numbered as it is placed. */
import type { ColumnKey } from '../../core/step';
import type { SidebarData } from '../../server/answers';
import { describedBy, Field } from '../parts/field';
import { useWords } from '../parts/words';
import { type FormState, lastRowOf, measuresOf, moveNew, sectionOf } from '../state/form';
import { type ColumnField, TextField } from './fields';

interface PlaceProps {
  readonly form: FormState;
  readonly data: SidebarData;
  readonly of: (key: ColumnKey) => ColumnField;
  readonly change: (form: FormState) => void;
}

export function PlaceFields({ form, data, of, change }: PlaceProps) {
  const has = (key: ColumnKey) => data.columns[key] !== undefined;
  return (
    <>
      {has('section') && <SectionField {...{ form, data, of, change }} />}
      {form.row === null && has('measure') && <MeasureChoice {...{ form, data, of, change }} />}
      {has('measureNo') && <NumberField column="measureNo" {...of('measureNo')} />}
      {has('measure') && <MeasureField {...of('measure')} />}
      {has('stepNo') && <NumberField column="stepNo" {...of('stepNo')} />}
      {has('step') && <TextField column="step" {...of('step')} />}
    </>
  );
}

function SectionField({ form, data, of, change }: PlaceProps) {
  const { t } = useWords();
  const { findings, change: write } = of('section');
  const help = form.row === null ? t.form.help.section : '';
  const written = form.texts.section.trim();
  const own = sectionOf(form.texts, data);
  const codes = sectionsOf(data);
  const choose = (code: string) => {
    if (form.row === null) change(moveNew(form, data, code, null));
    else write(data.steps.find((step) => step.section === code)?.texts.section.trim() || code);
  };
  const name = (code: string) =>
    t.sections[code] ?? `${code} ${data.sections.find((section) => section.code === code)?.heading ?? ''}`;
  return (
    <Field id="field-section" label={t.form.fields.section} help={help} findings={findings}>
      <select
        id="field-section"
        value={codes.includes(own) ? own : written}
        onChange={(event) => choose(event.currentTarget.value)}
        {...describedBy('field-section', { help, findings })}
      >
        {written === '' && <option value="">{t.form.choose}</option>}
        {written !== '' && !codes.includes(own) && <option value={written}>{written}</option>}
        {codes.map((code) => (
          <option key={code} value={code}>
            {name(code)}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** The sections of the report, then those that only rows name. */
const sectionsOf = ({ sections, steps }: SidebarData): string[] => [
  ...new Set(
    [...sections.map(({ code }) => code), ...steps.map(({ section }) => section)].filter((code) => code !== ''),
  ),
];

/** Of which measure a new step is. */
function MeasureChoice({ form, data, change }: PlaceProps) {
  const { t } = useWords();
  const section = sectionOf(form.texts, data);
  const measures = measuresOf(data, section);
  if (measures.length === 0) return null;
  const measureAt = (row: number) => measures.find((measure) => measure.row === row) ?? null;
  const chosen = form.after === null ? null : measures.find((measure) => lastRowOf(data, measure) === form.after);
  return (
    <Field id="field-of" label={t.form.ofMeasure}>
      <select
        id="field-of"
        value={chosen ? String(chosen.row) : ''}
        onChange={(event) => change(moveNew(form, data, section, measureAt(Number(event.currentTarget.value))))}
      >
        <option value="">{t.form.newMeasure}</option>
        {measures.map(({ row, measureNo, measure }) => (
          <option key={row} value={row}>
            {`${measureNo} ${measure}`}
          </option>
        ))}
      </select>
    </Field>
  );
}

function MeasureField(props: ColumnField) {
  const { t } = useWords();
  const { form, data } = props;
  const step = data.steps.find(({ row }) => row === form.row);
  const repeats = form.texts.measure.trim() === '' && step !== undefined && step.measureRow !== step.row;
  return (
    <>
      <TextField column="measure" {...props} />
      {repeats && (
        <p class="help under">
          {t.form.blankRepeats}: {step.measureNo} {step.measure}
        </p>
      )}
    </>
  );
}

function NumberField({ column, form, findings, change, onFix }: ColumnField & { column: 'measureNo' | 'stepNo' }) {
  const { t } = useWords();
  const id = `field-${column}`;
  return (
    <Field id={id} label={t.form.fields[column]} findings={findings} onFix={onFix}>
      <input
        id={id}
        class="short"
        value={form.texts[column]}
        onInput={(event) => change(event.currentTarget.value)}
        {...describedBy(id, { findings })}
      />
    </Field>
  );
}
