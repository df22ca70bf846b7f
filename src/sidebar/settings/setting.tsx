/** One setting: its label, its help, its value, and someone else's beside it where they differ. */
import type { SettingKey } from '../../core/settings';
import type { DialogMessages } from '../../messages/dialogs';
import type { SettingLine } from '../../server/answers';
import { isLong, type SettingsForm } from '../state/settings';

interface SettingProps {
  readonly t: DialogMessages;
  readonly form: SettingsForm;
  readonly name: SettingKey;
  readonly change: (value: string) => void;
  readonly settle: (side: 'mine' | 'theirs') => void;
}

export function Setting({ t, form, name, change, settle }: SettingProps) {
  const line = form.lines.find(({ key }) => key === name);
  if (!line) return null;
  const id = `setting-${name}`;
  const their = form.theirs[name];
  return (
    <div class="setting">
      <label for={id}>
        {t.settings.labels[name] ?? line.label}
        {t.settings.labels[name] && (
          <span class="quiet" lang="th">
            {' '}
            {line.label}
          </span>
        )}
      </label>
      <p class="help" id={`${id}-help`}>
        {line.help}
        {line.standard !== '' && line.choices.length === 0 && <> · {t.settings.standard({ text: line.standard })}</>}
      </p>
      <Control id={id} t={t} line={line} value={form.values[name]} change={change} />
      {their !== undefined && (
        <div class="theirs">
          <p>{t.settings.theirs({ text: their || t.settings.empty })}</p>
          <span class="actions">
            <button type="button" onClick={() => settle('mine')}>
              {t.settings.keepMine}
            </button>
            <button type="button" onClick={() => settle('theirs')}>
              {t.settings.useTheirs}
            </button>
          </span>
        </div>
      )}
    </div>
  );
}

function Control(props: {
  id: string;
  t: DialogMessages;
  line: SettingLine;
  value: string;
  change: (value: string) => void;
}) {
  const { id, t, line, value, change } = props;
  const described = { id, 'aria-describedby': `${id}-help` };
  if (line.choices.length > 0) {
    const known = value === '' || line.choices.includes(value);
    return (
      <select {...described} value={value} onChange={(event) => change(event.currentTarget.value)}>
        <option value="">{t.settings.standardChoice({ text: line.standard })}</option>
        {!known && <option value={value}>{value}</option>}
        {line.choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  if (isLong(line.key)) {
    return <textarea {...described} rows={4} value={value} onInput={(event) => change(event.currentTarget.value)} />;
  }
  return <input {...described} value={value} onInput={(event) => change(event.currentTarget.value)} />;
}
