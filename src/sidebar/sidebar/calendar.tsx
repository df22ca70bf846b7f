/** A month of days to choose from, in Buddhist years; by mouse, or by the keys that date grids have. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { BE_OFFSET, fromIso, type IsoDate } from '../../core/thai/calendar';
import { IconButton } from '../parts/signs';
import { useWords } from '../parts/words';
import { addMonths, moveByKey, weeksOf } from '../state/calendar';

export function Calendar(props: {
  chosen: IsoDate | null;
  today: IsoDate;
  choose: (date: IsoDate) => void;
  close: () => void;
}) {
  const { t } = useWords();
  const [at, setAt] = useState(props.chosen ?? props.today);
  const grid = useRef<HTMLTableElement>(null);
  const moved = useRef(true);
  // Before the next key: the button under the keyboard is another day by now.
  useLayoutEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    moved.current = false;
  }, [at]);
  const { year, month } = fromIso(at);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      props.close();
      return;
    }
    if (!(event.target as Element).matches('[data-day]')) return;
    const to = moveByKey(event.key, event.shiftKey, at);
    if (!to) return;
    event.preventDefault();
    moved.current = true;
    setAt(to);
  };
  return (
    <div class="calendar" role="dialog" aria-label={t.calendar.label} onKeyDown={onKeyDown}>
      <div class="bar">
        <IconButton icon="previous" label={t.calendar.previous} onClick={() => setAt(addMonths(at, -1))} />
        <select
          aria-label={t.calendar.month}
          value={month}
          onChange={(event) => setAt(addMonths(at, Number(event.currentTarget.value) - month))}
        >
          {t.calendar.months.map((name, i) => (
            <option key={name} value={i + 1}>
              {name}
            </option>
          ))}
        </select>
        <select
          aria-label={t.calendar.year}
          value={year}
          onChange={(event) => setAt(addMonths(at, (Number(event.currentTarget.value) - year) * 12))}
        >
          {[-3, -2, -1, 0, 1, 2, 3].map((more) => (
            <option key={more} value={year + more}>
              {t.form.yearNumber({ year: year + more + BE_OFFSET })}
            </option>
          ))}
        </select>
        <IconButton icon="next" label={t.calendar.next} onClick={() => setAt(addMonths(at, 1))} />
      </div>
      <p class="unseen" role="status">
        {t.calendar.title({ month: t.calendar.months[month - 1] ?? '', year: year + BE_OFFSET })}
      </p>
      <table ref={grid} aria-label={t.calendar.keys}>
        <thead>
          <tr>
            {t.calendar.days.map((day, i) => (
              <th key={day} scope="col" abbr={t.calendar.dayNames[i]}>
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf({ year, month }).map((week, i) => (
            <tr key={i}>
              {week.map((day, j) => (
                <Day key={j} day={day} at={at} {...props} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Day(props: {
  day: IsoDate | null;
  at: IsoDate;
  chosen: IsoDate | null;
  today: IsoDate;
  choose: (date: IsoDate) => void;
}) {
  const { t } = useWords();
  const { day, at, chosen, today, choose } = props;
  if (day === null) return <td />;
  const { year, month, day: number } = fromIso(day);
  return (
    <td>
      <button
        type="button"
        data-day={day}
        aria-pressed={day === chosen}
        class={day === today ? 'today' : ''}
        tabIndex={day === at ? 0 : -1}
        aria-label={t.calendar.day({
          day: `${number}`,
          month: t.calendar.months[month - 1] ?? '',
          year: `${year + BE_OFFSET}`,
        })}
        aria-current={day === today ? 'date' : undefined}
        onClick={() => choose(day)}
      >
        {t.check.number({ count: number })}
      </button>
    </td>
  );
}
