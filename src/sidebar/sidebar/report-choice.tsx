/** Which steps the report tells of: all, six months, a unit, a section. */
import { choicesOf } from '../../core/report-choices';
import type { ReportChoice } from '../../server/answers';
import { useWords } from '../parts/words';
import type { Model } from '../state/model';

const KINDS = ['all', 'half-year', 'unit', 'section'] as const;

export function Choice(props: {
  model: Model;
  choice: ReportChoice;
  disabled: boolean;
  change: (choice: ReportChoice) => void;
}) {
  const { t, published } = useWords();
  const { model, choice, disabled, change } = props;
  const choices = choicesOf(model.summary);
  // Ours is in the digits of the settings; units and sections keep those that their agency gave them.
  const label = (one: ReportChoice) =>
    one.kind === 'half-year' ? t.report.halfYear : published.choice(one, model.summary);
  const at = choices.findIndex((one) => JSON.stringify(one) === JSON.stringify(choice));
  const option = (one: ReportChoice) => (
    <option key={choices.indexOf(one)} value={choices.indexOf(one)}>
      {label(one)}
    </option>
  );
  const groups = { unit: t.report.units, section: t.report.sections } as const;
  return (
    <div class="choice">
      <label for="report-choice">{t.report.choice}</label>
      <select
        id="report-choice"
        disabled={disabled}
        value={Math.max(at, 0)}
        onChange={(event) => change(choices[Number(event.currentTarget.value)] ?? { kind: 'all' })}
      >
        {KINDS.map((kind) => {
          const own = choices.filter((one) => one.kind === kind);
          if (kind === 'all' || kind === 'half-year') return own.map(option);
          return own.length > 0 ? <optgroup label={groups[kind]}>{own.map(option)}</optgroup> : null;
        })}
      </select>
    </div>
  );
}
