import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { endGoalsOfKpi, type GoalOfKpi, goalsOfKpi } from '../../goals/index.ts';
import { changeableKpi, endOwnKpi, type OwnKpi, ownKpis, workedOutFrom } from '../../kpis/index.ts';
import { allTeams, openChange, peopleByIds } from '../../people/index.ts';
import { perform } from '../../perform.ts';

/** What ends with a KPI: those that are worked out from it, and whose goals, by name. */
export type EndOfKpi = { kpi: OwnKpi; ratios: OwnKpi[]; people: string[]; teams: string[] };

/** What would end with it. Throws a UserError for anyone but an admin, and for a KPI that has ended. */
export async function whatEnds(context: Context, caller: Caller, key: string): Promise<EndOfKpi> {
  const kpi = await changeableKpi(context, caller, key);
  const actor = { actorId: caller.personId, source: caller.source };
  const { workspaceId, today } = await openChange(context.db, context, caller.workspaceId, actor);
  const ratios = workedOutFrom(await ownKpis(context.db, workspaceId), kpi.key);
  const goals: GoalOfKpi[] = [];
  for (const { key: each } of [kpi, ...ratios]) {
    goals.push(...(await goalsOfKpi(context.db, workspaceId, each, today)));
  }
  return { kpi, ratios, ...(await namesOf(context, workspaceId, goals, today)) };
}

/**
 * Ends a KPI from today on, those that are worked out from it, and the goals for them with their running period. What was
 * counted stays. Throws as above.
 */
export async function endKpi(context: Context, caller: Caller, key: string): Promise<EndOfKpi> {
  const kpi = await changeableKpi(context, caller, key);
  const actor = { actorId: caller.personId, source: caller.source };
  const { goals, ratios, workspaceId, today } = await perform(context, caller, async (trx) => {
    const change = await openChange(trx, context, caller.workspaceId, actor);
    const workedOut = workedOutFrom(await ownKpis(trx, change.workspaceId), kpi.key);
    const endedGoals: GoalOfKpi[] = [];
    for (const each of [kpi, ...workedOut]) {
      await endOwnKpi(trx, change.workspaceId, each.key, change.today);
      const ended = await endGoalsOfKpi(trx, context, change, each.key);
      const entry = { action: 'kpi.ended', subjectKind: 'kpi', subjectId: each.key };
      const detail = { version: each.version, from: change.today, goals: ended.length };
      await writeAudit(trx, context, change.workspaceId, [{ ...actor, ...entry, detail }]);
      endedGoals.push(...ended);
    }
    return { goals: endedGoals, ratios: workedOut, workspaceId: change.workspaceId, today: change.today };
  });
  return { kpi, ratios, ...(await namesOf(context, workspaceId, goals, today)) };
}

async function namesOf({ db }: Context, workspaceId: string, goals: readonly GoalOfKpi[], today: string) {
  const ids = [...new Set(goals.flatMap(({ subject }) => ('personId' in subject ? subject.personId : [])))];
  const teamIds = new Set(goals.flatMap(({ subject }) => ('teamId' in subject ? subject.teamId : [])));
  const people = await peopleByIds(db, workspaceId, ids, today);
  const teams = teamIds.size > 0 ? await allTeams(db, workspaceId, today) : [];
  return {
    people: people.map(({ name }) => name),
    teams: teams.filter(({ id }) => teamIds.has(id)).map(({ name }) => name),
  };
}
