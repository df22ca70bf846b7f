/** The first run: three steps that end with the first row. Each is there once, and is skipped where it is done. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { fiscalYearOf } from '../../core/thai/calendar';
import { toArabicDigits } from '../../core/thai/digits';
import type { SidebarData } from '../../server/answers';
import { Field } from '../parts/field';
import { Trouble } from '../parts/trouble';
import { useWords } from '../parts/words';
import { call } from '../server';
import { newHere } from '../state/app';
import { StatusLine } from './frame';
import type { ScreenProps } from './sidebar';

const OF = 3;

/** Rows that are there already end the first run, whatever the settings lack: the check asks for that. */
export const isFirstRun = ({ setUp, steps }: SidebarData): boolean => !setUp || steps.length === 0;

export function FirstRun(props: ScreenProps) {
  const { t } = useWords();
  const { state, model, actions } = props;
  const { setUp, settings } = model.data;
  const at = !setUp ? 1 : settings.agency === '' || settings.reportYear === null ? 2 : 3;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (at > 1) heading.current?.focus();
  }, [at]);
  const title = at === 1 ? t.first.setUp.title : at === 2 ? t.first.agency.title : t.first.row.title;
  return (
    <main class="page first">
      <h1>{t.first.title}</h1>
      <p class="quiet">{t.first.steps({ at, of: OF })}</p>
      <ol class="dots" aria-hidden="true">
        {[1, 2, 3].map((one) => (
          <li key={one} class={one < at ? 'past' : one === at ? 'now' : ''}>
            {one < at ? '✓' : t.check.number({ count: one })}
          </li>
        ))}
      </ol>
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <StatusLine state={state} actions={actions} />
      {state.error && <Trouble error={state.error} retry={() => void actions.load()} />}
      {at === 1 ? <SetUp {...props} /> : at === 2 ? <Agency {...props} /> : <FirstRow {...props} />}
    </main>
  );
}

function SetUp({ state, model, dispatch, actions }: ScreenProps) {
  const { t } = useWords();
  const working = state.work !== null;
  const setUp = async () => {
    dispatch({ type: 'working', work: 'setting-up' });
    const made = await call('prepareSheets', {});
    if (made.ok) await actions.load();
    else dispatch({ type: 'failed', error: made.error });
  };
  const adopt = async (sheet: string) => {
    dispatch({ type: 'working', work: 'setting-up' });
    const got = await call('adoptSheet', { sheet, how: 'use' });
    if (got.ok) await actions.load();
    else dispatch({ type: 'failed', error: got.error });
  };
  return (
    <>
      {model.data.candidates.length > 0 && (
        <section class="card">
          <h3>{t.first.adopt.title}</h3>
          <p>{t.first.adopt.text}</p>
          {model.data.candidates.map((sheet) => (
            <button key={sheet} type="button" class="primary" disabled={working} onClick={() => void adopt(sheet)}>
              {t.first.adopt.action({ sheet })}
            </button>
          ))}
        </section>
      )}
      <p>{t.first.setUp.text}</p>
      <button type="button" class="primary large" disabled={working} onClick={() => void setUp()}>
        {t.first.setUp.action}
      </button>
    </>
  );
}

function Agency({ state, model, dispatch, actions }: ScreenProps) {
  const { t } = useWords();
  const { settings, today } = model.data;
  const [agency, setAgency] = useState(settings.agency);
  const [year, setYear] = useState(t.form.yearNumber({ year: settings.reportYear ?? fiscalYearOf(today) }));
  const [badYear, setBadYear] = useState(false);
  const save = async () => {
    const bad = !/^2[45]\d\d$/.test(toArabicDigits(year.trim()));
    setBadYear(bad);
    if (bad || agency.trim() === '') return;
    dispatch({ type: 'working', work: 'saving' });
    const now = await call('loadSettings', {});
    if (!now.ok) return dispatch({ type: 'failed', error: now.error });
    const cell = (key: string) => now.value.lines.find((line) => line.key === key)?.value ?? '';
    const got = await call('saveSettings', {
      values: { agency: agency.trim(), reportYear: toArabicDigits(year.trim()) },
      before: { agency: cell('agency'), reportYear: cell('reportYear') },
    });
    if (got.ok) await actions.load();
    else dispatch({ type: 'failed', error: got.error });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field id="agency" label={t.first.agency.name} help={t.first.agency.nameHelp}>
        <input
          id="agency"
          value={agency}
          required
          aria-describedby="agency-help"
          onInput={(event) => setAgency(event.currentTarget.value)}
        />
      </Field>
      <Field id="year" label={t.first.agency.year} help={t.first.agency.yearHelp}>
        <input
          id="year"
          inputMode="numeric"
          value={year}
          aria-describedby="year-help"
          aria-invalid={badYear}
          onInput={(event) => setYear(event.currentTarget.value)}
        />
      </Field>
      {badYear && (
        <p class="problem" role="alert">
          {t.first.agency.badYear}
        </p>
      )}
      <button type="submit" class="primary large" disabled={state.work !== null || agency.trim() === ''}>
        {t.first.agency.action}
      </button>
    </form>
  );
}

function FirstRow({ state, model, dispatch, actions }: ScreenProps) {
  const { t } = useWords();
  const working = state.work !== null;
  return (
    <>
      <p>{t.first.row.text}</p>
      <div class="stack">
        <button type="button" class="primary large" disabled={working} onClick={() => void actions.menu('openImport')}>
          {t.first.row.import}
        </button>
        <button
          type="button"
          class="large"
          disabled={working}
          onClick={() => dispatch({ type: 'open', form: newHere(state, model.data) })}
        >
          {t.first.row.type}
        </button>
        <button type="button" disabled={working} onClick={() => void actions.load()}>
          {t.first.row.after}
        </button>
      </div>
    </>
  );
}
