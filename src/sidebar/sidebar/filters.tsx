/** The filters of the list: by section, unit, status, and what needs a look. */
import { STATUSES } from '../../core/step';
import { useWords } from '../parts/words';
import { type ListFilter, NO_FILTER, unitsInUse } from '../state/list';
import type { Model } from '../state/model';

export function Filters(props: { model: Model; filter: ListFilter; change: (part: Partial<ListFilter>) => void }) {
  const { t } = useWords();
  const { model, filter, change } = props;
  const sections = model.summary.bySection.filter(({ code }) => code !== '');
  return (
    <div class="filters" id="filters">
      <Choice
        id="filter-section"
        label={t.list.section}
        value={filter.section}
        choices={sections.map(({ code, heading }) => [code, t.sections[code] ?? `${code} ${heading ?? ''}`])}
        change={(section) => change({ section })}
      />
      <Choice
        id="filter-unit"
        label={t.list.unit}
        value={filter.unit}
        choices={unitsInUse(model).map((unit) => [unit, unit])}
        change={(unit) => change({ unit })}
      />
      <Choice
        id="filter-status"
        label={t.list.status}
        value={filter.status}
        choices={[...STATUSES, 'overdue' as const].map((status) => [status, t.status[status]])}
        change={(status) => change({ status: status as ListFilter['status'] })}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={filter.attention}
          onChange={(event) => change({ attention: event.currentTarget.checked })}
        />
        {t.list.attention}
      </label>
      <button type="button" class="small" onClick={() => change({ ...NO_FILTER, search: filter.search })}>
        {t.list.clear}
      </button>
    </div>
  );
}

function Choice(props: {
  id: string;
  label: string;
  value: string;
  choices: readonly (readonly [string, string])[];
  change: (value: string) => void;
}) {
  const { t } = useWords();
  return (
    <>
      <label for={props.id}>{props.label}</label>
      <select id={props.id} value={props.value} onChange={(event) => props.change(event.currentTarget.value)}>
        <option value="">{t.list.all}</option>
        {props.choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
