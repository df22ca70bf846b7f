/** How many of the report's steps have come how far, and what keeps it from being final. */
import { Sign, StatusMark } from '../parts/signs';
import { useWords } from '../parts/words';
import type { ReportScope } from '../state/report-scope';
import type { ScreenProps } from './sidebar';

const STATUSES = ['done', 'in-progress', 'not-started', 'cancelled', 'unknown'] as const;

export function State({
  scope,
  whole,
  dispatch,
  actions,
}: Pick<ScreenProps, 'dispatch' | 'actions'> & {
  readonly scope: ReportScope;
  /** All steps of the year are told of. */
  readonly whole: boolean;
}) {
  const { t, language } = useWords();
  const { summary, counts, findings } = scope;
  const stops = findings.filter(({ severity }) => severity === 'error');
  const statuses = STATUSES.filter((status) => summary.byStatus[status].count > 0);
  if (summary.total === 0) return <p class="caution">▲ {t.report.noneChosen}</p>;
  return (
    <section class="card">
      <h2>{whole ? t.report.state : t.report.stateChosen}</h2>
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
          <p class="line">
            <Sign name="error" />
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
