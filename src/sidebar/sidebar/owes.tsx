/** The page of what each unit still owes, with a text to send it. */
import { useMemo } from 'preact/hooks';
import { useWords } from '../parts/words';
import type { Model } from '../state/model';
import { owes, type UnitOwes } from '../state/owes';
import { reminder } from '../state/reminder';
import { CopyText } from './copy-text';

export function OwesScreen({ model, open }: { model: Model; open: (row: number) => void }) {
  const { t } = useWords();
  const units = useMemo(() => owes(model), [model]);
  const year = model.data.settings.reportYear;
  if (units.length === 0) {
    return (
      <section class="empty">
        <p class="done">✓ {t.owes.none}</p>
      </section>
    );
  }
  return (
    <>
      <h2>{t.owes.title}</h2>
      {units.length > 1 && <CopyText label={t.owes.copyAll} text={reminder(units, year, t)} />}
      {units.map((one) => (
        <Unit key={one.unit} owes={one} text={reminder([one], year, t)} open={open} />
      ))}
    </>
  );
}

function Unit(props: { owes: UnitOwes; text: string; open: (row: number) => void }) {
  const { t } = useWords();
  const { unit, steps } = props.owes;
  const name = unit || t.noUnit;
  return (
    <details class="group" open>
      <summary>
        <span>{name}</span>
        <span class="quiet">{t.owes.count({ count: steps.length })}</span>
      </summary>
      <CopyText label={t.owes.copyShort} name={t.owes.copy({ unit: name })} text={props.text} />
      <ul>
        {steps.map(({ step, wanting }) => (
          <li key={step.row}>
            <button type="button" class="item" onClick={() => props.open(step.row)}>
              <span class="title">{step.texts.step.trim() || step.texts.measure.trim() || t.list.noText}</span>
              <span class="quiet">{wanting.map((owed) => t.owes.wanting[owed]).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
