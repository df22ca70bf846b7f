/** The page of steps: search, filters, and the rows section by section. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon, StatusMark } from '../parts/signs';
import { useWords } from '../parts/words';
import type { Draft } from '../state/drafts';
import { isFiltered, type ListGroup, type ListItem, listGroups, moveInList, NO_FILTER } from '../state/list';
import { Drafts } from './drafts';
import { Filters } from './filters';
import { Counts } from './frame';
import type { ScreenProps } from './sidebar';

interface ListProps extends ScreenProps {
  readonly open: (row: number) => void;
  readonly add: () => void;
  readonly resume: (draft: Draft) => void;
}

export function ListScreen(props: ListProps) {
  const { t } = useWords();
  const { state, model, dispatch, open, add } = props;
  const { filter } = state;
  const [showFilters, setShowFilters] = useState(isFiltered(filter));
  const groups = useMemo(() => listGroups(model, filter), [model, filter]);
  const shown = groups.reduce((sum, { items }) => sum + items.length, 0);
  const total = model.data.steps.length;
  /** A row was just left with text unsaved: the way back to it comes before the row in the list. */
  const left = state.lastRow !== null && state.drafts.some(({ form }) => form.row === state.lastRow);
  return (
    <>
      <Drafts drafts={state.drafts} focus={left} resume={props.resume} drop={props.actions.drop} />
      <div class="search">
        <Icon name="search" />
        <input
          type="search"
          aria-label={t.list.search}
          placeholder={t.list.search}
          value={filter.search}
          onInput={(event) => dispatch({ type: 'filter', filter: { search: event.currentTarget.value } })}
        />
        <button
          type="button"
          class="small"
          aria-expanded={showFilters}
          aria-controls="filters"
          onClick={() => setShowFilters(!showFilters)}
        >
          {isFiltered(filter) ? t.list.filtered : t.list.filter}
        </button>
      </div>
      {showFilters && (
        <Filters model={model} filter={filter} change={(part) => dispatch({ type: 'filter', filter: part })} />
      )}
      <p class="quiet" role="status">
        {shown < total && (shown === 0 ? t.list.none : t.list.shown({ shown, total }))}
      </p>
      {shown === 0 && total > 0 && (
        <button type="button" onClick={() => dispatch({ type: 'filter', filter: NO_FILTER })}>
          {t.list.showAll}
        </button>
      )}
      <Groups groups={groups} open={open} opened={left ? null : state.lastRow} />
      <div class="foot">
        <button type="button" class="primary" onClick={add}>
          <Icon name="plus" /> {t.list.add}
        </button>
        <button type="button" onClick={() => void props.actions.menu('openImport')}>
          {t.list.import}
        </button>
      </div>
    </>
  );
}

/** The rows; one of them can be reached by Tab, the others from there by the arrow keys. */
function Groups({
  groups,
  open,
  opened,
}: {
  groups: readonly ListGroup[];
  open: (row: number) => void;
  opened: number | null;
}) {
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => groups.flatMap(({ items }) => items.map(({ step }) => step.row)), [groups]);
  const [current, setCurrent] = useState(opened);
  const at = Math.max(0, rows.indexOf(current ?? -1));
  useEffect(() => {
    // Back from a row: the keyboard is where it was.
    if (opened !== null) buttonOf(list.current, opened)?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target as Element).matches('[data-row]')) return;
    const to = rows[moveInList(event.key, at, rows.length) ?? -1];
    if (to === undefined) return;
    event.preventDefault();
    setCurrent(to);
    buttonOf(list.current, to)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside
    <div ref={list} onKeyDown={onKeyDown} class="groups">
      {groups.map((group) => (
        <Group key={group.code} group={group} focusable={rows[at]} open={open} focused={setCurrent} />
      ))}
    </div>
  );
}

const buttonOf = (list: Element | null, row: number) => list?.querySelector<HTMLElement>(`[data-row="${row}"]`);

function Group(props: {
  group: ListGroup;
  focusable: number | undefined;
  open: (row: number) => void;
  focused: (row: number) => void;
}) {
  const { t } = useWords();
  const { code, name, done, total, items } = props.group;
  return (
    <details open class="group">
      <summary>
        <span>{t.sections[code] ?? (code === '' ? t.noSection : `${code} ${name}`)}</span>
        <span class="quiet">
          <span aria-hidden="true">{t.list.doneShort({ done, total })}</span>
          <span class="unseen">{t.list.done({ done, total })}</span>
        </span>
      </summary>
      <ul>
        {items.map((item) => (
          <li key={item.step.row}>
            <Item
              item={item}
              tabIndex={item.step.row === props.focusable ? 0 : -1}
              open={() => props.open(item.step.row)}
              focused={() => props.focused(item.step.row)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Item(props: { item: ListItem; tabIndex: number; open: () => void; focused: () => void }) {
  const { t } = useWords();
  const { step, overdue, counts } = props.item;
  return (
    <button
      type="button"
      class="item"
      data-row={step.row}
      tabIndex={props.tabIndex}
      onClick={props.open}
      onFocus={props.focused}
    >
      <span class="title">{step.texts.step.trim() || step.texts.measure.trim() || t.list.noText}</span>
      <span class="facts">
        <StatusMark status={step.status} />
        {overdue && <StatusMark status="overdue" />}
        <span>{step.responsible || t.noUnit}</span>
        {step.due !== '' && step.status !== 'done' && <span class="quiet">{t.list.due({ due: step.due })}</span>}
        <Counts counts={counts} />
      </span>
    </button>
  );
}
