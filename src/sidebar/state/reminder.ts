/** The text that reminds a unit of what it owes, plain enough for LINE and mail. */
import type { SidebarMessages } from '../../messages/sidebar';
import type { UnitOwes } from './owes';

/** @param year BE; null while the settings do not say */
export function reminder(units: readonly UnitOwes[], year: number | null, t: SidebarMessages): string {
  return units.map((one) => ofUnit(one, year, t)).join('\n\n');
}

function ofUnit({ unit, steps }: UnitOwes, year: number | null, t: SidebarMessages): string {
  const lines = steps.map(({ step, wanting }, i) => {
    const what = step.texts.step.trim() || step.texts.measure.trim();
    const due = step.due === '' ? '' : ` ${t.owes.due({ due: step.due })}`;
    return `${t.check.number({ count: i + 1 })}) ${what}${due}\n   - ${wanting.map((owed) => t.owes.wanting[owed]).join(', ')}`;
  });
  const ask = t.owes.ask({ year: year ?? '', count: steps.length });
  return [t.owes.greeting({ unit: unit || t.noUnit }), ask, ...lines, t.owes.thanks].join('\n');
}
