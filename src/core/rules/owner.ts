/** Who is responsible: one of the agency's units, and the one that the step itself names. */
import { findUnits, listUnits, type UnitMention } from '../units';
import type { Context } from './context';
import { excerpt } from './excerpt';
import type { StepFacts } from './facts';
import type { Report, Rule, StepRule } from './rule';

/** What the units of one cell are, worked out once however many rows repeat it. */
interface Owners {
  readonly names: readonly string[];
  readonly mentions: readonly UnitMention[];
  /** Everybody, alone or beside others: "กองคลัง และหน่วยงานที่เกี่ยวข้อง" has one to answer for it. */
  readonly collective: 'alone' | 'beside' | null;
}

/** Worked out once a check. */
interface Kept {
  readonly owners: Map<string, Owners>;
  /** Units that begin a step, by its first words. */
  readonly leaders: Map<string, readonly UnitMention[]>;
  /** The units of the settings, by key and by canonical name. */
  readonly listed: ReadonlySet<string>;
  /** Whether the list fits the sheet; not known until a row asks. */
  theirs?: boolean;
}

const KEPT = new WeakMap<Context, Kept>();

function keptFor(context: Context): Kept {
  let kept = KEPT.get(context);
  if (!kept) {
    const { units } = context.settings;
    kept = {
      owners: new Map(),
      leaders: new Map(),
      listed: new Set(units.flatMap((unit) => [context.key(unit), ...listUnits(unit)])),
    };
    KEPT.set(context, kept);
  }
  return kept;
}

function ownersOf(facts: StepFacts, context: Context): Owners {
  const { owners } = keptFor(context);
  const cell = facts.step.responsible;
  let known = owners.get(cell);
  if (!known) {
    const mentions = findUnits(cell);
    const names = listUnits(cell);
    const everybody = mentions.filter(({ kind }) => kind === 'collective').length;
    const collective = everybody === 0 ? null : everybody >= names.length ? 'alone' : 'beside';
    known = { names, mentions, collective };
    owners.set(cell, known);
  }
  return known;
}

/** The first owner of the row that the settings do not list; a part of a listed unit counts as listed. */
function strangerIn(facts: StepFacts, context: Context): string | undefined {
  const { listed } = keptFor(context);
  if (listed.has(context.key(facts.step.responsible))) return undefined;
  const { names, mentions } = ownersOf(facts, context);
  return names.find((name) => {
    if (listed.has(name) || listed.has(context.key(name))) return false;
    const mention = mentions.find(({ unit }) => unit === name);
    return mention?.kind !== 'collective' && !mention?.heads.some((head) => listed.has(head));
  });
}

/**
 * Whether the list can be the agency's own. Where three owners or more are strangers to it, and most of all owners are, it is
 * another kind of agency's (a hospital with a tambon's list): to ask about each row would drown what matters.
 */
function isTheirList(context: Context): boolean {
  const kept = keptFor(context);
  if (kept.theirs === undefined) {
    const cells = new Map(
      context.facts.filter((facts) => facts.says('responsible')).map((facts) => [facts.step.responsible, facts]),
    );
    const strangers = [...cells.values()].filter((facts) => strangerIn(facts, context) !== undefined).length;
    kept.theirs = strangers < 3 || strangers * 2 <= cells.size;
  }
  return kept.theirs;
}

const unlisted: StepRule = {
  id: 'owner.unlisted',
  severity: 'notice',
  step(facts, context, report) {
    if (context.settings.units.length === 0 || !facts.says('responsible')) return;
    const stranger = strangerIn(facts, context);
    if (stranger !== undefined && isTheirList(context)) report(facts.found('responsible', { unit: excerpt(stranger) }));
  },
};

const collective: StepRule = {
  id: 'owner.collective',
  severity: 'notice',
  step(facts, context, report) {
    if (ownersOf(facts, context).collective === 'alone') {
      report(facts.found('responsible', { owner: excerpt(facts.step.responsible) }));
    }
  },
};

/** Only a text that begins with a unit says who does it; a unit further on is told, asked or paid. */
const BEGINS = /^[\s(\-–•]*(?:ฝ่าย|กอง|สำนัก|งาน|หน่วย|ส่วน|กลุ่มงาน|แผนก)/;

const stepNamesAnother: StepRule = {
  id: 'owner.step-names-another',
  severity: 'warning',
  step(facts, context, report) {
    const { step, responsible } = facts.step;
    if (!BEGINS.test(step) || !facts.says('responsible')) return;
    const owners = ownersOf(facts, context);
    const heads = owners.mentions.flatMap((owner) => owner.heads);
    // An owner that we can't place may well be, or have, the unit that the step names.
    if (owners.collective !== null || owners.mentions.length < owners.names.length || heads.length === 0) return;
    tellIfAnother(facts, leadersOf(step, context), heads, responsible, report);
  },
};

/** The unit's name, as far as it can be told where it ends: up to the first space, or the second if that comes soon. */
const LEADER = /^\s*(?:\S{1,8}\s+)?\S{1,40}/;

function leadersOf(step: string, context: Context): readonly UnitMention[] {
  const { leaders } = keptFor(context);
  const head = LEADER.exec(step)?.[0] ?? '';
  let mentions = leaders.get(head);
  if (!mentions) {
    mentions = findUnits(head);
    leaders.set(head, mentions);
  }
  return mentions;
}

function tellIfAnother(
  facts: StepFacts,
  mentions: readonly UnitMention[],
  heads: readonly string[],
  responsible: string,
  report: Report,
): void {
  const named = mentions.find(({ leads }) => leads);
  if (!named || named.heads.length === 0 || named.heads.some((head) => heads.includes(head))) return;
  const head = named.heads[0] ?? named.unit;
  report(facts.found('responsible', { unit: named.unit, head, owner: excerpt(responsible) }));
}

export const OWNER_RULES: readonly Rule[] = [unlisted, stepNamesAnother, collective];
