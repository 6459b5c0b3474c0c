import type { Caller, Context } from '../../context.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { type Goal, goalKpi, goalPeriod, heldGoal, type PurposeGoal } from '../../goals/index.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { type BookKpi, kpiBook } from '../../kpis/index.ts';
import { actorOf, companyYear, requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { objectivePermissions } from '../permissions.ts';
import { goalKey, type ParentKey, parentsOn } from '../rules/links.ts';
import { linksOf } from '../store/links.ts';
import { goalToday } from './goal-today.ts';
import { type PossibleParent, possibleParents } from './possible-parents.ts';
import { putLink } from './put-link.ts';

/** What somebody says a goal is part of; null: of nothing. */
export type Chosen = { parent: ParentKey | null; note: string };

/** A goal that the caller may say something of, what it may be part of, and what it is part of now. */
export type LinkableGoal = {
  goal: Goal;
  kpi: BookKpi;
  period: Period;
  parents: PossibleParent[];
  chosen: Chosen;
};

/** Throws a UserError for somebody who may not set the goal, and when it holds no more. */
export async function linkableGoal(context: Context, caller: Caller, goalId: string): Promise<LinkableGoal> {
  const { db } = context;
  const { workspaceId } = caller;
  const held = await goalToday(context, caller, goalId);
  if (!held) throw new UserError((t) => t.goals.goalGone);
  const { goal, today } = held;
  await requireLinker(context, caller, goal.subject, today);
  const period = goalPeriod(await companyYear(db, workspaceId), goal, today);
  const { subject, kpi } = goal;
  const parents = await possibleParents(db, workspaceId, { subject, kpi, period });
  const links = await linksOf(db, workspaceId, [goalId]);
  const parent = parentsOn(links, today).get(goalKey(goalId)) ?? null;
  const note = links.findLast((link) => link.parent === parent)?.note ?? '';
  const called = goalKpi(await kpiBook(db, workspaceId), goal);
  return { goal, kpi: called, period, parents, chosen: { parent, note } };
}

/** Says what a goal is part of. Throws a UserError like `linkableGoal`, and for what it may not be part of. */
export async function linkGoal(
  context: Context,
  caller: Caller,
  goalId: string,
  chosen: Chosen,
): Promise<LinkableGoal> {
  const found = await linkableGoal(context, caller, goalId);
  const { workspaceId } = caller;
  if (chosen.parent === null) {
    const away = { goalId, parent: null, from: found.period.start, until: null, note: '' };
    await perform(context, caller, (trx) =>
      putLink(trx, context, { workspaceId, actor: actorOf(caller) }, away),
    );
    return { ...found, chosen };
  }
  const parent = parentAmong(found.parents, chosen);
  await perform(context, caller, (trx) =>
    putLink(
      trx,
      context,
      { workspaceId, actor: actorOf(caller) },
      {
        goalId,
        ...linkTo(parent, found.period),
        note: parent.isSame ? '' : chosen.note,
      },
    ),
  );
  return { ...found, chosen };
}

/**
 * How to store, after a goal was set, what somebody said it is part of. Throws a UserError for what it may not be part of.
 */
export async function linkLater(
  context: Context,
  caller: Caller,
  wanted: PurposeGoal,
  chosen: Chosen & { parent: ParentKey },
): Promise<(trx: Writer) => Promise<void>> {
  const { workspaceId } = caller;
  const parents = await possibleParents(context.db, workspaceId, wanted);
  const parent = parentAmong(parents, chosen);
  return async (trx) => {
    const goal = await heldGoal(trx, workspaceId, wanted);
    if (!goal) return;
    await putLink(
      trx,
      context,
      { workspaceId, actor: actorOf(caller) },
      {
        goalId: goal.id,
        ...linkTo(parent, wanted.period),
        note: parent.isSame ? '' : chosen.note,
      },
    );
  };
}

/** For how long a goal is part of something: chosen days for themselves, others from that one's beginning until its end. */
function linkTo(parent: PossibleParent, period: Period) {
  return period.kind === 'range'
    ? { parent: parent.key, from: period.start, until: period.end }
    : { parent: parent.key, from: parent.period.start, until: parent.until };
}

function parentAmong(parents: readonly PossibleParent[], { parent, note }: Chosen): PossibleParent {
  const found = parents.find(({ key }) => key === parent);
  if (!found) throw new UserError((t) => t.objectives.notThere, 'part_of');
  if (!found.isSame && note === '') throw new UserError((t) => t.objectives.noteNeeded, 'part_note');
  return found;
}

async function requireLinker(
  { db }: Context,
  caller: Caller,
  subject: Goal['subject'],
  today: LocalDate,
): Promise<void> {
  const allowed = objectivePermissions['objectives.link'];
  await requirePermission(db, caller, allowed, subject, today, (t) => t.goals.formNotYours);
}
