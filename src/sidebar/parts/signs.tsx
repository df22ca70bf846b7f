/** The signs of statuses and severities, drawn, so that every computer shows the same. A word stands beside each. */
import type { Severity } from '../../core/finding';
import type { Status } from '../../core/step';
import { useWords } from './words';

type SignName = Status | 'overdue' | Severity;

const LINES: Readonly<Record<SignName, string>> = {
  done: 'M3 8.5 6.5 12 13 4.5',
  'in-progress': 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z',
  'not-started': 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z',
  cancelled: 'M4 4l8 8M12 4l-8 8',
  unknown: 'M5.5 5.5a2.5 2.5 0 1 1 3.6 2.2C8.3 8.1 8 8.6 8 9.6M8 13v.1',
  overdue: 'M8 2.5v7M8 13v.1',
  error: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM5 8h6',
  warning: 'M8 2.5 14.2 13.5H1.8z',
  notice: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.5v3.5M8 5v.1',
};

/** Filled, besides their lines. */
const FILLED: Readonly<Partial<Record<SignName, string>>> = {
  'in-progress': 'M8 2a6 6 0 0 0 0 12z',
  warning: LINES.warning,
};

export function Sign({ name }: { name: SignName }) {
  const filled = FILLED[name];
  return (
    <svg class={`sign ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {filled && <path d={filled} class="filled" />}
      <path d={LINES[name]} />
    </svg>
  );
}

/** Sign and word of a status. */
export function StatusMark({ status }: { status: Status | 'overdue' }) {
  const { t } = useWords();
  return (
    <span class={`mark ${status}`}>
      <Sign name={status} />
      {t.status[status]}
    </span>
  );
}

/** Sign and number of the findings of a severity; the words are for those who don't see the sign. */
export function SeverityMark({ severity, count }: { severity: Severity; count: number | string }) {
  const { t } = useWords();
  return (
    <span class={`mark ${severity}`}>
      <Sign name={severity} />
      <span class="unseen">{t.severity[severity]} </span>
      {count}
    </span>
  );
}

const ICONS = {
  settings:
    'M8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8zM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4',
  reload: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
  back: 'M10 3 5 8l5 5',
  goTo: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5 14 14',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2v3M10.5 2v3',
  more: 'M3.5 8v.1M8 8v.1M12.5 8v.1',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  open: 'M9 2.5h4.5V7M13.5 2.5 7.5 8.5M11 9v4.5H2.5V5H7',
  previous: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
} as const;

export function Icon({ name }: { name: keyof typeof ICONS }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}

/** A button that shows an icon alone; its label is read out, and shown when pointed at. */
export function IconButton(props: {
  icon: keyof typeof ICONS;
  label: string;
  onClick: () => void;
  disabled?: boolean;
  expanded?: boolean;
}) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={props.label}
      title={props.label}
      disabled={props.disabled}
      aria-expanded={props.expanded}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}
