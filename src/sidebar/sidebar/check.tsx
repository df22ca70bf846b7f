/** The page of findings: by severity and rule; each leads to its cell, offers its fix, and a rule's fixes are looked at before they are taken. */
import { useMemo, useState } from 'preact/hooks';
import type { Finding } from '../../core/finding';
import type { Fix } from '../../server/answers';
import { DiffText } from '../parts/diff';
import { Sign } from '../parts/signs';
import { useWords } from '../parts/words';
import { fixOf, groupFindings, type RuleGroup } from '../state/check';
import type { ScreenProps } from './sidebar';

interface CheckProps extends ScreenProps {
  readonly open: (row: number) => void;
}

export function CheckScreen(props: CheckProps) {
  const { t } = useWords();
  const { model, dispatch } = props;
  const { findings, data } = model;
  const groups = useMemo(() => groupFindings(findings, data.steps), [findings]);
  const [looking, setLooking] = useState<string | null>(null);
  if (findings.length === 0) {
    return (
      <section class="empty">
        <p class="done">✓ {t.check.clean}</p>
        <button type="button" class="primary" onClick={() => dispatch({ type: 'tab', tab: 'report' })}>
          {t.check.cleanNext}
        </button>
      </section>
    );
  }
  const said = groups.map(({ severity, count }) => `${t.severity[severity]} ${t.check.number({ count })}`).join(' · ');
  return (
    <>
      <p class="quiet">{t.check.total({ total: findings.length, said })}</p>
      {groups.map(({ severity, count, rules }) => (
        <section key={severity} class="severity">
          <h2 class={severity}>
            <Sign name={severity} /> {t.severity[severity]} {t.check.count({ count })}
          </h2>
          {rules.map((group) => (
            <Rule
              key={group.rule}
              {...props}
              group={group}
              looking={looking === group.rule}
              look={(on) => setLooking(on ? group.rule : null)}
            />
          ))}
        </section>
      ))}
    </>
  );
}

function Rule(props: CheckProps & { group: RuleGroup; looking: boolean; look: (on: boolean) => void }) {
  const { t, language } = useWords();
  const { group, looking, look, actions, state, model } = props;
  const byRow = useMemo(() => new Map(model.data.steps.map((step) => [step.row, step])), [model]);
  const { rule, findings, fixes } = group;
  return (
    <details class="rule">
      <summary>
        <span>{language.ruleTitle(rule)}</span>
        <span class="quiet">{t.check.count({ count: findings.length })}</span>
      </summary>
      {fixes.length > 1 && !looking && (
        <button type="button" class="small" onClick={() => look(true)}>
          {t.check.fixAll({ count: fixes.length })}
        </button>
      )}
      {looking && fixes.length > 0 ? (
        <Preview
          fixes={fixes}
          working={state.work !== null}
          apply={() => void actions.applyFixes(fixes).then(() => look(false))}
          cancel={() => look(false)}
        />
      ) : (
        <ul>
          {findings.map((finding) => (
            <Found
              key={`${JSON.stringify(finding.place)} ${JSON.stringify(finding.params)}`}
              {...props}
              finding={finding}
              fix={fixOf(finding, byRow)}
            />
          ))}
        </ul>
      )}
    </details>
  );
}

function Found({ finding, fix, open, actions, state }: CheckProps & { finding: Finding; fix: Fix | null }) {
  const { t, language } = useWords();
  const { place } = finding;
  const where =
    place.sheet === 'measures'
      ? t.check.at({ row: place.row, column: t.form.fields[place.column] })
      : t.check.inSheet({ sheet: t.check.sheets[place.sheet] });
  return (
    <li class="card">
      <p>
        <span class="quiet">{where}</span>
        <br />
        {language.finding(finding)}
      </p>
      {fix && <FixedText fix={fix} />}
      <div class="actions">
        {fix && (
          <button
            type="button"
            class="primary"
            disabled={state.work !== null}
            aria-label={t.check.takeThis({ row: fix.row })}
            onClick={() => void actions.applyFixes([fix])}
          >
            {t.check.fix}
          </button>
        )}
        {place.sheet === 'measures' && (
          <button type="button" onClick={() => open(place.row)}>
            {t.check.edit}
          </button>
        )}
        <button type="button" onClick={() => void actions.goTo(place)}>
          {t.check.goTo}
          <span class="unseen"> {where}</span>
        </button>
      </div>
    </li>
  );
}

function Preview(props: { fixes: readonly Fix[]; working: boolean; apply: () => void; cancel: () => void }) {
  const { t } = useWords();
  const { fixes, working, apply, cancel } = props;
  return (
    <section class="card" aria-label={t.check.previewTitle}>
      <h3 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {t.check.previewTitle}
      </h3>
      <ul>
        {fixes.map((fix) => (
          <li key={`${fix.row} ${fix.column}`}>
            <span class="quiet">{t.check.at({ row: fix.row, column: t.form.fields[fix.column] })}</span>
            <FixedText fix={fix} />
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="primary" disabled={working} onClick={apply}>
          {t.check.apply({ count: fixes.length })}
        </button>
        <button type="button" onClick={cancel}>
          {t.cancel}
        </button>
      </div>
    </section>
  );
}

function FixedText({ fix }: { fix: Fix }) {
  const { t } = useWords();
  return (
    <dl class="fixed">
      <dt>{t.check.before}</dt>
      <dd>
        <DiffText before={fix.before} after={fix.after} side="before" />
      </dd>
      <dt>{t.check.after}</dt>
      <dd>
        <DiffText before={fix.before} after={fix.after} side="after" />
      </dd>
    </dl>
  );
}
