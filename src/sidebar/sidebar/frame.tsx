/** What stands around the pages: progress of the year, the tabs, the line that says what was done, and the wait for the first load. */
import { SEVERITIES } from '../../core/finding';
import { IconButton, SeverityMark } from '../parts/signs';
import { useWords } from '../parts/words';
import { type AppState, TABS } from '../state/app';
import type { Model } from '../state/model';
import { moveInTabs } from '../state/tabs';
import type { Actions } from './actions';
import type { ScreenProps } from './sidebar';

export function Header({ state, model, dispatch, actions }: ScreenProps) {
  const { t } = useWords();
  const year = model.data.settings.reportYear;
  return (
    <header>
      <div class="bar">
        <h1>{t.name}</h1>
        <span class="quiet">{year === null ? t.noYear : t.year({ year })}</span>
        <span class="end">
          <IconButton
            icon="reload"
            label={t.reload}
            disabled={state.work !== null}
            onClick={() => void actions.load()}
          />
          <IconButton icon="settings" label={t.settings} onClick={() => void actions.openPage({ page: 'settings' })} />
        </span>
      </div>
      <Progress model={model} />
      <div class="tabs" role="tablist" aria-label={t.tabsLabel}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={state.tab === tab}
            aria-controls="page"
            tabIndex={state.tab === tab ? 0 : -1}
            onClick={() => dispatch({ type: 'tab', tab })}
            onKeyDown={(event) => {
              const to = moveInTabs(event.key, tab);
              if (!to) return;
              event.preventDefault();
              dispatch({ type: 'tab', tab: to });
              document.getElementById(`tab-${to}`)?.focus();
            }}
          >
            {t.tabs[tab]}
            {tab === 'check' && <ToMend model={model} />}
          </button>
        ))}
      </div>
    </header>
  );
}

/** The number beside the tab of the check: errors and warnings, which cost points. */
function ToMend({ model: { counts } }: { model: Model }) {
  const { t } = useWords();
  const count = counts.error + counts.warning;
  if (count === 0) return null;
  return (
    <span class="badge">
      <span aria-hidden="true">{t.check.number({ count })}</span>
      <span class="unseen">{t.toMend({ count })}</span>
    </span>
  );
}

function Progress({ model: { summary } }: { model: Model }) {
  const { t } = useWords();
  const { done, cancelled } = summary.byStatus;
  const total = summary.total - cancelled.count;
  const percent = total === 0 ? 0 : (done.count / total) * 100;
  const label = t.progress({ done: done.count, total });
  return (
    <div class="progress">
      <div
        class="track"
        role="progressbar"
        aria-label={label}
        aria-valuenow={Math.round(percent)}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span style={{ width: `${percent}%` }} />
      </div>
      <p>
        <strong>{label}</strong>
        <span class="quiet">{t.inProgress({ count: summary.byStatus['in-progress'].count })}</span>
        <span class={summary.overdue.length > 0 ? 'overdue' : 'quiet'}>
          {t.overdue({ count: summary.overdue.length })}
        </span>
      </p>
    </div>
  );
}

/** Says what is being done and what was done, also to those who can't see it. */
export function StatusLine({ state, actions }: { state: AppState; actions: Actions }) {
  const { t } = useWords();
  const { work, said, undo } = state;
  return (
    <div class="status-line" role="status">
      {work ? <p class="quiet">{t.working[work]}</p> : said && <p class="done">✓ {t.said[said.code](said.params)}</p>}
      {undo && !work && (
        <button type="button" class="small" onClick={() => void actions.restore()}>
          {t.undo}
        </button>
      )}
    </div>
  );
}

export function Skeleton() {
  const { t } = useWords();
  return (
    <main class="page skeleton" aria-busy="true">
      <h1>{t.name}</h1>
      <p class="unseen" role="status">
        {t.working.loading}
      </p>
      {[60, 100, 40, 90, 70, 90, 70, 90, 70].map((width, i) => (
        <span key={i} style={{ width: `${width}%` }} aria-hidden="true" />
      ))}
    </main>
  );
}

/** How many findings of each severity there are; none is not said. */
export function Counts({ counts }: { counts: Model['counts'] }) {
  return (
    <>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <CountMark key={severity} severity={severity} count={counts[severity]} />
      ))}
    </>
  );
}

function CountMark({ severity, count }: { severity: keyof Model['counts']; count: number }) {
  const { t } = useWords();
  return <SeverityMark severity={severity} count={t.check.number({ count })} />;
}
