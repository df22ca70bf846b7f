/** The settings as a form: loaded, changed, saved; what someone else changed meanwhile is shown and chosen. */
import { useEffect, useState } from 'preact/hooks';
import type { DialogMessages } from '../../messages/dialogs';
import type { PageFailure } from '../../server/answers';
import { call, closeDialog } from '../server';
import {
  changesOf,
  conflicted,
  GROUP_KEYS,
  GROUPS,
  openSettings,
  type SettingsForm,
  settled,
  typedSetting,
  undecided,
} from '../state/settings';
import { Failed } from './failed';
import { Kept } from './kept';
import { Setting } from './setting';

export function SettingsDialog({ t }: { t: DialogMessages }) {
  const words = t.settings;
  const [form, setForm] = useState<SettingsForm | null>(null);
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<PageFailure | null>(null);
  const [said, setSaid] = useState('');
  const load = async () => {
    setError(null);
    const got = await call('loadSettings', {});
    if (got.ok) setForm(openSettings(got.value));
    else setError(got.error);
  };
  useEffect(() => void load(), []);
  const save = async () => {
    const changes = form && changesOf(form);
    if (!form || working) return;
    if (!changes) return setSaid(words.unchanged);
    setWorking(true);
    setError(null);
    setSaid('');
    const got = await call('saveSettings', changes);
    setWorking(false);
    if (!got.ok) setError(got.error);
    else if (got.value.kind === 'conflict') setForm(conflicted(form, got.value.current));
    else {
      setForm(openSettings({ ...form, lines: got.value.lines }));
      setSaid(words.saved);
    }
  };
  const change = (next: SettingsForm) => {
    setForm(next);
    setSaid('');
  };
  const left = form ? undecided(form) : 0;
  return (
    <form
      class="settings"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') closeDialog();
        if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyS') return;
        event.preventDefault();
        void save();
      }}
    >
      <main>
        <h1 class="unseen">{t.titles.settings}</h1>
        {!form && !error && <p role="status">{t.loading}</p>}
        {form &&
          GROUP_KEYS.flatMap((group) => [
            <fieldset key={group} disabled={working}>
              <legend>{words.groups[group]}</legend>
              {GROUPS[group].map((key) => (
                <Setting
                  key={key}
                  t={t}
                  form={form}
                  name={key}
                  change={(value) => change(typedSetting(form, key, value))}
                  settle={(side) => change(settled(form, key, side))}
                />
              ))}
              {group === 'year' && <Years t={t} years={form.years} />}
            </fieldset>,
            ...(group === 'look' ? [<Kept key="kept" t={t} />] : []),
          ])}
        {form && <p class="version">{form.version}</p>}
      </main>
      <footer>
        {left > 0 && (
          <p class="caution" role="alert">
            ▲ {words.conflict({ count: left })}
          </p>
        )}
        {error && <Failed t={t} error={error} />}
        <p role="status">{working ? words.saving : said}</p>
        <span class="actions">
          {!form && error && (
            <button type="button" onClick={() => void load()}>
              {t.retry}
            </button>
          )}
          <button type="button" onClick={closeDialog}>
            {t.close}
          </button>
          <button type="submit" class="primary" disabled={!form || working || left > 0}>
            {words.save}
          </button>
        </span>
      </footer>
    </form>
  );
}

/** Which item answers to the report in each assessment year that is known. */
function Years({ t, years }: { t: DialogMessages; years: SettingsForm['years'] }) {
  return (
    <details>
      <summary>{t.settings.years}</summary>
      <ul>
        {years.map(({ year, code, name }) => (
          <li key={year}>
            {year}: {code} {name}
          </li>
        ))}
      </ul>
    </details>
  );
}
