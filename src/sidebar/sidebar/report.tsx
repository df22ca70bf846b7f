/** The page of the report: which steps, the state of the year, what stands in the way, how it shall look, making it, its links. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageFailure, ReportOptions } from '../../server/answers';
import { Trouble } from '../parts/trouble';
import { useWords } from '../parts/words';
import { call } from '../server';
import { type Making, REST, type Stage } from '../state/report';
import { scopeOf } from '../state/report-scope';
import { Choice } from './report-choice';
import { ReportFiles } from './report-files';
import { Made, type MadeReport } from './report-made';
import { Options } from './report-options';
import { Stages } from './report-stages';
import { State } from './report-state';
import type { ScreenProps } from './sidebar';

export function ReportScreen({ model, dispatch, actions }: ScreenProps) {
  const { t } = useWords();
  const { settings } = model.data;
  const [options, setOptions] = useState<ReportOptions>({
    digits: settings.digits,
    orientation: settings.orientation,
    choice: { kind: 'all' },
  });
  const { choice = { kind: 'all' } } = options;
  const [making, setMaking] = useState<Making<MadeReport>>(REST);
  /** The try that is under way, or whose end was not heard of. */
  const attempt = useRef<string | null>(null);
  const scope = useMemo(() => scopeOf(model, choice), [model, choice]);
  const working = making.at === 'working';
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (making.at === 'made' || making.at === 'failed') done.current?.focus();
  }, [making.at]);
  const make = async () => {
    const failed = (stage: Stage, error: PageFailure, made: MadeReport | null = null) =>
      setMaking({ at: 'failed', stage, error, made });
    setMaking({ at: 'working', stage: 'check' });
    const checked = await call('reportCheck', { options });
    if (!checked.ok) return failed('check', checked.error);
    setMaking({ at: 'working', stage: 'upload' });
    const again = attempt.current !== null;
    const key = attempt.current ?? crypto.randomUUID();
    attempt.current = key;
    const made = await call('reportUpload', { options, key, again });
    if (!made.ok) return failed('upload', made.error);
    attempt.current = null;
    setMaking({ at: 'working', stage: 'verify' });
    const { id, expected } = made.value;
    const verified = await call('reportVerify', { id, expected });
    if (!verified.ok) return failed('verify', verified.error, { ...made.value, faults: ['unread'] });
    setMaking({ at: 'made', made: { ...made.value, faults: verified.value.faults } });
  };
  const change = (next: ReportOptions) => {
    setOptions(next);
    if (making.at === 'made') setMaking(REST);
  };
  if (model.data.steps.length === 0) return <p class="quiet">{t.report.noSteps}</p>;
  const nothing = scope.summary.total === 0;
  return (
    <>
      <Choice
        model={model}
        choice={choice}
        disabled={working}
        change={(chosen) => change({ ...options, choice: chosen })}
      />
      <State scope={scope} whole={choice.kind === 'all'} dispatch={dispatch} actions={actions} />
      <Options options={options} parts={settings.parts} disabled={working} change={change} />
      <ReportFiles model={model} actions={actions} />
      <div class="stack">
        <button
          type="button"
          disabled={working || nothing}
          onClick={() => void actions.openPage({ page: 'preview', options })}
        >
          {t.report.preview}
        </button>
        <button type="button" class="primary large" disabled={working || nothing} onClick={() => void make()}>
          {making.at === 'made' ? t.report.again : scope.counts.error > 0 ? t.report.makeDraft : t.report.make}
        </button>
      </div>
      {making.at !== 'rest' && <Stages making={making} />}
      <div ref={done} tabIndex={-1} class="outcome">
        {making.at === 'failed' && (
          <Trouble error={making.error} {...(making.made ? {} : { retry: () => void make() })} />
        )}
        {making.at === 'failed' && making.made && <Made made={making.made} />}
        {making.at === 'made' && <Made made={making.made} />}
      </div>
    </>
  );
}
