/** The list of steps: what a search and the filters leave, section by section, with the figures beside each. */
import { TOPICS } from '../../core/section-names';
import type { SheetStep } from '../../core/sheet-step';
import type { Status } from '../../core/step';
import { bare } from '../../core/thai/text';
import { listUnits } from '../../core/units';
import { type Counts, countBySeverity, type Model } from './model';

/** '' shows all. */
export interface ListFilter {
  readonly search: string;
  readonly section: string;
  readonly unit: string;
  readonly status: Status | 'overdue' | '';
  /** Only rows with an error or a warning, or overdue. */
  readonly attention: boolean;
}

export const NO_FILTER: ListFilter = { search: '', section: '', unit: '', status: '', attention: false };

export const isFiltered = (filter: ListFilter): boolean =>
  filter.section !== '' || filter.unit !== '' || filter.status !== '' || filter.attention;

export interface ListItem {
  readonly step: SheetStep;
  readonly overdue: boolean;
  readonly counts: Counts;
}

export interface ListGroup {
  /** Section code; '' for steps that name none. */
  readonly code: string;
  /** The heading as the sheet has it, or the name of a topic that we know; '' where it has neither. */
  readonly name: string;
  /** Of the whole section, whatever the filter leaves. */
  readonly done: number;
  readonly total: number;
  readonly items: readonly ListItem[];
}

/** Groups in the order of the report; a group that the filter leaves empty is left out, unless nothing is filtered. */
export function listGroups(model: Model, filter: ListFilter): ListGroup[] {
  const words = bare(filter.search);
  const whole = words === '' && !isFiltered(filter);
  const bySection = new Map<string, ListItem[]>();
  for (const step of model.data.steps) {
    const item = itemOf(step, model);
    if (!matches(item, filter, words)) continue;
    const there = bySection.get(step.section);
    if (there) there.push(item);
    else bySection.set(step.section, [item]);
  }
  return model.summary.bySection
    .map(({ code, heading, total, byStatus }) => ({
      code,
      name: heading ?? TOPICS.find((topic) => topic.code === code)?.name ?? '',
      done: byStatus.done.count,
      total,
      items: bySection.get(code) ?? [],
    }))
    .filter(({ items }) => whole || items.length > 0);
}

function itemOf(step: SheetStep, model: Model): ListItem {
  return {
    step,
    overdue: model.overdue.has(step.row),
    counts: countBySeverity(model.byRow.get(step.row) ?? []),
  };
}

function matches({ step, overdue, counts }: ListItem, filter: ListFilter, words: string): boolean {
  if (filter.section !== '' && step.section !== filter.section) return false;
  if (filter.unit !== '' && !listUnits(step.responsible).includes(filter.unit)) return false;
  if (filter.status === 'overdue' ? !overdue : filter.status !== '' && step.status !== filter.status) return false;
  if (filter.attention && counts.error + counts.warning === 0 && !overdue) return false;
  return words === '' || haystack(step).includes(words);
}

const haystacks = new WeakMap<SheetStep, string>();

/** All the words of a row as they are compared: digits of either kind, spaces or none. */
function haystack(step: SheetStep): string {
  let text = haystacks.get(step);
  if (text === undefined) {
    const { stepNo, measureNo, measure, responsible, due, result, completedOn, evidence } = step;
    const parts = [stepNo, step.step, measureNo, measure, responsible, due, result, completedOn, evidence];
    text = parts.map(bare).join('\n');
    haystacks.set(step, text);
  }
  return text;
}

/** The units that own a step, in the order of the settings, then of first use. */
export const unitsInUse = (model: Model): string[] =>
  model.summary.byUnit.map(({ unit }) => unit).filter((unit) => unit !== '');

/** Where the arrow keys lead in a list of `count`: null where the key does not move. */
export function moveInList(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
