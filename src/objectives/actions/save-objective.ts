import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { periodAway, periodOf } from '../../kernel/company-year.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { actorOf, companyYear } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import {
  closeObjectiveRow,
  insertObjective,
  insertVersion,
  type Objective,
  type ObjectiveDraft,
  objectivesById,
} from '../store/objectives.ts';
import { requireAdmin } from './require-admin.ts';

/** The quarters and years that an objective can be for, the running quarter first. */
export async function periodsToChoose(context: Context, caller: Caller): Promise<Period[]> {
  const { today } = await requireAdmin(context, caller);
  const year = await companyYear(context.db, caller.workspaceId);
  return (['quarter', 'year'] as const).flatMap((kind) => {
    const running = periodOf(year, kind, today);
    return [running, periodAway(year, running, 1)];
  });
}

/** The objective as an admin may change it. Throws a UserError for anyone else, and when it was closed. */
export async function editableObjective(
  context: Context,
  caller: Caller,
  id: string,
): Promise<{ objective: Objective; today: LocalDate }> {
  const { today } = await requireAdmin(context, caller);
  const [objective] = await objectivesById(context.db, caller.workspaceId, [id]);
  if (!objective || objective.closedAt !== null) throw new UserError((t) => t.objectives.gone);
  return { objective, today };
}

/** Stores a new objective for one of the periods to choose. Throws a UserError for anyone but an admin. */
export async function addObjective(
  context: Context,
  caller: Caller,
  { periodKey, draft }: { periodKey: string; draft: ObjectiveDraft },
): Promise<Objective> {
  const { workspaceId, personId: authorId } = caller;
  const choices = await periodsToChoose(context, caller);
  const period = choices.find(({ key }) => key === periodKey);
  if (!period) throw new UserError((t) => t.objectives.periodOver);
  const id = context.newId();
  const at = context.clock.now().getTime();
  await perform(context, caller, async (trx) => {
    await insertObjective(trx, workspaceId, { id, period, draft }, { authorId, at });
    await writeAudit(trx, context, workspaceId, [
      {
        ...actorOf(caller),
        action: 'objective.set',
        subjectKind: 'objective',
        subjectId: id,
        detail: { version: 1, about: draft.about, from: period.start, until: period.end },
      },
    ]);
  });
  return { ...draft, id, period, version: 1, outcome: null, closedAt: null };
}

/** Stores another version of an objective. Throws a UserError for anyone but an admin, and when it was changed meanwhile. */
export async function changeObjective(
  context: Context,
  caller: Caller,
  { id, version, draft }: { id: string; version: number; draft: ObjectiveDraft },
): Promise<Objective> {
  const { objective } = await editableObjective(context, caller, id);
  if (objective.version !== version) throw new UserError((t) => t.objectives.changedMeanwhile);
  const { workspaceId, personId: authorId } = caller;
  const next = version + 1;
  const at = context.clock.now().getTime();
  await perform(context, caller, async (trx) => {
    await insertVersion(trx, workspaceId, { id, version: next, draft }, { authorId, at });
    await writeAudit(trx, context, workspaceId, [
      {
        ...actorOf(caller),
        action: 'objective.set',
        subjectKind: 'objective',
        subjectId: id,
        detail: { version: next, about: draft.about },
      },
    ]);
  });
  return { ...objective, ...draft, version: next };
}

/** Closes an objective with a sentence: what came of it. Throws a UserError for anyone but an admin. */
export async function closeObjective(
  context: Context,
  caller: Caller,
  { id, outcome }: { id: string; outcome: string },
): Promise<Objective> {
  const { objective } = await editableObjective(context, caller, id);
  const { workspaceId, personId: by } = caller;
  const at = context.clock.now().getTime();
  await perform(context, caller, async (trx) => {
    if (!(await closeObjectiveRow(trx, workspaceId, id, { outcome, by, at }))) return;
    await writeAudit(trx, context, workspaceId, [
      { ...actorOf(caller), action: 'objective.closed', subjectKind: 'objective', subjectId: id },
    ]);
  });
  return { ...objective, outcome, closedAt: at };
}
