/** The page of the report: the state of the year, what stands in the way, how it shall look, making it, and its links. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportMade, ReportOptions } from '../../server/answers';
import { Sign, StatusMark } from '../parts/signs';
import { Trouble } from '../parts/trouble';
import { useWords } from '../parts/words';
import { call } from '../server';
import { type Making, REST, type Stage } from '../state/report';
import { Counts } from './frame';
import { Made } from './report-made';
import { Options } from './report-options';
import { Stages } from './report-stages';
import type { ScreenProps } from './sidebar';

export interface MadeReport extends ReportMade {
  /** What reading it back found; null where that failed. */
  readonly unrepaired: boolean | null;
}

export function ReportScreen({ model, dispatch, actions }: ScreenProps) {
  const { t } = useWords();
  const { settings } = model.data;
  const [options, setOptions] = useState<ReportOptions>({
    digits: settings.digits,
    orientation: settings.orientation,
    summary: true,
    evidence: true,
    signatures: true,
  });
  const [making, setMaking] = useState<Making<MadeReport>>(REST);
  const working = making.at === 'working';
  const done = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (making.at === 'made' || making.at === 'failed') done.current?.focus();
  }, [making.at]);
  const make = async () => {
    const failed = (stage: Stage, error: Parameters<typeof Trouble>[0]['error'], made: MadeReport | null = null) =>
      setMaking({ at: 'failed', stage, error, made });
    setMaking({ at: 'working', stage: 'check' });
    const checked = await call('reportCheck', {});
    if (!checked.ok) return failed('check', checked.error);
    setMaking({ at: 'working', stage: 'upload' });
    const made = await call('reportUpload', { options });
    if (!made.ok) return failed('upload', made.error);
    setMaking({ at: 'working', stage: 'verify' });
    const verified = await call('reportVerify', { id: made.value.id });
    if (!verified.ok) return failed('verify', verified.error, { ...made.value, unrepaired: null });
    setMaking({ at: 'made', made: { ...made.value, unrepaired: verified.value.unrepaired } });
  };
  if (model.data.steps.length === 0) return <p class="quiet">{t.report.noSteps}</p>;
  return (
    <>
      <State {...{ model, dispatch, actions }} />
      <Options options={options} disabled={working} change={setOptions} />
      <div class="stack">
        <button type="button" disabled={working} onClick={() => void actions.openPage({ page: 'preview', options })}>
          {t.report.preview}
        </button>
        <button type="button" class="primary large" disabled={working} onClick={() => void make()}>
          {making.at === 'made' ? t.report.again : model.counts.error > 0 ? t.report.makeDraft : t.report.make}
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

/** How many steps have come how far, and what keeps the report from being final. */
function State({ model, dispatch, actions }: Pick<ScreenProps, 'model' | 'dispatch' | 'actions'>) {
  const { t, language } = useWords();
  const { summary, counts, findings } = model;
  const stops = findings.filter(({ severity }) => severity === 'error');
  const statuses = (['done', 'in-progress', 'not-started', 'cancelled', 'unknown'] as const).filter(
    (status) => summary.byStatus[status].count > 0,
  );
  return (
    <section class="card">
      <h2>{t.report.state}</h2>
      <ul class="figures">
        {statuses.map((status) => (
          <li key={status}>
            <StatusMark status={status} /> {t.check.number({ count: summary.byStatus[status].count })}
          </li>
        ))}
        {summary.overdue.length > 0 && (
          <li>
            <StatusMark status="overdue" /> {t.check.number({ count: summary.overdue.length })}
          </li>
        )}
      </ul>
      {stops.length > 0 ? (
        <>
          <h3>{t.report.stops}</h3>
          <p>
            <Counts counts={{ error: counts.error, warning: 0, notice: 0 }} />{' '}
            {t.report.stopsCount({ count: stops.length })}
          </p>
          <ul class="stops">
            {stops.slice(0, 5).map((finding, i) => (
              <li key={i}>
                <button type="button" class="link" onClick={() => void actions.goTo(finding.place)}>
                  {finding.place.sheet === 'measures' ? `${t.list.row({ row: finding.place.row })} ` : ''}
                  {language.finding(finding)}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p class="done">✓ {t.report.ready}</p>
      )}
      {counts.warning > 0 && (
        <p class="line">
          <Sign name="warning" />
          {t.report.warnings({ count: counts.warning })}
        </p>
      )}
      {stops.length + counts.warning > 0 && (
        <button type="button" class="small" onClick={() => dispatch({ type: 'tab', tab: 'check' })}>
          {t.report.seeAll}
        </button>
      )}
    </section>
  );
}
