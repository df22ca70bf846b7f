/** How far the making of a report has come: a bar, and each stage by name. */
import { useWords } from '../parts/words';
import { type Making, stagesOf } from '../state/report';

const SIGNS = { done: '✓', now: '◐', failed: '✕', 'to-come': '○' } as const;

export function Stages({ making }: { making: Making<unknown> }) {
  const { t } = useWords();
  const stages = stagesOf(making);
  const done = stages.filter(({ state }) => state === 'done').length;
  const now = stages.find(({ state }) => state === 'now' || state === 'failed');
  return (
    <section class="stages">
      <div
        class="track"
        role="progressbar"
        aria-label={t.report.make}
        aria-valuemin={0}
        aria-valuemax={stages.length}
        aria-valuenow={done}
      >
        <span style={{ width: `${((done + (now ? 0.5 : 0)) / stages.length) * 100}%` }} />
      </div>
      <ol aria-live="polite">
        {stages.map(({ stage, state }) => (
          <li key={stage} class={state}>
            <span aria-hidden="true">{SIGNS[state]}</span> {t.report.stages[stage]}
            <span class="unseen"> {t.report.stageStates[state]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
